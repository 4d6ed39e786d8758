import { addSeconds, secondsBetween } from '../model/time';
import { SyncError } from '../sync/errors';
import type { Work } from './port';
import type { WindowMessage, Windows } from './windows';

/**
 * Who works, and how far it has come: this window, another one, or nobody.
 * 1. The window that works tells the others every few seconds at least; one that was closed falls silent, and after
 *    `silenceSeconds` counts as gone.
 * 2. Stop reaches the window that works from any window.
 */
const heartbeatSeconds = 2;
const silenceSeconds = 8;

export interface ShiftEvents {
  onChange(): void;
  /** Another window changed the store. */
  onStoreChanged(): void;
}

export class Shift {
  private own: { work: Omit<Work, 'where'>; abort: AbortController } | null = null;
  private other: { work: Omit<Work, 'where'>; heardAt: string } | null = null;
  private toldAt = '';

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
  async begin<T>(task: Work['task'], work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    if (this.own) return undefined;
    const abort = new AbortController();
    const blank = { task, phase: 'reading', done: 0, planned: 0, waitingUntil: null } as const;
    this.own = { work: blank, abort };
    const result = await this.windows
      .alone(async () => {
        this.show(blank);
        return work(abort.signal);
      })
      .finally(() => {
        this.own = null;
        this.events.onChange();
      });
    if (result === 'busy') return undefined;
    this.windows.tell({ type: 'work', work: null });
    this.windows.tell({ type: 'changed' });
    return result.done;
  }

  progress(done: number, planned: number): void {
    this.show({ phase: this.isStopping ? 'stopping' : 'writing', done, planned });
  }

  /** A service asked for so many milliseconds of patience; 0 when they are over. */
  waiting(milliseconds: number): void {
    const until = addSeconds(this.clock(), Math.ceil(milliseconds / 1000));
    this.show({ waitingUntil: milliseconds > 0 ? until : null });
  }

  stop(): void {
    if (!this.own) return this.windows.tell({ type: 'stop' });
    this.show({ phase: 'stopping', waitingUntil: null });
    this.own.abort.abort(new SyncError('stopped', null, 'stopped by the person'));
  }

  tick(): void {
    const now = this.clock();
    if (this.own && secondsBetween(this.toldAt || now, now) >= heartbeatSeconds) this.tell();
    if (this.other && Math.abs(secondsBetween(this.other.heardAt, now)) >= silenceSeconds) {
      this.other = null;
      this.events.onStoreChanged();
    }
  }

  private get isStopping(): boolean {
    return this.own?.abort.signal.aborted ?? false;
  }

  private show(change: Partial<Omit<Work, 'where'>>): void {
    if (!this.own) return;
    this.own.work = { ...this.own.work, ...change };
    this.tell();
    this.events.onChange();
  }

  private tell(): void {
    this.toldAt = this.clock();
    this.windows.tell({ type: 'work', work: this.own?.work ?? null });
  }

  private hear(message: WindowMessage): void {
    if (message.type === 'hello' && this.own) this.tell();
    if (message.type === 'stop' && this.own) this.stop();
    if (message.type === 'changed') this.events.onStoreChanged();
    if (message.type !== 'work') return;
    this.other = message.work && { work: message.work, heardAt: this.clock() };
    this.events.onChange();
  }
}
