import type { Meeting } from '../../src/model/meeting';
import { canonicalLine, canonicalText } from '../../src/model/text';
import type { Draft, LostDraft, Observation, Outcome, Pull, PullOptions, Scope, Side } from '../../src/sync/side';

export interface SideHarness {
  side: Side<Meeting>;
  /** The device's clock. */
  now: string;
  exceptions: Exceptions;
  /** By the user's own hand, in scope. The id is that of the port. */
  userAdd(meeting: Meeting): Promise<string>;
  userEdit(id: string, changes: Partial<Meeting>): Promise<unknown>;
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
  /** The scope of what was given away. */
  away: Scope;
  /** The longest texts that the service holds, in UTF-16 units; what is longer is cut. */
  longest: { title: number; location: number; description: number };
  /** `none`: the side shows no context. `own`: it shows what the service knows, and never what it was sent. */
  context: 'none' | 'own';
  /** Whether a meeting keeps the zone that it was planned in; else the service shows all in the user's. */
  keepsZones: boolean;
  /** Whether items carry stamps and are created under once-keys. */
  stamps: boolean;
  /** `whole`: the first pull is all or nothing, in no order. `limited`: it comes in M6's order, up to the limit. */
  firstPull: 'whole' | 'limited';
  /** What an edit of a deleted item ends as; `conflict` where the service does not tell deleted from hidden. */
  editOfDeleted: 'gone' | 'conflict';
  /** An id that the service cannot see although nothing proves a deletion, where there can be one. */
  unseenId?: string;
  /** Whether the service watches a stretch of time only. */
  hasWindow: boolean;
}

/** What the tests of the contract do with a side, time and again. */
export class Bench {
  readonly side: Side<Meeting>;
  readonly exceptions: Exceptions;

  constructor(readonly harness: SideHarness) {
    this.side = harness.side;
    this.exceptions = harness.exceptions;
  }

  /** After a while. */
  async pull(cursor?: string, options: Partial<PullOptions> = {}): Promise<Pull<Meeting>> {
    await this.harness.settle();
    return this.side.pull(cursor, { isKnown: () => false, limit: 5000, now: this.harness.now, ...options });
  }

  async look(id: string): Promise<Observation<Meeting>> {
    const seen = (await this.side.confirm([id])).get(id);
    if (seen?.state !== 'present') throw new Error(`${id} is ${seen?.state ?? 'not to be seen'}`);
    return seen.item;
  }

  async create(fields: Meeting, key = 'a'): Promise<Observation<Meeting>> {
    return done((await this.side.create([this.draft(fields, key)]))[0]);
  }

  async update(item: { id: string; version: string }, changes: Partial<Meeting>): Promise<Observation<Meeting>> {
    return done((await this.side.update([{ id: item.id, version: item.version, changes }]))[0]);
  }

  draft(fields: Meeting, key: string): Draft<Meeting> {
    return this.exceptions.stamps ? { fields, stamp: `org1/${key}`, onceKey: `once/${key}` } : { fields };
  }

  lost(fields: Meeting, key: string): LostDraft<Meeting> {
    return { ...this.draft(fields, key), at: this.harness.now };
  }

  /** The stamp of what was created with this key. */
  stampOf(key: string): string | undefined {
    return this.exceptions.stamps ? `org1/${key}` : undefined;
  }

  /** The meeting with texts that the service holds in full. */
  fitting(meeting: Meeting): Meeting {
    const { longest } = this.exceptions;
    const [title, location] = [cut(meeting.title, longest.title), cut(meeting.location, longest.location)];
    return { ...meeting, title, location, description: cut(meeting.description, longest.description) };
  }

  /** What the side shows of a meeting that it was sent. */
  shown(meeting: Meeting): Meeting {
    const { context } = this.exceptions;
    return {
      ...this.fitting(meeting),
      // The zone is carried along and never a difference by itself: a clock that shows an hour twice cannot be kept.
      time: { ...meeting.time, zone: expect.any(String) as string },
      context: context === 'none' ? null : (expect.objectContaining({ contact: null, about: null }) as never),
    };
  }
}

export function done(outcome: Outcome<Meeting> | undefined): Observation<Meeting> {
  if (!outcome?.ok) throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.item;
}

export function endOf(outcome: { ok: true } | { ok: false; problem: string }): string {
  return outcome.ok ? 'ok' : outcome.problem;
}

export function byStart(items: Observation<Meeting>[]): Observation<Meeting>[] {
  return [...items].sort((a, b) => a.fields.time.start.localeCompare(b.fields.time.start));
}

export function expectCanonical({ title, location, description, time }: Meeting): void {
  expect({ title, location, description }).toEqual({
    title: canonicalLine(title),
    location: canonicalLine(location),
    description: canonicalText(description),
  });
  const form = time.allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  expect([time.start, time.end]).toEqual([expect.stringMatching(form), expect.stringMatching(form)]);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
