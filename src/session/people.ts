import type { Answered, Draft, Form, FormType, LinkedAddress, Made, Undone } from '../people/form';
import type { Card, Hit, Known, Person, RecordRef, RecordType } from '../people/person';
import type { PeoplePort, PeopleState } from '../people/port';
import { SyncError } from '../sync/errors';
import { loadCrmUser } from '../sync/profile';
import { problemFrom } from './ending';
import { touchedByLink } from './people-drafts';
import { ownerOf, type PeopleHost } from './people-host';
import { KnownPeople } from './people-known';
import { Making } from './people-making';
import type { QueuedRow } from './people-shapes';
import { isLost } from './told-store';

/** What waits is not tried more often by itself. */
const pauseMilliseconds = 30_000;

/**
 * What the panel asks about people: from what this device remembers, or from the CRM.
 * 1. Nothing is thrown: what a service or a store did is in the answer, or in the log where there is none.
 * 2. What is kept belongs to a user of the CRM, and is shown to nobody else.
 * 3. A store that was lost is opened anew, and the question is asked again, once.
 */
export class PeopleDesk implements PeoplePort {
  private readonly listeners = new Set<(state: PeopleState) => void>();
  private readonly known: KnownPeople;
  private readonly making: Making;
  private queue: QueuedRow[] = [];
  private sending: Promise<void> | null = null;
  private triedAt = -Infinity;

  constructor(private readonly host: PeopleHost) {
    this.known = new KnownPeople(host);
    this.making = new Making(host, {
      onTouched: (touched) => this.known.outdate(touched).then(() => this.tellWindows()),
      onQueue: () => this.readQueue().then(() => this.tellWindows()),
    });
    host.windows.onTold(({ type }) => {
      if (type === 'changed') void this.followOthers();
    });
  }

  /** Reads what waits. To be called before anybody listens. */
  begin(): Promise<void> {
    return this.readQueue();
  }

  subscribe(listener: (state: PeopleState) => void): () => void {
    this.listeners.add(listener);
    listener(this.state());
    return () => this.listeners.delete(listener);
  }

  /** Whoever it is, what is kept is shown to them only if it is theirs; what waits for them is sent. */
  async signedIn(): Promise<void> {
    await this.answered(() => this.host.crm());
    await this.followOthers();
    this.tellWindows();
    await this.sendQueued();
  }

  /** To be called about once a second: sends what waits, when it is time. */
  async tick(): Promise<void> {
    const isDue = Math.abs(Date.parse(this.host.clock()) - this.triedAt) >= pauseMilliseconds;
    if (isDue && this.queue.some(({ isRefused }) => !isRefused)) await this.sendQueued();
  }

  kept(addresses: string[]): Promise<Known[]> {
    return this.remembered([], (owner) => this.known.kept(owner, addresses.map(plain)));
  }

  look(addresses: string[]): Promise<Answered<Known[]>> {
    return this.answered(() => this.known.look(addresses.map(plain)));
  }

  keptCard(person: Person): Promise<Card | null> {
    return this.remembered(null, (owner) => this.known.keptCard(owner, person));
  }

  card(person: Person): Promise<Answered<Card>> {
    return this.answered(() => this.known.card(person));
  }

  async choose(address: string, person: Person): Promise<void> {
    await this.remembered(undefined, (owner) => this.known.choices.choose(owner, plain(address), person.id));
    this.tellWindows();
  }

  search(words: string, types: RecordType[]): Promise<Answered<Hit[]>> {
    return this.answered(async () => (await this.host.crm()).source.search(words, types));
  }

  form(type: FormType): Promise<Answered<Form>> {
    return this.answered(async () => (await this.host.crm()).source.form(type));
  }

  async make(draft: Draft): Promise<Made> {
    // Nothing is begun again once a draft was on its way: another store would not know of it.
    const owner = await this.answered(() => this.owner());
    if (!owner.ok) return { state: 'failed', problem: owner.problem };
    const made = await this.answered(() => this.making.make(owner.value, draft), 'once');
    return made.ok ? made.value : { state: 'failed', problem: made.problem };
  }

