import { DateTime } from 'luxon';
import { addRecord } from '../../crm/records';
import type { World } from '../../world';
import { demoAccounts } from './accounts';
import { fillAddressBook } from './address-book';
import { instant, monthsAgo, newDiary } from './calendar';
import { chanceFrom } from './chance';
import { demoContacts, furtherContacts } from './contacts';
import { demoDeals, probabilities } from './deals';
import { addContacts } from './fill-contacts';
import { addLeads } from './fill-leads';
import { addNotes } from './fill-notes';
import { addTasks } from './fill-tasks';
import { addHostile } from './hostile';
import type { Ids } from './ids';
import { fillMailboxes } from './mailbox';
import { type Cast, colleague, type MeetingDraft } from './meeting';
import { demoMeetings } from './meetings';
import { company } from './people';
import { customiseCrm } from './settings';
import { fillTodo } from './todo';

const crmTime = (time: DateTime, zone: string): string => time.setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");

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

function addDeals(world: World, cast: Cast, ids: Ids): void {
  demoDeals(cast.diary.chance).forEach((deal, index) => {
    const owner = colleague(cast, deal.account.owner);
    const created = monthsAgo(cast.diary.now, owner.crmTimeZone, deal.age, index % 12);
    const buyer = cast.contacts.find((contact) => contact.account === deal.account);
    const fields = {
      Deal_Name: deal.name,
      Stage: deal.stage,
      Amount: deal.amount,
      Probability: probabilities[deal.stage] ?? 0,
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
  customiseCrm(world);
  addAccounts(world, cast, ids);
  const further = furtherContacts(chanceFrom(911), cast.people[0]?.id ?? '', cast.contacts);
  addContacts(world, cast, [...cast.contacts, ...further], ids);
  addDeals(world, cast, ids);
  for (const draft of demoMeetings(cast)) addMeeting(world, ids, draft);
  addTasks(world, cast, ids);
  addLeads(world, cast, ids);
  addNotes(world, cast, ids);
  addHostile(world, cast, ids);
  world.state.crm.uniqueFields['Contacts'] = ['Email'];
  fillMailboxes(world, cast);
  fillAddressBook(world, cast);
  fillTodo(world, cast);
}
