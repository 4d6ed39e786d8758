import { StoreLost } from '../../src/store/indexed-db';
import { MemoryStore } from '../../src/store/memory';
import type { Change, Store } from '../../src/sync/store';

/** A browser's store on its bad days. */
export class BreakableStore implements Store {
  /** Which commits find no room. */
  isFull: (changes: Change[]) => boolean = () => false;
  isUnreadable = false;
  /** The browser emptied it; from then on, or from this commit on. */
  isLost = false;
  losesAt: (changes: Change[]) => boolean = () => false;
  private readonly kept = new MemoryStore();

  load(table: string): Promise<Map<string, unknown>> {
    if (this.isLost) return Promise.reject(new StoreLost('the browser emptied it'));
    if (this.isUnreadable) return Promise.reject(new Error('the disk does not answer'));
    return this.kept.load(table);
  }

  commit(changes: Change[]): Promise<void> {
    this.isLost ||= this.losesAt(changes);
    if (this.isLost) return Promise.reject(new StoreLost('the browser emptied it'));
    if (this.isFull(changes)) return Promise.reject(new DOMException('no room left', 'QuotaExceededError'));
    return this.kept.commit(changes);
  }
}
