import type { Person } from '../../person';
import { demoLeads } from './leads';

/** Somebody whom the CRM knows as this person's lead, and not as a contact. */
export function leadAddress(owner: Person): { name: string; address: string } {
  const lead = demoLeads.find((each) => each.owner === owner.id && each.email.includes('@'));
  if (lead === undefined) throw new Error(`${owner.name} has no lead`);
  return { name: `${lead.first} ${lead.last}`, address: lead.email };
}
