import type { DateTime } from 'luxon';
import type { Person } from '../../person';
import { clockChanges, editedAfter, enteredBefore, reach, workday } from './calendar';
import type { Contact } from './contacts';
import { type Cast, colleague, contactAt, contactsOf, type MeetingDraft } from './meeting';
import { specials } from './special';
import { fill, type Subject, subjects } from './texts';

/** How many meetings the CRM holds for the first person, and for all the others together. */
export const crmMeetings = { first: 150, others: 80 };

const venueOf = (subject: Subject, contact: Contact): string | undefined =>
  ({
    customer: `${contact.account.name}, ${contact.account.city}`,
    online: 'Microsoft Teams',
    office: 'Showroom, Gartenfelder Straße 28, Berlin',
  })[subject.place];

/** A meeting with a customer, as the salesperson enters it by hand. */
function visit(cast: Cast, owner: Person, contact: Contact, start: DateTime, wanted?: Subject): MeetingDraft {
  const { diary, contacts } = cast;
  const { account } = contact;
  const subject = wanted ?? diary.chance.pick(subjects[account.language]);
  const values = { city: account.city, firm: account.short, person: `${contact.first} ${contact.last}` };
  const created = enteredBefore(diary, start);
  const others = contacts.filter((other) => other.account === account && other !== contact);
  return {
    owner,
    title: fill(subject.title, values),
    note: subject.note,
    venue: diary.chance.happens(0.85) ? venueOf(subject, contact) : undefined,
    start,
    end: start.plus({ minutes: subject.minutes }),
    account,
    contact: diary.chance.happens(0.9) ? contact : undefined,
    hasDeal: diary.chance.happens(0.5),
    guests: diary.chance.happens(0.3) ? [contact, ...others.slice(0, diary.chance.between(0, 2))] : [],
    created,
    modified: diary.chance.happens(0.35) ? editedAfter(diary, created) : undefined,
    source: diary.chance.happens(0.12) ? 'crm_api' : 'crm_ui',
  };
}

function visits(cast: Cast, owner: Person, count: number): MeetingDraft[] {
  const { chance } = cast.diary;
  const customers = contactsOf(cast, owner);
  return Array.from({ length: count }, () => {
    const [low, high] = chance.happens(0.62) ? [-reach.back, -1] : [1, reach.ahead];
    const start = cast.diary.freeStart(owner.id, owner.mailboxTimeZone, low, high);
    // A salesperson without accounts of their own goes along to a colleague's customer.
    return visit(cast, owner, chance.pick(customers.length > 0 ? customers : cast.contacts), start);
  });
}

/** The last working morning before and the first after every change of the clocks in Europe and in the United States. */
function aroundClockChanges(cast: Cast, owner: Person): MeetingDraft[] {
  const { now } = cast.diary;
  const contact = contactAt(cast, 'Kessler Feinchemie');
  const partner = colleague(cast, 'denise');
  const days = (zone: string): DateTime[] =>
    clockChanges(now, zone).flatMap((change) => [change.minus({ days: 3 }), change]);
  const at = (day: DateTime, hour: number): DateTime =>
    day.setZone(owner.mailboxTimeZone, { keepLocalTime: true }).set({ hour, minute: 0 });
  const call: Subject = {
    title: 'Jour fixe {firm}',
    note: 'Offene Punkte, Liefertermine, Baustelle.',
    minutes: 45,
    place: 'online',
  };
  return [
    ...days('Europe/Berlin').map((day) => visit(cast, owner, contact, at(day, 8), call)),
    ...days('America/New_York').map((day) =>
      internal(cast, owner, 'Transatlantic pipeline call', at(day, 16), [partner]),
    ),
  ];
}

function internal(cast: Cast, owner: Person, title: string, start: DateTime, colleagues: Person[]): MeetingDraft {
  return {
    owner,
    title,
    venue: 'Microsoft Teams',
    start,
    end: start.plus({ minutes: 45 }),
    colleagues,
    created: enteredBefore(cast.diary, start),
    source: 'crm_ui',
  };
}

function special(cast: Cast, owner: Person): MeetingDraft[] {
  return specials.map((text) => {
    const contact = contactAt(cast, text.account);
    const start = workday(cast.diary.now, owner.mailboxTimeZone, text.day).set({ hour: text.hour });
    const subject: Subject = { title: text.title, note: text.note, minutes: text.minutes, place: 'customer' };
    const draft = visit(cast, owner, contact, start, subject);
    return { ...draft, title: text.title, venue: text.venue, contact };
  });
}

type AllDayRow = [title: string, account: string | undefined, day: number, days: number];

const fairs: AllDayRow[] = [
  ['Labtechnik fair, Frankfurt – stand 4.1 C22', undefined, -210, 4],
  ['Montage Abzüge, Bauabschnitt 1', 'Kessler Feinchemie', -118, 3],
  ['Open day at Fenwick Biosciences', 'Fenwick Biosciences', -57, 1],
  ['Cierre anual – fábrica de Almenara', 'Laboratorios Almenara', -20, 1],
  ['Audit Duvernay (toute la journée)', 'Laboratoires Duvernay', 16, 1],
  ['Sales kick-off, Berlin', undefined, 45, 2],
  ['Site week Reading', 'Thames Forensics', 75, 5],
  ['Delivery day, cupboards 1–6', 'Pennine Pharma', 110, 1],
  ['Feria del vino y laboratorio, Logroño', 'Viñedos Sierra Alta', 160, 1],
];

