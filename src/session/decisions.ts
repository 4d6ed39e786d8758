import type { Decision } from '../sync/guard';
import { kindNames, type KindName } from '../sync/kind';
import type { Look } from './look';
import type { Decided, Need } from './port';
import type { Runner } from './runner';
import type { PendingOff } from './saved';

/** What the person decides about what waits, and the runs that carry it out. */
export class Decisions {
  constructor(
    private readonly runner: Runner,
    private readonly look: () => Look,
  ) {}

  /** Questions of switching off are answered kind by kind; what is decided of all the rest is one run. */
  async decide(decisions: Decided[]): Promise<void> {
    let others = decisions;
    for (const kind of kindNames) {
      const about = this.about('switch-off', decisions, kind);
      const pending = this.look().of(kind).last?.pendingOff ?? null;
      if (!pending || about.length === 0) continue;
      others = others.filter((decided) => !about.includes(decided));
      await this.decideOff(kind, pending, about);
    }
    if (others.length === 0) return;
    const enable = new Set(kindNames.filter((kind) => this.about('foreign', others, kind).length > 0));
    await this.runner.run({ choices: { decide: decider(others), enable } });
  }

  async switchOff(kind: KindName, off: PendingOff): Promise<void> {
    const decide = (id: string) => (off.approved.includes(id) ? 'approve' : undefined);
    await this.runner.run({ kinds: [kind], off, choices: { disable: new Map([[kind, off.how]]), decide } });
  }

  private async decideOff(kind: KindName, { how, approved }: PendingOff, decisions: Decided[]): Promise<void> {
    if (decisions.some(({ decision }) => decision === 'reject')) return this.runner.run({ kinds: [kind], off: null });
    await this.switchOff(kind, { how, approved: [...approved, ...decisions.map(({ id }) => id)] });
  }

  /** The decisions about needs of this type. */
  private about(type: Need['type'], decisions: Decided[], kind: KindName): Decided[] {
    const needs = this.look().of(kind).snapshot().needs;
    const ids = new Set(needs.filter((need) => need.type === type).map(({ id }) => id));
    return decisions.filter(({ id }) => ids.has(id));
  }
}

export function decider(decisions: Decided[]): (id: string) => Decision | undefined {
  const decided = new Map(decisions.map(({ id, decision }) => [id, decision]));
  return (id) => decided.get(id);
}
