import type { Words } from './differences';
import type { SideName } from './side-state';
import type { RecordKind } from './records';

/** What both sides have: chosen on one side it is chosen on the other, so that what arrives is seen. */
export const sharedTabs = { meetings: 'Meetings', contacts: 'Contacts', tasks: 'Tasks' } as const;
export type SharedTab = keyof typeof sharedTabs;
export type Tab = SharedTab | 'mail' | 'leads';

export const tabsOf: Record<SideName, Partial<Record<Tab, string>>> = {
  outlook: { ...sharedTabs, mail: 'Mail' },
  crm: { ...sharedTabs, leads: 'Leads' },
};

export function isShared(tab: Tab): tab is SharedTab {
  return tab in sharedTabs;
}

export const sideNames: Record<SideName, string> = { outlook: 'Outlook', crm: 'Zoho CRM' };

/** The calendar, the folder and the list that the add-in keeps in step. */
export const syncedHome = 'Zoho CRM';

const folders = { home: 'folder', homes: 'folders' };
const lists = { home: 'list', homes: 'lists' };

export const recordWords: Record<RecordKind, Words> = {
  contacts: { one: 'contact', many: 'contacts', ...folders, where: '', gone: 'here' },
  leads: { one: 'lead', many: 'leads', ...folders, where: '', gone: 'here' },
  tasks: { one: 'task', many: 'tasks', ...lists, where: '', gone: 'here' },
};
