import { MappedHands } from './mapped-hands';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
let contacts: MappedHands;
let tasks: MappedHands;

beforeEach(async () => {
  world = await SessionWorld.start();
  contacts = new MappedHands(world.services, 'contacts');
  tasks = new MappedHands(world.services, 'tasks');
  window = await world.window();
});
afterEach(() => world.close());

/** One of each kind in the CRM. */
async function oneOfEach(): Promise<void> {
  await world.hands.crmMeeting('Kick-off');
  await contacts.crmAdd({ First_Name: 'Ana', Last_Name: 'Ibarra', Email: 'ana@aerolind.example' });
  await tasks.crmAdd({ Subject: 'Write the offer' });
}

const states = ({ snapshot: { kinds } }: TestWindow) => [kinds.meetings.state, kinds.contacts.state, kinds.tasks.state];
const linked = ({ snapshot: { kinds } }: TestWindow) => [
  kinds.meetings.linked,
  kinds.contacts.linked,
  kinds.tasks.linked,
];
const missing = 'Crm_Implied_Delete_Tasks';

describe('three kinds', () => {
  it('are enabled one by one, each alone, and run together from then on', async () => {
    await oneOfEach();
    await window.session.enable('contacts', []);
    expect([states(window), linked(window)]).toEqual([
      ['new', 'on', 'new'],
      [0, 1, 0],
    ]);
    const { lastRun } = window.kind('contacts');
    await world.advance(60);
    await window.session.enable('tasks', []);
    expect(window.kind('contacts').lastRun).toEqual(lastRun);
    expect(await tasks.names()).toEqual(['Write the offer']);
    await window.session.enable('meetings', []);
    await contacts.crmAdd({ Last_Name: 'Okafor' });
    await tasks.crmAdd({ Subject: 'Call back' });
    await world.hands.crmMeeting('Review');
    await window.session.syncNow();
    expect(linked(window)).toEqual([2, 2, 2]);
    const ends = (['meetings', 'contacts', 'tasks'] as const).map((kind) => window.kind(kind).lastRun);
    expect(ends.map((run) => [run?.at, run?.error, run?.outlook.created])).toEqual(
      Array(3).fill([ends[0]?.at, null, 1]),
    );
  });

  it('are worked on in their order, and the work says on which', async () => {
    await oneOfEach();
    for (const kind of ['tasks', 'contacts', 'meetings'] as const) await window.session.enable(kind, []);
    window.shown.length = 0;
    await window.session.syncNow();
    const worked = window.shown.flatMap(({ work }) => (work ? [work.kind] : []));
    expect([...new Set(worked)]).toEqual([null, 'meetings', 'contacts', 'tasks']);
  });

  it('say which one is being read from its beginning', async () => {
    await oneOfEach();
    for (const kind of ['contacts', 'meetings'] as const) await window.session.enable(kind, []);
    await world.hands.crmMeeting('Review');
    const { reached, release } = world.hold((url) => url.includes('contacts/delta') || url.includes('contactFolders'));
    const run = window.session.syncNow();
    await reached;
    expect(window.snapshot.work).toMatchObject({ kind: 'contacts', phase: 'reading', done: 0, planned: 0 });
    release();
    await run;
  });

  it('previewed, one leaves the others as they are', async () => {
    await oneOfEach();
    await window.session.enable('meetings', []);
    const before = window.meetings;
    const preview = (await window.session.preview('contacts'))!;
    expect(preview).toMatchObject({ kind: 'contacts', container: 'new', isCut: false, remaining: 0 });
    expect(preview.items).toMatchObject([{ op: 'create', side: 'outlook', title: 'Ana Ibarra', when: null }]);
    expect(preview.items[0]!.key).toMatch(/^contacts\.create\.outlook\./);
    expect(window.meetings).toEqual(before);
    expect(window.kind('contacts')).toMatchObject({ state: 'new', lastRun: null });
    expect(await contacts.found()).toBeNull();
  });

  it('unticked in the preview, a contact stays away until it is taken in', async () => {
    await oneOfEach();
    const { items } = (await window.session.preview('contacts'))!;
    await window.session.enable('contacts', [items[0]!.key]);
    expect(await contacts.names()).toEqual([]);
    const row = await window.row('Ana Ibarra');
    expect(row).toMatchObject({ kind: 'contacts', state: 'left', rule: 'chosen' });
    await window.session.include(row.key);
    expect(await contacts.names()).toEqual(['Ibarra']);
  });
});

