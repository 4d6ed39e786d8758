import type { Meeting } from '../model/meeting';
import type { HeldAction } from '../sync/guard';
import { Ledger } from '../sync/ledger';
import { loadProfile, type Profile } from '../sync/profile';
import type { Status } from '../sync/report';
import type { KindStatus, LogEntry } from '../sync/state';
import type { Store } from '../sync/store';
import { loadStatus } from '../sync/switch';
import { Activity, type LogLine } from './activity';
import { needsOf } from './needs';
import type { KindSnapshot, LastRun, PaneSettings, Snapshot } from './port';
import { loadLast, loadSettings, type Last } from './saved';

interface Read {
  settings: PaneSettings;
  last: Last | null;
  ledger: Ledger<Meeting>;
  status: KindStatus;
  profile: Profile | null;
  log: LogLine[];
}

/**
 * All that the store says at one moment, read once after everything that changes it. Reading costs with every pair that
 * there is; what is told of it is worked out once, however often it is asked for.
 */
export class Look {
  private built: Activity | undefined;
  private kind: KindSnapshot | undefined;
  private next: { example: Example; at: string; until: string } | undefined;

  private constructor(private readonly read: Read) {}

  /** `unsaved`: how a run ended, where the store could not be told. */
  static async at(store: Store, unsaved: Last | null = null): Promise<Look> {
    const ledger = await Ledger.load<Meeting>(store, 'meetings');
    const rows = [...(await store.load('meetings.log'))].sort(([a], [b]) => Number(a) - Number(b));
    return new Look({
      settings: await loadSettings(store),
      last: newer(unsaved, await loadLast(store)),
      ledger,
      status: await loadStatus(store, 'meetings'),
      profile: await loadProfile(store),
      log: rows.map(([id, entry]) => ({ id, entry: entry as LogEntry })),
    });
  }

  /** The same, after a run that the store does not know of. */
  after(last: Last): Look {
    return new Look({ ...this.read, last });
  }

  get settings(): PaneSettings {
    return this.read.settings;
  }

  get last(): Last | null {
    return this.read.last;
  }

  get ledger(): Ledger<Meeting> {
    return this.read.ledger;
  }

  get status(): KindStatus {
    return this.read.status;
  }

  get state(): KindStatus['state'] {
    return this.status.state;
  }

  /** Whether both sides have been read since the store is there. */
  get isRead(): boolean {
    return this.ledger.cursors.has('outlook') && this.ledger.cursors.has('crm');
  }

  /** Held actions that still stand. */
  get held(): HeldAction[] {
    return this.last?.held ?? [];
  }

  get activity(): Activity {
    this.built ??= new Activity(this.ledger, this.read.log, this.held);
    return this.built;
  }

  accounts(): Snapshot['accounts'] {
    const { profile } = this.read;
    return profile && { outlook: profile.outlook.address, crm: profile.crm.address };
  }

  zones(now: string): Snapshot['zones'] {
    const { profile } = this.read;
    if (!profile) return null;
    return { outlook: profile.outlook.timeZone, crm: profile.crm.timeZone, example: this.example(now) };
  }

  meetings(): KindSnapshot {
    this.kind ??= this.kindSnapshot();
    return this.kind;
  }

  private kindSnapshot(): KindSnapshot {
    const { state, reason } = this.status;
    const needs = needsOf(this.held, this.ledger);
    return {
      status: statusOf(state, this.last?.run ?? null, needs.length > 0),
      state,
      offReason: state === 'off' ? reason : null,
      linked: this.ledger.activeLinks(),
      skipped: this.skippedCount(),
      lastRun: this.last?.run ?? null,
      needs,
    };
  }

  /** As Activity counts them, which is not worked out before somebody looks at it. */
  private skippedCount(): number {
    const { links, skipped } = this.ledger;
    const asleep = [...links.values()].filter(({ state }) => state === 'asleep');
    const alone = [...skipped.values()].filter(({ side, id }) => id !== '*' && !this.ledger.linkOf(side, id));
    return asleep.length + alone.length;
  }

  /** D2: the next meeting that is kept in step. */
  private example(now: string): Example {
    if (!this.next || now < this.next.at || now > this.next.until) this.next = this.nextAt(now);
    return this.next.example;
  }

  private nextAt(now: string): { example: Example; at: string; until: string } {
    let next: Meeting | null = null;
    for (const { state, crm } of this.ledger.links.values()) {
      const meeting = crm.shadow;
      if (state !== 'active' || !meeting || meeting.time.allDay || meeting.time.start < now) continue;
      if (!next || meeting.time.start < next.time.start) next = meeting;
    }
    const example = next && { title: next.title, time: next.time };
    return { example, at: now, until: example?.time.start ?? endOfTime };
  }
}

type Example = NonNullable<Snapshot['zones']>['example'];

/** No moment is later, as text. */
const endOfTime = '9999';

/** The later one of two ends; the first where both are one. */
function newer(a: Last | null, b: Last | null): Last | null {
  if (!a || !b) return a ?? b;
  return a.run.at >= b.run.at ? a : b;
}

const passing = new Set(['throttled', 'offline', 'stopped', 'signed-out']);

/** I4 */
function statusOf(state: KindStatus['state'], run: LastRun | null, hasNeeds: boolean): Status {
  const code = run?.error?.code;
  if (state !== 'on') return hasNeeds ? 'attention' : 'off';
  if (code !== undefined) return passing.has(code) ? 'paused' : 'attention';
  return hasNeeds ? 'attention' : 'active';
}
