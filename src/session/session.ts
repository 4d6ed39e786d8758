import { configure } from '../app';
import type { MappedKind } from '../model/mapping';
import { kindNames, type KindName } from '../sync/kind';
import type { SideName } from '../sync/side';
import type { SwitchOff } from '../sync/switch';
import { configurationOf } from './configuration';
import { decider, Decisions } from './decisions';
import { needsPerson, noRun } from './ending';
import { Kept } from './kept';
import { kindOf } from './keys';
import type { KindLook } from './kind-look';
import type { Look } from './look';
import { previewOf } from './preview';
import type {
  ActivityPage,
  Added,
  ActivityQuery,
  Configuration,
  Decided,
  OnlyInOutlook,
  PaneSettings,
  Preview,
  RecordHistory,
  Snapshot,
  Standing,
  SyncPort,
} from './port';
import { PeopleDesk } from './people';
import { appFor, peopleHost } from './people-door';
import { Runner } from './runner';
import type { Lasts } from './saved';
import type { SessionHost } from './session-host';
import { changedKinds } from './settings';
import { Shift } from './shift';
import { standingIn } from './standing';

/**
 * A person's sync as a window sees it, for as long as the window is open.
 * 1. The store is read anew after whatever may have changed it; a snapshot is what was read plus the work that goes on.
 * 2. Only one window works at a time (`Windows.alone`); what a person decides about single records counts as work.
 * 3. Runs start by themselves when the last one, in whichever window, is older than the person's frequency.
 * 4. No command throws for what a service or a store did: it ends as the last run's problem.
 */
export class Session implements SyncPort {
  readonly people: PeopleDesk;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private readonly shift: Shift;
  private readonly runner: Runner;
  private readonly decisions: Decisions;
  private hasTicked = false;
  /** Somebody signed in while a run went on, which may still say that nobody is. */
  private isSignInDue = false;

  private constructor(
    private readonly host: SessionHost,
    private readonly kept: Kept,
  ) {
    this.shift = new Shift(host.windows, host.app.clock, {
      onChange: () => this.tellListeners(),
      onStoreChanged: () => void this.followOthers(),
    });
    this.runner = new Runner(host, kept, this.shift, () => this.tellListeners());
    this.decisions = new Decisions(this.runner, () => this.look);
    this.people = new PeopleDesk(peopleHost(host, kept, () => this.bringOver()));
  }

  static async open(host: SessionHost): Promise<Session> {
    const session = new Session(host, await Kept.open(() => host.openStore()));
    await session.people.begin();
    return session;
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    listener(this.snapshot());
    return () => this.listeners.delete(listener);
  }

  /** To be called about once a second: starts the run that is due, and notices when another window has gone. */
  async tick(): Promise<void> {
    const sending = this.people.tick();
    this.shift.tick();
    if (this.shift.work === null) await this.runWhatIsDue();
    await sending;
  }

  async preview(kind: KindName, decisions: Decided[] = []): Promise<Preview | null> {
    const report = await this.runner.dryRun(kind, { enable: new Set([kind]), decide: decider(decisions) });
    return report && previewOf(report, kind);
  }

