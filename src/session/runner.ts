import { syncOnce, type App, type RunReport, type SyncOptions } from '../app';
import type { Network } from '../http/http';
import { secondsBetween } from '../model/time';
import { isPassing } from '../sync/add';
import { kindNames, type KindName } from '../sync/kind';
import type { SideName } from '../sync/side';
import { addNow, waitingToBeAdded, writeDown } from './adding';
import { failedReport, lastOf, needsPerson, problemFrom, problemOf } from './ending';
import type { Kept } from './kept';
import type { Look } from './look';
import type { Added, RunProblem, Work } from './port';
import type { Lasts, PendingOff } from './saved';
import { engineSettings } from './settings';
import type { Shift } from './shift';
import { isLost } from './told-store';

/**
 * The runs of one window.
 * 1. What a person decides about single records and the run that carries it out are one work: nothing comes between.
 * 2. Nothing is thrown: what a service or a store did is how the run ended, or this window's problem.
 * 3. A store that was lost in the middle is opened anew, and the run begins again, once.
 */
/** So long a meeting that is to be added waits for a run that goes on; then it waits for the next one. */
const longestWaitSeconds = 90;

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
  /** All by default; of these, the ones that are on or that the choices switch on or off. */
  kinds?: KindName[];
  choices?: Choices;
  /** What the person decides about single records; stands also where the kind is off and no run follows. */
  first?: (look: Look) => Promise<void>;
  /** The switch-off that it is about; null drops the one that waits. */
  off?: PendingOff | null;
}

/** What went wrong outside of runs, and with which kind; null: with all of them. */
export interface WindowProblem extends RunProblem {
  kind: KindName | null;
}

interface Ended {
  report: RunReport;
  kinds: KindName[];
}

export class Runner {
  /** In a preview, a sign-in, the store. The next run ends it. */
  problem: WindowProblem | null = null;
  /** The person has to sign in at this window; another one may be signed in. */
  private isShut = false;
  /** Kinds to be run soon, without anybody asking. */
  readonly wanted = new Set<KindName>();
  private addings = 0;
  /** What runs learned of records' origin: a preview's answers serve the run after it. */
  private readonly origins: NonNullable<App['origins']> = new Map();

  constructor(
    private readonly host: RunnerHost,
    private readonly kept: Kept,
    private readonly shift: Shift,
    private readonly onProblem: () => void,
  ) {}

  /** G3: never while the person has to sign in. */
  isDue(): boolean {
    const { settings } = this.kept.look;
    if (settings.everyMinutes === 0 || this.isShut) return false;
    return this.automatic().some((kind) => this.isOlder(kind, settings.everyMinutes * 60));
  }

  /** What is due or wanted. */
  async runDue(): Promise<void> {
    if (this.wanted.size > 0) await this.run({ kinds: [...this.wanted] });
    else if (this.isDue()) await this.run({ isAutomatic: true });
  }

  async run(order: Order): Promise<void> {
    const task = order.choices?.disable ? 'off' : 'sync';
    await this.work(task, this.kindsOf(order), async (signal) => {
      const ended = await this.attempt(order, () => this.carryOut(order, signal));
      if (!ended) return;
      const { report, kinds } = ended;
      this.isShut = needsPerson(report.error?.code);
      await this.kept.remember(this.lasts(ended, order, task));
      // Where no kind's run could tell, the window does.
      this.problem = kinds.length === 0 && report.error ? { ...report.error, kind: null } : null;
    });
  }

  /** A run of one kind that changes nothing. Null where it was not to be had: that is this window's problem. */
  async dryRun(kind: KindName, choices: Choices): Promise<RunReport | null> {
    const report = await this.work('preview', [kind], async (signal) => {
      const dry = { ...choices, dryRun: true };
      const ended = await this.attempt({ kinds: [kind], choices: dry }, async () => ({
        report: await this.sync([kind], dry, signal),
        kinds: [kind],
      }));
      const problem = ended && problemOf(ended.report, kind);
      this.problem = problem && problem.code !== 'stopped' ? { ...problem, kind } : null;
      return problem || !ended ? null : ended.report;
    });
    return report ?? null;
  }

  /** Waits for whoever works; then as `addNow`. */
  async add(id: string): Promise<Added> {
    try {
      await writeDown(this.kept, id, this.host.app.clock());
      for (let waited = 0; waited < longestWaitSeconds; waited += 1) {
        const added = await this.work('sync', ['meetings'], (signal) => this.addAlone(id, signal));
        if (added) return added;
        await this.host.network({ signal: new AbortController().signal, onWait: () => undefined }).wait(1000);
      }
      return { state: 'queued', problem: { code: 'busy', side: null, message: 'another run goes on' } };
    } catch (error) {
      this.host.log('not added', error);
      return { state: 'failed', problem: problemFrom(error) };
    }
  }

  /**
   * What was asked for while nobody was signed in, or was broken off. A newer call does what an earlier one left: what
   * was missing before the person gave it is not said any more.
   */
  async addWaiting(): Promise<void> {
    this.addings += 1;
    const own = this.addings;
    for (const id of await waitingToBeAdded(this.kept)) {
      const added = await this.add(id);
      if (own !== this.addings) return;
      if (added.state !== 'queued') continue;
      // Where meetings are not on, nothing else would say it.
      if (added.problem.code === 'consent') this.show({ ...added.problem, kind: 'meetings' });
      // What one meeting alone waits for keeps no other waiting.
      if (isPassing(added.problem.code) || added.problem.code === 'busy') return;
    }
  }

