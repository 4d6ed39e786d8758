import { Crm } from '../../src/sandbox/desk/page/crm';
import type { Draft, Entry, Look } from '../../src/sandbox/desk/page/entries';
import { Refused } from '../../src/sandbox/desk/page/http';
import { Mailbox } from '../../src/sandbox/desk/page/mailbox';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import { post } from './server-fake';

let sandbox: RunningSandbox;
let mailbox: Mailbox;
let crm: Crm;

const kim = '4876876000000225013';
const lee = '4876876000000225037';
const range = { from: '2026-11-20', to: '2026-12-18' };

beforeEach(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
  mailbox = new Mailbox(sandbox, 'kim');
  crm = new Crm(sandbox, kim, 'kim');
});

afterEach(() => sandbox.close());

const visit: Draft = { title: 'Visit', start: '2026-11-24T09:00', end: '2026-11-24T10:30', place: 'Leeds', note: 'Hi' };
const fair: Draft = { title: 'Fair', start: '2026-11-24', end: '2026-11-26', isAllDay: true };

async function only(look: Promise<Look>): Promise<Entry> {
  const { entries } = await look;
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

const inMailbox = () => only(mailbox.look(range));
const inCrm = () => only(crm.look());

describe.each([
  ['the mailbox', () => mailbox, inMailbox],
  ['the CRM', () => crm, inCrm],
] as const)('a person in %s', (_name, side, look) => {
  test('makes a meeting at the time of the own wall clock', async () => {
    await side().create(visit);
    expect(await look()).toMatchObject({ ...visit, isAllDay: false, repeats: false, people: [] });
  });

  test('makes a meeting of several days', async () => {
    await side().create(fair);
    expect(await look()).toMatchObject(fair);
  });

  test('changes what was changed and nothing else', async () => {
    await side().create(visit);
    const { id } = await look();
    await side().change(id, { title: 'New' });
    expect(await look()).toMatchObject({ ...visit, id, title: 'New' });
    await side().change(id, { start: '2026-11-24T18:00', end: '2026-11-24T19:00', isAllDay: false });
    expect(await look()).toMatchObject({ title: 'New', start: '2026-11-24T18:00', end: '2026-11-24T19:00' });
    await side().change(id, { start: '2026-11-25', end: '2026-11-25', isAllDay: true });
    expect(await look()).toMatchObject({ start: '2026-11-25', end: '2026-11-25', isAllDay: true });
  });

  test('deletes a meeting and brings it back', async () => {
    await side().create(visit);
    const { id } = await look();
    await side().remove(id);
    const { entries, deleted } = await side().look(range);
    expect(entries).toEqual([]);
    expect(deleted).toMatchObject([{ id, title: 'Visit' }]);
    await side().restore(id);
    expect(await look()).toMatchObject({ ...visit, id });
  });

  test('learns from the service why something cannot be done', async () => {
    const backwards = { ...visit, start: '2026-11-24T12:00' };
    await expect(side().create(backwards)).rejects.toThrow(/end/i);
    await expect(side().create(backwards)).rejects.toBeInstanceOf(Refused);
  });

  test('goes on when the sign-in of the program expired', async () => {
    await side().look(range);
    await post(`${sandbox.graph}/_sandbox/faults`, { times: 1, do: { expireToken: true } });
    await side().create(visit);
    expect(await look()).toMatchObject(visit);
  });
});

describe('the mailbox', () => {
  async function addCalendar(name: string): Promise<string> {
    const headers = { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' };
    const body = JSON.stringify({ name });
    await fetch(`${sandbox.graph}/v1.0/me/calendars`, { method: 'POST', headers, body });
    const { homes } = await mailbox.look(range);
    return homes.find((home) => home.name === name)!.id;
  }

  test('times are those of the mailbox’s zone', async () => {
    expect((await mailbox.look(range)).zone).toBe('Europe/Berlin');
    await mailbox.create(visit);
    const { id } = await inMailbox();
    const answer = await fetch(`${sandbox.graph}/v1.0/me/events/${encodeURIComponent(id)}?$select=start`, {
      headers: { authorization: 'Bearer kim-graph-token', prefer: 'outlook.timezone="UTC"' },
    });
    expect(await answer.json()).toMatchObject({ start: { dateTime: '2026-11-24T08:00:00.0000000' } });
  });

  test('a meeting moves to another calendar under the same id, and goes with it', async () => {
    const zoho = await addCalendar('Zoho CRM');
    await mailbox.create(visit);
    const { id } = await inMailbox();
    await mailbox.change(id, { home: zoho, title: 'Moved' });
    expect(await inMailbox()).toMatchObject({ id, home: zoho, title: 'Moved' });
    const counts = (await mailbox.look(range)).homes.map(({ name, total }) => [name, total]);
    expect(counts).toEqual([
      ['Calendar', 0],
      ['Birthdays', 0],
      ['Zoho CRM', 1],
    ]);
    await mailbox.removeCalendar(zoho);
    const { entries, homes } = await mailbox.look(range);
    expect(entries).toEqual([]);
    expect(homes).toHaveLength(2);
  });

  test('private, guests and repetition are told', async () => {
    await mailbox.create({ ...visit, isPrivate: true });
    expect(await inMailbox()).toMatchObject({ isPrivate: true });
    const { id } = await inMailbox();
    await fetch(`${sandbox.graph}/v1.0/me/events/${encodeURIComponent(id)}`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' },
      body: JSON.stringify({
        attendees: [{ emailAddress: { name: 'A Guest', address: 'guest@client.example' } }],
        recurrence: {
          pattern: { type: 'daily', interval: 1 },
          range: { type: 'numbered', startDate: '2026-11-24', numberOfOccurrences: 2 },
        },
      }),
    });
    const { entries } = await mailbox.look(range);
    expect(entries.map(({ start, root, repeats, people }) => ({ start, root, repeats, people }))).toEqual([
      { start: '2026-11-24T09:00', root: id, repeats: true, people: ['A Guest'] },
      { start: '2026-11-25T09:00', root: id, repeats: true, people: ['A Guest'] },
    ]);
  });

  test('a calendar file is put into the calendar that was chosen', async () => {
    const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Mine', 'DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z'];
    const text = ['BEGIN:VCALENDAR', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    const zoho = await addCalendar('Zoho CRM');
    expect(await mailbox.load(text, 'Zoho CRM')).toEqual({ loaded: 1, skipped: [] });
    expect(await inMailbox()).toMatchObject({ title: 'Mine', home: zoho });
  });
});

describe('the CRM', () => {
  test('an owner is changed, and the colleague has it', async () => {
    await crm.create({ ...visit, home: kim });
    const { id } = await inCrm();
    await crm.change(id, { home: lee });
    expect(await inCrm()).toMatchObject({ id, home: lee });
    const { homes } = await crm.look();
    expect(homes).toMatchObject([
      { id: kim, name: 'Kim Adler', isDefault: true, total: 0 },
      { id: lee, name: 'Lee Navarro', isDefault: false, total: 1 },
    ]);
    await expect(crm.change(id, { title: 'Mine again' })).rejects.toBeInstanceOf(Refused);
  });

  test('what is typed stays what was typed: no automation runs', async () => {
    await crm.create(visit);
    await post(`${sandbox.graph}/_sandbox/clock`, { advanceSeconds: 60 });
    await crm.look();
    expect(await inCrm()).toMatchObject({ note: 'Hi' });
  });

  test('all meetings are listed, over several pages', async () => {
    const title = (index: number) => ['BEGIN:VEVENT', `UID:${index}`, `SUMMARY:M${index}`, 'DTSTART:20261124T090000Z'];
    const events = Array.from({ length: 450 }, (_, index) => [...title(index), 'DURATION:PT1H', 'END:VEVENT']).flat();
    const text = ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
    await post(`${sandbox.graph}/_sandbox/load`, { person: 'kim', format: 'ics', into: 'crm', text });
    const { entries } = await crm.look();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(450);
  });
});
