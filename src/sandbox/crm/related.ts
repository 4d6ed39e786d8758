/**
 * GET /{module}/{id}/{related list}. Zoho: `fields` is mandatory, newest first; a list that the layout does not have is
 * invalid data, a record that does not exist is not found. Behind 2,000 records only page tokens lead, which the sandbox
 * does not offer here.
 */
import type { SandboxReply } from '../exchange';
import { canSee, demand, permissionName, visibleRecords } from './access';
import { visibleModule, type Call } from './context';
import { invalidParam, noPermission, refuse } from './errors';
import type { ModuleSpec } from './fields';
import { compareIds } from './ids';
import { relatedMails } from './mails';
import { fieldsParam, isListed, modifiedSince, pageParam, perPageParam } from './params';
import { relatedLists, type RelatedList } from './related-lists';
import type { CrmRecord } from './state';
import { allRecords, findRecord } from './store';
import { listRow } from './view';

const LIMIT = 2000;

export function getRelated(call: Call, parent: ModuleSpec, id: string, name: string): SandboxReply {
  demand(call, 'View', parent.name);
  const list = relatedLists(parent.name).find((item) => item.name === name);
  if (!list && name !== 'Emails') return unknownList();
  const record = findRecord(call.world, parent.name, id) ?? notFound();
  if (!canSee(call, record)) return noPermission(permissionName('View', parent.name));
  return list ? rowsOf(call, list, id) : relatedMails(call, parent, id);
}

function unknownList(): never {
  return refuse(400, 'INVALID_DATA', 'the relation name given seems to be invalid', { resource_path_index: 2 });
}

function notFound(): never {
  return refuse(404, 'INVALID_DATA', 'The record does not exist');
}

function rowsOf(call: Call, list: RelatedList, parentId: string): SandboxReply {
  const child = visibleModule(call, list.child) ?? unknownChild();
  demand(call, 'View', child.name);
  const names = fieldsParam(call);
  const [page, perPage] = [pageParam(call), perPageParam(call)];
  const order = orderParam(call);
  checkReach(call, page * perPage);
  const since = modifiedSince(call);
  const isOnTime = isListed(call);
  const found = reachable(call, list)
    .filter((record) => record.hold !== 'unapproved' && isOnTime(record) && list.isIn(call, record, parentId))
    .filter((record) => since === undefined || record.modified >= since)
    .sort(order.compare);
  const rows = found.slice((page - 1) * perPage, page * perPage);
  if (rows.length === 0) return { status: since === undefined || found.length > 0 ? 204 : 304 };
  const info = {
    ...{ call: false, email: false, per_page: perPage, count: rows.length, page },
    ...{ sort_by: order.by, sort_order: order.direction, more_records: found.length > page * perPage },
  };
  return { status: 200, body: { data: rows.map((record) => listRow(call, child, record, names)), info } };
}

/** Who sees a record sees its notes, whosever they are. */
function reachable(call: Call, { child }: RelatedList): CrmRecord[] {
  return child === 'Notes' ? allRecords(call.world, child) : visibleRecords(call, child);
}

function unknownChild(): never {
  return refuse(400, 'INVALID_MODULE', 'the module name given seems to be invalid', { resource_path_index: 2 });
}

function checkReach(call: Call, last: number): void {
  if (call.query.has('page_token')) invalidParam('page_token');
  if (last <= LIMIT) return;
  refuse(400, 'DISCRETE_PAGINATION_LIMIT_EXCEEDED', 'use page_token to fetch more than 2000 records', { limit: LIMIT });
}

const SORT_KEYS: Record<string, (record: CrmRecord) => string> = {
  id: () => '',
  Created_Time: (record) => record.created,
  Modified_Time: (record) => record.modified,
};

function orderParam(call: Call) {
  const by = call.query.get('sort_by') ?? 'id';
  const direction = call.query.get('sort_order') ?? 'desc';
  const key = (Object.hasOwn(SORT_KEYS, by) ? SORT_KEYS[by] : undefined) ?? invalidParam('sort_by');
  if (direction !== 'asc' && direction !== 'desc') return invalidParam('sort_order');
  const sign = direction === 'desc' ? -1 : 1;
  const compare = (a: CrmRecord, b: CrmRecord) => sign * (compareText(key(a), key(b)) || compareIds(a.id, b.id));
  return { by, direction, compare };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
