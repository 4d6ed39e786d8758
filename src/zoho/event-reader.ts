import * as z from 'zod/mini';
import type { Meeting } from '../model/meeting';
import { SyncError } from '../sync/errors';
import type { Observation } from '../sync/side';
import { parseBody, type ZohoAnswer, type ZohoClient } from './client';
import { errorIn, runError } from './errors';
import { ListTooLong, type FeedPage, type PlaceInList } from './feed';
import type { ReadHabits } from './meeting';
import { eventRow, instantOr, observation, type EventRow } from './observation';
import {
  deletedListSchema,
  eventFields,
  eventListSchema,
  isDated,
  isReadable,
  type EventRecord,
  type Origin,
} from './record';
import { showsInclusiveMidnight, zohoInstant } from './time';
import type { Sight } from './watermark';

export interface EventHabits extends ReadHabits {
  /** Whose meetings are in scope. */
  userId: string;
  /** What is known of how untouched records were made. */
  origins: Map<string, Origin>;
}

const perPage = 200;
const pageLimits = ['DISCRETE_PAGINATION_LIMIT_EXCEEDED', 'PAGINATION_LIMIT_EXCEEDED', 'LIMIT_EXCEEDED'];
/** Zoho: lists cut long texts after so many characters. */
const listedText = 500;

/** Reads meetings: pages of the two feeds, records by id, and their long texts. */
export class EventReader {
  private idsPerCall = perPage;

  constructor(
    private readonly client: ZohoClient,
    readonly habits: EventHabits,
  ) {}

  /** A page of all meetings that the user may see, last changed first. @throws ListTooLong */
  async changedPage(place: PlaceInList, since?: string): Promise<FeedPage<EventRow>> {
    const query = { fields: eventFields, sort_by: 'Modified_Time', sort_order: 'desc', per_page: perPage };
    const answer = await this.listPage('/Events', { ...query, ...placeQuery(place) }, since);
    if (answer.body === undefined) return noRows;
    const { data, info } = parseBody(eventListSchema, answer.body, 'changed meetings');
    this.learn(data);
    const next = info?.more_records === true ? nextPlace(place, info.next_page_token) : undefined;
    return { rows: data.map(eventRow), next, serverClock: instantOr(info?.page_token_expiry, '') || null };
  }

  /** A page of what was deleted in the last months. @throws ListTooLong */
  async deletedPage(place: PlaceInList, since?: string): Promise<FeedPage<Sight>> {
    const query = { type: 'all', per_page: perPage, ...placeQuery(place) };
    const answer = await this.listPage('/Events/deleted', query, since);
    if (answer.body === undefined) return noRows;
    const { data, info } = parseBody(deletedListSchema, answer.body, 'deleted meetings');
    const rows = data.map(({ id, deleted_time }) => {
      const stamp = instantOr(deleted_time, '1970-01-01T00:00:00Z');
      return { id, stamp, content: `${id}@${stamp}` };
    });
    return { rows, next: info?.more_records === true ? nextPlace(place, null) : undefined, serverClock: null };
  }

  /** The records that can be seen, in any order; what is missing follows from nothing. */
  async byIds(wanted: string[]): Promise<Map<string, EventRecord>> {
    const ids = wanted.filter(isRecordId);
    const chunks: string[][] = [];
    for (let from = 0; from < ids.length; from += this.idsPerCall) chunks.push(ids.slice(from, from + this.idsPerCall));
    const found = await Promise.all(chunks.map((chunk) => this.chunk(chunk)));
    return new Map(found.flat().map((record) => [record.id, record]));
  }

  /** One record in full; `missing` may mean deleted, `hidden` is one that the user may not see. */
  async single(id: string): Promise<EventRecord | 'missing' | 'hidden'> {
    if (!isRecordId(id)) return 'hidden';
    const answer = await this.client.read(`/Events/${id}`, { fields: eventFields }, { mayRefuse: true });
    if (answer.status === 403) return 'hidden';
    if (answer.status === 404 || isUnknownId(answer)) return 'missing';
    if (answer.status >= 400) throw runError(answer);
    if (answer.body === undefined) return 'missing';
    return parseBody(eventListSchema, answer.body, 'a meeting').data[0] ?? 'missing';
  }