  async makeAll(drafts: Draft[]): Promise<Made[]> {
    const made: Made[] = [];
    for (const draft of drafts) made.push(await this.make(draft));
    return made;
  }

  async undo(key: string): Promise<Undone> {
    const undone = await this.answered(async () => this.making.undo((await this.owner()) ?? '', key));
    return undone.ok ? undone.value : { state: 'failed', problem: undone.problem };
  }

  async link(address: string, to: RecordRef): Promise<LinkedAddress> {
    const linked = await this.answered(() => this.linkPlain(plain(address), to));
    return linked.ok ? linked.value : { state: 'failed', problem: linked.problem };
  }

  async unlink(address: string, from: RecordRef): Promise<Undone> {
    const undone = await this.answered(() => this.unlinkPlain(plain(address), from));
    return undone.ok ? undone.value : { state: 'failed', problem: undone.problem };
  }

  made(keys: string[]): Promise<{ key: string; record: RecordRef }[]> {
    return this.remembered([], async (owner) => {
      const made = await this.making.outbox.allMade(owner, keys);
      return made.map(({ key, row }) => ({ key, record: row.record }));
    });
  }

  sendQueued(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  async dropQueued(key: string): Promise<void> {
    await this.remembered(undefined, (owner) => this.making.drop(owner, key));
  }

  private async sendAll(): Promise<void> {
    this.triedAt = Date.parse(this.host.clock());
    await this.remembered(undefined, (owner) => this.making.sendQueued(owner));
  }

  private async linkPlain(address: string, to: RecordRef): Promise<LinkedAddress> {
    const linked = await this.making.link(address, to);
    const owner = await this.owner();
    if (linked.state === 'failed' || owner === null) return linked;
    await this.known.outdate(touchedByLink(address, to));
    if (linked.where === 'device') await this.known.choices.link(owner, address, to);
    else await this.known.choices.choose(owner, address, to.id);
    this.tellWindows();
    return linked;
  }

  private async unlinkPlain(address: string, from: RecordRef): Promise<Undone> {
    const owner = await this.owner();
    const isHere = owner !== null && (await this.known.choices.unlink(owner, address, from.id));
    const undone = isHere ? ({ state: 'undone' } as const) : await this.making.unlink(address, from);
    if (undone.state !== 'undone') return undone;
    await this.known.outdate(touchedByLink(address, from));
    this.tellWindows();
    return undone;
  }

  private async answered<Value>(work: () => Promise<Value>, how?: 'once'): Promise<Answered<Value>> {
    try {
      return { ok: true, value: await (how === 'once' ? work() : this.withStore(work)) };
    } catch (error) {
      if (!(error instanceof SyncError)) this.host.log('not answered', error);
      return { ok: false, problem: problemFrom(error) };
    }
  }

  /** What this device remembers for the person; `nothing` while it does not know whose it is. */
  private async remembered<Value>(nothing: Value, work: (owner: string) => Promise<Value>): Promise<Value> {
    const answer = await this.answered(async () => {
      const owner = await this.owner();
      return owner === null ? nothing : work(owner);
    });
    return answer.ok ? answer.value : nothing;
  }

  private async withStore<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (!isLost(error)) throw error;
      await this.host.renew();
      return work();
    }
  }

  private async owner(): Promise<string | null> {
    const user = await loadCrmUser(this.host.store());
    return user && ownerOf(user);
  }

  private async readQueue(): Promise<void> {
    this.queue = await this.remembered([] as QueuedRow[], (owner) => this.making.outbox.queue(owner));
    const state = this.state();
    for (const listener of this.listeners) listener(state);
  }

  private state(): PeopleState {
    return {
      queued: this.queue.map(({ draft: { key, title, on }, at, problem, isRefused }) => {
        return { key, title, on, at, problem, isRefused };
      }),
    };
  }

  private async followOthers(): Promise<void> {
    this.known.forget();
    await this.readQueue();
  }

  private tellWindows(): void {
    this.host.windows.tell({ type: 'changed' });
  }
}

function plain(address: string): string {
  return address.trim().toLowerCase();
}
