import * as z from 'zod/mini';
import { secondsBetween } from '../model/time';
import type { ZohoClient } from './client';
import { createdAt, isUntouched } from './observation';
import { compareIds, compareTexts, isRecurring, type CrmRecord, type Origin } from './record';
import type { RecordReader } from './record-reader';

/**
 * Which records came in by an import (M7, C8). No field says so: only the timeline of each record does.
 * 1. An import creates its records within seconds of each other and for one creator, so records are judged in clusters.
 * 2. A small cluster is asked record by record; of a large one the first and the last. Where they agree, they speak for
 *    all; where not, its halves are judged by themselves.
 * 3. A timeline that cannot be read or says nothing counts as not imported: the record is synced.
 */
const clusterGapSeconds = 10;
const smallCluster = 20;

export type IsImported = (id: string) => Promise<boolean>;

/** Zoho: an import leaves no mark on a record; one that was changed since counts as made by hand. */
export async function importedAmong<F, R extends CrmRecord>(
  client: ZohoClient,
  reader: RecordReader<F, R>,
  records: R[],
): Promise<Set<string>> {
  if (!reader.module.probesImports) return new Set();
  const candidates = records.filter((record) => isUntouched(record) && reader.isMine(record) && !isRecurring(record));
  const { origins } = reader.scoping;
  return importedIds(candidates, async (id) => {
    const origin = origins.get(id) ?? (await originByTimeline(client, reader.module.name, id));
    // A record that is untouched since its creation says tomorrow what it says today.
    origins.set(id, origin);
    return origin === 'import';
  });
}

/** The ids among `records` that were imported. The records have to be untouched since their creation. */
export async function importedIds(records: CrmRecord[], isImported: IsImported): Promise<Set<string>> {
  const asked = new Map<string, Promise<boolean>>();
  const once: IsImported = (id) => {
    const answer = asked.get(id) ?? isImported(id);
    asked.set(id, answer);
    return answer;
  };
  const found = await Promise.all(clusters(records).map((cluster) => judge(cluster, once)));
  return new Set(found.flat());
}

async function judge(ids: string[], isImported: IsImported): Promise<string[]> {
  if (ids.length <= smallCluster) {
    const answers = await Promise.all(ids.map(isImported));
    return ids.filter((_, index) => answers[index]);
  }
  const middle = ids.length >> 1;
  const [first, last] = await Promise.all([0, ids.length - 1].map((index) => ids[index] ?? '').map(isImported));
  if (first === last) return first ? ids : [];
  const halves = await Promise.all([judge(ids.slice(0, middle), isImported), judge(ids.slice(middle), isImported)]);
  return halves.flat();
}

/** Ids of records of one creator without longer gaps between them, in the order of their creation. */
export function clusters(records: CrmRecord[]): string[][] {
  const sorted = records
    .map((record) => ({ id: record.id, by: record.Created_By?.id ?? '', at: createdAt(record) }))
    .sort((a, b) => compareTexts(a.by, b.by) || compareTexts(a.at, b.at) || compareIds(a.id, b.id));
  const found: string[][] = [];
  sorted.forEach((record, index) => {
    const before = sorted[index - 1];
    const isNear = before?.by === record.by && secondsBetween(before.at, record.at) <= clusterGapSeconds;
    const last = found.at(-1);
    if (isNear && last) last.push(record.id);
    else found.push([record.id]);
  });
  return found;
}

const entrySchema = z.object({ action: z.nullish(z.string()), source: z.nullish(z.string()) });

const timelineSchema = z.object({
  __timeline: z.nullish(z.array(entrySchema)),
  data: z.nullish(z.array(entrySchema)),
});

const importSources = ['import', 'migration', 'data_migration'];
const apiSources = ['crm_api', 'api'];

/** Asks a record's timeline. Zoho: the entry `added` names the source. */
export async function originByTimeline(client: ZohoClient, module: string, id: string): Promise<Origin> {
  const answer = await client.read(`/${module}/${id}/__timeline`, {}, { mayRefuse: true });
  const parsed = timelineSchema.safeParse(answer.body);
  const entries = parsed.success ? (parsed.data.__timeline ?? parsed.data.data ?? []) : [];
  const isAddedBy = (sources: string[]) =>
    entries.some(({ action, source }) => action === 'added' && sources.includes((source ?? '').toLowerCase()));
  // Stamps are whole seconds: an edit within the second of the creation shows in the timeline only.
  if (entries.some(({ action }) => action === 'updated')) return 'other';
  return isAddedBy(importSources) ? 'import' : isAddedBy(apiSources) ? 'api' : 'other';
}
