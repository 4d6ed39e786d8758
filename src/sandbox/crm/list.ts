/** GET /{module}. Zoho: `fields` is mandatory; `page` reaches 2,000 records, page tokens 100,000. */
import type { SandboxReply } from '../exchange';
import { demand, recordsInReach, visibleRecords } from './access';
import type { Call } from './context';
import { invalidParam, refuse } from './errors';
import type { ModuleSpec } from './fields';
import { compareIds, isId } from './ids';
import { expiryOf, readPageToken, writePageToken, type PageStart } from './page-token';
import { fieldsParam, isListed, modifiedSince, pageParam, perPageParam } from './params';
import type { CrmRecord } from './state';
import { formatInstant } from './times';
import { listRow } from './view';
import { inView } from './views';

const DISCRETE_LIMIT = 2000;
const SORT_FIELDS = ['id', 'Created_Time', 'Modified_Time'] as const;

interface Order {
  by: (typeof SORT_FIELDS)[number];
  isDescending: boolean;
}

export function listRecords(call: Call, module: ModuleSpec): SandboxReply {
  demand(call, 'View', module.name);
  const names = fieldsParam(call);
  const perPage = perPageParam(call);
  const order = orderParam(call);
  const start = startParam(call, perPage);
  const since = modifiedSince(call);
  const [isIn, isInView, isApproved] = [isListed(call), inView(call, module), approvedParam(call)];
  const found = candidates(call, module).filter(
    (record) =>
      isIn(record) && isApproved(record) && isInView(record) && (since === undefined || record.modified >= since),
  );
  if (found.length === 0) return { status: since === undefined ? 204 : 304 };
  found.sort(comparison(order));
  const from = typeof start === 'number' ? (start - 1) * perPage : positionOf(found, order, start);
  const rows = found.slice(from, from + perPage);
  if (rows.length === 0) return { status: 204 };
  const page = typeof start === 'number' ? start : start.page;
  const seen = typeof start === 'number' ? from : start.seen;
  const data = rows.map((record) => listRow(call, module, record, names));
  return { status: 200, body: { data, info: infoOf(call, { found, from, perPage, page, seen, order }) } };
}

function candidates(call: Call, module: ModuleSpec): CrmRecord[] {
  const visible = convertedParam(call, module);
  const ids = call.query.get('ids');
  if (ids === null) return visible;
  const wanted = new Set(ids.split(','));
  if (![...wanted].every(isId)) return invalidParam('ids');
  return visible.filter((record) => wanted.has(record.id));
}

/** Zoho: leads that became contacts are in no list unless they are asked for. */
function convertedParam(call: Call, module: ModuleSpec): CrmRecord[] {
  const asked = call.query.get('converted') ?? 'false';
  if (asked === 'false') return visibleRecords(call, module.name);
  if (asked !== 'true' && asked !== 'both') return invalidParam('converted');
  return recordsInReach(call, module.name).filter(({ converted }) => asked === 'both' || converted !== undefined);
}

/** Zoho: unapproved records are in no list unless they are asked for, though each can be read by itself. */
function approvedParam(call: Call): (record: CrmRecord) => boolean {
  const asked = call.query.get('approved') ?? 'true';
  if (asked === 'both') return () => true;
  if (asked !== 'true' && asked !== 'false') invalidParam('approved');
  return (record) => (record.hold !== 'unapproved') === (asked === 'true');
}

function orderParam(call: Call): Order {
  const by = call.query.get('sort_by') ?? 'id';
  const direction = call.query.get('sort_order') ?? 'desc';
  const known = SORT_FIELDS.find((name) => name === by) ?? invalidParam('sort_by');
  if (direction !== 'asc' && direction !== 'desc') invalidParam('sort_order');
  if (call.query.has('cvid') && call.query.has('sort_by')) ambiguous('cvid', 'sort_by');
  return { by: known, isDescending: direction === 'desc' };
}

function startParam(call: Call, perPage: number): number | PageStart {
  const token = call.query.get('page_token');
  if (token !== null) {
    if (call.query.has('page')) ambiguous('page', 'page_token');
    return readPageToken(call, token);
  }
  const page = pageParam(call);
  if (page * perPage <= DISCRETE_LIMIT) return page;
  return refuse(400, 'DISCRETE_PAGINATION_LIMIT_EXCEEDED', 'use page_token to fetch more than 2000 records', {
    limit: DISCRETE_LIMIT,
  });
}

function ambiguous(...names: string[]): never {
  const due = names.map((name) => ({ param_name: name }));
  return refuse(400, 'AMBIGUITY_DURING_PROCESSING', 'ambiguity while processing the request', {
    ambiguity_due_to: due,
  });
}

function sortKey(record: CrmRecord, order: Order): string {
  if (order.by === 'id') return '';
  return order.by === 'Created_Time' ? record.created : record.modified;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function comparison(order: Order): (a: CrmRecord, b: CrmRecord) => number {
  const sign = order.isDescending ? -1 : 1;
  return (a, b) => sign * (compareText(sortKey(a, order), sortKey(b, order)) || compareIds(a.id, b.id));
}

/** Index of the first record at or after the token's place. */
function positionOf(sorted: CrmRecord[], order: Order, start: PageStart): number {
  const sign = order.isDescending ? -1 : 1;
  const isBefore = (record: CrmRecord) =>
    sign * (compareText(sortKey(record, order), start.key) || compareIds(record.id, start.id)) < 0;
  const index = sorted.findIndex((record) => !isBefore(record));
  return index === -1 ? sorted.length : index;
}

interface Place {
  found: CrmRecord[];
  from: number;
  perPage: number;
  page: number;
  seen: number;
  order: Order;
}

function infoOf(call: Call, place: Place) {
  const { found, from, perPage, page, seen, order } = place;
  const count = Math.min(perPage, found.length - from);
  const next = tokenAt(call, place, from + perPage, page + 1, seen + count);
  const previous =
    from > 0
      ? tokenAt(call, place, Math.max(0, from - perPage), Math.max(1, page - 1), Math.max(0, seen - perPage))
      : null;
  return {
    call: false,
    per_page: perPage,
    next_page_token: next,
    count,
    sort_by: order.by,
    page,
    previous_page_token: previous,
    page_token_expiry: next === null && previous === null ? null : formatInstant(expiryOf(call), call.zone),
    sort_order: order.isDescending ? 'desc' : 'asc',
    email: false,
    more_records: next !== null,
  };
}

function tokenAt(call: Call, place: Place, index: number, page: number, seen: number): string | null {
  const record = place.found[index];
  if (!record) return null;
  return writePageToken(call, { key: sortKey(record, place.order), id: record.id, page, seen });
}
