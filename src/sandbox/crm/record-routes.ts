/** Everything under /crm/v8/{module}. */
import type { SandboxReply } from '../exchange';
import { convertLead } from './convert';
import { moduleFor, type Call } from './context';
import { listDeleted } from './deleted';
import { noPermission, refuse, unknownUrl } from './errors';
import type { ModuleSpec } from './fields';
import { isId } from './ids';
import { listRecords } from './list';
import { getRelated } from './related';
import { deleteRecords, deleteThese } from './remove';
import { countRecords, searchRecords } from './search';
import { getRecord, getTimeline } from './single';
import { upsertRecords } from './upsert';
import { createRecords, updateById, updateRecords } from './write';

export function recordRoute(
  call: Call,
  name: string,
  second: string | undefined,
  third: string | undefined,
  fourth: string | undefined,
  length: number,
): SandboxReply {
  if (length > 4) return unknownUrl();
  const module = moduleFor(call, name);
  if (length === 4) return onAction(call, module, second ?? '', third ?? '', fourth ?? '');
  if (second === undefined) return onModule(call, module);
  if (third === undefined) return isId(second) ? onRecord(call, module, second) : onNamed(call, module, second);
  if (call.request.method !== 'GET') return unknownUrl();
  if (second === 'actions' && third === 'count') return countRecords(call, module);
  if (isId(second) && third === '__timeline') return getTimeline(call, module, second);
  return isId(second) ? getRelated(call, module, second, third) : unknownUrl();
}

function onAction(call: Call, module: ModuleSpec, id: string, word: string, action: string): SandboxReply {
  const isConvert = module.name === 'Leads' && isId(id) && word === 'actions' && action === 'convert';
  if (!isConvert) return unknownUrl();
  return call.request.method === 'POST' ? convertLead(call, id) : wrongMethod();
}

function wrongMethod(): never {
  return refuse(400, 'INVALID_REQUEST_METHOD', 'The http request method type is not a valid one');
}

function onModule(call: Call, module: ModuleSpec): SandboxReply {
  switch (call.request.method) {
    case 'GET':
      return listRecords(call, readable(call, module));
    case 'POST':
      return createRecords(call, module);
    case 'PUT':
      return updateRecords(call, module);
    case 'DELETE':
      return deleteRecords(call, module);
    default:
      return wrongMethod();
  }
}

/** Zoho: all notes at once are for administrators; everybody else reads them record by record. */
function readable(call: Call, module: ModuleSpec): ModuleSpec {
  if (module.name === 'Notes' && call.person.profile !== 'admin') noPermission('Crm_Implied_View_All_Notes');
  return module;
}

function onRecord(call: Call, module: ModuleSpec, id: string): SandboxReply {
  switch (call.request.method) {
    case 'GET':
      return getRecord(call, module, id);
    case 'PUT':
      return updateById(call, module, id);
    case 'DELETE':
      return deleteThese(call, module, [id]);
    default:
      return wrongMethod();
  }
}

function onNamed(call: Call, module: ModuleSpec, name: string): SandboxReply {
  const { method } = call.request;
  if (name === 'deleted' && method === 'GET') return listDeleted(call, module);
  if (name === 'search' && method === 'GET') return searchRecords(call, module);
  if (name === 'upsert' && method === 'POST') return upsertRecords(call, module);
  return unknownUrl();
}
