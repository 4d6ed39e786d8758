import type { Meeting } from '../model/meeting';
import { SyncError } from '../sync/errors';
import type {
  Confirmed,
  Draft,
  Edit,
  LostDraft,
  Observation,
  Outcome,
  Pull,
  PullOptions,
  Removal,
  RemovalOutcome,
  Side,
} from '../sync/side';
import type { ZohoClient } from './client';
import { confirmMeetings, DeletedIds } from './confirm';
import { compare, coqlIds } from './coql';
import { checkEmpty, EventReader } from './event-reader';
import { findLostMeetings } from './find-lost';
import type { Origin } from './record';
import { pullMeetings } from './pull';
import type { CrmUser } from './whoami';
import { MeetingWriter } from './writes';

export interface CrmMeetingsOptions {
  client: ZohoClient;
  user: CrmUser;
  /** Where the CRM's pages are, by data centre: `https://crm.zoho.eu`. */
  crmWeb?: string | undefined;
  /** What earlier runs learned of records' origin; grows with what this one learns. */
  origins?: Map<string, Origin> | undefined;
}

const perCall = 100;

/** The meetings that the user owns in the CRM (M3). */
export class CrmMeetings implements Side<Meeting> {
  readonly name = 'crm';
  /** Zoho: a write takes 100 records. */
  readonly batchSize = perCall;

  private readonly client: ZohoClient;
  private readonly reader: EventReader;
  private readonly writer: MeetingWriter;
  private readonly deleted: DeletedIds;

  constructor({ client, user, crmWeb = 'https://crm.zoho.com', origins = new Map() }: CrmMeetingsOptions) {
    this.client = client;
    this.reader = new EventReader(client, {
      userId: user.userId,
      origins,
      timeZone: user.timeZone,
      inclusiveMidnight: false,
      recordUrl: (id) => `${crmWeb}/crm/org${user.org}/tab/Events/${id}`,
    });
    this.writer = new MeetingWriter(client, this.reader);
    this.deleted = new DeletedIds(this.reader);
  }

  pull(cursor: string | undefined, options: PullOptions): Promise<Pull<Meeting>> {
    const { client, reader } = this;
    return pullMeetings({ client, reader, onDeleted: (ids) => this.deleted.add(ids) }, cursor, options);
  }

  confirm(ids: string[]): Promise<Map<string, Confirmed<Meeting>>> {
    const { client, reader, deleted } = this;
    return confirmMeetings({ client, reader, deleted }, [...new Set(ids)]);
  }

  create(drafts: Draft<Meeting>[]): Promise<Outcome<Meeting>[]> {
    return inCalls(drafts, (some) => this.writer.create(some));
  }

  update(edits: Edit<Meeting>[]): Promise<Outcome<Meeting>[]> {
    return inCalls(edits, (some) => this.writer.update(some));
  }

  remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    return inCalls(removals, (some) => this.writer.remove(some));
  }

  findLost(
    drafts: LostDraft<Meeting>[],
    isKnown: (id: string) => boolean,
  ): Promise<(Observation<Meeting> | undefined)[]> {
    return findLostMeetings(this.client, this.reader, drafts, isKnown);
  }

  /**
   * The ids of all meetings that the user owns. What an owner change, a lost permission or a restored record leaves out
   * of the feeds shows here; meant for once a day, one request per 2,000 meetings.
   * @throws SyncError contradiction when COQL finds none although the CRM counts some: none of them may be taken for gone
   */
  async sweepIds(): Promise<Set<string>> {
    const { userId } = this.reader.habits;
    const selection = { columns: ['id'], module: 'Events', where: compare('Owner', '=', userId) };
    const { ids, isCut } = await coqlIds(this.client, { ...selection, orderBy: [['id', 'asc']] });
    if (isCut) throw new SyncError('unexpected', 'crm', 'There are more meetings than the CRM lists.');
    if (ids.length === 0) await checkEmpty(this.client, userId);
    return new Set(ids);
  }
}

async function inCalls<I, O>(inputs: I[], call: (some: I[]) => Promise<O[]>): Promise<O[]> {
  const outcomes: O[] = [];
  for (let from = 0; from < inputs.length; from += perCall) {
    outcomes.push(...(await call(inputs.slice(from, from + perCall))));
  }
  return outcomes;
}
