import type { HeldAction } from '../sync/guard';
import type { Kind, KindName } from '../sync/kind';
import { chosen, isKeptInCrm } from '../sync/leave';
import { Ledger } from '../sync/ledger';
import type { Status } from '../sync/report';
import type { KindStatus, LogEntry, Skipped } from '../sync/state';
import type { Store } from '../sync/store';
import { loadStatus, saveStatus } from '../sync/switch';
import { LedgerActivity, type KindActivity, type LogLine } from './activity';
import { needsOf } from './needs';
import type { KindSnapshot, LastRun } from './port';
import { choicesIn, type RecordChoices } from './record-choices';
import type { Last } from './saved';

/** One kind as the store has it, whatever its items are made of. */
export interface KindLook {
  readonly name: KindName;
  readonly status: KindStatus;
  readonly last: Last | null;
  /** Whether both sides have been read since the store is there. */
  readonly isRead: boolean;
  readonly activity: KindActivity;
  readonly choices: RecordChoices;
  snapshot(): KindSnapshot;
  /** The same, after a run that the store does not know of. */
  after(last: Last): KindLook;
  /** Takes along to another store what only the person could say again, unless this kind has begun there. */
  carryOver(store: Store): Promise<void>;
}

interface Read<F> {
  kind: Kind<F>;
  ledger: Ledger<F>;
  status: KindStatus;
  last: Last | null;
  log: LogLine[];
}

export async function lookAtKind<F extends object>(
  store: Store,
  kind: Kind<F>,
  ledger: Ledger<F>,
  last: Last | null,
): Promise<KindLook> {
  const rows = [...(await store.load(`${kind.name}.log`))].sort(([a], [b]) => Number(a) - Number(b));
  const log = rows.map(([id, entry]) => ({ id, entry: entry as LogEntry }));
  return new ReadKind({ kind, ledger, last, log, status: await loadStatus(store, kind.name) });
}

/** What is told of it is worked out once, however often it is asked for. */
class ReadKind<F extends object> implements KindLook {
  readonly choices: RecordChoices;
  private built: KindActivity | undefined;
  private shown: KindSnapshot | undefined;

  constructor(private readonly read: Read<F>) {
    this.choices = choicesIn(read.ledger, () => this.activity);
  }

  get name(): KindName {
    return this.read.kind.name;
  }

  get status(): KindStatus {
    return this.read.status;
  }

  get last(): Last | null {
    return this.read.last;
  }

  get isRead(): boolean {
    const { cursors } = this.read.ledger;
    return cursors.has('outlook') && cursors.has('crm');
  }

  get activity(): KindActivity {
    const { kind, ledger, log } = this.read;
    this.built ??= new LedgerActivity(kind, ledger, log, this.held);
    return this.built;
  }

  after(last: Last): KindLook {
    return new ReadKind({ ...this.read, last });
  }

  snapshot(): KindSnapshot {
    this.shown ??= this.show();
    return this.shown;
  }

  async carryOver(store: Store): Promise<void> {
    if ((await loadStatus(store, this.name)).state !== 'new') return;
    const fresh = await Ledger.load<F>(store, this.name);
    await fresh.commit((entry) => {
      for (const key of this.read.ledger.left.keys()) entry.leave(key);
      for (const skipped of this.leftAlone()) entry.skip(skipped);
    });
    if (this.status.state !== 'new') await saveStatus(store, this.name, this.status);
  }

  /** Held actions that still stand. */
  private get held(): HeldAction[] {
    return this.last?.held ?? [];
  }

  private show(): KindSnapshot {
    const { kind, ledger, last } = this.read;
    const { state, reason } = this.status;
    const needs = needsOf(this.held, ledger, kind);
    return {
      status: statusOf(state, last?.run ?? null, needs.length > 0),
      state,
      offReason: state === 'off' ? reason : null,
      linked: ledger.activeLinks(),
      skipped: this.skippedCount(),
      lastRun: last?.run ?? null,
      needs,
    };
  }

  /** As Activity counts them, which is not worked out before somebody looks at it. */
  private skippedCount(): number {
    const { links, skipped } = this.read.ledger;
    const asleep = [...links.values()].filter(({ state }) => state === 'asleep');
    const alone = [...skipped.values()].filter(({ side, id }) => id !== '*' && !this.read.ledger.linkOf(side, id));
    return asleep.length + alone.length;
  }

  /** Items by themselves, and the records of pairs, to which their marks lead. */
  private leftAlone(): Skipped[] {
    const { kind, ledger } = this.read;
    const items = [...ledger.skipped.values()].filter(({ rule }) => rule === chosen);
    const pairs = [...ledger.links.values()].filter(
      (link) => (link.state === 'asleep' && link.reason === chosen) || isKeptInCrm(link),
    );
    const records = pairs.map(({ crm, outlook }): Skipped => {
      const fields = crm.shadow ?? outlook.shadow;
      const [title, when] = fields ? [kind.title(fields), kind.when(fields)] : ['', null];
      return { side: 'crm', id: crm.id, rule: chosen, title, when };
    });
    return [...items, ...records];
  }
}

const passing = new Set(['throttled', 'offline', 'stopped', 'signed-out']);

/** I4 */
function statusOf(state: KindStatus['state'], run: LastRun | null, hasNeeds: boolean): Status {
  const code = run?.error?.code;
  if (state !== 'on') return hasNeeds ? 'attention' : 'off';
  if (code !== undefined) return passing.has(code) ? 'paused' : 'attention';
  return hasNeeds ? 'attention' : 'active';
}
