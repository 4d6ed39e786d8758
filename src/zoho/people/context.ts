import type { RecordRef, RecordType } from '../../people/person';
import type { ZohoClient } from '../client';
import { recordUrl, type PagedModule } from '../record-url';
import type { CrmUser } from '../whoami';

/** What everything about people needs of the CRM. */
export interface PeopleContext {
  client: ZohoClient;
  user: CrmUser;
  /** Where the CRM's pages are, by data centre: `https://crm.zoho.eu`. */
  crmWeb: string;
}

const modules: Record<Exclude<RecordType, 'user'>, PagedModule | 'Notes'> = {
  contact: 'Contacts',
  lead: 'Leads',
  account: 'Accounts',
  deal: 'Deals',
  task: 'Tasks',
  meeting: 'Events',
  note: 'Notes',
};

/** The CRM's name of the module; undefined for users, who are no records. */
export function moduleOf(type: RecordType): PagedModule | 'Notes' | undefined {
  return type === 'user' ? undefined : modules[type];
}

export function refOf<Type extends RecordType>(
  { crmWeb, user }: PeopleContext,
  type: Type,
  id: string,
  name: string,
): RecordRef & { type: Type } {
  const module = moduleOf(type);
  const hasPage = module !== undefined && module !== 'Notes';
  return { type, id, name, url: hasPage ? recordUrl(crmWeb, user.org, module, id) : null };
}
