import type { DateTime } from 'luxon';
import { addMail } from '../../crm/mails';
import { addRecord } from '../../crm/records';
import type { Person } from '../../person';
import type { World } from '../../world';
import { instant, workday } from './calendar';
import type { Ids } from './ids';
import { type Cast, colleague, contactAt } from './meeting';
import { demoMails, demoNotes, type MailText, type NoteText } from './notes';

export function addNotes(world: World, cast: Cast, ids: Ids): void {
  demoNotes.forEach((note, index) => {
    addNote(world, cast, ids, note, index);
  });
  demoMails.forEach((mail, index) => {
    addCrmMail(world, cast, ids, mail, index);
  });
}

/** A working hour so many days ago, another one for each of a row. */
function hourOf(cast: Cast, { crmTimeZone }: Person, daysAgo: number, index: number): DateTime {
  return workday(cast.diary.now, crmTimeZone, -daysAgo).set({ hour: 9 + (index % 8), minute: (index * 17) % 60 });
}

function addNote(world: World, cast: Cast, ids: Ids, note: NoteText, index: number): void {
  const by = colleague(cast, note.by);
  const fields = {
    ...(note.title !== '' && { Note_Title: note.title }),
    Note_Content: note.text,
    Parent_Id: parentOf(cast, ids, note),
  };
  const at = instant(hourOf(cast, by, note.daysAgo, index));
  addRecord(world, 'Notes', fields, { ownerId: by.crmUserId, source: 'crm_ui', at });
}

function parentOf(cast: Cast, ids: Ids, { account, on }: NoteText) {
  const contact = contactAt(cast, account);
  const deal = ids.deals.find((each) => each.deal.account === contact.account);
  if (on === 'deal' && deal) return { id: deal.id, module: { api_name: 'Deals' } };
  if (on === 'account') return { id: ids.accounts.get(contact.account), module: { api_name: 'Accounts' } };
  return { id: ids.contacts.get(contact), module: { api_name: 'Contacts' } };
}

function addCrmMail(world: World, cast: Cast, ids: Ids, mail: MailText, index: number): void {
  const [by, contact] = [colleague(cast, mail.by), contactAt(cast, mail.account)];
  const ours = { name: by.name, address: by.email };
  const theirs = { name: `${contact.first} ${contact.last}`, address: contact.email };
  addMail(world, {
    ...{ module: 'Contacts', recordId: ids.contacts.get(contact) ?? '', subject: mail.subject },
    ...{ from: mail.isSent ? ours : theirs, to: [mail.isSent ? theirs : ours] },
    ...{ at: hourOf(cast, by, mail.daysAgo, index).toJSDate(), ownerId: by.crmUserId, isSent: mail.isSent },
  });
}
