import type { Draft, LinkedAddress, Made, Problem, Undone } from '../people/form';
import type { RecordRef } from '../people/person';
import type { Created, CreatedRecord, PeopleSource } from '../people/source';
import { isPassing } from '../sync/add';
import { SyncError } from '../sync/errors';
import { settleSeconds } from '../sync/recover';
import { problemFrom } from './ending';
import { failed, madeOf, problemOf, touchedBy, type NotMade } from './people-drafts';
import { ownerOf, type PeopleHost } from './people-host';
import { noAnswer, Outbox } from './people-outbox';
import type { QueuedRow, SentRow, Touched } from './people-shapes';
import { PeopleTurns } from './people-turns';
import { StoreFailed } from './told-store';

/**
 * Makes records in the CRM, each once, whatever happens on the way.
 * 1. Only one draft at a time is sent, in whichever window; what another window did meanwhile counts.
 * 2. A draft of which no answer is on record is looked for first. What is not found is sent again only `settleSeconds`
 *    after it was sent: a late request could still arrive.
 * 3. A note that the CRM cannot be asked about waits on this device. One that it refuses is not tried again by itself.
 * 4. A note is sent only for whom it was written.
 */
export interface MakingEvents {
  /** Something was made or is gone: what is remembered of these is out of date. */
  onTouched(touched: Touched): Promise<void>;
  /** What waits may be other than before. */
  onQueue(): Promise<void>;
}

interface Reached {
  source: PeopleSource;
  owner: string;
}

/** @throws what a store or a source did beside a SyncError */
export class Making {
  readonly outbox: Outbox;
  private readonly turns: PeopleTurns;

  constructor(
    private readonly host: PeopleHost,
    private readonly events: MakingEvents,
  ) {
    this.outbox = new Outbox(host);
    this.turns = new PeopleTurns(host);
  }

  /** @param owner whose device it is, as far as that is known without asking */
  async make(owner: string | null, draft: Draft): Promise<Made> {
    return (await this.turns.run(() => this.inTurn(owner, draft))) ?? failed(busy);
  }

  /** Sends what waits, oldest first, until the CRM cannot be asked. */
  async sendQueued(owner: string): Promise<void> {
    for (const { draft } of await this.outbox.queue(owner)) {
      const made = await this.turns.run(() => this.resend(owner, draft.key));
      if (made === undefined) return;
      if (made !== 'nothing' && made.state === 'queued' && isPassing(made.problem.code)) return;
    }
  }

  async drop(owner: string, key: string): Promise<void> {
    await this.turns.run(() => this.outbox.unqueue(owner, key));
    await this.events.onQueue();
  }

  async undo(owner: string, key: string): Promise<Undone> {
    return (await this.turns.run(() => this.undoInTurn(owner, key))) ?? { state: 'failed', problem: busy };
  }

  /** `device` where the record has no free place. @throws SyncError */
  async link(address: string, to: RecordRef): Promise<LinkedAddress> {
    const { source } = await this.host.crm();
    const linked = await source.addAddress(to, address);
    if (linked.state === 'refused') return { state: 'failed', problem: linked.problem };
    if (linked.state === 'full') return { state: 'linked', where: 'device', canUndo: true };
    return { state: 'linked', where: 'crm', canUndo: linked.isNew };
  }

  /** @throws SyncError */
  async unlink(address: string, from: RecordRef): Promise<Undone> {
    const { source } = await this.host.crm();
    const removed = await source.removeAddress(from, address);
    return removed.state === 'refused' ? { state: 'failed', problem: removed.problem } : { state: 'undone' };
  }

  private async inTurn(owner: string | null, draft: Draft): Promise<Made> {
    const before = owner === null ? undefined : await this.outbox.made(owner, draft.key);
    if (before) return madeOf(before);
    const reached = await this.reach();
    if ('code' in reached) return this.later(owner, draft, reached, await this.waiting(owner, draft));
    if (owner !== null && reached.owner !== owner && (await this.isBegun(owner, draft))) return failed(otherAccount);
    return this.send(reached, draft);
  }

  /** It waits for this user, or was sent for them. */
  private async isBegun(owner: string, draft: Draft): Promise<boolean> {
    return Boolean((await this.outbox.sent(owner, draft.key)) ?? (await this.waiting(owner, draft)));
  }

  private async resend(owner: string, key: string): Promise<Made | 'nothing'> {
    const waiting = await this.outbox.waiting(owner, key);
    if (!waiting || waiting.isRefused) return 'nothing';
    const reached = await this.reach();
    if ('code' in reached) return this.later(owner, waiting.draft, reached, waiting);
    return reached.owner === owner ? this.send(reached, waiting.draft) : 'nothing';
  }

  private async reach(): Promise<Reached | Problem> {
    try {
      const { user, source } = await this.host.crm();
      return { source, owner: ownerOf(user) };
    } catch (error) {
      if (error instanceof SyncError) return problemFrom(error);
      throw error;
    }
  }

  private async send({ source, owner }: Reached, draft: Draft): Promise<Made> {
    const before = await this.outbox.made(owner, draft.key);
    if (before) return madeOf(before);
    const queued = await this.waiting(owner, draft);
    const earlier = await this.settled(source, owner, draft, queued);
    if (earlier) return earlier;
    const sent = await this.outbox.begin(owner, draft);
    const created = await this.create(source, draft);
    if (created.state === 'made') return this.done(owner, draft, created);
    if (created.state === 'unknown') return this.lost(source, owner, sent);
    if (created.state === 'unsent') {
      await this.outbox.unsend(owner, draft.key);
      return this.later(owner, draft, created.problem, queued);
    }
    return this.refused(owner, draft, created, queued);
  }

