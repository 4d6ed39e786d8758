import { addSeconds, secondsBetween } from '../model/time';
import { SyncError } from '../sync/errors';
import type { KindName } from '../sync/kind';
import type { SideName } from '../sync/side';
import type { Work } from './port';
import type { WindowMessage, Windows } from './windows';

/**
 * Who works, and how far it has come: this window, another one, or nobody.
 * 1. The window that works tells the others every few seconds at least; one that was closed falls silent, and after
 *    `silenceSeconds` counts as gone.
 * 2. Stop reaches the window that works from any window.
 * 3. Mere progress is told a few times a second, however fast it is; everything else at once.
 */
const heartbeatSeconds = 2;
const silenceSeconds = 8;
const progressMilliseconds = 250;

type OwnWork = Omit<Work, 'where'>;

export interface ShiftEvents {
  onChange(): void;
  /** Another window changed the store. */
  onStoreChanged(): void;
}

export class Shift {
  private own: { work: OwnWork; abort: AbortController; waits: number; hasBegun: boolean } | null = null;
  private other: { work: OwnWork; heardAt: string } | null = null;
  /** What the others heard last of the own work, and when. */
  private told: { work: OwnWork; at: string } | null = null;

  constructor(
    private readonly windows: Windows,
    private readonly clock: () => string,
    private readonly events: ShiftEvents,
  ) {
    windows.onTold((message) => this.hear(message));
    windows.tell({ type: 'hello' });
  }

  get work(): Work | null {
    if (this.own) return { ...this.own.work, where: 'here' };
    return this.other && { ...this.other.work, where: 'elsewhere' };
  }

  /** Undefined when somebody works already. */
  async begin<T>(
    task: Work['task'],
    kind: Work['kind'],
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.own) return undefined;
    const noWait = { waitingUntil: null, waitingFor: null, waitingWhy: null };
    const blank = { task, kind, phase: 'reading', done: 0, planned: 0, ...noWait } as const;
    const own = { work: blank, abort: new AbortController(), waits: 0, hasBegun: false };
    this.own = own;
    try {
      const result = await this.windows.alone(async () => {
        own.hasBegun = true;
        this.other = null;
        this.show({});
        return work(own.abort.signal);
      });
      return result === 'busy' ? undefined : result.done;
    } finally {
      this.own = null;
      if (own.hasBegun) this.tellEnd(task);
      this.events.onChange();
    }
  }

  /** Nothing is planned yet where a kind begins. */
  progress({ kind, done, planned }: Pick<Work, 'done' | 'planned'> & { kind: KindName }): void {
    const phase = this.own?.abort.signal.aborted ? 'stopping' : planned === 0 ? 'reading' : 'writing';
    const { work } = this.own ?? {};
    const isMere = work?.phase === phase && work.planned === planned && work.kind === kind;
    this.show({ kind, phase, done, planned }, isMere);
  }

  /** A service asked for so many milliseconds of patience; 0 when they are over. Several may be waited for at once. */
  waiting(milliseconds: number, side: SideName, why?: 'asked'): void {
    if (!this.own) return;
    this.own.waits += milliseconds > 0 ? 1 : -1;
    const { waitingUntil } = this.own.work;
    const until = addSeconds(this.clock(), Math.ceil(milliseconds / 1000));
    const isLonger = waitingUntil === null || until > waitingUntil;
    if (this.own.waits === 0) this.show({ waitingUntil: null, waitingFor: null, waitingWhy: null });
    else if (milliseconds > 0 && isLonger && !this.own.abort.signal.aborted)
      this.show({ waitingUntil: until, waitingFor: side, waitingWhy: why ?? 'retry' });
  }

  stop(): void {
    if (!this.own) return this.windows.tell({ type: 'stop' });
    this.show({ phase: 'stopping', waitingUntil: null, waitingFor: null, waitingWhy: null });
    this.own.abort.abort(new SyncError('stopped', null, 'stopped by the person'));
  }

  tick(): void {
    const now = this.clock();
    if (this.own && this.told && this.told.work !== this.own.work) this.spread();
    else if (this.own && this.told && Math.abs(secondsBetween(this.told.at, now)) >= heartbeatSeconds) this.tell();
    if (this.other && Math.abs(secondsBetween(this.other.heardAt, now)) >= silenceSeconds) {
      this.other = null;
      this.events.onStoreChanged();
    }
  }

  private show(change: Partial<OwnWork>, mayWait = false): void {
    if (!this.own) return;
    this.own.work = { ...this.own.work, ...change };
    const since = this.told ? Math.abs(Date.parse(this.clock()) - Date.parse(this.told.at)) : Infinity;
    if (!mayWait || since >= progressMilliseconds) this.spread();
  }

  private spread(): void {
    this.tell();
    this.events.onChange();
  }

  private tell(): void {
    if (!this.own) return;
    this.told = { work: this.own.work, at: this.clock() };
    this.windows.tell({ type: 'work', work: this.own.work });
  }

  /** A preview changes nothing that the others show. */
  private tellEnd(task: Work['task']): void {
    this.told = null;
    this.windows.tell({ type: 'work', work: null });
    if (task !== 'preview') this.windows.tell({ type: 'changed' });
  }

  private hear(message: WindowMessage): void {
    if (message.type === 'hello' && this.own?.hasBegun) this.tell();
    if (message.type === 'stop' && this.own) this.stop();
    if (message.type === 'changed') this.events.onStoreChanged();
    if (message.type !== 'work') return;
    this.other = message.work && { work: message.work, heardAt: this.clock() };
    this.events.onChange();
  }
}
