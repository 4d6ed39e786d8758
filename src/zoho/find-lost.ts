import type { LostDraft, Observation } from '../sync/side';
import type { ZohoClient } from './client';
import { allOf, anyOf, compare, coqlPage, type Condition } from './coql';
import { createdAt } from './observation';
import { compareIds, isRecurring, type CrmRecord } from './record';
import type { RecordFields } from './record-module';
import type { RecordReader } from './record-reader';

/**
 * Finds what a create made whose answer was lost.
 * 1. The CRM keeps no key of ours, so a record is known by what was sent, as far as the CRM holds it, made and owned by
 *    the user, and not known to belong to another item. COQL sees it at once, unlike the search.
 * 2. The device's clock plays no part. Among more records than lost creates the youngest are taken.
 * 3. A series and its occurrences are never ours: only single records are created.
 * 4. Twins are paired one to one, in the order of their ids.
 */
const draftsPerQuery = 20;
const mostPerQuery = 200;

/** A draft as it was sent, and as the CRM would show it. */
interface Sent<F> {
  record: RecordFields;
  fields: F;
}

export async function findLostRecords<F, R extends CrmRecord>(
  client: ZohoClient,
  reader: RecordReader<F, R>,
  drafts: LostDraft<F>[],
  isKnown: (id: string) => boolean,
): Promise<(Observation<F> | undefined)[]> {
  if (drafts.length === 0) return [];
  await reader.scoping.view?.ensure();
  const sent = await asSent(client, reader, drafts);
  const ids = new Set<string>();
  for (let from = 0; from < sent.length; from += draftsPerQuery) {
    for (const id of await candidateIds(client, reader, sent.slice(from, from + draftsPerQuery))) ids.add(id);
  }
  const listed = await reader.byIds([...ids].filter((id) => !isKnown(id)));
  const made = [...listed.values()].filter(
    (record) => record.Created_By?.id === reader.scoping.userId && !isRecurring(record),
  );
  const records = await reader.inFull(made.filter((record) => reader.isMine(record)));
  return pairs(sent, records, reader);
}

async function asSent<F, R extends CrmRecord>(
  client: ZohoClient,
  { module, scoping }: RecordReader<F, R>,
  drafts: LostDraft<F>[],
): Promise<Sent<F>[]> {
  const toRecord = await module.toRecords(
    client,
    drafts.map(({ fields }) => fields),
  );
  return drafts.map(({ fields }) => {
    const record = toRecord(fields, undefined);
    return { record, fields: module.valuesOf({ ...record, id: '', Owner: { id: scoping.userId } } as unknown as R) };
  });
}

async function candidateIds<F, R extends CrmRecord>(
  client: ZohoClient,
  { module, scoping }: RecordReader<F, R>,
  sent: Sent<F>[],
): Promise<string[]> {
  const conditions = new Map<string, Condition>();
  for (const condition of sent.map(({ record }) => module.sought(record))) conditions.set(condition.text, condition);
  const [first, ...others] = conditions.values();
  if (!first) return [];
  const page = await coqlPage(
    client,
    {
      columns: ['id'],
      module: module.name,
      where: allOf(compare('Owner', '=', scoping.userId), anyOf(first, ...others)),
      orderBy: [
        ['Created_Time', 'desc'],
        ['id', 'desc'],
      ],
    },
    mostPerQuery,
  );
  return page.rows.map((row) => row.id);
}

function pairs<F, R extends CrmRecord>(
  sent: Sent<F>[],
  records: R[],
  reader: RecordReader<F, R>,
): (Observation<F> | undefined)[] {
  const { module } = reader;
  const found = sent.map((): Observation<F> | undefined => undefined);
  const seen = records.flatMap((record) => reader.observations([record]).map((item) => ({ record, item })));
  const open = new Map(sent.entries());
  for (const [index, { fields }] of sent.entries()) {
    if (!open.has(index)) continue;
    const twins = [...open].filter(([, other]) => module.isSame(fields, other.fields)).map(([place]) => place);
    const same = seen.filter(({ item }) => module.isSame(fields, item.fields));
    const items = youngest(same, twins.length);
    twins.forEach((twin, place) => {
      open.delete(twin);
      found[twin] = items[place];
    });
  }
  return found;
}

function youngest<F>(seen: { record: CrmRecord; item: Observation<F> }[], count: number): Observation<F>[] {
  return seen
    .sort((a, b) => createdAt(b.record).localeCompare(createdAt(a.record)) || compareIds(b.record.id, a.record.id))
    .slice(0, count)
    .sort((a, b) => compareIds(a.record.id, b.record.id))
    .map(({ item }) => item);
}
