import type { Draft, LostDraft, Observation, Outcome, Pull, PullOptions, Scope, Side } from '../../src/sync/side';
import type { Samples } from './samples';

export interface SideHarness<F> {
  side: Side<F>;
  /** The device's clock. */
  now: string;
  exceptions: Exceptions;
  /** The item as far as the service can hold it. */
  fitting(fields: F): F;
  /** What the side shows of an item that it was sent. */
  shown(fields: F): F;
  /** By the user's own hand, in scope. The id is that of the port. */
  userAdd(fields: F): Promise<string>;
  userEdit(id: string, changes: Partial<F>): Promise<unknown>;
  userDelete(id: string): Promise<unknown>;
  /** To where it is not kept in step: another calendar, a colleague. */
  userGiveAway(id: string): Promise<unknown>;
  userTakeBack(id: string): Promise<unknown>;
  /** From now on creates are not carried out, or are and their answers never come. */
  loseAnswers(when: 'before' | 'after' | 'never'): Promise<unknown>;
  /** From now on the service does not accept the token. */
  signOut(): Promise<unknown>;
  /** Time passes: coarse clocks move on, late lists catch up. */
  settle(): Promise<unknown>;
  /** How many mails anybody got. */
  mailed(): Promise<number>;
  close(): Promise<void>;
}

export interface Exceptions {
  /** The scope of what was given away; `gone` where an item that leaves is another one afterwards. */
  away: Scope | 'gone';
  /** Whether items carry stamps, and whether they are created under once-keys; both, where only one is said. */
  stamps: boolean;
  onceKeys?: boolean;
  /** What an edit of a deleted item ends as; `conflict` where the service does not tell deleted from hidden. */
  editOfDeleted: 'gone' | 'conflict';
  /** An id that the service cannot see although nothing proves a deletion, where there can be one. */
  unseenId?: string;
}

/** What the tests of the contract do with a side, time and again. */
export class Bench<F> {
  readonly side: Side<F>;
  readonly exceptions: Exceptions;

  constructor(
    readonly harness: SideHarness<F>,
    readonly samples: Samples<F>,
  ) {
    this.side = harness.side;
    this.exceptions = harness.exceptions;
  }

  get hasOnceKeys(): boolean {
    return this.exceptions.onceKeys ?? this.exceptions.stamps;
  }

  /** After a while. */
  async pull(cursor?: string, options: Partial<PullOptions> = {}): Promise<Pull<F>> {
    await this.harness.settle();
    return this.side.pull(cursor, { isKnown: () => false, limit: 5000, now: this.harness.now, ...options });
  }

  async look(id: string): Promise<Observation<F>> {
    const seen = (await this.side.confirm([id])).get(id);
    if (seen?.state !== 'present') throw new Error(`${id} is ${seen?.state ?? 'not to be seen'}`);
    return seen.item;
  }

  async create(fields: F, key = 'a'): Promise<Observation<F>> {
    return done((await this.side.create([this.draft(fields, key)]))[0]);
  }

  async update(item: { id: string; version: string }, changes: Partial<F>): Promise<Observation<F>> {
    return done((await this.side.update([{ id: item.id, version: item.version, changes }]))[0]);
  }

  draft(fields: F, key: string): Draft<F> {
    return this.exceptions.stamps ? { fields, stamp: `org1/${key}`, onceKey: `once/${key}` } : { fields };
  }

  lost(fields: F, key: string): LostDraft<F> {
    return { ...this.draft(fields, key), at: this.harness.now };
  }

  /** The stamp of what was created with this key. */
  stampOf(key: string): string | undefined {
    return this.exceptions.stamps ? `org1/${key}` : undefined;
  }

  fitting(fields: F): F {
    return this.harness.fitting(fields);
  }

  shown(fields: F): F {
    return this.harness.shown(fields);
  }

  byTitle(items: Observation<F>[]): Observation<F>[] {
    const titleOf = ({ fields }: Observation<F>): string => this.samples.titleOf(fields);
    return [...items].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
  }
}

export function done<F>(outcome: Outcome<F> | undefined): Observation<F> {
  if (!outcome?.ok) throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.item;
}

export function endOf(outcome: { ok: true } | { ok: false; problem: string }): string {
  return outcome.ok ? 'ok' : outcome.problem;
}
