import type { OpenedStore } from './kept';
import type { RunnerHost } from './runner';
import type { Windows } from './windows';

/** What a session needs of the browser, or of whatever else it runs in. */
export interface SessionHost extends RunnerHost {
  /** Called again when the browser took away what was opened before. */
  openStore(): Promise<OpenedStore>;
  windows: Windows;
  /** The same windows, for what is done about people: that does not wait for runs, nor runs for it. */
  peopleWindows: Windows;
  /** False: the browser says that it has no connection. */
  isOnline(): boolean;
}
