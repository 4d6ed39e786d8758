import { SyncError, type SyncErrorCode } from '../../src/sync/errors';
import type { SideName } from '../../src/sync/side';

export type Operation = 'pull' | 'confirm' | 'create' | 'update' | 'remove' | 'findLost' | 'sweep';

/**
 * What goes wrong with one item, or with a whole call.
 * lost-before, lost-after: the answer never comes, the write was not done or was; conflict, refused: so says the service;
 * a SyncErrorCode: the call throws.
 */
export type Trouble = 'lost-before' | 'lost-after' | 'conflict' | 'refused' | SyncErrorCode;

export interface Fault {
  operation: Operation;
  trouble: Trouble;
  /** Only items of which this is true: an id for updates and removals, a title for creates. */
  only?: (what: string) => boolean;
  /** Calls or items that pass before it strikes. */
  skip?: number;
  /** How often it strikes; endless when absent. */
  times?: number;
}

const itemTroubles: ReadonlySet<Trouble> = new Set(['lost-before', 'lost-after', 'conflict', 'refused']);

/** The faults of one side, each used up as it strikes. */
export class Faults {
  private readonly faults: Fault[] = [];

  add(fault: Fault): void {
    this.faults.push({ ...fault });
  }

  heal(): void {
    this.faults.length = 0;
  }

  /** The trouble of this item or call, if it has any. Throws where the call as a whole fails. */
  strike(side: SideName, operation: Operation, what = ''): Trouble | undefined {
    const fault = this.faults.find(
      (each) => each.operation === operation && each.times !== 0 && (each.only?.(what) ?? true),
    );
    if (!fault) return undefined;
    if (fault.skip !== undefined && fault.skip > 0) {
      fault.skip -= 1;
      return undefined;
    }
    if (fault.times !== undefined) fault.times -= 1;
    if (itemTroubles.has(fault.trouble)) return fault.trouble;
    throw new SyncError(fault.trouble as SyncErrorCode, side, `${operation} fails`);
  }
}
