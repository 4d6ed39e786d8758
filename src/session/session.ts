import type { Meeting } from '../model/meeting';
import { includeItem, leavePairAlone, leaveUndone, tryAgain, wakePair, wish } from '../sync/choices';
import type { Decision } from '../sync/guard';
import { chosen } from '../sync/leave';
import type { Ledger } from '../sync/ledger';
import type { SideName } from '../sync/side';
import type { SwitchOff } from '../sync/switch';
import { noRun } from './ending';
import { Kept, type OpenedStore } from './kept';
import type { Look } from './look';
import { previewOf } from './preview';
import type {
  ActivityPage,
  ActivityQuery,
  Decided,
  Need,
  OnlyInOutlook,
  PaneSettings,
  Preview,
  RecordHistory,
  Snapshot,
  SyncPort,
} from './port';
import { Runner, type RunnerHost } from './runner';
import type { PendingOff } from './saved';
import { Shift } from './shift';
import type { Windows } from './windows';

/**
 * A person's sync as a window sees it, for as long as the window is open.
 * 1. The store is read anew after whatever may have changed it; a snapshot is what was read plus the work that goes on.
 * 2. Only one window works at a time (`Windows.alone`); what a person decides about single records counts as work.
 * 3. Runs start by themselves when the last one, in whichever window, is older than the person's frequency.
 * 4. No command throws for what a service or a store did: it ends as the last run's problem.
 */
export interface SessionHost extends RunnerHost {
  /** Called again when the browser took away what was opened before. */
  openStore(): Promise<OpenedStore>;
  windows: Windows;
  signIn(side: SideName): Promise<void>;
}

const allMeetings = new Set(['meetings'] as const);

export class Session implements SyncPort {
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private readonly shift: Shift;
  private readonly runner: Runner;

  private constructor(
    private readonly host: SessionHost,
    private readonly kept: Kept,
  ) {
    this.shift = new Shift(host.windows, host.app.clock, {
      onChange: () => this.tellListeners(),
      onStoreChanged: () => void this.followOthers(),
    });
    this.runner = new Runner(host, kept, this.shift, () => this.tellListeners());
  }

  static async open(host: SessionHost): Promise<Session> {
    return new Session(host, await Kept.open(() => host.openStore()));
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    listener(this.snapshot());
    return () => this.listeners.delete(listener);
  }

  /** To be called about once a second: starts the run that is due, and notices when another window has gone. */
  async tick(): Promise<void> {
    this.shift.tick();
    if (this.shift.work === null && this.runner.isDue()) await this.runner.run({ isAutomatic: true });
  }

  async preview(decisions: Decided[] = []): Promise<Preview | null> {
    const report = await this.runner.dryRun({ enable: allMeetings, decide: decider(decisions) });
    return report && previewOf(report);
  }

  async enable(leave: string[], decisions: Decided[] = []): Promise<void> {
    await this.runner.run({
      choices: { enable: allMeetings, decide: decider(decisions) },
      first: ({ ledger }) => leaveUndone(ledger, leave),
    });
  }

  async syncNow(): Promise<void> {
    await this.runner.run({});
  }

  stop(): Promise<void> {
    this.shift.stop();
    return Promise.resolve();
  }

  async decide(decisions: Decided[]): Promise<void> {
    const pending = this.look.last?.pendingOff ?? null;
    if (pending && this.isAbout('switch-off', decisions)) return this.decideOff(pending, decisions);
    const decide = decider(decisions);
    await this.runner.run({
      choices: this.isAbout('foreign', decisions) ? { decide, enable: allMeetings } : { decide },
    });
  }

  async retry(key: string): Promise<void> {
    await this.runner.run({ first: ({ ledger }) => tryAgain(ledger, key) });
  }

  async leaveAlone(key: string): Promise<void> {
    await this.runner.run({
      first: ({ ledger }) => {
        const link = ledger.links.get(key);
        return link ? leavePairAlone(ledger, link, this.host.app.clock()) : leaveUndone(ledger, [key]);
      },
    });
  }

  async include(key: string): Promise<void> {
    await this.runner.run({ first: ({ ledger }) => this.takeIn(ledger, key) });
  }

