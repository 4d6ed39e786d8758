import { addItem, type AddedItem } from './add';
import { containerWords, type Container } from './container';
import { SyncError } from './errors';
import type { Decision, HeldAction } from './guard';
import type { Kind, KindName, KindSettings } from './kind';
import { Ledger } from './ledger';
import { pullSide } from './observe';
import { pass, type PassContext } from './pass';
import { kindReport, type KindRun, type Status } from './report';
import type { Sides } from './sides';
import type { KindStatus } from './state';
import type { Store } from './store';
import {
  ensureContainer,
  followContainer,
  ForeignContainer,
  loadStatus,
  switchOff,
  type SwitchContext,
  type SwitchedOff,
  type SwitchOff,
} from './switch';
import { Tally } from './tally';

/**
 * One run of one kind, from its switch to its report. What the run did before an error stands and is reported.
 */
export interface KindPorts<F> {
  kind: Kind<F>;
  container: Container;
  /** The sides of the kind in this container. */
  sides: (container: string) => Sides<F>;
  settings: KindSettings;
  /** Asked before the kind is switched on. @throws SyncError forbidden */
  assertAllowed?(): Promise<void>;
}

export interface RunOptions {
  store: Store;
  clock: () => string;
  newId: () => string;
  wait: (milliseconds: number) => Promise<void>;
  serverNow: () => string | undefined;
  stampOf: (crmId: string) => string;
  recordOf: (stamp: string) => string | undefined;
  decide: (id: string) => Decision | undefined;
  /** Kinds to switch on although they went off. */
  enable: ReadonlySet<KindName>;
  disable: ReadonlyMap<KindName, SwitchOff>;
  isStopped: () => boolean;
  onProgress: (progress: Progress) => void;
}

export interface Progress {
  kind: KindName;
  done: number;
  planned: number;
}

export interface KindResult extends KindRun {
  error: SyncError | null;
  /** What the run worked in; null where it did not come so far. */
  container: string | null;
  switchedOff: SwitchedOff | null;
}

export async function runKind<F>(ports: KindPorts<F>, options: RunOptions): Promise<KindResult> {
  const run = new KindPass(ports, options, await Ledger.load<F>(options.store, ports.kind.name));
  const status = await loadStatus(options.store, ports.kind.name);
  try {
    return await run.go(status);
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    return run.failed(error);
  }
}

/** S4: one item of the person's own calendars, whether the kind is on or not. @throws SyncError */
export async function addToKind<F>(
  ports: KindPorts<F>,
  id: string,
  options: RunOptions,
): Promise<AddedItem & { found: number }> {
  const { name } = ports.kind;
  const status = await loadStatus(options.store, name);
  if (status.state !== 'on') await ports.assertAllowed?.();
  const pass = new KindPass(ports, options, await Ledger.load<F>(options.store, name));
  const context = pass.passContext(status.container ?? '');
  const added = await addItem(id, context);
  const people = 'people' in added ? added.people : [];
  return { ...added, found: (await context.sides.crm.countKnown?.(people)) ?? 0 };
}

class KindPass<F> {
  private readonly tally = new Tally();
  private container: string | null = null;
  private switchedOff: SwitchedOff | null = null;
  private planned = 0;
  private done = 0;

  constructor(
    private readonly ports: KindPorts<F>,
    private readonly options: RunOptions,
    private readonly ledger: Ledger<F>,
  ) {}

  async go(status: KindStatus): Promise<KindResult> {
    const { name } = this.ports.kind;
    const how = this.options.disable.get(name);
    if (how !== undefined) return this.switchOff(how, status);
    if (status.state === 'off' && !this.options.enable.has(name)) return this.off(status);
    if (status.state !== 'on') await this.ports.assertAllowed?.();
    const container = await ensureContainer(status, this.switches());
    return this.passIn(container);
  }

  failed(problem: SyncError): KindResult {
    // A pause that the person cut short ended as if the service had refused.
    const error = problem.code === 'throttled' && this.options.isStopped() ? stopped() : problem;
    const held = error instanceof ForeignContainer ? [error.held] : [];
    const status =
      error.code === 'throttled' || error.code === 'offline' || error.code === 'stopped' ? 'paused' : 'attention';
    const isQuiet = error.code === 'throttled' || error instanceof ForeignContainer;
    return { ...this.result(status, error.code, held), error: isQuiet ? null : error };
  }

