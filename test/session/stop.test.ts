import type { SideName } from '../../src/sync/side';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
beforeEach(async () => {
  world = await SessionWorld.start();
  window = await world.window();
});
afterEach(() => world.close());

const batch = { service: 'graph', method: 'POST', path: '\\$batch$' };
const patience = { status: 429, headers: { 'Retry-After': '120' } };

/** Enables, and stops while the second batch of meetings is on its way, after those that ask who is signed in and what is there. */
async function stopInTheMiddle(): Promise<void> {
  const { reached, release } = world.holdBatch(4);
  const run = window.session.enable('meetings', []);
  await reached;
  await window.session.stop();
  expect(window.snapshot.work).toMatchObject({ task: 'sync', phase: 'stopping', planned: 45 });
  release();
  await run;
  expect(window.snapshot.work).toBeNull();
}

describe('stopping a first sync', () => {
  it('takes the answer of what is on its way, keeps what was done, and the next run does just the rest', async () => {
    const titles = await world.crmMeetings(45);
    await stopInTheMiddle();
    expect(window.meetings).toMatchObject({
      ...{ state: 'on', status: 'paused', linked: 40 },
      lastRun: { error: { code: 'stopped' }, outlook: { created: 40 }, remaining: 5 },
    });
    expect(await world.hands.subjects()).toHaveLength(40);
    await window.session.syncNow();
    expect(window.meetings.lastRun).toMatchObject({ error: null, remaining: 0, outlook: { created: 5 } });
    await world.expectInStep(titles);
  });

  it('before anything was read writes nothing', async () => {
    await world.crmMeetings(3);
    const run = window.session.enable('meetings', []);
    await window.session.stop();
    await run;
    expect(window.error).toBe('stopped');
    expect(await world.hands.writes()).toEqual([]);
  });

  it('does not wait for a service that asks for patience, and tells until when it would have waited', async () => {
    const titles = await world.crmMeetings(45);
    world.patience = 'endless';
    await world.fault(batch, patience, { skip: 2, times: null });
    const before = world.now;
    const run = window.session.enable('meetings', []);
    const { work } = await window.when((snapshot) => (snapshot.work?.waitingUntil ?? null) !== null);
    const wait = Date.parse(work!.waitingUntil!) - Date.parse(before);
    expect([wait >= 120_000, wait < 180_000]).toEqual([true, true]);
    await window.session.stop();
    await run;
    expect(window.meetings.lastRun).toMatchObject({ error: { code: 'stopped' }, remaining: 45 });
    await world.heal();
    world.patience = 'short';
    await window.session.syncNow();
    await world.expectInStep(titles);
  });

  it('does not wait for single items of a batch that a service asks patience for', async () => {
    const titles = await world.crmMeetings(25);
    world.patience = 'endless';
    await world.fault({ service: 'graph', method: 'POST', path: '/events$' }, patience, { skip: 3, times: null });
    const run = window.session.enable('meetings', []);
    await window.when((snapshot) => (snapshot.work?.waitingUntil ?? null) !== null);
    await window.session.stop();
    await run;
    await world.heal();
    world.patience = 'short';
    await window.session.syncNow();
    await world.expectInStep(titles);
  });

  it('while new records are on their way to the CRM doubles none of them, and what follows does not wait', async () => {
    await window.session.enable('meetings', []);
    const titles = ['One', 'Three', 'Two'];
    for (const title of titles) await world.hands.outlookMeeting(title);
    const { reached, release } = world.hold((url) => url.endsWith('/Events'));
    const run = window.session.syncNow();
    await reached;
    await window.session.stop();
    release();
    await run;
    expect(window.error).toBe('stopped');
    const waits = world.services.waits.length;
    await window.session.syncNow();
    await world.expectInStep(titles);
    expect(world.services.waits).toHaveLength(waits);
  });

  it('in the other direction doubles nothing either', async () => {
    await window.session.enable('meetings', []);
    const titles = Array.from({ length: 30 }, (_, index) => `Meeting ${String(index).padStart(3, '0')}`);
    for (const title of titles) await world.hands.outlookMeeting(title);
    world.patience = 'endless';
    await world.fault({ service: 'crm', method: 'POST', path: '/Events' }, patience, { times: null });
    const run = window.session.syncNow();
    await window.when((snapshot) => (snapshot.work?.waitingUntil ?? null) !== null);
    await window.session.stop();
    await run;
    await world.heal();
    world.patience = 'short';
    const waits = world.services.waits.length;
    await window.session.syncNow();
    await world.expectInStep(titles);
    expect(world.services.waits).toHaveLength(waits);
  });
});

it('a pause that is over is not shown any more, and the run goes on', async () => {
  const titles = await world.crmMeetings(25);
  await world.fault(batch, patience, { skip: 1, times: 2 });
  await window.session.enable('meetings', []);
  const pauses = window.shown.map(({ work }) => work?.waitingUntil ?? null);
  expect(new Set(pauses.filter((until) => until !== null)).size).toBe(2);
  expect(window.snapshot).toMatchObject({ work: null, kinds: { meetings: { status: 'active', linked: 25 } } });
  const last = window.shown.findLast(({ work }) => work !== null);
  expect(last!.work).toMatchObject({ phase: 'writing', waitingUntil: null });
  await world.expectInStep(titles);
});

it.each<[SideName, object]>([
  ['outlook', batch],
  ['crm', { service: 'crm', path: '/coql|/Events' }],
])(
  'a sign-in to %s that expires in the middle pauses the sync; signed in again it goes on, and the counts add up',
  async (side, match) => {
    await window.session.enable('meetings', []);
    const titles = await world.crmMeetings(45);
    await world.fault(match, { expireToken: true }, { skip: 1 });
    await window.session.syncNow();
    const first = window.meetings;
    expect(first).toMatchObject({ status: 'paused', lastRun: { error: { code: 'signed-out', side } } });
    expect(window.needs('failed')).toEqual([]);
    await world.signIn(window, side);
    const { lastRun, linked, status } = window.meetings;
    expect({ status, linked, error: lastRun!.error }).toEqual({ status: 'active', linked: 45, error: null });
    expect(first.lastRun!.outlook.created + lastRun!.outlook.created).toBe(45);
    await world.expectInStep(titles);
  },
);