  activity(query: ActivityQuery): Promise<ActivityPage> {
    return Promise.resolve(this.look.activity.page(query));
  }

  history(key: string): Promise<RecordHistory | null> {
    return Promise.resolve(this.look.activity.history(key));
  }

  async takeOther(entry: string, field: string): Promise<void> {
    if (!this.look.activity.lost(entry, field)) return;
    await this.runner.run({
      first: async ({ activity, ledger }) => {
        const lost = activity.lost(entry, field);
        const link = lost && ledger.links.get(lost.link);
        if (link) await wish(ledger, link, { [field]: lost.value });
      },
    });
  }

  async onlyInOutlook(): Promise<OnlyInOutlook | null> {
    const disable = new Map([['meetings', 'remove']] as const);
    const report = await this.runner.dryRun({ disable, decide: () => 'approve' });
    if (!report) return null;
    const { onlyInOutlook = [], total = 0 } = report.switchedOff ?? {};
    return { items: onlyInOutlook.map(({ title, others }) => ({ title, people: others })), total };
  }

  async switchOff(how: SwitchOff): Promise<void> {
    await this.off({ how, approved: [] });
  }

  async saveSettings(settings: PaneSettings): Promise<void> {
    try {
      await this.kept.saveSettings(settings);
      this.host.windows.tell({ type: 'changed' });
      this.tellListeners();
    } catch (error) {
      this.runner.fail(error);
    }
  }

  async signIn(side: SideName): Promise<void> {
    try {
      await this.host.signIn(side);
    } catch (error) {
      this.host.log('not signed in', error);
      this.runner.show({ code: 'signed-out', side, message: 'the sign-in did not succeed' });
      return;
    }
    this.runner.show(null);
    await this.runner.run({ first: (look) => this.forgetSignedOut(look) });
  }

  private get look(): Look {
    return this.kept.look;
  }

  private async takeIn(ledger: Ledger<Meeting>, key: string): Promise<void> {
    const link = ledger.links.get(key);
    const skipped = ledger.skipped.get(key);
    if (link?.reason === chosen) await wakePair(ledger, link, this.host.app.clock());
    else if (skipped) await includeItem(ledger, skipped.side, skipped.id);
  }

  /** Where no run follows that would show it, being signed in ends the problem. */
  private async forgetSignedOut({ last, state }: Look): Promise<void> {
    if (state === 'on' || last?.run.error?.code !== 'signed-out') return;
    await this.kept.remember({ ...last, run: { ...last.run, error: null } });
  }

  private async decideOff({ how, approved }: PendingOff, decisions: Decided[]): Promise<void> {
    if (decisions.some(({ decision }) => decision === 'reject')) return this.runner.run({ off: null });
    await this.off({ how, approved: [...approved, ...decisions.map(({ id }) => id)] });
  }

  private async off(off: PendingOff): Promise<void> {
    const decide = (id: string) => (off.approved.includes(id) ? 'approve' : undefined);
    await this.runner.run({ off, choices: { disable: new Map([['meetings', off.how]]), decide } });
  }

  private isAbout(type: Need['type'], decisions: Decided[]): boolean {
    const ids = new Set(decisions.map(({ id }) => id));
    return this.look.meetings().needs.some((need) => need.type === type && ids.has(need.id));
  }

  /** Another window changed the store. What it ran since is newer than this window's own problem. */
  private async followOthers(): Promise<void> {
    const before = this.look.last?.run.at;
    try {
      await this.kept.lookAgain();
      this.runner.show(this.look.last?.run.at === before ? this.runner.problem : null);
    } catch (error) {
      this.runner.fail(error);
    }
  }

  private tellListeners(): void {
    if (this.listeners.size === 0) return;
    const snapshot = this.snapshot();
    for (const listener of this.listeners) listener(snapshot);
  }

  private snapshot(): Snapshot {
    const { look, kept } = this;
    const { problem } = this.runner;
    const now = this.host.app.clock();
    const meetings = look.meetings();
    const lastRun = problem ? { ...(meetings.lastRun ?? noRun(now)), error: problem } : meetings.lastRun;
    return {
      accounts: look.accounts(),
      zones: look.zones(now),
      storage: kept.storage,
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