  async enable(kind: KindName, leave: string[], decisions: Decided[] = []): Promise<void> {
    await this.runner.run({
      kinds: [kind],
      choices: { enable: new Set([kind]), decide: decider(decisions) },
      first: (look) => look.of(kind).choices.leave(leave),
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
    await this.decisions.decide(decisions);
  }

  async retry(key: string): Promise<void> {
    await this.choose(key, ({ choices }) => choices.retry(key));
  }

  async leaveAlone(key: string): Promise<void> {
    await this.choose(key, ({ choices }) => choices.leaveAlone(key, this.host.app.clock()));
  }

  async include(key: string): Promise<void> {
    await this.choose(key, ({ choices }) => choices.include(key, this.host.app.clock()));
  }

  activity(query: ActivityQuery): Promise<ActivityPage> {
    return Promise.resolve(this.look.activity(query));
  }

  history(key: string): Promise<RecordHistory | null> {
    return Promise.resolve(this.look.history(key));
  }

  async takeOther(entry: string, field: string): Promise<void> {
    if (!this.look.ofKey(entry)?.activity.lost(entry, field)) return;
    await this.choose(entry, ({ choices }) => choices.takeOther(entry, field));
  }

  /** Asks beside whatever run goes on: it changes nothing that a run works with. */
  async configuration(kind: MappedKind): Promise<Configuration | null> {
    const network = this.host.network({ signal: new AbortController().signal, onWait: () => undefined });
    try {
      const said = await configure({ ...this.host.app, store: this.kept.store, network: () => network }, kind);
      await this.kept.lookAgain();
      if (this.runner.problem?.kind === kind) this.runner.show(null);
      return configurationOf(kind, said);
    } catch (error) {
      this.runner.fail(error, kind);
      return null;
    }
  }

  async onlyInOutlook(kind: KindName): Promise<OnlyInOutlook | null> {
    const disable = new Map([[kind, 'remove']] as const);
    const report = await this.runner.dryRun(kind, { disable, decide: () => 'approve' });
    if (!report) return null;
    const { onlyInOutlook = [], total = 0 } = report.switchedOff ?? {};
    return { items: onlyInOutlook.map(({ title, others }) => ({ title, people: others })), total };
  }

  async switchOff(kind: KindName, how: SwitchOff): Promise<void> {
    await this.decisions.switchOff(kind, { how, approved: [] });
  }

  /** Where other fields, values or records are wanted than before, a run follows with the next tick. */
  async saveSettings(settings: PaneSettings): Promise<void> {
    try {
      const before = this.look.settings;
      await this.kept.saveSettings(settings);
      for (const kind of changedKinds(before, settings)) if (this.look.isOn(kind)) this.runner.wanted.add(kind);
      this.host.windows.tell({ type: 'changed' });
      this.tellListeners();
    } catch (error) {
      this.runner.fail(error);
    }
  }

  add(id: string): Promise<Added> {
    return this.runner.add(id);
  }

  standing(id: string): Promise<Standing> {
    return standingIn(appFor(this.host, this.kept), this.kept, id);
  }

  async signedIn(side: SideName): Promise<void> {
    if (this.runner.problem?.side === side) this.runner.show(null);
    const sending = side === 'crm' ? this.people.signedIn() : undefined;
    await this.addWaiting();
    await this.runSignedIn();
    await sending;
  }

  private async runWhatIsDue(): Promise<void> {
    if (!this.hasTicked) await this.addWaiting();
    this.hasTicked = true;
    if (this.isSignInDue) await this.runSignedIn();
    else await this.runner.runDue();
  }

  private async runSignedIn(): Promise<void> {
    // What goes on is left to end; the tick after it comes back here.
    this.isSignInDue = this.shift.work !== null;
    if (!this.isSignInDue) await this.runner.run({ first: (look) => this.forgetSignedOut(look) });
  }

  /** A meeting was made in the CRM: the next tick brings it into the calendar. */
  private bringOver(): void {
    if (this.look.isOn('meetings')) this.runner.wanted.add('meetings');
  }

  /** Never throws. */
  private async addWaiting(): Promise<void> {
    try {
      await this.runner.addWaiting();
    } catch (error) {
      this.runner.fail(error);
    }
  }

  private get look(): Look {
    return this.kept.look;
  }

  /** What the person decides about a record of the kind that the key names, and the run that carries it out. */
  private async choose(key: string, first: (look: KindLook) => Promise<void>): Promise<void> {
    const kind = kindOf(key);
    if (kind) await this.runner.run({ kinds: [kind], first: (look) => first(look.of(kind)) });
  }

  /** Where no run follows that would show it, being signed in ends the problem. */
  private async forgetSignedOut(look: Look): Promise<void> {
    const lasts: Lasts = {};
    for (const kind of kindNames) {
      const { last } = look.of(kind);
      if (look.isOn(kind) || !last || !needsPerson(last.run.error?.code)) continue;
      lasts[kind] = { ...last, run: { ...last.run, error: null } };
    }
    if (Object.keys(lasts).length > 0) await this.kept.remember(lasts);
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
    const now = this.host.app.clock();
    return {
      accounts: look.accounts(),
      zones: look.zones(now),
      storage: kept.storage,
      settings: look.settings,
      kinds: this.kinds(now),
      work: this.shift.work,
    };
  }

  /** This window's own problem stands where the person looks for it. */
  private kinds(now: string): Snapshot['kinds'] {
    const kinds = this.look.kinds();
    const { problem } = this.runner;
    if (!problem) return kinds;
    const { kind, ...error } = problem;
    const on = kindNames.filter((name) => this.look.isOn(name));
    for (const name of kind ? [kind] : on.length > 0 ? on : kindNames) {
      kinds[name] = { ...kinds[name], lastRun: { ...(kinds[name].lastRun ?? noRun(now)), error } };
    }
    return kinds;
  }
}
