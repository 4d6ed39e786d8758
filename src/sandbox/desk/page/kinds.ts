import type { Words } from './differences';
import type { SideName } from './side-state';
import type { RecordKind } from './records';

export const tabs = { meetings: 'Meetings', contacts: 'Contacts', tasks: 'Tasks' } as const;
export type Tab = keyof typeof tabs;

export const sideNames: Record<SideName, string> = { outlook: 'Outlook', crm: 'Zoho CRM' };

/** The calendar, the folder and the list that the add-in keeps in step. */
export const syncedHome = 'Zoho CRM';

const folders = { home: 'folder', homes: 'folders' };
const lists = { home: 'list', homes: 'lists' };

export const recordWords: Record<RecordKind, Words> = {
  contacts: { one: 'contact', many: 'contacts', ...folders, where: '', gone: 'here' },
  tasks: { one: 'task', many: 'tasks', ...lists, where: '', gone: 'here' },
};
