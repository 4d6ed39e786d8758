import type { MeetingTime } from '../model/time';
import type { KindName } from './kind';
import type { SideName } from './side';

/** One thing that a run did, or with --dry-run would do. */
export interface ActionLine {
  /** The action's name, the same in a dry run and in the run after it. */
  key: string;
  kind: KindName;
  side: SideName;
  op: 'create' | 'update' | 'delete' | 'stamp';
  id: string;
  title: string;
  when: MeetingTime | null;
  why: string;
}

export interface ConflictLine {
  id: string;
  field: string;
  kept: string;
  lost: string;
}

/** What a run has done so far. */
export class Tally {
  readonly outlook = { created: 0, updated: 0, deleted: 0, stamped: 0 };
  readonly crm = { created: 0, updated: 0, deleted: 0 };
  readonly actions: ActionLine[] = [];
  readonly conflicts: ConflictLine[] = [];

  add(line: ActionLine): void {
    this.actions.push(line);
    if (line.op === 'create') this[line.side].created += 1;
    if (line.op === 'update') this[line.side].updated += 1;
    if (line.op === 'delete') this[line.side].deleted += 1;
    if (line.op === 'stamp') this.outlook.stamped += 1;
  }
}