function allDays(cast: Cast, owner: Person, rows: AllDayRow[]): MeetingDraft[] {
  return rows.map(([title, short, offset, days]) => {
    const day = workday(cast.diary.now, owner.crmTimeZone, offset);
    const start = days > 1 ? day.startOf('week') : day;
    const contact = short === undefined ? undefined : contactAt(cast, short);
    const end = start
      .plus({ days: days - 1 })
      .endOf('day')
      .startOf('second');
    const created = enteredBefore(cast.diary, start);
    return { owner, title, start, end, isAllDay: true, contact, account: contact?.account, created, source: 'crm_ui' };
  });
}

/** A repeated meeting: weekly across now, or monthly from `offset` on. */
function series(cast: Cast, owner: Person, title: string, rule: string, offset: number, weeks: number): MeetingDraft {
  const day = workday(cast.diary.now, owner.crmTimeZone, offset);
  const start = day.set({ hour: 11, minute: 30 });
  const until = day.plus({ weeks }).toFormat('yyyy-MM-dd');
  return {
    ...internal(cast, owner, title, start, []),
    end: start.plus({ minutes: 30 }),
    rule: `FREQ=${rule};INTERVAL=1;DTSTART=${day.toFormat('yyyy-MM-dd')};UNTIL=${until}`,
  };
}

const byDay = (now: Date, zone: string, offset: number): string =>
  ['MO', 'TU', 'WE', 'TH', 'FR'][workday(now, zone, offset).weekday - 1] ?? 'MO';

function seriesOf(cast: Cast, owner: Person, title: string, offset: number): MeetingDraft {
  const draft = series(cast, owner, title, 'WEEKLY', offset, 7);
  return { ...draft, rule: `${draft.rule ?? ''};BYDAY=${byDay(cast.diary.now, owner.crmTimeZone, offset)}` };
}

/** What came over from the old system in one evening, and was partly edited since. */
function imported(cast: Cast, owner: Person, count: number, first: number): MeetingDraft[] {
  const { diary } = cast;
  const evening = workday(diary.now, owner.crmTimeZone, -242).set({ hour: 18, minute: 41, second: 7 });
  return visits(cast, owner, count).map((draft, index) => {
    const [low, high] = index % 5 === 4 ? [10, reach.ahead] : [-reach.back, -250];
    const start = diary.freeStart(owner.id, owner.mailboxTimeZone, low, high);
    return {
      ...draft,
      start,
      end: start.plus({ milliseconds: draft.end.toMillis() - draft.start.toMillis() }),
      hasDeal: false,
      guests: [],
      created: evening.plus({ seconds: Math.floor((first + index) / 3) }),
      modified:
        index % 5 === 4
          ? workday(diary.now, owner.crmTimeZone, -30 - index).set({ hour: 10, minute: index })
          : undefined,
      source: 'import',
      createdBy: colleague(cast, 'friederike'),
    };
  });
}

const cancelled = (drafts: MeetingDraft[]): MeetingDraft[] => drafts.map((draft) => ({ ...draft, isCancelled: true }));

function meetingsOfFirst(cast: Cast, owner: Person): MeetingDraft[] {
  const drafts = [
    ...special(cast, owner),
    ...allDays(cast, owner, fairs),
    ...aroundClockChanges(cast, owner),
    ...imported(cast, owner, 20, 0),
    seriesOf(cast, owner, 'Weekly site call – Kennet House', -24),
    series(cast, owner, 'Monthly forecast review', 'MONTHLY', 9, 26),
    ...cancelled(visits(cast, owner, 4)),
  ];
  return [...drafts, ...visits(cast, owner, crmMeetings.first - drafts.length)];
}

function meetingsOfOthers(cast: Cast, first: Person, others: Person[]): MeetingDraft[] {
  const at = (index: number): Person => others[index % others.length] ?? first;
  const shared = [0, 1, 2, 3, 4, 5].flatMap((index) =>
    visits(cast, at(index), 1).map((draft) => ({ ...draft, colleagues: [first] })),
  );
  const drafts = [
    ...shared,
    ...imported(cast, colleague(cast, 'oliver'), 5, 20),
    ...allDays(cast, colleague(cast, 'katrin'), [['Messe Labor & Luft, Halle 3', undefined, -64, 3]]),
    ...allDays(cast, colleague(cast, 'weiling'), [['Hoshikawa plant visit, Osaka', 'Hoshikawa', 30, 2]]),
    seriesOf(cast, colleague(cast, 'marcus'), 'Catskill weekly', -10),
    ...cancelled(visits(cast, colleague(cast, 'hannah'), 2)),
  ];
  const rest = Array.from({ length: crmMeetings.others - drafts.length }, (_, index) => visits(cast, at(index), 1));
  return [...drafts, ...rest.flat()];
}

/** All meetings of the CRM in the order in which they were entered. */
export function demoMeetings(cast: Cast): MeetingDraft[] {
  const [first, ...others] = cast.people;
  if (first === undefined) return [];
  const drafts = [...meetingsOfFirst(cast, first), ...meetingsOfOthers(cast, first, others)];
  return drafts.sort((one, other) => one.created.toMillis() - other.created.toMillis());
}
