import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import type { Observation, Scope } from '../sync/side';
import { parseBody, type ZohoAnswer, type ZohoClient } from './client';
import { errorIn, runError } from './errors';
import { ListTooLong, nextPlace, placeQuery, type FeedPage, type PlaceInList } from './feed';
import type { ListView } from './list-view';
import { instantOr, isOwnWrite, observation, recordRow, type RecordRow } from './observation';
import { deletedListSchema, listSchema, valueIn, type CrmRecord, type Origin } from './record';
import type { RecordModule } from './record-module';
import { zohoInstant } from './time';
import type { Sight } from './watermark';

export interface Scoping {
  /** Whose records are in scope. */
  userId: string;
  /** The list that chooses among them, where there is one. */
  view: ListView | undefined;
  /** What is known of how untouched records were made. */
  origins: Map<string, Origin>;
}

const perPage = 200;
const pageLimits = ['DISCRETE_PAGINATION_LIMIT_EXCEEDED', 'PAGINATION_LIMIT_EXCEEDED', 'LIMIT_EXCEEDED'];
/** Zoho: lists cut long texts after so many characters. */
const listedText = 500;

/** Reads one module's records: pages of the two feeds, records by id, and their long texts. */
export class RecordReader<F, R extends CrmRecord> {
  private idsPerCall = perPage;
  private readonly fields: string;

  constructor(
    private readonly client: ZohoClient,
    readonly module: RecordModule<F, R>,
    readonly scoping: Scoping,
  ) {
    this.fields = module.fields.join(',');
  }

  /** A page of all records that the user may see, last changed first. @throws ListTooLong */
  async changedPage(place: PlaceInList, since?: string): Promise<FeedPage<RecordRow<R>>> {
    const query = { fields: this.fields, sort_by: 'Modified_Time', sort_order: 'desc', per_page: perPage };
    const answer = await this.listPage('', { ...query, ...placeQuery(place) }, since);
    if (answer.body === undefined) return noRows;
    const { data, info } = this.parse(answer.body, `changed ${this.module.plural}`);
    this.module.learn?.(data);
    const next = info?.more_records === true ? nextPlace(place, info.next_page_token) : undefined;
    return { rows: data.map(recordRow), next, serverClock: instantOr(info?.page_token_expiry, '') || null };
  }

  /** A page of what was deleted in the last months. @throws ListTooLong */
  async deletedPage(place: PlaceInList, since?: string): Promise<FeedPage<Sight>> {
    const query = { type: 'all', per_page: perPage, ...placeQuery(place) };
    const answer = await this.listPage('/deleted', query, since);
    if (answer.body === undefined) return noRows;
    const { data, info } = parseBody(deletedListSchema, answer.body, `deleted ${this.module.plural}`);
    const rows = data.map(({ id, deleted_time }) => {
      const stamp = instantOr(deleted_time, '1970-01-01T00:00:00Z');
      return { id, stamp, content: `${id}@${stamp}` };
    });
    return { rows, next: info?.more_records === true ? nextPlace(place, null) : undefined, serverClock: null };
  }

  /** The records that can be seen, in any order; what is missing follows from nothing. */
  async byIds(wanted: string[]): Promise<Map<string, R>> {
    const ids = wanted.filter(isRecordId);
    const chunks: string[][] = [];
    for (let from = 0; from < ids.length; from += this.idsPerCall) chunks.push(ids.slice(from, from + this.idsPerCall));
    const found = await Promise.all(chunks.map((chunk) => this.chunk(chunk)));
    return new Map(found.flat().map((record) => [record.id, record]));
  }

  /** One record in full; `missing` may mean deleted, `hidden` is one that the user may not see. */
  async single(id: string): Promise<R | 'missing' | 'hidden'> {
    if (!isRecordId(id)) return 'hidden';
    const answer = await this.client.read(`/${this.module.name}/${id}`, { fields: this.fields }, { mayRefuse: true });
    if (answer.status === 403) return 'hidden';
    if (answer.status === 404 || isUnknownId(answer)) return 'missing';
    if (answer.status >= 400) throw runError(answer);
    if (answer.body === undefined) return 'missing';
    return this.parse(answer.body, `one of the ${this.module.plural}`).data[0] ?? 'missing';
  }

