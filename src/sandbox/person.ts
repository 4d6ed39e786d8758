/** A member of the one organisation that the sandbox holds: a mailbox and a CRM user with the same address. */
export interface Person {
  id: string;
  name: string;
  email: string;
  crmUserId: string;
  profile: 'standard' | 'admin';
  /** IANA; the mailbox shows it as its Windows name. */
  mailboxTimeZone: string;
  /** IANA; CRM times are written with its offset. */
  crmTimeZone: string;
  graphToken: string;
  crmToken: string;
}