  private async addAlone(id: string, signal: AbortSignal): Promise<Added> {
    const network = () => this.host.network({ signal, onWait: () => undefined });
    const app = { ...this.host.app, store: this.kept.store, origins: this.origins, network };
    const added = await addNow(app, this.kept, id);
    await this.kept.lookAgain();
    return added;
  }

  fail(error: unknown, kind: KindName | null = null): void {
    this.host.log('failed', error);
    this.show({ ...problemFrom(error), kind });
  }

  show(problem: WindowProblem | null): void {
    this.problem = problem;
    this.onProblem();
  }

  /** Null where there was nothing to run. */
  private async carryOut(order: Order, signal: AbortSignal): Promise<Ended | null> {
    await this.kept.lookAgain();
    if (order.isAutomatic && !this.isDue()) return null;
    await order.first?.(this.kept.look);
    const kinds = this.kindsOf(order);
    for (const kind of order.kinds ?? kindNames) this.wanted.delete(kind);
    if (kinds.length > 0) return { kinds, report: await this.sync(kinds, order.choices ?? {}, signal) };
    await this.kept.lookAgain();
    return null;
  }

  /** A switch-off that waits for its answer is no run's business that nobody asked for. */
  private automatic(): KindName[] {
    const { look } = this.kept;
    return kindNames.filter((kind) => look.isOn(kind) && !look.of(kind).last?.pendingOff);
  }

  private isOlder(kind: KindName, seconds: number): boolean {
    const { last } = this.kept.look.of(kind);
    return !last || Math.abs(secondsBetween(last.run.at, this.host.app.clock())) >= seconds;
  }

  private kindsOf({ isAutomatic, kinds = kindNames, choices }: Order): KindName[] {
    if (isAutomatic) return this.automatic();
    const isMeant = (kind: KindName) =>
      this.kept.look.isOn(kind) || choices?.enable?.has(kind) === true || choices?.disable?.has(kind) === true;
    return kindNames.filter((kind) => kinds.includes(kind) && isMeant(kind));
  }

  private lasts({ report, kinds }: Ended, { isAutomatic, off, choices }: Order, task: 'sync' | 'off'): Lasts {
    const at = this.host.app.clock();
    const decide = choices?.decide ?? (() => undefined);
    const ordered = { at, isAutomatic: isAutomatic === true, task, decide, off };
    return Object.fromEntries(
      kinds.map((kind) => [kind, lastOf(report, kind, this.kept.look.of(kind).last, ordered)] as const),
    );
  }

  private async sync(kinds: KindName[], choices: Choices, signal: AbortSignal): Promise<RunReport> {
    await this.prepare(kinds, choices, signal);
    const network = (side: SideName) =>
      this.host.network({ signal, onWait: (milliseconds, why) => this.shift.waiting(milliseconds, side, why) });
    const app = { ...this.host.app, store: this.kept.store, origins: this.origins, network };
    const report = await syncOnce(app, { ...this.options(kinds, signal), ...choices });
    // A pause that the person cut short ended as if the service had refused.
    if (report.error?.code === 'throttled' && signal.aborted) report.error = { ...report.error, code: 'stopped' };
    this.logProblems(report);
    return report;
  }

  private async prepare(kinds: KindName[], choices: Choices, signal: AbortSignal): Promise<void> {
    const { look } = this.kept;
    // In a store that had to begin anew every item would seem to stand only in Outlook.
    const unread = [...(choices.disable?.keys() ?? [])].filter((kind) => look.isOn(kind) && !look.of(kind).isRead);
    if (unread.length > 0) await this.sync(unread, {}, signal);
    // Private meetings that a rule left alone before the person wanted them.
    const isPrivateWanted = kinds.includes('meetings') && look.settings.meetings.syncPrivate && !choices.dryRun;
    if (isPrivateWanted) await look.of('meetings').choices.reconsider('private');
  }

  private options(kinds: KindName[], signal: AbortSignal): SyncOptions {
    return {
      settings: engineSettings(this.kept.look.settings),
      kinds,
      decide: () => undefined,
      enable: new Set(),
      disable: new Map(),
      dryRun: false,
      isStopped: () => signal.aborted,
      onProgress: (progress) => this.shift.progress(progress),
    };
  }

  private logProblems({ error, problems }: RunReport): void {
    const told = new Set([error, ...Object.values(problems)].flatMap((each) => (each ? [each] : [])));
    const words = new Map([...told].map(({ code, message }) => [`run ended: ${code}`, message]));
    for (const [what, message] of words) this.host.log(what, message);
  }

  /** What was thrown becomes the report's error. */
  private async attempt(order: Order, deed: () => Promise<Ended | null>, isSecond = false): Promise<Ended | null> {
    try {
      if (isSecond) await this.kept.lookAgain();
      return await deed();
    } catch (error) {
      this.host.log('run failed', error);
      if (isLost(error) && !isSecond) return this.attempt(order, deed, true);
      return { report: failedReport(error, this.host.app.clock()), kinds: this.kindsOf(order) };
    }
  }

  /** Undefined while somebody works. */
  private async work<T>(
    task: Work['task'],
    kinds: KindName[],
    deed: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await this.shift.begin(task, kinds.length === 1 ? (kinds[0] ?? null) : null, deed);
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }
}