  /** What came of the same draft when it was sent before; undefined: it can be sent. */
  private async settled(
    source: PeopleSource,
    owner: string,
    draft: Draft,
    queued: QueuedRow | undefined,
  ): Promise<Made | undefined> {
    const sent = await this.outbox.sent(owner, draft.key);
    try {
      if (sent) return await this.settle(source, owner, draft, sent);
      // What fails here was not sent for sure, and need not be waited for.
      if (!this.host.isOnline()) await source.findMade(draft, this.host.clock());
      return undefined;
    } catch (error) {
      if (error instanceof SyncError) return this.later(owner, draft, problemFrom(error), queued);
      throw error;
    }
  }

  private async settle(source: PeopleSource, owner: string, draft: Draft, sent: SentRow): Promise<Made | undefined> {
    const found = await this.find(source, owner, sent);
    if (found) return this.done(owner, sent.draft, found);
    const seconds = (Date.parse(this.host.clock()) - Date.parse(sent.at)) / 1000;
    return seconds < settleSeconds ? this.later(owner, draft, noAnswer) : undefined;
  }

  /** No answer came: it is found at once where it was made after all. */
  private async lost(source: PeopleSource, owner: string, sent: SentRow): Promise<Made> {
    const { draft } = sent;
    try {
      const found = await this.find(source, owner, sent);
      return await (found ? this.done(owner, draft, found) : this.later(owner, draft, noAnswer));
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      return this.later(owner, draft, draft.type === 'note' ? problemFrom(error) : noAnswer);
    }
  }

  /** The same draft may have been made under another key, too. */
  private async find(source: PeopleSource, owner: string, { draft, at }: SentRow): Promise<CreatedRecord | undefined> {
    const others = await this.outbox.knownIds(owner);
    return source.findMade(draft, at, (id) => others.has(id));
  }

  private async create(source: PeopleSource, draft: Draft): Promise<Created | { state: 'unsent'; problem: Problem }> {
    try {
      return await source.create(draft);
    } catch (error) {
      if (!(error instanceof SyncError)) this.host.log('not known whether it was made', error);
      const isUnsent = error instanceof SyncError && !doubtful.has(error.code);
      return isUnsent ? { state: 'unsent', problem: problemFrom(error) } : { state: 'unknown' };
    }
  }

  private async done(owner: string, draft: Draft, created: CreatedRecord): Promise<Made> {
    const touched = touchedBy(draft, created.record);
    await this.outbox.end(owner, draft, created, touched).catch((cause: unknown) => this.notRecorded(cause));
    await this.events.onTouched(touched);
    await this.events.onQueue();
    if (draft.type === 'meeting') this.host.onMeeting();
    return madeOf(created);
  }

  /** It is made all the same; the journal, where it still stands, tells the next one who asks to look. */
  private notRecorded(cause: unknown): void {
    if (!(cause instanceof StoreFailed)) throw cause;
    this.host.log('not recorded', cause);
  }

  private async refused(owner: string, draft: Draft, created: NotMade, queued: QueuedRow | undefined): Promise<Made> {
    await this.outbox.refuse(owner, draft, problemOf(created), queued);
    await this.events.onQueue();
    return created.state === 'refused' ? failed(created.problem) : created;
  }

  /** Notes wait where that helps and can be kept; one that waited before goes on doing so. */
  private async later(
    owner: string | null,
    draft: Draft,
    problem: Problem,
    queued?: QueuedRow,
  ): Promise<Extract<Made, { state: 'queued' | 'failed' }>> {
    if (draft.type !== 'note' || owner === null || this.host.storage() !== 'kept') return failed(problem);
    const mayPass = isPassing(problem.code) || problem.code === noAnswer.code;
    if (mayPass) await this.outbox.enqueue(owner, draft, problem);
    else if (!queued) await this.outbox.unqueue(owner, draft.key);
    else await this.outbox.keepWaiting(owner, { ...queued, draft, problem, isRefused: problem.code === 'forbidden' });
    await this.events.onQueue();
    return mayPass ? { state: 'queued', problem } : failed(problem);
  }

  private async waiting(owner: string | null, { type, key }: Draft): Promise<QueuedRow | undefined> {
    return type === 'note' && owner !== null ? this.outbox.waiting(owner, key) : undefined;
  }

  private async undoInTurn(owner: string, key: string): Promise<Undone> {
    const made = await this.outbox.made(owner, key);
    if (!made) return this.undoWaiting(owner, key);
    const { user, source } = await this.host.crm();
    if (ownerOf(user) !== owner) return { state: 'failed', problem: otherAccount };
    const removed = await source.remove(made.record, made.version);
    if (removed.state === 'changed') return { state: 'changed' };
    if (removed.state === 'refused') return { state: 'failed', problem: removed.problem };
    await this.outbox.forget(owner, key);
    await this.events.onTouched(made.touched);
    return { state: 'undone' };
  }

  private async undoWaiting(owner: string, key: string): Promise<Undone> {
    const isSent = (await this.outbox.sent(owner, key)) !== undefined;
    if (isSent || !(await this.outbox.waiting(owner, key))) {
      return { state: 'failed', problem: isSent ? noAnswer : nothingMade };
    }
    await this.outbox.unqueue(owner, key);
    await this.events.onQueue();
    return { state: 'undone' };
  }
}

/** After these nobody knows whether a create went out. */
const doubtful = new Set<string>(['stopped', 'contradiction', 'unexpected']);

const busy: Problem = { code: 'busy', side: null, message: 'another window makes records' };
const otherAccount: Problem = { code: 'other-account', side: 'crm', message: 'another user began it' };
const nothingMade: Problem = { code: 'unexpected', side: null, message: 'nothing was made under this key' };
