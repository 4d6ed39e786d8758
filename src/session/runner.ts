import { syncOnce, type App, type RunReport, type SyncOptions } from '../app';
import type { Network } from '../http/http';
import type { Meeting } from '../model/meeting';
import { secondsBetween } from '../model/time';
import { reconsider } from '../sync/choices';
import type { Ledger } from '../sync/ledger';
import { parseSettings, type Settings } from '../sync/settings';
import { failedReport, lastOf, problemFrom, problemOf } from './ending';
import type { Kept } from './kept';
import type { Look } from './look';
import type { PaneSettings, RunProblem, Work } from './port';
import type { SideName } from '../sync/side';
import type { PendingOff } from './saved';
import type { Shift } from './shift';
import { isLost } from './told-store';

/**
 * The runs of one window.
 * 1. What a person decides about single records and the run that carries it out are one work: nothing comes between.
 * 2. Nothing is thrown: what a service or a store did is how the run ended, or this window's problem.
 * 3. A store that was lost in the middle is opened anew, and the run begins again, once.
 */
export interface RunnerHost {
  app: Omit<App, 'network' | 'store'>;
  /** The network for one run: `signal` ends its waits, `onWait` is told how long (milliseconds), and 0 afterwards. */
  network(run: { signal: AbortSignal; onWait: (milliseconds: number, why?: 'asked') => void }): Network;
  /** What went wrong, for the log: never with tokens or the content of items. */
  log(message: string, cause: unknown): void;
}

export type Choices = Partial<Pick<SyncOptions, 'dryRun' | 'enable' | 'disable' | 'decide'>>;

/** A run as it was asked for. */
export interface Order {
  /** Not after all where another window has just done it. */
  isAutomatic?: true;
  choices?: Choices;
  /** What the person decides about single records; stands also where meetings are off and no run follows. */
  first?: (look: Look) => Promise<void>;
  /** The switch-off that it is about; null drops the one that waits. */
  off?: PendingOff | null;
}

export class Runner {
  /** What went wrong outside of runs: in a preview, a sign-in, the store. The next run ends it. */
  problem: RunProblem | null = null;
  /** What runs learned of records' origin: a preview's answers serve the run after it. */
  private readonly origins: NonNullable<App['origins']> = new Map();

  constructor(
    private readonly host: RunnerHost,
    private readonly kept: Kept,
    private readonly shift: Shift,
    private readonly onProblem: () => void,
  ) {}

  /** G3: never while somebody has to sign in, or a switch-off waits for its answer. */
  isDue(): boolean {
    const { settings, last, state } = this.kept.look;
    if (settings.everyMinutes === 0 || state !== 'on' || last?.pendingOff) return false;
    if (last?.run.error?.code === 'signed-out') return false;
    return !last || Math.abs(secondsBetween(last.run.at, this.host.app.clock())) >= settings.everyMinutes * 60;
  }

  async run(order: Order): Promise<void> {
    const task = order.choices?.disable ? 'off' : 'sync';
    await this.work(task, async (signal) => {
      const report = await this.attempt(() => this.carryOut(order, signal));
      if (!report) return;
      const decide = order.choices?.decide ?? (() => undefined);
      const { isAutomatic = false, off } = order;
      const at = this.host.app.clock();
      await this.kept.remember(lastOf(report, this.kept.look.last, { at, isAutomatic, task, decide, off }));
      this.problem = null;
    });
  }

  /** A run that changes nothing. Null where it was not to be had; what was wrong is this window's problem. */
  async dryRun(choices: Choices): Promise<RunReport | null> {
    const report = await this.work('preview', async (signal) => {
      const ended = await this.attempt(() => this.sync({ ...choices, dryRun: true }, signal));
      const problem = ended && problemOf(ended);
      this.problem = problem?.code === 'stopped' ? null : problem;
      return problem ? null : ended;
    });
    return report ?? null;
  }

  fail(error: unknown): void {
    this.host.log('failed', error);
    this.show(problemFrom(error));
  }

  show(problem: RunProblem | null): void {
    this.problem = problem;
    this.onProblem();
  }

  /** Null where there was nothing to run. */
  private async carryOut({ isAutomatic, choices = {}, first }: Order, signal: AbortSignal): Promise<RunReport | null> {
    await this.kept.lookAgain();
    if (isAutomatic && !this.isDue()) return null;
    await first?.(this.kept.look);
    if (this.kept.look.state === 'on' || choices.enable || choices.disable) return this.sync(choices, signal);
    await this.kept.lookAgain();
    return null;
  }

  private async sync(choices: Choices, signal: AbortSignal): Promise<RunReport> {
    const { ledger, settings, state, isRead } = this.kept.look;
    // In a store that had to begin anew every meeting would seem to stand only in Outlook.
    if (choices.disable && state === 'on' && !isRead) await this.sync({}, signal);
    if (settings.syncPrivate && !choices.dryRun) await reconsiderPrivate(ledger);
    const network = (side: SideName) =>
      this.host.network({ signal, onWait: (milliseconds, why) => this.shift.waiting(milliseconds, side, why) });
    const app = { ...this.host.app, store: this.kept.store, origins: this.origins, network };
    const report = await syncOnce(app, { ...this.options(settings, signal), ...choices });
    // A pause that the person cut short ended as if the service had refused.
    if (report.error?.code === 'throttled' && signal.aborted) report.error = { ...report.error, code: 'stopped' };
    if (report.error) this.host.log(`run ended: ${report.error.code}`, report.error.message);
    return report;
  }

  private options(settings: PaneSettings, signal: AbortSignal): SyncOptions {
    return {
      settings: settingsOf(settings),
      kinds: ['meetings'],
      decide: () => undefined,
      enable: new Set(),
      disable: new Map(),
      dryRun: false,
      isStopped: () => signal.aborted,
      onProgress: ({ done, planned }) => this.shift.progress(done, planned),
    };
  }

  /** What was thrown becomes the report's error. */
  private async attempt(deed: () => Promise<RunReport | null>, isSecond = false): Promise<RunReport | null> {
    try {
      if (isSecond) await this.kept.lookAgain();
      return await deed();
    } catch (error) {
      this.host.log('run failed', error);
      if (isLost(error) && !isSecond) return this.attempt(deed, true);
      return failedReport(error, this.host.app.clock());
    }
  }

  /** Undefined while somebody works. */
  private async work<T>(task: Work['task'], deed: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    try {
      return await this.shift.begin(task, deed);
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }
}

/** Private meetings that a rule left alone before the person wanted them; none are left once they have come. */
async function reconsiderPrivate(ledger: Ledger<Meeting>): Promise<void> {
  if ([...ledger.skipped.values()].some(({ rule }) => rule === 'private')) await reconsider(ledger, 'private');
}

function settingsOf({ conflict, deleteInCrm, syncPrivate }: PaneSettings): Settings {
  return parseSettings({ meetings: { conflict, deleteInCrm, syncPrivate } });
}
