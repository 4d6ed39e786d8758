import type { Person } from '../person';

/** The two people of the seed `empty`: a standard user and an administrator, on two continents. */
export const emptyPeople: Person[] = [
  {
    id: 'kim',
    name: 'Kim Adler',
    email: 'kim@contoso.example',
    crmUserId: '4876876000000225013',
    profile: 'standard',
    mailboxTimeZone: 'Europe/Berlin',
    crmTimeZone: 'Europe/Berlin',
    graphToken: 'kim-graph-token',
    crmToken: 'kim-crm-token',
  },
  {
    id: 'lee',
    name: 'Lee Navarro',
    email: 'lee@contoso.example',
    crmUserId: '4876876000000225037',
    profile: 'admin',
    mailboxTimeZone: 'America/New_York',
    crmTimeZone: 'America/New_York',
    graphToken: 'lee-graph-token',
    crmToken: 'lee-crm-token',
  },
];
