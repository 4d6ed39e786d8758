import 'fake-indexeddb/auto';
import { expose, proxy, wrap, type Remote } from 'comlink';
import { IDBFactory } from 'fake-indexeddb';
import type { JoinedAccounts } from '../../src/office/accounts';
import { sandboxAccounts } from '../../src/office/sandbox-accounts';
import type { Snapshot, SyncPort } from '../../src/session/port';
import { remotePeople, remoteSync, type ServedSession, type SessionServer } from '../../src/session/remote';
import { IndexedDbStore } from '../../src/store/indexed-db';
import { sessionServer } from '../../src/worker/serve';
import { Hands } from '../end-to-end/hands';
import { SandboxWorld } from '../end-to-end/sandbox-world';
import { countChannels, endChannels, giveLocks, Locks } from './browser';
import { countedChannels } from './channels';

const endMessages = countedChannels();
const storeName = 'crm-sync test kim';
const complaints: string[] = [];
let world: SandboxWorld;
let hands: Hands;
let accounts: JoinedAccounts;

beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: everythingElse });
  jest.spyOn(console, 'warn').mockImplementation((message: string) => complaints.push(message));
  globalThis.indexedDB = new IDBFactory();
  countChannels();
  giveLocks(new Locks());
  world = await SandboxWorld.start();
  hands = new Hands(world);
});
afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  complaints.length = 0;
  endMessages();
  endChannels();
  await world.close();
});

/** Intervals and timeouts are the test's; the sandbox keeps the clock. */
const everythingElse = [
  ...(['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
];

/** A pane: the engine at the other end of a port, with the sandbox's own sign-in. */
function pane(): SyncPort {
  return remoteSync(opened());
}

function opened(): Promise<Remote<ServedSession>> {
  const { port1, port2 } = new MessageChannel();
  expose(sessionServer, port1);
  const server = wrap<SessionServer>(port2);
  const { graph, crm } = world.sandbox;
  accounts = sandboxAccounts({ graph, crm }, null);
  return server.open({ storeName, mailbox: null }, proxy(accounts)) as unknown as Promise<Remote<ServedSession>>;
}

function when(sync: SyncPort, isLike: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  return new Promise((resolve) => sync.subscribe((snapshot) => isLike(snapshot) && resolve(snapshot)));
}

const isActive = ({ work, kinds: { meetings } }: Snapshot) => work === null && meetings.status === 'active';

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(storeName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
}

async function forgetLastRun(): Promise<void> {
  const store = await IndexedDbStore.open(storeName);
  await store.commit([{ table: 'pane', key: 'last.meetings' }]);
  await store.close();
}

it('previews, enables and shows what it did, in the browser’s own store', async () => {
  await hands.crmMeeting('Kick-off');
  const sync = pane();
  expect((await when(sync, () => true)).storage).toBe('kept');
  expect((await sync.preview('meetings'))!.items).toMatchObject([{ title: 'Kick-off', op: 'create' }]);
  await sync.enable('meetings', []);
  expect((await when(sync, isActive)).kinds.meetings.linked).toBe(1);
  expect(await hands.subjects()).toEqual(['Kick-off']);
  expect((await sync.activity({ search: 'kick', state: 'all', kind: 'all', from: 0, count: 5 })).total).toBe(1);
  expect(complaints).toEqual([]);
});

it('looks every second whether a run is due', async () => {
  await pane().enable('meetings', []);
  await forgetLastRun();
  await hands.crmMeeting('Later');
  const sync = pane();
  await when(sync, ({ kinds: { meetings } }) => meetings.state === 'on' && meetings.lastRun === null);
  jest.advanceTimersByTime(1000);
  expect(
    (await when(sync, ({ kinds: { meetings } }) => meetings.linked === 1)).kinds.meetings.lastRun?.isAutomatic,
  ).toBe(true);
});

it('a second pane shares the store and hears what the first one does', async () => {
  const [first, second] = [pane(), pane()];
  await hands.crmMeeting('Kick-off');
  await first.enable('meetings', []);
  expect((await when(second, isActive)).kinds.meetings.linked).toBe(1);
});

it('a database that is deleted under it is begun anew and rebuilt from the marks', async () => {
  for (const title of ['One', 'Two']) await hands.crmMeeting(title);
  const sync = pane();
  await sync.enable('meetings', []);
  const since = await hands.logEnd();
  await deleteDatabase();
  await sync.syncNow();
  expect((await when(sync, isActive)).kinds.meetings.linked).toBe(2);
  expect(await hands.writes(since)).toEqual([]);
});

it('a sign-in that has expired is asked for on the page, and the run goes on', async () => {
  const sync = pane();
  await sync.enable('meetings', []);
  await world.control('POST', 'faults', { match: { client: 'app', service: 'crm' }, do: { expireToken: true } });
  await sync.syncNow();
  const paused = await when(sync, ({ kinds: { meetings } }) => meetings.lastRun?.error?.code === 'signed-out');
  expect(paused.kinds.meetings).toMatchObject({ status: 'paused', lastRun: { error: { side: 'crm' } } });
  expect(await accounts.signIn('crm')).toBe(true);
  await sync.signedIn('crm');
  expect((await when(sync, isActive)).kinds.meetings.lastRun?.error).toBeNull();
});

it('a page that gives no token means signed out', async () => {
  const sync = pane();
  world.sandbox.world.state.people = [];
  await sync.enable('meetings', []);
  await when(sync, ({ kinds: { meetings } }) => meetings.lastRun?.error?.code === 'signed-out');
  expect(complaints).not.toEqual([]);
});

it('knows people of the CRM, remembers them in the browser’s own store, and makes notes about them', async () => {
  const row = { First_Name: 'Maria', Last_Name: 'Hofer', Email: 'maria@graz.example' };
  const answer = await world.crm('POST', '/Contacts', { data: [row] });
  const people = remotePeople(opened());
  const looked = await people.look(['Maria@Graz.example']);
  if (!looked.ok) throw new Error(looked.problem.message);
  const [person] = looked.value[0]?.people ?? [];
  expect(person).toMatchObject({ type: 'contact', name: 'Maria Hofer' });
  const next = remotePeople(opened());
  expect(await next.kept(['maria@graz.example'])).toEqual(looked.value);
  expect(await next.make({ type: 'note', key: 'n', title: 'Called', text: 'Later.', on: person! })).toMatchObject({
    state: 'made',
  });
  const { id } = (answer as { data: { details: { id: string } }[] }).data[0]!.details;
  const { data } = await world.crm('GET', `/Contacts/${id}/Notes?fields=Note_Title`);
  expect(data).toMatchObject([{ Note_Title: 'Called' }]);
});
