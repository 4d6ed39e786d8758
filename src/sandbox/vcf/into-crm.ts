import { InvalidRecord } from '../crm/invalid-record';
import { addRecord, type Origin } from '../crm/records';
import { allRecords } from '../crm/store';
import type { Person } from '../person';
import type { World } from '../world';
import type { Put, VcfTarget } from './target';
import { crmContact } from './to-crm';

const longestCompany = 200;

/** Into Contacts; companies that Accounts does not have yet are added, as an import does. */
export function intoCrm(world: World, person: Person, as: VcfTarget['as']): Put {
  const at = world.now('crm').toISOString();
  const origin: Origin = { ownerId: person.crmUserId, source: as === 'import' ? 'import' : 'crm_ui', at };
  const accounts = new Map(
    allRecords(world, 'Accounts').map(({ id, fields }) => [String(fields['Account_Name']).toLowerCase(), id]),
  );
  const accountFor = (company: string): string => {
    const id = accounts.get(company.toLowerCase()) ?? addRecord(world, 'Accounts', { Account_Name: company }, origin);
    accounts.set(company.toLowerCase(), id);
    return id;
  };
  return (contact, skips) => {
    const { fields, lines } = crmContact(contact, skips);
    if (contact.company !== '' && contact.company.length <= longestCompany) {
      fields['Account_Name'] = { id: accountFor(contact.company) };
    } else if (contact.company !== '') {
      skips.push({ line: contact.line, why: 'The CRM takes no company name as long as this one.' });
    }
    addWhatFits(world, fields, origin, (name, why) => {
      skips.push({ line: lines.get(name) ?? contact.line, why });
    });
  };
}

/** Without the fields that the CRM refuses; throws when it is one that it cannot do without. */
function addWhatFits(
  world: World,
  fields: Record<string, unknown>,
  origin: Origin,
  tell: (name: string, why: string) => void,
): void {
  for (;;) {
    try {
      addRecord(world, 'Contacts', fields, origin);
      return;
    } catch (error) {
      const name = error instanceof InvalidRecord ? String(error.error.details['api_name']) : '';
      if (name === 'Last_Name') throw new Error(`The CRM does not take "${String(fields[name])}" as a last name.`);
      if (!(name in fields)) throw error;
      tell(name, `The CRM does not take "${String(fields[name])}" as ${name.replaceAll('_', ' ')}.`);
      Reflect.deleteProperty(fields, name);
    }
  }
}
