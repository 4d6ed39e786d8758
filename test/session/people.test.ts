import type { Person } from '../../src/people/person';
import { addSeconds } from '../../src/model/time';
import { SessionWorld, type TestWindow } from './session-world';

/** The panel's questions through a session, over the sandbox. */
let world: SessionWorld;
beforeEach(async () => {
  world = await SessionWorld.start();
});
afterEach(() => world.close());

const address = 'maria.hofer@uni-graz.example';

async function addMaria(): Promise<string> {
  const row = { First_Name: 'Maria', Last_Name: 'Hofer', Email: address };
  const answer = await world.services.crm('POST', '/Contacts', { data: [row] });
  return (answer as { data: { details: { id: string } }[] }).data[0]!.details.id;
}

/** Requests to the CRM that the program sends meanwhile. */
async function requests(deed: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const { fetch } = world.services;
  world.services.fetch = (url, init) => {
    if (url.startsWith(world.services.sandbox.crm)) sent.push(`${init.method} ${new URL(url).pathname}`);
    return fetch(url, init);
  };
  await deed();
  world.services.fetch = fetch;
  return sent;
}

async function lookedAt({ session }: TestWindow): Promise<Person> {
  const known = await session.people.look([address]);
  if (!known.ok || !known.value[0]?.people[0]) throw new Error(JSON.stringify(known));
  return known.value[0].people[0];
}

async function notesOf(id: string): Promise<string[]> {
  const answer = await world.services.crm('GET', `/Contacts/${id}/Notes?fields=Note_Title`);
  return ((answer['data'] ?? []) as { Note_Title: string }[]).map((each) => each.Note_Title);
}

function note(person: Person) {
  return { type: 'note', key: 'n', title: 'Called', text: 'They want a quotation.', on: person } as const;
}

it('who they are and their card come with three requests at most, once it is known who is signed in', async () => {
  await addMaria();
  await world.enabled();
  const window = await world.window();
  const sent = await requests(async () => {
    expect(await window.session.people.card(await lookedAt(window))).toMatchObject({
      ok: true,
      value: { person: { name: 'Maria Hofer' }, notes: { state: 'shown', rows: [] } },
    });
  });
  expect(sent.length).toBeLessThanOrEqual(3);
});

/** A contact with one of each that a card shows. */
async function addMariaWithAll(): Promise<void> {
  const id = await addMaria();
  const post = (module: string, row: object) => world.services.crm('POST', `/${module}`, { data: [row] });
  const at = (days: number) => `${addSeconds(world.now, days * 86_400).slice(0, 19)}+00:00`;
  const day = (days: number) => at(days).slice(0, 10);
  const meeting = (days: number) => ({ Start_DateTime: at(days), End_DateTime: at(days + 0.1), Who_Id: { id } });
  await post('Deals', { Deal_Name: 'Lab', Stage: 'Proposal', Closing_Date: day(9), Contact_Name: { id } });
  await post('Tasks', { Subject: 'Call her', Due_Date: day(2), Who_Id: { id } });
  await post('Events', { Event_Title: 'Ahead', ...meeting(3) });
  await post('Events', { Event_Title: 'Over', ...meeting(-3) });
  const parent = { id, module: { api_name: 'Contacts' } };
  await post('Notes', { Note_Title: 'Called', Note_Content: 'Wants two.', Parent_Id: parent });
}

it.each([
  ['in composite requests', false],
  ['one by one, where the CRM takes no composite requests', true],
])('a card shows all that belongs to somebody, asked %s', async (_, isRefused) => {
  await addMariaWithAll();
  if (isRefused) await world.fault({ path: '__composite_requests' }, { drop: 'before' }, { times: null });
  const window = await world.window();
  const rows = (name: string) => ({ state: 'shown', rows: [{ name }] });
  expect(await window.session.people.card(await lookedAt(window))).toMatchObject({
    ok: true,
    value: {
      ...{ deals: rows('Lab'), tasks: rows('Call her'), upcoming: rows('Ahead'), past: rows('Over') },
      ...{ notes: rows('Called'), lastContact: { how: 'note', by: 'Kim Adler' } },
    },
  });
});

