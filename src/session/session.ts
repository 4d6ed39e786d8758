import { syncOnce, type App, type RunReport, type SyncOptions } from '../app';
import type { Network } from '../http/http';
import type { Meeting } from '../model/meeting';
import { includeItem, leavePairAlone, leaveUndone, reconsider, tryAgain, wakePair, wish } from '../sync/choices';
import { SyncError } from '../sync/errors';
import type { Decision, HeldAction } from '../sync/guard';
import type { Ledger } from '../sync/ledger';
import { parseSettings, type Settings } from '../sync/settings';
import type { SideName } from '../sync/side';
import type { SwitchOff } from '../sync/switch';
import { secondsBetween } from '../model/time';
import { Look } from './look';
import { previewOf } from './preview';
import type {
  ActivityPage,
  ActivityQuery,
  Decided,
  LastRun,
  OnlyInOutlook,
  PaneSettings,
  Preview,
  RecordHistory,
  RunProblem,
  Snapshot,
  SyncPort,
} from './port';
import { saveLast, saveSettings, type Last } from './saved';
import { Shift } from './shift';
import type { Windows } from './windows';

/**
 * A person's sync as a window sees it, for as long as the window is open.
 * 1. The store is read anew after whatever may have changed it; a snapshot is what was read plus the work that goes on.
 * 2. Only one window works at a time (`Windows.alone`); what a person decides about single records counts as work.
 * 3. Runs start by themselves when the last one, in whichever window, is older than the person's frequency.
 * 4. No command throws for what a service or a store did: it ends as the last run's problem.
 */
export interface SessionHost {
  app: Omit<App, 'network'>;
  storage: Snapshot['storage'];
  /** The network for one run: `signal` ends its waits, `onWait` is told how long (milliseconds), and 0 afterwards. */
  network(run: { signal: AbortSignal; onWait: (milliseconds: number) => void }): Network;
  windows: Windows;
  signIn(side: SideName): Promise<void>;
  /** What went wrong, for the log: never with tokens or the content of items. */
  log(message: string, cause: unknown): void;
}

type Choices = Partial<Pick<SyncOptions, 'dryRun' | 'enable' | 'disable' | 'decide'>>;
const allMeetings = new Set(['meetings'] as const);

export class Session implements SyncPort {
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private readonly shift: Shift;
  /** A problem that no run has: a preview that failed. */
  private problem: RunProblem | null = null;
  /** What runs learned of records' origin: the preview's answers serve the run after it. */
  private readonly origins = new Map<string, boolean>();

  private constructor(
    private readonly host: SessionHost,
    private look: Look,
  ) {
    this.shift = new Shift(host.windows, host.app.clock, {
      onChange: () => this.tellListeners(),
      onStoreChanged: () => void this.lookAgain(),
    });
  }

  static async open(host: SessionHost): Promise<Session> {
    return new Session(host, await Look.at(host.app.store));
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    listener(this.snapshot());
    return () => this.listeners.delete(listener);
  }

  /** To be called about once a second: starts the run that is due, and notices when another window has gone. */
  async tick(): Promise<void> {
    this.shift.tick();
    if (this.isDue()) await this.run('sync', {}, true);
  }

  async preview(decisions: Decided[] = []): Promise<Preview | null> {
    const report = await this.runOnly('preview', { dryRun: true, enable: allMeetings, decide: decider(decisions) });
    if (!report) return null;
    this.problem = report.error?.code === 'stopped' ? null : report.error;
    this.tellListeners();
    return report.error ? null : previewOf(report);
  }

  async enable(leave: string[], decisions: Decided[] = []): Promise<void> {
    await this.change((ledger) => leaveUndone(ledger, leave));
    await this.run('sync', { enable: allMeetings, decide: decider(decisions) });
  }

  async syncNow(): Promise<void> {
    await this.run('sync', {});
  }

  stop(): Promise<void> {
    this.shift.stop();
    return Promise.resolve();
  }

  async decide(decisions: Decided[]): Promise<void> {
    const pending = this.look.last?.pendingOff ?? null;
    const isAboutOff = this.look
      .meetings()
      .needs.some((need) => need.type === 'switch-off' && decisions.some(({ id }) => id === need.id));
    if (!isAboutOff || pending === null) return this.run('sync', { decide: decider(decisions) });
    if (decisions.some(({ decision }) => decision === 'reject')) return this.syncNow();
    await this.off(pending, decider(decisions));
  }

