import type { SyncPort, Snapshot } from '../../src/session/port';

/** A snapshot of somebody who has never enabled anything. */
export const fresh: Snapshot = {
  accounts: null,
  zones: null,
  storage: 'kept',
  settings: { conflict: 'crm', deleteInCrm: true, syncPrivate: false, everyMinutes: 15 },
  meetings: { status: 'off', state: 'new', offReason: null, linked: 0, skipped: 0, lastRun: null, needs: [] },
  work: null,
};

/** Enabled, one run behind it, all well. */
export const active: Snapshot = {
  ...fresh,
  accounts: { outlook: 'nora@aerolind.example', crm: 'nora@aerolind.example' },
  zones: { outlook: 'Europe/London', crm: 'Europe/London', example: null },
  meetings: {
    ...fresh.meetings,
    status: 'active',
    state: 'on',
    linked: 132,
    skipped: 31,
    lastRun: {
      at: '2026-11-22T10:00:00Z',
      seconds: 1.2,
      isAutomatic: false,
      error: null,
      outlook: { created: 132, updated: 0, deleted: 0 },
      crm: { created: 0, updated: 0, deleted: 0 },
      conflicts: 0,
      remaining: 0,
    },
  },
};

type Answers = Pick<SyncPort, 'preview' | 'activity' | 'history' | 'onlyInOutlook'>;

/** A SyncPort under a test's hands: shows what it is given, remembers what it was asked. */
export class FakeSync implements SyncPort {
  /** Every command with its arguments, in order. */
  readonly asked: unknown[][] = [];
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();

  constructor(
    private snapshot: Snapshot = fresh,
    private readonly answers: Partial<Answers> = {},
  ) {}

  show(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener(snapshot);
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    listener(this.snapshot);
    return () => this.listeners.delete(listener);
  }

  preview = this.answer('preview', null);
  activity = this.answer('activity', { rows: [], total: 0 });
  history = this.answer('history', null);
  onlyInOutlook = this.answer('onlyInOutlook', null);
  enable = this.command('enable');
  syncNow = this.command('syncNow');
  stop = this.command('stop');
  decide = this.command('decide');
  retry = this.command('retry');
  leaveAlone = this.command('leaveAlone');
  include = this.command('include');
  takeOther = this.command('takeOther');
  switchOff = this.command('switchOff');
  saveSettings = this.command('saveSettings');
  signIn = this.command('signIn');

  private command(name: keyof SyncPort): (...args: unknown[]) => Promise<void> {
    return (...args) => {
      this.asked.push([name, ...args]);
      return Promise.resolve();
    };
  }

  private answer<Name extends keyof Answers>(name: Name, otherwise: Awaited<ReturnType<Answers[Name]>>): Answers[Name] {
    return ((...args: never[]) => {
      this.asked.push([name, ...args]);
      const given = this.answers[name] as ((...given: never[]) => unknown) | undefined;
      return given ? given(...args) : Promise.resolve(otherwise);
    }) as Answers[Name];
  }
}
