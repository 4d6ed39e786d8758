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

/** Stops as soon as something has been written. */
async function stopInTheMiddle(): Promise<void> {
  await window.when(({ work }) => (work?.done ?? 0) > 0);
  await window.session.stop();
}

describe('stopping a first sync', () => {
  it('keeps what was done, says so, and the next run does the rest without doubling anything', async () => {
    const titles = await world.crmMeetings(65);
    const run = window.session.enable([]);
    await stopInTheMiddle();
    await run;
    const { lastRun, linked, state, status } = window.meetings;
    expect({ state, status, code: lastRun?.error?.code }).toEqual({ state: 'on', status: 'paused', code: 'stopped' });
    expect(lastRun!.outlook.created).toBe(linked);
    expect(linked).toBeGreaterThan(0);
    expect(linked + lastRun!.remaining).toBe(65);
    expect(await world.hands.subjects()).toHaveLength(linked);
    await window.session.syncNow();
    expect(window.meetings.lastRun).toMatchObject({ error: null, remaining: 0, outlook: { created: 65 - linked } });
    await world.expectInStep(titles);
  });

  it('shows that it stops before it has stopped', async () => {
    await world.crmMeetings(45);
    const run = window.session.enable([]);
    await stopInTheMiddle();
    expect(window.snapshot.work).toMatchObject({ phase: 'stopping', task: 'sync' });
    await run;
    expect(window.snapshot.work).toBeNull();
  });

  it('before anything was read writes nothing', async () => {
    await world.crmMeetings(3);
    const run = window.session.enable([]);
    await window.session.stop();
    await run;
    expect(window.error).toBe('stopped');
    expect(await world.hands.writes()).toEqual([]);
  });

  it('does not wait for a service that asks for patience, and tells until when it would have waited', async () => {
    const titles = await world.crmMeetings(45);
    world.patience = 'endless';
    await world.fault(batch, patience, { skip: 1, times: null });
    const before = world.now;
    const run = window.session.enable([]);
    const { work } = await window.when((snapshot) => (snapshot.work?.waitingUntil ?? null) !== null);
    const wait = Date.parse(work!.waitingUntil!) - Date.parse(before);
    expect([wait >= 120_000, wait < 180_000]).toEqual([true, true]);
    await window.session.stop();
    await run;
    expect(window.error).toBe('stopped');
    await world.heal();
    world.patience = 'short';
    await window.session.syncNow();
    await world.expectInStep(titles);
  });

  it('does not wait for single items of a batch that a service asks patience for', async () => {
    const titles = await world.crmMeetings(25);
    world.patience = 'endless';
    await world.fault({ service: 'graph', method: 'POST', path: '/events$' }, patience, { skip: 3, times: null });
    const run = window.session.enable([]);
    await window.when((snapshot) => (snapshot.work?.waitingUntil ?? null) !== null);
    await window.session.stop();
    await run;
    await world.heal();
    world.patience = 'short';
    await window.session.syncNow();
    await world.expectInStep(titles);
  });

  it('in the other direction doubles nothing either', async () => {
    await window.session.enable([]);
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
  await window.session.enable([]);
  const pauses = window.shown.map(({ work }) => work?.waitingUntil ?? null);
  expect(new Set(pauses.filter((until) => until !== null)).size).toBe(2);
  expect(window.snapshot).toMatchObject({ work: null, meetings: { status: 'active', linked: 25 } });
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
    await window.session.enable([]);
    const titles = await world.crmMeetings(45);
    await world.fault(match, { expireToken: true }, { skip: 1 });
    await window.session.syncNow();
    const first = window.meetings;
    expect(first).toMatchObject({ status: 'paused', lastRun: { error: { code: 'signed-out', side } } });
    expect(window.needs('failed')).toEqual([]);
    await window.session.signIn(side);
    const { lastRun, linked, status } = window.meetings;
    expect({ status, linked, error: lastRun!.error }).toEqual({ status: 'active', linked: 45, error: null });
    expect(first.lastRun!.outlook.created + lastRun!.outlook.created).toBe(45);
    await world.expectInStep(titles);
  },
);
