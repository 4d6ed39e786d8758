import type { Configuration, KindSnapshot, Need, Snapshot, SyncPort } from '../../src/session/port';
import type { KindName } from '../../src/sync/kind';

const never: KindSnapshot = {
  ...{ status: 'off', state: 'new', offReason: null, linked: 0, skipped: 0, lastRun: null, needs: [] },
};

/** A snapshot of somebody who has never enabled anything. */
export const fresh: Snapshot = {
  accounts: null,
  zones: null,
  storage: 'kept',
  settings: {
    everyMinutes: 15,
    meetings: {
      conflict: 'crm',
      deleteInCrm: true,
      syncPrivate: false,
      invitations: false,
      colleagueInvitations: true,
    },
    contacts: {
      ...{ conflict: 'crm', direction: 'both', deleteInCrm: false, view: null, outOfView: 'keep', mapping: null },
    },
    tasks: { conflict: 'crm', mapping: null, values: null },
  },
  kinds: { meetings: never, contacts: never, tasks: never },
  work: null,
};

/** Enabled, one run behind it, all well. */
const on: KindSnapshot = {
  ...never,
  status: 'active',
  state: 'on',
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
};

/** Meetings are on; contacts and tasks were never enabled. */
export const active: Snapshot = {
  ...fresh,
  accounts: { outlook: 'nora@aerolind.example', crm: 'nora@aerolind.example' },
  zones: { outlook: 'Europe/London', crm: 'Europe/London', example: null },
  kinds: { ...fresh.kinds, meetings: { ...on, linked: 132, skipped: 31 } },
};

/** All three kinds are on. */
export const allOn: Snapshot = {
  ...active,
  kinds: {
    meetings: active.kinds.meetings,
    contacts: { ...on, linked: 480, skipped: 12 },
    tasks: { ...on, linked: 25 },
  },
};

/** The snapshot with one kind changed. */
export function withKind(snapshot: Snapshot, kind: KindName, change: Partial<KindSnapshot>): Snapshot {
  return { ...snapshot, kinds: { ...snapshot.kinds, [kind]: { ...snapshot.kinds[kind], ...change } } };
}

/** The snapshot with what waits for the person, each under its own kind. */
export function waiting(snapshot: Snapshot, needs: Need[]): Snapshot {
  return needs.reduce(
    (all, need) => withKind(all, need.kind, { status: 'attention', needs: [...all.kinds[need.kind].needs, need] }),
    snapshot,
  );
}

/** A CRM that has no fields of its own to say. */
export const noFields = (kind: Configuration['kind']): Configuration => ({
  ...{ kind, crmFields: [], views: [], missing: [], defaultValues: { status: [], importance: [] } },
});

type Answers = Pick<
  SyncPort,
  'preview' | 'activity' | 'history' | 'onlyInOutlook' | 'configuration' | 'add' | 'standing'
>;

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
  configuration = this.answer('configuration', null);
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
  signedIn = this.command('signedIn');
  add = this.answer('add', { state: 'left', rule: 'M5' });
  standing = this.answer('standing', { state: 'outside' });

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
