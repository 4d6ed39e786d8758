import { DateTime } from 'luxon';
import type { CrmRecord } from '../../src/sandbox/crm/state';
import type { StoredEvent } from '../../src/sandbox/graph/state';
import { clockChanges } from '../../src/sandbox/seeds/demo/calendar';
import { seedWorld } from '../../src/sandbox/seeds/index';
import type { WorldState } from '../../src/sandbox/world';

/** The links of a Teams block, which the mailbox adds by itself. */
const vendor = new Set(['teams.microsoft.com', 'aka.ms']);

const dates = ['2026-02-11T10:20:30Z', '2026-08-15T06:00:00Z', '2026-12-31T23:30:00Z'];

const records = (state: WorldState, module: string): CrmRecord[] =>
  Object.values(state.crm.modules[module]?.records ?? {});

/** One record per meeting: the occurrences of a series count once. */
function meetings(state: WorldState): CrmRecord[] {
  const seen = new Map<string, CrmRecord>();
  for (const record of records(state, 'Events')) {
    const series = record.fields['$recurrence_id'];
    const key = typeof series === 'string' ? series : record.id;
    if (!seen.has(key)) seen.set(key, record);
  }
  return [...seen.values()];
}

const events = (state: WorldState, person: string): StoredEvent[] =>
  Object.values(state.graph.mailboxes[person]?.events ?? {});

const allEvents = (state: WorldState): StoredEvent[] => state.people.flatMap((person) => events(state, person.id));

function text(record: CrmRecord, field: string): string {
  const value = record.fields[field];
  return typeof value === 'string' ? value : '';
}

const startOf = (record: CrmRecord): number => Date.parse(text(record, 'Start_DateTime'));

describe('seed empty', () => {
  const state = seedWorld('empty');

  test('holds a standard user and an administrator in two zones', () => {
    expect(state.people.map(({ id, profile, crmTimeZone }) => [id, profile, crmTimeZone])).toEqual([
      ['kim', 'standard', 'Europe/Berlin'],
      ['lee', 'admin', 'America/New_York'],
    ]);
    expect(state.people.map((person) => person.graphToken)).toEqual(['kim-graph-token', 'lee-graph-token']);
    expect(state.people.map((person) => person.crmToken)).toEqual(['kim-crm-token', 'lee-crm-token']);
    expect(state.people.every((person) => /^\d{19}$/.test(person.crmUserId))).toBe(true);
  });

  test('holds no items on either side, and no mail was sent', () => {
    expect(allEvents(state)).toEqual([]);
    expect(Object.keys(state.crm.modules).flatMap((module) => records(state, module))).toEqual([]);
    expect(state.outbox).toEqual([]);
  });

  test('is the same at every call, and a change to one does not reach the next', () => {
    const changed = seedWorld('empty');
    for (const person of changed.people) person.name = 'Somebody else';
    expect(seedWorld('empty')).toEqual(state);
  });
});