describe('a problem', () => {
  it('T4: of tasks that may not be deleted is theirs: they are not switched on, and say what is missing', async () => {
    await window.session.enable('meetings', []);
    world.services.sandbox.world.state.crm.permissions.standard[missing] = false;
    await window.session.enable('tasks', []);
    expect(window.kind('tasks')).toMatchObject({ state: 'new', lastRun: { error: { code: 'forbidden' } } });
    expect(window.kind('tasks').lastRun?.error?.message).toContain(missing);
    expect(window.meetings).toMatchObject({ status: 'active', lastRun: { error: null } });
    expect((await window.session.configuration('tasks'))?.missing).toEqual([missing]);
    expect(await tasks.found()).toBeNull();
  });

  it('of one kind pauses that kind only', async () => {
    await oneOfEach();
    for (const kind of ['meetings', 'contacts', 'tasks'] as const) await window.session.enable(kind, []);
    await world.fault({ service: 'graph', path: '/contactFolders' }, { status: 403 }, { times: null });
    await world.hands.crmMeeting('Review');
    await tasks.crmAdd({ Subject: 'Call back' });
    await window.session.syncNow();
    expect(window.errorOf('contacts')).not.toBeNull();
    expect([window.meetings.status, window.kind('tasks').status]).toEqual(['active', 'active']);
    expect(linked(window)).toEqual([2, 1, 2]);
    await world.heal();
    await window.session.syncNow();
    expect(window.kind('contacts')).toMatchObject({ status: 'active', lastRun: { error: null } });
  });

  it('of fields that the CRM does not tell keeps that kind from its turn, and no other', async () => {
    for (const kind of ['meetings', 'contacts', 'tasks'] as const) await window.session.enable(kind, []);
    await oneOfEach();
    await world.advance(2 * 86_400);
    await world.fault({ service: 'crm', path: '/settings/fields\\?module=Contacts' }, { status: 403 }, { times: null });
    await window.session.syncNow();
    expect([window.errorOf('meetings'), window.errorOf('tasks')]).toEqual([null, null]);
    expect(window.errorOf('contacts')).not.toBeNull();
    expect(linked(window)).toEqual([1, 0, 1]);
  });

  it('of the sign-in is told with every kind, also with those whose turn did not come', async () => {
    await oneOfEach();
    for (const kind of ['meetings', 'contacts', 'tasks'] as const) await window.session.enable(kind, []);
    await world.fault({ service: 'crm' }, { expireToken: true });
    await window.session.syncNow();
    const ends = (['meetings', 'contacts', 'tasks'] as const).map((kind) => [
      window.kind(kind).status,
      window.errorOf(kind),
    ]);
    expect(ends).toEqual(Array(3).fill(['paused', 'signed-out']));
    await world.signIn(window, 'crm');
    expect(Object.values(window.snapshot.kinds).map(({ status }) => status)).toEqual(Array(3).fill('active'));
  });

  it('of a preview is told with the previewed kind only', async () => {
    await window.session.enable('meetings', []);
    await world.fault({ service: 'crm' }, { status: 429 }, { times: null });
    expect(await window.session.preview('tasks')).toBeNull();
    expect([window.errorOf('meetings'), window.errorOf('tasks')]).toEqual([null, 'throttled']);
  });
});

describe('Activity', () => {
  it('shows all kinds by time, or one of them, and every key leads to its own record', async () => {
    await oneOfEach();
    for (const kind of ['meetings', 'contacts', 'tasks'] as const) {
      await window.session.enable(kind, []);
      await world.advance(5);
    }
    const rows = await window.rows();
    expect(rows.map(({ kind, title }) => [kind, title])).toEqual([
      ['tasks', 'Write the offer'],
      ['contacts', 'Ana Ibarra'],
      ['meetings', 'Kick-off'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
    for (const { key, kind, title } of rows) {
      const history = await window.session.history(key);
      expect(history).toMatchObject({ key, kind, title, canLeave: true, entries: [{ op: 'create' }] });
      expect(history!.crmUrl).toContain({ meetings: 'Events', contacts: 'Contacts', tasks: 'Tasks' }[kind]);
    }
    expect((await window.rows({ kind: 'contacts' })).map(({ title }) => title)).toEqual(['Ana Ibarra']);
    const page = await window.session.activity({ search: 'i', state: 'synced', kind: 'all', from: 0, count: 2 });
    expect([page.total, page.rows.map(({ title }) => title)]).toEqual([3, ['Write the offer', 'Ana Ibarra']]);
  });

  it('a contact that lost a conflict gets its other name back', async () => {
    const id = await contacts.crmAdd({ First_Name: 'Ana', Last_Name: 'Ibarra' });
    await window.session.enable('contacts', []);
    const item = await contacts.item('Ibarra');
    await contacts.crmEdit(id, { Title: 'Buyer' });
    await contacts.edit(String(item['id']), { jobTitle: 'Head of purchase' });
    await window.session.syncNow();
    const [row] = await window.rows({ state: 'conflict' });
    const { entries } = (await window.session.history(row!.key))!;
    const entry = entries.find(({ lost }) => lost.length > 0)!;
    expect(entry.lost).toMatchObject([{ field: 'jobTitle', side: 'outlook', canTake: true }]);
    await window.session.takeOther(entry.id, 'jobTitle');
    expect((await contacts.crmRecord(id))['Title']).toBe('Head of purchase');
    expect(await contacts.item('Ibarra')).toMatchObject({ jobTitle: 'Head of purchase' });
  });
});
