import type { Work } from './port';

/**
 * What windows of one browser tell each other. All of them show the same store; one at a time works on it.
 * `hello`: a new window asks who works. `work`: from the window that works, at least every few seconds; null when it
 * ended. `changed`: something in the store is new. `stop`: the person stopped the work from another window.
 */
export type WindowMessage =
  { type: 'hello' } | { type: 'work'; work: Omit<Work, 'where'> | null } | { type: 'changed' } | { type: 'stop' };

/** What a session needs of the windows around it. */
export interface Windows {
  /** Does the work while no other window does any; `busy` when one is at it. */
  alone<T>(work: () => Promise<T>): Promise<{ done: T } | 'busy'>;
  tell(message: WindowMessage): void;
  onTold(listener: (message: WindowMessage) => void): void;
}