describe.each(dates)('seed demo at %s', (now) => {
  let state: WorldState;
  let nora: WorldState['people'][number];
  let own: CrmRecord[];

  beforeAll(() => {
    jest.useFakeTimers({ now: new Date(now) });
    state = seedWorld('demo');
    nora = state.people[0]!;
    own = meetings(state).filter((record) => record.ownerId === nora.crmUserId);
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  test('counts 12 colleagues in four zones, 217 contacts, 42 accounts and 300 meetings', () => {
    expect(state.people).toHaveLength(12);
    expect(new Set(state.people.map((person) => person.profile)).size).toBe(2);
    expect(new Set(state.people.map((person) => person.mailboxTimeZone)).size).toBe(4);
    expect(records(state, 'Contacts')).toHaveLength(217);
    expect(records(state, 'Accounts')).toHaveLength(42);
    expect(meetings(state).length + allEvents(state).length).toBe(300);
  });

  test('is the same for the same moment', () => {
    expect(seedWorld('demo')).toEqual(state);
  });

  test('sends nobody any mail', () => {
    expect(state.outbox).toEqual([]);
  });

  test('gives the first person, a standard user, two different European zones', () => {
    expect(nora.profile).toBe('standard');
    expect(nora.mailboxTimeZone).not.toBe(nora.crmTimeZone);
    expect([nora.mailboxTimeZone, nora.crmTimeZone].every((zone) => zone.startsWith('Europe/'))).toBe(true);
  });

  test('names reserved domains only', () => {
    const domains = JSON.stringify(state).matchAll(/@([a-z0-9-]+(?:\.[a-z0-9-]+)+)|https?:\/\/([^/"\\]+)/gi);
    const foreign = [...domains]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => !name.endsWith('.example'));
    expect(foreign.filter((name) => !vendor.has(name))).toEqual([]);
  });

  test('relates every record to one that exists', () => {
    const known = new Set(
      ['Accounts', 'Contacts', 'Deals'].flatMap((module) => records(state, module)).map(({ id }) => id),
    );
    const parents = records(state, 'Notes').map(({ fields }) => (fields['Parent_Id'] as { id: string }).id);
    expect(parents.length).toBeGreaterThan(20);
    for (const id of [...parents, ...state.crm.mails.map(({ recordId }) => recordId)]) expect(known).toContain(id);
    const users = new Set(state.people.map((person) => person.crmUserId));
    const related = ['Events', 'Contacts', 'Deals', 'Tasks']
      .flatMap((module) => records(state, module))
      .flatMap(({ fields }) =>
        ['Who_Id', 'What_Id', 'Account_Name', 'Contact_Name', 'Reporting_To'].map((name) => fields[name]),
      )
      .filter((value) => value !== undefined);
    expect(related.length).toBeGreaterThan(300);
    for (const value of related) expect(known).toContain(JSON.stringify(value).match(/\d{19}/)?.[0]);
    const guests = records(state, 'Events').flatMap(
      ({ fields }) => (fields['Participants'] ?? []) as { participant: string }[],
    );
    expect(guests.length).toBeGreaterThan(40);
    for (const guest of guests) expect(known.has(guest.participant) || users.has(guest.participant)).toBe(true);
  });

  test('has meetings of the first person behind and ahead, and of somebody else', () => {
    const moment = Date.parse(now);
    expect(own.filter((record) => startOf(record) < moment).length).toBeGreaterThan(60);
    expect(own.filter((record) => startOf(record) > moment).length).toBeGreaterThan(40);
    expect(meetings(state).length - own.length).toBeGreaterThan(60);
    const reach = own.map((record) => (startOf(record) - moment) / 86_400_000);
    expect(Math.min(...reach)).toBeGreaterThan(-431);
    expect(Math.max(...reach)).toBeLessThan(245);
  });

  test('hangs meetings under contacts, accounts, deals and nothing', () => {
    const modules = own.map((record) => record.fields['$se_module']);
    expect(own.filter((record) => record.fields['Who_Id'] !== undefined).length).toBeGreaterThan(40);
    expect(modules.filter((module) => module === 'Accounts').length).toBeGreaterThan(20);
    expect(modules.filter((module) => module === 'Deals').length).toBeGreaterThan(10);
    expect(modules.filter((module) => module === undefined).length).toBeGreaterThan(1);
  });

  test('has all-day meetings of one and of several days', () => {
    const days = own
      .filter((record) => record.fields['All_day'] === true)
      .map((record) => {
        const end = DateTime.fromISO(text(record, 'End_DateTime'), { zone: nora.crmTimeZone });
        return end.diff(DateTime.fromISO(text(record, 'Start_DateTime'), { zone: nora.crmTimeZone }), 'days').days;
      });
    expect(days.filter((length) => length < 1).length).toBeGreaterThan(1);
    expect(days.filter((length) => length >= 1).length).toBeGreaterThan(1);
  });

  test.each(['Europe/Berlin', 'America/New_York'])(
    'has a meeting shortly before and after each change of the clocks in %s',
    (zone) => {
      const changes = clockChanges(new Date(now), zone);
      expect(changes.length).toBeGreaterThanOrEqual(3);
      for (const change of changes) {
        const hours = own.map((record) => (startOf(record) - change.toMillis()) / 3_600_000);
        expect(hours.some((hour) => hour < -6 && hour > -90)).toBe(true);
        expect(hours.some((hour) => hour > 0 && hour < 60)).toBe(true);
      }
    },
  );

  test('has recurring meetings on both sides', () => {
    expect(own.filter((record) => record.fields['Recurring_Activity'] != null).length).toBeGreaterThan(0);
    const types = events(state, nora.id).map((event) => event.recurrence?.range.type);
    expect(new Set(types)).toEqual(new Set([undefined, 'noEnd', 'endDate', 'numbered']));
  });

  test('has one cluster of imported meetings within seconds, a few of them edited later', () => {
    const imports = own.filter((record) => record.source === 'import');
    const created = imports.map((record) => Date.parse(record.created));
    expect(imports).toHaveLength(20);
    expect(Math.max(...created) - Math.min(...created)).toBeLessThan(20_000);
    expect(imports.filter((record) => record.modified !== record.created)).toHaveLength(4);
  });

  test('has all others typed in one by one on working days, before they were edited and before now', () => {
    const typed = own.filter((record) => record.source !== 'import');
    expect(new Set(typed.map((record) => record.created)).size).toBe(typed.length);
    for (const record of typed) {
      expect(DateTime.fromISO(record.created, { zone: nora.mailboxTimeZone }).weekday).toBeLessThanOrEqual(5);
      expect(Date.parse(record.created)).toBeLessThan(Date.parse(now));
      expect(Date.parse(record.modified)).toBeLessThanOrEqual(Date.parse(now));
      expect(record.modified >= record.created).toBe(true);
    }
    expect(typed.filter((record) => record.modified > record.created).length).toBeGreaterThan(15);
  });

  test('stands on working hours of its owner', () => {
    const zones = new Map(state.people.map((person) => [person.crmUserId, person.mailboxTimeZone]));
    for (const record of meetings(state).filter(({ fields }) => fields['All_day'] !== true)) {
      const start = DateTime.fromISO(text(record, 'Start_DateTime'), { zone: zones.get(record.ownerId) });
      expect(start.weekday).toBeLessThanOrEqual(5);
      expect(start.hour).toBeGreaterThanOrEqual(8);
      expect(start.hour).toBeLessThan(17);
    }
  });

  test('has cancelled meetings on both sides', () => {
    expect(own.filter((record) => record.fields['$event_cancelled'] === true)).toHaveLength(4);
    expect(events(state, nora.id).filter((event) => event.content.isCancelled)).toHaveLength(2);
  });

  test.each([
    ['emoji', /\p{Extended_Pictographic}/u],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['Chinese', /\p{Script=Han}/u],
    ['Japanese', /\p{Script=Katakana}/u],
    ['Korean', /\p{Script=Hangul}/u],
    ['German', /[äöüß]/],
    ['Spanish', /[ñ¿óí]/],
    ['French', /[èéû’]/],
    ['255 characters', /^.{255}$/su],
  ])('has titles of the first person in %s', (_, pattern) => {
    expect(own.some((record) => pattern.test(text(record, 'Event_Title')))).toBe(true);
  });

  test('has a long HTML description and a text of several lines', () => {
    const notes = own.map((record) => text(record, 'Description'));
    expect(notes.some((note) => note.length > 1000 && note.includes('<table'))).toBe(true);
    expect(notes.some((note) => note.split('\n').length > 8 && !note.includes('<'))).toBe(true);
  });

  test('has participants who are customers and colleagues', () => {
    const guests = own.flatMap(({ fields }) => (fields['Participants'] ?? []) as { type: string }[]);
    expect(new Set(guests.map((guest) => guest.type))).toEqual(new Set(['contact', 'user']));
  });

  test('has no calendar of ours, but private life and invitations both ways in the default one', () => {
    const mailbox = state.graph.mailboxes[nora.id]!;
    expect(Object.values(mailbox.calendars).map((calendar) => calendar.name)).not.toContain('Zoho CRM');
    const contents = events(state, nora.id).map((event) => event.content);
    expect(new Set(contents.map((content) => content.sensitivity))).toEqual(
      new Set(['normal', 'personal', 'private', 'confidential']),
    );
    expect(contents.filter((content) => !content.isOrganizer).length).toBeGreaterThan(10);
    expect(contents.filter((content) => content.isOrganizer && content.attendees.length > 0).length).toBeGreaterThan(5);
    expect(contents.filter((content) => content.body.includes('Microsoft Teams')).length).toBeGreaterThan(5);
    expect(contents.filter((content) => content.isAllDay).length).toBeGreaterThan(5);
    expect(new Set(contents.map((content) => content.responseStatus.response))).toEqual(
      new Set(['organizer', 'accepted', 'tentativelyAccepted', 'notResponded']),
    );
  });

  test('has invitations whose organiser is a contact or a lead of the CRM, and some whose is not', () => {
    const known = new Set(
      ['Contacts', 'Leads'].flatMap((name) => records(state, name)).map(({ fields }) => fields['Email']),
    );
    const colleagues = new Set(state.people.map((person) => person.email));
    const asked = events(state, nora.id).filter((event) => !event.content.isOrganizer);
    const organisers = asked.map((event) => event.content.organizer.address);
    expect(organisers.filter((address) => known.has(address)).length).toBeGreaterThan(8);
    const single = asked.filter((event) => event.recurrence === null).map((event) => event.content.organizer.address);
    expect(single.filter((address) => colleagues.has(address))).toHaveLength(1);
    expect(organisers.filter((address) => !known.has(address) && !colleagues.has(address))).toHaveLength(2);
  });

  test('gives the first person about 120 contacts, and colleagues the others', () => {
    const mine = records(state, 'Contacts').filter((record) => record.ownerId === nora.crmUserId);
    expect(mine.length).toBeGreaterThanOrEqual(115);
    expect(mine.length).toBeLessThanOrEqual(125);
    const customers = records(state, 'Accounts').filter((record) => record.ownerId === nora.crmUserId);
    const accounts = new Set<unknown>(customers.map(({ id }) => id));
    const lent = records(state, 'Contacts').filter(
      ({ ownerId, fields }) =>
        ownerId !== nora.crmUserId && accounts.has((fields['Account_Name'] as { id: string }).id),
    );
    expect(lent.length).toBeGreaterThan(0);
  });

  test.each([
    ['First_Name', 100],
    ['Email', 100],
    ['Title', 115],
    ['Department', 115],
    ['Customer_Type', 115],
    ['Account_Name', 115],
    ['Mailing_Street', 115],
    ['Mailing_Zip', 100],
    ['Phone', 50],
    ['Mobile', 40],
    ['Other_Street', 10],
    ['Date_of_Birth', 20],
    ['Description', 20],
    ['Secondary_Email', 15],
    ['Assistant', 5],
    ['Website_1', 10],
    ['Home_Phone', 3],
    ['Other_Phone', 3],
    ['Fax', 3],
    ['Reporting_To', 3],
  ])('%s of the first person\u2019s contacts is filled at least %i times', (field, least) => {
    const mine = records(state, 'Contacts').filter((record) => record.ownerId === nora.crmUserId);
    expect(mine.filter(({ fields }) => fields[field] !== undefined).length).toBeGreaterThanOrEqual(least);
  });

  test('C8: has contacts of an import that nobody edited, and some that somebody did', () => {
    const imports = records(state, 'Contacts').filter(
      ({ ownerId, source }) => ownerId === nora.crmUserId && source === 'import',
    );
    const edited = imports.filter(({ created, modified }) => modified > created);
    expect(imports.length - edited.length).toBeGreaterThan(25);
    expect(edited.length).toBeGreaterThan(5);
    const seconds = imports.map(({ created }) => Date.parse(created) / 1000);
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThan(20);
  });

  test('G6: has a contact without an e-mail address, and two with the same', () => {
    const emails = records(state, 'Contacts').map((record) => text(record, 'Email'));
    const filled = emails.filter((email) => email !== '');
    expect(emails.length - filled.length).toBe(1);
    expect(filled.length - new Set(filled).size).toBe(1);
  });

  test('has contacts with line breaks in notes and streets, and names in other scripts', () => {
    const contacts = records(state, 'Contacts');
    expect(contacts.some((record) => text(record, 'Description').includes('\n'))).toBe(true);
    expect(contacts.some((record) => text(record, 'Mailing_Street').includes('\n'))).toBe(true);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Han}/u]) {
      expect(contacts.some((record) => script.test(text(record, 'Last_Name')))).toBe(true);
    }
  });

  test('has tasks of the first person in every status and priority, around today and without a date', () => {
    const mine = records(state, 'Tasks').filter((record) => record.ownerId === nora.crmUserId);
    const single = mine.filter(({ fields }) => fields['Recurring_Activity'] === undefined);
    expect(single).toHaveLength(44);
    const { choices } = state.crm.settings['Tasks'] ?? {};
    expect(new Set(single.map((record) => text(record, 'Status')))).toEqual(
      new Set(choices?.['Status']?.map(({ actual }) => actual)),
    );
    expect(new Set(single.map((record) => text(record, 'Priority'))).size).toBe(5);
    const today = DateTime.fromISO(now, { zone: nora.crmTimeZone }).toFormat('yyyy-MM-dd');
    const open = single.filter((record) => text(record, 'Status') !== 'Completed');
    const dated = open.map((record) => text(record, 'Due_Date'));
    expect(dated.filter((date) => date === '').length).toBeGreaterThan(3);
    expect(dated.filter((date) => date !== '' && date < today).length).toBeGreaterThan(5);
    expect(dated.filter((date) => date >= today).length).toBeGreaterThan(15);
    expect(dated).toContain(today);
    const modules = new Set(single.map(({ fields }) => fields['$se_module']));
    expect(modules).toEqual(new Set([undefined, 'Deals', 'Accounts']));
    expect(single.filter(({ fields }) => fields['Who_Id'] !== undefined).length).toBeGreaterThan(10);
    expect(single.some((record) => text(record, 'Description').split('\n').length > 5)).toBe(true);
  });

  test('T5: has one recurring task and some with reminders', () => {
    const series = records(state, 'Tasks').filter(({ fields }) => fields['Recurring_Activity'] !== undefined);
    expect(new Set(series.map(({ fields }) => fields['$recurrence_id'])).size).toBe(1);
    expect(records(state, 'Tasks').filter(({ fields }) => fields['Remind_At'] !== undefined).length).toBeGreaterThan(3);
  });

  test('has tasks of colleagues, and all tasks and contacts were entered before now', () => {
    const tasks = records(state, 'Tasks');
    expect(new Set(tasks.map(({ ownerId }) => ownerId)).size).toBeGreaterThan(5);
    for (const record of [...tasks, ...records(state, 'Contacts')]) {
      expect(Date.parse(record.modified)).toBeLessThan(Date.parse(now));
      expect(record.modified >= record.created).toBe(true);
    }
  });

  test('has friends, craftsmen and customers in the default contacts folder, and no folder of ours', () => {
    const { folders, contacts, defaultFolder } = state.graph.mailboxes[nora.id]!.contacts;
    expect(Object.values(folders).map(({ name }) => name)).toEqual(['Contacts']);
    const all = Object.values(contacts);
    expect(all).toHaveLength(30);
    expect(all.every(({ folder }) => folder === defaultFolder)).toBe(true);
    const known = new Set(records(state, 'Contacts').map((record) => text(record, 'Email')));
    const emails = all.map(({ content }) => content.emailAddresses[0]?.address ?? '');
    const shared = emails.filter((email) => email !== '' && known.has(email.toLowerCase()));
    expect(shared).toHaveLength(12);
    expect(shared.some((email) => !known.has(email))).toBe(true);
    expect(emails.filter((email) => email === '').length).toBeGreaterThan(2);
  });

  test('has a dozen private tasks in the default list, and no list of ours', () => {
    const { lists, tasks } = state.graph.mailboxes[nora.id]!.todo;
    expect(Object.values(lists).map(({ wellknown }) => wellknown)).toEqual(['defaultList', 'flaggedEmails']);
    const all = Object.values(tasks);
    expect(all).toHaveLength(12);
    expect(new Set(all.map(({ list }) => lists[list]?.wellknown))).toEqual(new Set(['defaultList']));
    expect(new Set(all.map(({ content }) => content.status)).size).toBe(5);
    expect(all.filter(({ content }) => content.due === null).length).toBeGreaterThan(1);
  });
});
