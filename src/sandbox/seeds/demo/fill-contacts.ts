import type { DateTime } from 'luxon';
import { addRecord, type Origin } from '../../crm/records';
import type { World } from '../../world';
import { demoAccounts } from './accounts';
import { instant, monthsAgo } from './calendar';
import { chanceFrom } from './chance';
import { contactDetails, officeOf } from './contact-details';
import type { Contact } from './contacts';
import type { Ids } from './ids';
import { type Cast, colleague } from './meeting';

type Fields = Record<string, unknown>;

/** How many came over in one evening from the old system; the others were typed in since. */
const cameOver = 100;

/** One in four of those that came over was edited later; a few belong to a colleague who fills in. */
const isEdited = (index: number): boolean => index % 4 === 3;
const isLent = (index: number): boolean => index > 150 && index % 20 === 3;

/** `contacts` are those whom the meetings know, then the others. */
export function addContacts(world: World, cast: Cast, contacts: Contact[], ids: Ids): void {
  const chance = chanceFrom(2203);
  const offices = new Map(demoAccounts.map((account) => [account, officeOf(account, chance)]));
  const superiors = new Map<string, string>();
  contacts.forEach((contact, index) => {
    const details = contactDetails(contact, offices.get(contact.account) ?? {}, chance);
    const account = ids.accounts.get(contact.account) ?? '';
    const superior = superiors.get(account);
    const fields = {
      ...mainFields(contact, account),
      ...details,
      ...(superior !== undefined && index % 9 === 4 && { Reporting_To: { id: superior } }),
    };
    const id = addRecord(world, 'Contacts', fields, originOf(cast, contact, index));
    ids.contacts.set(contact, id);
    if (superior === undefined) superiors.set(account, id);
  });
}

function mainFields(contact: Contact, account: string): Fields {
  return {
    ...(contact.salutation !== '' && { Salutation: contact.salutation }),
    ...(contact.first !== '' && { First_Name: contact.first }),
    Last_Name: contact.last,
    ...(contact.email !== '' && { Email: contact.email }),
    ...(contact.phone !== undefined && { Phone: contact.phone }),
    Title: contact.title,
    Department: contact.department,
    Account_Name: { id: account },
  };
}

function originOf(cast: Cast, contact: Contact, index: number): Origin {
  const { now } = cast.diary;
  const owner = colleague(cast, isLent(index) ? 'oliver' : contact.account.owner);
  const ownerId = owner.crmUserId;
  const at = (time: DateTime): Origin => ({ ownerId, source: 'crm_ui', at: instant(time) });
  if (index >= cameOver) return at(monthsAgo(now, owner.crmTimeZone, 24, index));
  const importer = colleague(cast, 'friederike');
  const evening = monthsAgo(now, importer.crmTimeZone, 32, 0).set({ hour: 19 });
  return {
    ...at(evening.plus({ seconds: Math.floor(index / 8) })),
    source: 'import',
    createdById: importer.crmUserId,
    ...(isEdited(index) && { modifiedAt: instant(monthsAgo(now, owner.crmTimeZone, 7, index)) }),
  };
}