  /** A pass; when the container is not where it was, a second one where it is now, or off. */
  private async passIn(container: string): Promise<KindResult> {
    try {
      return await this.onePass(container);
    } catch (error) {
      if (!(error instanceof SyncError) || error.code !== 'container-gone') throw error;
      const moved = await followContainer(container, this.switches());
      if (moved === null) return this.off({ state: 'off', reason: 'removed-in-outlook', container: null, at: '' });
      if (moved === container) throw error;
      return this.onePass(moved);
    }
  }

  private async onePass(container: string): Promise<KindResult> {
    this.container = container;
    const held = await pass(this.passContext(container));
    const isFine = held.length === 0 && this.ledger.failures.size === 0;
    return this.result(isFine ? 'active' : 'attention', null, held);
  }

  private async switchOff(how: SwitchOff, status: KindStatus): Promise<KindResult> {
    let { container } = status;
    if (container !== null && how !== 'keep') {
      container = await this.lastLook(container);
      if (container === null) return this.off({ ...status, reason: 'removed-in-outlook' });
    }
    this.switchedOff = await switchOff(how, { ...status, container }, this.switches());
    const { held, onlyInOutlook } = this.switchedOff;
    if (held.length > 0) return this.result('attention', 'switching off waits for a decision', held);
    const words = containerWords[this.ports.kind.name];
    const result = this.result('off', `switched off, ${words.container} ${how === 'keep' ? 'kept' : 'removed'}`, []);
    const rule = how === 'move' ? `moved to your ${words.own}` : 'only in Outlook';
    result.report.skipped = onlyInOutlook.map(({ id, title }) => ({ rule, side: 'outlook', id, title }));
    return result;
  }

  /** Learns what stands only in Outlook before the container goes; null where it has gone already. */
  private async lastLook(container: string): Promise<string | null> {
    try {
      await pullSide('outlook', this.passContext(container));
      return container;
    } catch (error) {
      if (!(error instanceof SyncError) || error.code !== 'container-gone') throw error;
      return followContainer(container, this.switches());
    }
  }

  private off(status: KindStatus): KindResult {
    return this.result('off', status.reason === 'removed-in-outlook' ? 'removed in Outlook' : 'switched off', []);
  }

  private result(status: Status, reason: string | null, held: HeldAction[]): KindResult {
    // Creates that a break left in the journal are among those that were planned and not done.
    const remaining = Math.max(this.planned - this.done, this.ledger.journal.size);
    const report = kindReport(this.ledger, this.tally, { status, reason, remaining, held });
    const { container, switchedOff } = this;
    return { kind: this.ports.kind.name, report, actions: this.tally.actions, error: null, container, switchedOff };
  }

  private switches(): SwitchContext<F> {
    const { store, clock, decide } = this.options;
    return { kind: this.ports.kind.name, store, ledger: this.ledger, container: this.ports.container, clock, decide };
  }

  passContext(container: string): PassContext<F> {
    const { kind, settings, sides } = this.ports;
    const { clock, newId, wait, serverNow, stampOf, recordOf, decide } = this.options;
    return {
      ...{ kind, settings, sides: sides(container), container, containers: this.ports.container },
      ...{ clock, newId, wait, serverNow, stampOf, recordOf, decide },
      ledger: this.ledger,
      tally: this.tally,
      refused: new Set(),
      conflicts: new Map(),
      onPlan: (writes) => {
        this.planned = this.done + writes;
        this.progress();
      },
      onProgress: (done) => {
        this.done += done;
        this.progress();
      },
    };
  }

  private progress(): void {
    const { kind } = this.ports;
    this.options.onProgress({ kind: kind.name, done: this.done, planned: this.planned });
    if (this.options.isStopped()) throw stopped();
  }
}

function stopped(): SyncError {
  return new SyncError('stopped', null, 'stopped; what was done stands, the rest comes with the next run');
}