it('a card that is kept needs no request', async () => {
  await addMaria();
  const person = await lookedAt(await world.window());
  await (await world.window()).session.people.card(person);
  const next = await world.window();
  const sent = await requests(async () => {
    expect(await next.session.people.kept([address])).toMatchObject([{ people: [{ name: 'Maria Hofer' }] }]);
    expect(await next.session.people.keptCard(person)).toMatchObject({ person: { name: 'Maria Hofer' } });
  });
  expect(sent).toEqual([]);
});

it('who is signed in is asked once, for all windows', async () => {
  await addMaria();
  const window = await world.window();
  const first = await requests(() => lookedAt(window));
  const again = await requests(() => lookedAt(window));
  const elsewhere = await requests(async () => lookedAt(await world.window()));
  expect([first.length, again.length, elsewhere.length]).toEqual([2, 1, 1]);
});

it('another account of the CRM than the one that is synced is said so', async () => {
  const window = await world.enabled();
  world.services.person = world.services.sandbox.world.state.people[1]!;
  world.takeToken('crm');
  expect(await window.session.people.look([address])).toMatchObject({
    ok: false,
    problem: { code: 'other-account', side: 'crm' },
  });
});

it('a note that was written while nobody was signed in is sent after the sign-in', async () => {
  const id = await addMaria();
  const window = await world.window();
  const person = await lookedAt(window);
  await world.fault({ service: 'crm' }, { expireToken: true });
  expect(await window.session.people.make(note(person))).toMatchObject({
    state: 'queued',
    problem: { code: 'signed-out', side: 'crm' },
  });
  expect(await notesOf(id)).toEqual([]);
  await world.signIn(window, 'crm');
  expect(await notesOf(id)).toEqual(['Called']);
});

it('a note that waits is sent by a tick, and a run that goes on does not keep it', async () => {
  const id = await addMaria();
  const window = await world.enabled();
  const person = await lookedAt(window);
  await world.fault(
    { service: 'crm', method: 'POST', path: '/Notes$' },
    { status: 429, headers: { 'Retry-After': '60' } },
  );
  expect(await window.session.people.make(note(person))).toMatchObject({
    state: 'queued',
    problem: { code: 'throttled' },
  });
  await world.heal();
  await world.advance(60);
  await world.crmMeetings(1);
  const { reached, release } = world.holdBatch(1);
  const running = window.session.syncNow();
  await reached;
  await window.session.tick();
  expect(await notesOf(id)).toEqual(['Called']);
  release();
  await running;
});

it('a question does not wait for a CRM that is down for long', async () => {
  await addMaria();
  const window = await world.window();
  await lookedAt(window);
  await world.fault({ service: 'crm' }, { status: 503 }, { times: null });
  const before = Date.parse(world.now);
  expect(await window.session.people.look([address])).toMatchObject({ ok: false, problem: { code: 'offline' } });
  expect(Date.parse(world.now) - before).toBeLessThan(10_000);
});

it('a meeting that was made stands in the calendar after the next tick', async () => {
  const id = await addMaria();
  const window = await world.enabled();
  const start = addSeconds(world.now, 86_400).replace(/\.\d+/, '');
  const made = await window.session.people.make({
    ...{ type: 'meeting', key: 'm', title: 'Site visit', location: 'Graz', description: '', about: null },
    person: { type: 'contact', id, name: 'Maria Hofer', url: null },
    time: { allDay: false, start, end: addSeconds(start, 3600), zone: 'Europe/Vienna' },
  });
  expect(made).toMatchObject({ state: 'made', record: { type: 'meeting' } });
  await window.session.tick();
  expect(await world.hands.subjects()).toEqual(['Site visit']);
});
