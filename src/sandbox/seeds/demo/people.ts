import type { Person } from '../../person';

export const company = { name: 'Aerolind Laboratory Ventilation', domain: 'aerolind.example' };

const berlin = 'Europe/Berlin';
const london = 'Europe/London';
const newYork = 'America/New_York';
const singapore = 'Asia/Singapore';

type Row = [id: string, name: string, profile: Person['profile'], mailboxTimeZone: string, crmTimeZone?: string];

/** Nora's CRM account kept the zone of the head office when she moved to London: her two zones differ. */
const rows: Row[] = [
  ['nora', 'Nora Castellanos', 'standard', london, berlin],
  ['jonas', 'Jonas Albrecht', 'admin', berlin],
  ['friederike', 'Friederike Lohse', 'admin', berlin],
  ['katrin', 'Katrin Vogelsang', 'standard', berlin],
  ['emre', 'Emre Yıldız', 'standard', berlin],
  ['oliver', 'Oliver Pemberton', 'standard', london],
  ['camille', 'Camille Aubert', 'standard', london],
  ['denise', 'Denise Whitaker', 'admin', newYork],
  ['marcus', 'Marcus Rivera', 'standard', newYork],
  ['hannah', 'Hannah Goldberg', 'standard', newYork],
  ['weiling', 'Tan Wei Ling', 'standard', singapore],
  ['arjun', 'Arjun Menon', 'standard', singapore],
];

/** The colleagues of the demo company; the first is the one whose mailbox the demo shows. */
export function demoPeople(): Person[] {
  return rows.map(([id, name, profile, mailboxTimeZone, crmTimeZone], index) => ({
    id,
    name,
    email: `${id}@${company.domain}`,
    crmUserId: `48768760000002${String(34001 + index * 12)}`,
    profile,
    mailboxTimeZone,
    crmTimeZone: crmTimeZone ?? mailboxTimeZone,
    graphToken: `${id}-graph-token`,
    crmToken: `${id}-crm-token`,
  }));
}