  /** As single; undefined where this look failed, while others succeed. */
  async look(id: string): Promise<EventRecord | 'missing' | 'hidden' | undefined> {
    return this.single(id).catch((error: unknown) => {
      if (error instanceof SyncError && ['unexpected', 'offline'].includes(error.code)) return undefined;
      throw error;
    });
  }

  /** The records with the texts that a list cuts: one request for each that may have been. */
  async inFull(records: EventRecord[]): Promise<EventRecord[]> {
    return Promise.all(
      records.map(async (record) => {
        if (!mayBeCut(record.Description)) return record;
        const whole = await this.single(record.id);
        return typeof whole === 'string' ? record : { ...record, Description: whole.Description };
      }),
    );
  }

  /** Records as the engine sees them, less those without a time or an owner. */
  observations(records: EventRecord[], imported: Set<string> = new Set()): Observation<Meeting>[] {
    return records.filter(isReadable).map((record) => observation(record, this.habits, imported.has(record.id)));
  }

  isMine(record: EventRecord): boolean {
    return record.Owner?.id === this.habits.userId;
  }

  private async listPage(path: string, query: Record<string, string | number>, since?: string): Promise<ZohoAnswer> {
    const options = { since: since === undefined ? undefined : zohoInstant(since), mayRefuse: true };
    const answer = await this.client.read(path, query, options);
    if (answer.status < 400) return answer;
    if (pageLimits.includes(errorIn(answer.body)?.code ?? '')) throw new ListTooLong();
    throw runError(answer);
  }

  private async chunk(ids: string[]): Promise<EventRecord[]> {
    const query = { fields: eventFields, ids: ids.join(','), per_page: perPage };
    const answer = await this.client.read('/Events', query, { mayRefuse: true });
    if (answer.status >= 400) return this.refusedChunk(ids, answer);
    if (answer.body === undefined) return [];
    const { data } = parseBody(eventListSchema, answer.body, 'meetings by id');
    this.learn(data);
    return data;
  }

  /** Zoho does not say how many ids a list takes, nor whether an unknown one spoils the others: halves find it out. */
  private async refusedChunk(ids: string[], answer: ZohoAnswer): Promise<EventRecord[]> {
    if (ids.length > perPage / 2) this.idsPerCall = perPage / 2;
    else if (!isUnknownId(answer)) throw runError(answer);
    if (ids.length === 1) return [];
    const middle = Math.ceil(ids.length / 2);
    const halves = await Promise.all([this.chunk(ids.slice(0, middle)), this.chunk(ids.slice(middle))]);
    return halves.flat();
  }

  private learn(records: EventRecord[]): void {
    this.habits.inclusiveMidnight ||= records.some(
      (record) => isDated(record) && showsInclusiveMidnight({ ...record, All_day: record.All_day === true }),
    );
  }
}

const noRows = { rows: [], next: undefined, serverClock: null };

function placeQuery(place: PlaceInList): Record<string, string | number> {
  return 'token' in place ? { page_token: place.token } : place.page === 1 ? {} : { page: place.page };
}

function nextPlace(place: PlaceInList, token: string | null | undefined): PlaceInList {
  if (token) return { token };
  return { page: ('page' in place ? place.page : 1) + 1 };
}

function isUnknownId(answer: ZohoAnswer): boolean {
  return answer.status === 400 && errorIn(answer.body)?.code === 'INVALID_DATA';
}

/** Zoho: ids are whole numbers. What else stands in a stamp never gets into a path. */
function isRecordId(id: string): boolean {
  return /^\d+$/.test(id);
}

function mayBeCut(text: string | null | undefined): boolean {
  return text != null && (text.length === listedText || Array.from(text).length === listedText);
}

const countSchema = z.object({ count: z.union([z.string(), z.number()]) });

/**
 * An empty list of a user's meetings is only believed when the CRM does not count any.
 * @throws SyncError contradiction
 */
export async function checkEmpty(client: ZohoClient, userId: string): Promise<void> {
  const criteria = `(Owner:equals:${userId})`;
  const answer = await client.read('/Events/actions/count', { criteria }, { mayRefuse: true });
  const parsed = countSchema.safeParse(answer.body);
  if (!parsed.success || !(Number(parsed.data.count) > 0)) return;
  throw new SyncError('contradiction', 'crm', 'The CRM lists no meetings of yours, but counts some.');
}
