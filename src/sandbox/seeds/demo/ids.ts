import type { DateTime } from 'luxon';
import type { Account } from './accounts';
import type { Contact } from './contacts';
import type { Deal } from './deals';

/** What the CRM calls the demo's customers and their projects. */
export interface Ids {
  accounts: Map<Account, string>;
  contacts: Map<Contact, string>;
  deals: { deal: Deal; id: string; created: DateTime }[];
}
