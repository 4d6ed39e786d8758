import { idOf, type Json, type Kit, mailboxes } from './graph-kit';

export interface TodoKit {
  kit: Kit;
  /** Id and path of a list "Zoho CRM". */
  list: string;
  path: string;
  /** Answers the task's id. */
  add: (title: string, more?: Json) => string;
}

export function listOfOurs(more: Json = {}): TodoKit {
  const kit = mailboxes();
  const list = idOf(kit.post('/me/todo/lists', { displayName: 'Zoho CRM', ...more }));
  const path = `/me/todo/lists/${list}`;
  return { kit, list, path, add: (title, rest = {}) => idOf(kit.post(`${path}/tasks`, { title, ...rest })) };
}

export const berlin = 'W. Europe Standard Time';
export const tokyo = 'Tokyo Standard Time';

export function preferring(zone: string): { prefer: string } {
  return { prefer: `outlook.timezone="${zone}"` };
}

export function at(dateTime: string, timeZone: string): Json {
  return { dateTime, timeZone };
}

export const link = { webUrl: 'https://crm.example/1', applicationName: 'Zoho CRM', externalId: 'crm:Tasks:1' };
