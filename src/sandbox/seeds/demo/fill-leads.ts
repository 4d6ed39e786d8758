import { addRecord } from '../../crm/records';
import { findRecord } from '../../crm/store';
import type { World } from '../../world';
import { instant, monthsAgo } from './calendar';
import type { Ids } from './ids';
import { demoLeads, type LeadRow } from './leads';
import { type Cast, colleague, contactAt } from './meeting';

export function addLeads(world: World, cast: Cast, ids: Ids): void {
  demoLeads.forEach((lead, index) => {
    addLead(world, cast, ids, lead, index);
  });
}

function addLead(world: World, cast: Cast, ids: Ids, lead: LeadRow, index: number): void {
  const owner = colleague(cast, lead.owner);
  const at = instant(monthsAgo(cast.diary.now, owner.crmTimeZone, lead.age, index));
  const fields = {
    ...(lead.first !== '' && { First_Name: lead.first }),
    ...(lead.title !== '' && { Designation: lead.title }),
    ...{ Last_Name: lead.last, Company: lead.company, Lead_Status: lead.status },
    ...{ City: lead.city, Country: lead.country },
    Email: lead.email.includes('@') ? lead.email : contactAt(cast, lead.email).email,
    Lead_Source: index % 3 === 0 ? 'Trade Show' : 'Cold Call',
  };
  const id = addRecord(world, 'Leads', fields, { ownerId: owner.crmUserId, source: 'crm_ui', at });
  const record = findRecord(world, 'Leads', id);
  if (!record || lead.isConverted !== true) return;
  record.converted = record.modified;
  record.fields['Converted_Contact'] = { id: ids.contacts.get(contactAt(cast, lead.email)) };
}
