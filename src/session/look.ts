import type { Meeting } from '../model/meeting';
import { momentOf } from '../model/time';
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

/** All that the store says at one moment, read once after everything that changes it. */
export class Look {
  private built: Activity | undefined;

  private constructor(
    readonly settings: PaneSettings,
    readonly last: Last | null,
    readonly ledger: Ledger<Meeting>,
    private readonly status: KindStatus,
    private readonly profile: Profile | null,
    private readonly log: LogLine[],
  ) {}

  static async at(store: Store): Promise<Look> {
    const ledger = await Ledger.load<Meeting>(store, 'meetings');
    const rows = [...(await store.load('meetings.log'))].sort(([a], [b]) => Number(a) - Number(b));
    return new Look(
      await loadSettings(store),
      await loadLast(store),
      ledger,
      await loadStatus(store, 'meetings'),
      await loadProfile(store),
      rows.map(([id, entry]) => ({ id, entry: entry as LogEntry })),
    );
  }

  get state(): KindStatus['state'] {
    return this.status.state;
  }

  /** Held actions that still stand; a question about a switch that is over does not. */
  get held(): HeldAction[] {
    return this.last?.held ?? [];
  }

  get activity(): Activity {
    this.built ??= new Activity(this.ledger, this.log, this.held);
    return this.built;
  }

  accounts(): Snapshot['accounts'] {
    return this.profile && { outlook: this.profile.outlook.address, crm: this.profile.crm.address };
  }

  zones(now: string): Snapshot['zones'] {
    if (!this.profile) return null;
    return { outlook: this.profile.outlook.timeZone, crm: this.profile.crm.timeZone, example: this.example(now) };
  }

  meetings(): KindSnapshot {
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

  private skippedCount(): number {
    return this.activity.rows.reduce((sum, { state, count }) => (state === 'left' ? sum + count : sum), 0);
  }

  /** D2: the next meeting that is kept in step. */
  private example(now: string): NonNullable<Snapshot['zones']>['example'] {
    let next: Meeting | null = null;
    for (const { state, crm } of this.ledger.links.values()) {
      const meeting = crm.shadow;
      if (state !== 'active' || !meeting || meeting.time.allDay || momentOf(meeting.time.start) < now) continue;
      if (!next || meeting.time.start < next.time.start) next = meeting;
    }
    return next && { title: next.title, time: next.time };
  }
}

const passing = new Set(['throttled', 'offline', 'stopped', 'signed-out']);

/** I4 */
function statusOf(state: KindStatus['state'], run: LastRun | null, hasNeeds: boolean): Status {
  const code = run?.error?.code;
  if (state !== 'on') return hasNeeds ? 'attention' : 'off';
  if (code !== undefined) return passing.has(code) ? 'paused' : 'attention';
  return hasNeeds ? 'attention' : 'active';
}
