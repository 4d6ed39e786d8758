/** What To Do holds of one person, as plain JSON. */
import type { LogEntry, Recurrence } from './state-parts';

export interface StoredTaskList {
  number: number;
  name: string;
  wellknown: 'none' | 'defaultList' | 'flaggedEmails';
  version: number;
  /** Open extensions by name. */
  extensions: Record<string, Record<string, unknown>>;
  log: LogEntry[];
}

export interface StoredLink {
  number: number;
  webUrl: string | null;
  applicationName: string | null;
  displayName: string | null;
  externalId: string | null;
}

export type TaskStatus = 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';

export interface TaskContent {
  title: string;
  /** Plain text. */
  body: string;
  status: TaskStatus;
  importance: 'low' | 'normal' | 'high';
  /** The instant of a midnight, in the zone it was written in. */
  due: number | null;
  start: number | null;
  /** The day, `2026-08-03`. */
  completed: string | null;
  isReminderOn: boolean;
  /** An instant. */
  reminder: number | null;
  recurrence: Recurrence | null;
  categories: string[];
}

export interface StoredTask {
  number: number;
  list: number;
  created: string;
  modified: string;
  bodyModified: string;
  version: number;
  content: TaskContent;
  links: StoredLink[];
}

export interface TodoState {
  lists: Record<string, StoredTaskList>;
  tasks: Record<string, StoredTask>;
  /** Of the lists; its items are lists, those of a list's own log are tasks. */
  log: LogEntry[];
}

function builtIn(number: number, name: string, wellknown: StoredTaskList['wellknown']): StoredTaskList {
  return { number, name, wellknown, version: number, extensions: {}, log: [] };
}

/** The two lists that every mailbox has. */
export function emptyTodo(): TodoState {
  return {
    lists: { '1': builtIn(1, 'Tasks', 'defaultList'), '2': builtIn(2, 'Flagged Emails', 'flaggedEmails') },
    tasks: {},
    log: [],
  };
}