  async retry(key: string): Promise<void> {
    await this.change((ledger) => tryAgain(ledger, key));
    await this.runIfOn();
  }

  async leaveAlone(key: string): Promise<void> {
    const isPair = this.look.ledger.links.has(key);
    await this.change(async (ledger) => {
      const link = ledger.links.get(key);
      await (link ? leavePairAlone(ledger, link, this.host.app.clock()) : leaveUndone(ledger, [key]));
    });
    if (!isPair) await this.runIfOn();
  }

  async include(key: string): Promise<void> {
    await this.change(async (ledger) => {
      const link = ledger.links.get(key);
      const skipped = ledger.skipped.get(key);
      if (link) await wakePair(ledger, link, this.host.app.clock());
      else if (skipped) await includeItem(ledger, skipped.side, skipped.id);
    });
    await this.runIfOn();
  }

  activity(query: ActivityQuery): Promise<ActivityPage> {
    return Promise.resolve(this.look.activity.page(query));
  }

  history(key: string): Promise<RecordHistory | null> {
    return Promise.resolve(this.look.activity.history(key));
  }

  async takeOther(entry: string, field: string): Promise<void> {
    const lost = this.look.activity.lost(entry, field);
    if (!lost) return;
    await this.change(async (ledger) => {
      const link = ledger.links.get(lost.link);
      if (link) await wish(ledger, link, { [field]: lost.value });
    });
    await this.runIfOn();
  }

  async onlyInOutlook(): Promise<OnlyInOutlook | null> {
    const disable = new Map([['meetings', 'remove']] as const);
    const report = await this.runOnly('preview', { dryRun: true, disable, decide: () => 'approve' });
    this.problem = report?.error ?? null;
    this.tellListeners();
    if (!report || report.error) return null;
    const { onlyInOutlook = [], total = 0 } = report.switchedOff ?? {};
    return { items: onlyInOutlook.map(({ title, others }) => ({ title, people: others })), total };
  }

  async switchOff(how: SwitchOff): Promise<void> {
    await this.off(how, () => undefined);
  }

  async saveSettings(settings: PaneSettings): Promise<void> {
    const before = this.look.settings;
    await saveSettings(this.host.app.store, settings);
    if (settings.syncPrivate && !before.syncPrivate) await this.change((ledger) => reconsider(ledger, 'private'));
    await this.lookAgain();
    this.host.windows.tell({ type: 'changed' });
  }

  async signIn(side: SideName): Promise<void> {
    await this.host.signIn(side);
    this.problem = null;
    this.tellListeners();
    await this.runIfOn();
  }

  private async off(how: SwitchOff, decide: (id: string) => Decision | undefined): Promise<void> {
    await this.run('off', { disable: new Map([['meetings', how]] as const), decide }, false, how);
  }

  private async runIfOn(): Promise<void> {
    if (this.look.state === 'on') await this.run('sync', {});
  }

  /** G3 */
  private isDue(): boolean {
    const { settings, last, state } = this.look;
    if (settings.everyMinutes === 0 || state !== 'on' || this.shift.work !== null) return false;
    if (last?.run.error?.code === 'signed-out') return false;
    return !last || Math.abs(secondsBetween(last.run.at, this.host.app.clock())) >= settings.everyMinutes * 60;
  }

  private async run(
    task: 'sync' | 'off',
    choices: Choices,
    isAutomatic = false,
    pendingOff: SwitchOff | null = null,
  ): Promise<void> {
    await this.shift.begin(task, async (signal) => {
      if (isAutomatic && !(await this.isStillDue())) return;
      const report = await this.report(choices, signal);
      const held = report.kinds.meetings?.held ?? [];
      await this.save(lastOf(report, held, { at: this.host.app.clock(), isAutomatic, pendingOff }));
      this.problem = null;
      await this.lookAgain();
    });
  }

  /** Another window may have run while this one waited for its turn. */
  private async isStillDue(): Promise<boolean> {
    await this.lookAgain();
    const { last, settings } = this.look;
    return !last || Math.abs(secondsBetween(last.run.at, this.host.app.clock())) >= settings.everyMinutes * 60;
  }

  /** A run that changes nothing. Undefined while another one goes on. */
  private async runOnly(task: 'preview', choices: Choices): Promise<RunReport | undefined> {
    return this.shift.begin(task, (signal) => this.report(choices, signal));
  }