  /** As single; undefined where this look failed, while others succeed. */
  async look(id: string): Promise<R | 'missing' | 'hidden' | undefined> {
    return this.single(id).catch((error: unknown) => {
      if (error instanceof SyncError && ['unexpected', 'offline'].includes(error.code)) return undefined;
      throw error;
    });
  }

  /** The records with the texts that a list cuts: one request for each that may have been. */
  async inFull(records: R[]): Promise<R[]> {
    const { longTexts } = this.module;
    return Promise.all(
      records.map(async (record) => {
        if (!longTexts.some((name) => mayBeCut(valueIn(record, name)))) return record;
        const whole = await this.single(record.id);
        if (typeof whole === 'string') return record;
        return { ...record, ...Object.fromEntries(longTexts.map((name) => [name, valueIn(whole, name)])) };
      }),
    );
  }

  /** Records as the engine sees them, less those that cannot be read or do not say whose they are. */
  observations(records: R[], imported: Set<string> = new Set()): Observation<F>[] {
    // A record that does not say whose it is must not count as somebody else's.
    const readable = records.filter((record) => record.Owner != null && this.module.isReadable(record));
    return readable.map((record) =>
      observation(this.module, record, {
        scope: this.scopeOf(record),
        imported: imported.has(record.id),
        isOwnWrite: isOwnWrite(record, this.scoping),
      }),
    );
  }

  scopeOf(record: R): Scope {
    if (!this.isMine(record)) return 'owner';
    return this.scoping.view?.has(record) === false ? 'filter' : 'in';
  }

  isMine(record: R): boolean {
    return record.Owner?.id === this.scoping.userId;
  }

  private parse(body: unknown, what: string) {
    return parseBody(listSchema(this.module.schema), body, what);
  }

  private async listPage(path: string, query: Record<string, string | number>, since?: string): Promise<ZohoAnswer> {
    const options = { since: since === undefined ? undefined : zohoInstant(since), mayRefuse: true };
    const answer = await this.client.read(`/${this.module.name}${path}`, query, options);
    if (answer.status < 400) return answer;
    if (pageLimits.includes(errorIn(answer.body)?.code ?? '')) throw new ListTooLong();
    throw runError(answer);
  }

  private async chunk(ids: string[]): Promise<R[]> {
    const query = { fields: this.fields, ids: ids.join(','), per_page: perPage };
    const answer = await this.client.read(`/${this.module.name}`, query, { mayRefuse: true });
    if (answer.status >= 400) return this.refusedChunk(ids, answer);
    if (answer.body === undefined) return [];
    const { data } = this.parse(answer.body, `${this.module.plural} by id`);
    this.module.learn?.(data);
    return data;
  }

  /** Zoho does not say how many ids a list takes, nor whether an unknown one spoils the others: halves find it out. */
  private async refusedChunk(ids: string[], answer: ZohoAnswer): Promise<R[]> {
    if (ids.length > perPage / 2) this.idsPerCall = perPage / 2;
    else if (!isUnknownId(answer)) throw runError(answer);
    if (ids.length === 1) return [];
    const middle = Math.ceil(ids.length / 2);
    const halves = await Promise.all([this.chunk(ids.slice(0, middle)), this.chunk(ids.slice(middle))]);
    return halves.flat();
  }
}

const noRows = { rows: [], next: undefined, serverClock: null };

function isUnknownId(answer: ZohoAnswer): boolean {
  return answer.status === 400 && errorIn(answer.body)?.code === 'INVALID_DATA';
}

/** Zoho: ids are whole numbers. What else stands in a stamp never gets into a path. */
function isRecordId(id: string): boolean {
  return /^\d+$/.test(id);
}

function mayBeCut(text: unknown): boolean {
  return typeof text === 'string' && (text.length === listedText || Array.from(text).length === listedText);
}

const countSchema = z.object({ count: z.union([z.string(), z.number()]) });

/**
 * An empty list of a user's records is only believed when the CRM does not count any.
 * @throws SyncError contradiction
 */
export async function checkEmpty(
  client: ZohoClient,
  module: { name: string; plural: string },
  userId: string,
): Promise<void> {
  const criteria = `(Owner:equals:${userId})`;
  const answer = await client.read(`/${module.name}/actions/count`, { criteria }, { mayRefuse: true });
  const parsed = countSchema.safeParse(answer.body);
  if (!parsed.success || !(Number(parsed.data.count) > 0)) return;
  throw new SyncError('contradiction', 'crm', `The CRM lists no ${module.plural} of yours, but counts some.`);
}
