import { DateTime } from 'luxon';
import { addRecord } from '../../crm/records';
import type { World } from '../../world';
import { type Account, demoAccounts } from './accounts';
import { newDiary } from './calendar';
import { chanceFrom } from './chance';
import { type Contact, demoContacts } from './contacts';
import { type Deal, demoDeals } from './deals';
import { fillMailboxes } from './mailbox';
import { type Cast, colleague, type MeetingDraft } from './meeting';
import { demoMeetings } from './meetings';
import { company } from './people';

interface Ids {
  accounts: Map<Account, string>;
  contacts: Map<Contact, string>;
  deals: { deal: Deal; id: string; created: DateTime }[];
}

const instant = (time: DateTime): string => time.toUTC().toISO() ?? '';
const crmTime = (time: DateTime, zone: string): string => time.setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");

/** A working moment some months ago, a few minutes apart from its neighbours in the table. */
function monthsAgo(now: Date, zone: string, months: number, index: number): DateTime {
  const day = DateTime.fromJSDate(now, { zone })
    .minus({ months })
    .startOf('day')
    .plus({ days: Math.floor(index / 6) });
  const weekday = day.weekday <= 5 ? day : day.minus({ days: 2 });
  return weekday.set({ hour: 9 + (index % 6), minute: (index * 17) % 60, second: (index * 29) % 60 });
}

function addAccounts(world: World, cast: Cast, ids: Ids): void {
  demoAccounts.forEach((account, index) => {
    const owner = colleague(cast, account.owner);
    const at = instant(monthsAgo(cast.diary.now, owner.crmTimeZone, 34, index));
    const fields = {
      Account_Name: account.name,
      Website: `https://www.${account.domain}`,
      Industry: account.industry,
      Billing_City: account.city,
      Billing_Country: account.country,
    };
    ids.accounts.set(account, addRecord(world, 'Accounts', fields, { ownerId: owner.crmUserId, source: 'crm_ui', at }));
  });
}

/** The first hundred came over in one evening from the old system; the others were typed in since. */
function addContacts(world: World, cast: Cast, ids: Ids): void {
  const { now } = cast.diary;
  const importer = colleague(cast, 'friederike');
  const evening = monthsAgo(now, importer.crmTimeZone, 32, 0).set({ hour: 19 });
  cast.contacts.forEach((contact, index) => {
    const owner = colleague(cast, contact.account.owner);
    const typed = { source: 'crm_ui' as const, at: instant(monthsAgo(now, owner.crmTimeZone, 24, index)) };
    const cameOver = {
      source: 'import' as const,
      at: instant(evening.plus({ seconds: Math.floor(index / 8) })),
      createdById: importer.crmUserId,
    };
    const fields = {
      Salutation: contact.salutation,
      First_Name: contact.first,
      Last_Name: contact.last,
      Email: contact.email,
      ...(contact.phone === undefined ? {} : { Phone: contact.phone }),
      Title: contact.title,
      Department: contact.department,
      Account_Name: { id: ids.accounts.get(contact.account) },
      Mailing_City: contact.account.city,
      Mailing_Country: contact.account.country,
    };
    const origin = { ownerId: owner.crmUserId, ...(index < 100 ? cameOver : typed) };
    ids.contacts.set(contact, addRecord(world, 'Contacts', fields, origin));
  });
}

function addDeals(world: World, cast: Cast, ids: Ids): void {
  demoDeals(cast.diary.chance).forEach((deal, index) => {
    const owner = colleague(cast, deal.account.owner);
    const created = monthsAgo(cast.diary.now, owner.crmTimeZone, deal.age, index % 12);
    const buyer = cast.contacts.find((contact) => contact.account === deal.account);
    const fields = {
      Deal_Name: deal.name,
      Stage: deal.stage,
      Amount: deal.amount,
      Closing_Date: DateTime.fromJSDate(cast.diary.now).plus({ days: deal.closesIn }).toFormat('yyyy-MM-dd'),
      Account_Name: { id: ids.accounts.get(deal.account) },
      ...(buyer === undefined ? {} : { Contact_Name: { id: ids.contacts.get(buyer) } }),
    };
    const origin = { ownerId: owner.crmUserId, source: 'crm_ui' as const, at: instant(created) };
    ids.deals.push({ deal, id: addRecord(world, 'Deals', fields, origin), created });
  });
}

function relation(ids: Ids, draft: MeetingDraft): Record<string, unknown> {
  const about = ids.deals.find(({ deal, created }) => deal.account === draft.account && created < draft.created);
  if (draft.hasDeal === true && about !== undefined) return { What_Id: { id: about.id }, $se_module: 'Deals' };
  if (draft.account === undefined) return {};
  return { What_Id: { id: ids.accounts.get(draft.account) }, $se_module: 'Accounts' };
}

function participants(ids: Ids, draft: MeetingDraft): Record<string, unknown> {
  const guests = (draft.guests ?? []).map((guest) => ({ type: 'contact', participant: ids.contacts.get(guest) }));
  const users = (draft.colleagues ?? []).map((person) => ({ type: 'user', participant: person.crmUserId }));
  return guests.length + users.length === 0 ? {} : { Participants: [...guests, ...users] };
}

function addMeeting(world: World, ids: Ids, draft: MeetingDraft): void {
  const zone = draft.owner.crmTimeZone;
  const fields = {
    Event_Title: draft.title,
    Start_DateTime: crmTime(draft.start, zone),
    End_DateTime: crmTime(draft.end, zone),
    All_day: draft.isAllDay === true,
    ...(draft.venue === undefined ? {} : { Venue: draft.venue }),
    ...(draft.note === undefined || draft.note === '' ? {} : { Description: draft.note }),
    ...(draft.contact === undefined ? {} : { Who_Id: { id: ids.contacts.get(draft.contact) } }),
    ...relation(ids, draft),
    ...participants(ids, draft),
    ...(draft.rule === undefined ? {} : { Recurring_Activity: { RRULE: draft.rule } }),
    ...(draft.isCancelled === true ? { $event_cancelled: true } : {}),
  };
  addRecord(world, 'Events', fields, {
    ownerId: draft.owner.crmUserId,
    ...(draft.createdBy === undefined ? {} : { createdById: draft.createdBy.crmUserId }),
    source: draft.source,
    at: instant(draft.created),
    ...(draft.modified === undefined ? {} : { modifiedAt: instant(draft.modified) }),
  });
}

/** Fills a world of the demo's people: customers, projects, the meetings of the CRM and the mailboxes. */
export function fillDemo(world: World): void {
  const chance = chanceFrom(1874);
  const diary = newDiary(world.now(), chance);
  const cast: Cast = { diary, people: world.state.people, contacts: demoContacts(chance) };
  const ids: Ids = { accounts: new Map(), contacts: new Map(), deals: [] };
  world.state.crm.companyName = company.name;
  world.state.crm.timeZone = 'Europe/Berlin';
  addAccounts(world, cast, ids);
  addContacts(world, cast, ids);
  addDeals(world, cast, ids);
  for (const draft of demoMeetings(cast)) addMeeting(world, ids, draft);
  fillMailboxes(world, cast);
}