  private async report(choices: Choices, signal: AbortSignal): Promise<RunReport> {
    const onWait = (milliseconds: number) => this.shift.waiting(milliseconds);
    const app = { ...this.host.app, origins: this.origins, network: this.host.network({ signal, onWait }) };
    const options: SyncOptions = {
      settings: settingsOf(this.look.settings),
      kinds: ['meetings'],
      decide: () => undefined,
      enable: new Set(),
      disable: new Map(),
      dryRun: false,
      isStopped: () => signal.aborted,
      onProgress: ({ done, planned }) => this.shift.progress(done, planned),
      ...choices,
    };
    try {
      const report = await syncOnce(app, options);
      if (report.error) this.host.log(`run ended: ${report.error.code}`, report.error.message);
      return report;
    } catch (error) {
      this.host.log('run failed', error);
      return failedReport(error, app.clock());
    }
  }

  /** A store that cannot be written keeps the run's news in this window. */
  private async save(last: Last): Promise<void> {
    await saveLast(this.host.app.store, last).catch((error: unknown) => this.host.log('not saved', error));
  }

  /** What the person decides about single records, while nobody works. */
  private async change(decide: (ledger: Ledger<Meeting>) => Promise<void>): Promise<void> {
    await this.shift.begin('sync', async () => {
      await this.lookAgain();
      await decide(this.look.ledger);
      await this.lookAgain();
    });
  }

  private async lookAgain(): Promise<void> {
    this.look = await Look.at(this.host.app.store);
    this.tellListeners();
  }

  private tellListeners(): void {
    const snapshot = this.snapshot();
    for (const listener of this.listeners) listener(snapshot);
  }

  private snapshot(): Snapshot {
    const { look, host, problem } = this;
    const meetings = look.meetings();
    const lastRun = problem ? { ...(meetings.lastRun ?? noRun(host.app.clock())), error: problem } : meetings.lastRun;
    return {
      accounts: look.accounts(),
      zones: look.zones(host.app.clock()),
      storage: host.storage,
      settings: look.settings,
      meetings: { ...meetings, lastRun },
      work: this.shift.work,
    };
  }
}

function decider(decisions: Decided[]): (id: string) => Decision | undefined {
  const decided = new Map(decisions.map(({ id, decision }) => [id, decision]));
  return (id) => decided.get(id);
}

function settingsOf({ conflict, deleteInCrm, syncPrivate }: PaneSettings): Settings {
  return parseSettings({ meetings: { conflict, deleteInCrm, syncPrivate } });
}

const none = { created: 0, updated: 0, deleted: 0 };

function noRun(at: string): LastRun {
  return { at, seconds: 0, isAutomatic: false, error: null, outlook: none, crm: none, conflicts: 0, remaining: 0 };
}

function lastOf(
  report: RunReport,
  held: HeldAction[],
  { at, isAutomatic, pendingOff }: { at: string; isAutomatic: boolean; pendingOff: SwitchOff | null },
): Last {
  const kind = report.kinds.meetings;
  const problem = kind?.reason === 'throttled' ? throttled(kind.reason) : null;
  const count = (side: SideName) => {
    const { created, updated, deleted } = kind?.[side] ?? none;
    return { created, updated, deleted };
  };
  const run: LastRun = {
    ...{ at, seconds: report.seconds, isAutomatic, error: report.error ?? problem },
    ...{ outlook: count('outlook'), crm: count('crm') },
    conflicts: kind?.conflicts.length ?? 0,
    remaining: kind?.remaining ?? 0,
  };
  const waits = held.some(({ meetings }) => meetings !== undefined);
  return { run, status: kind?.status ?? 'attention', held, pendingOff: waits ? pendingOff : null };
}

/** A quiet problem for the headless run; a person wants to know why it did not go on. */
function throttled(code: string): RunProblem {
  return { code, side: null, message: 'a service asks for a pause' };
}

function failedReport(error: unknown, at: string): RunReport {
  const isStore = error instanceof Error && (error.name === 'StoreLost' || error.message.includes('storage failed'));
  const code = error instanceof SyncError ? error.code : isStore ? 'storage' : 'unexpected';
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...{ startedAt: at, seconds: 0, dryRun: false, error: { code, side: null, message } },
    requests: { graph: 0, graphBatches: 0, crm: 0 },
    ...{ kinds: {}, actions: [], containers: {}, switchedOff: null, profile: null },
  };
}
