import type { Frequency, Snapshot } from '../../src/session/port';
import { BreakableStore } from './breakable-store';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
beforeEach(async () => {
  world = await SessionWorld.start();
});
afterEach(() => world.close());

/** Whether the run of a tick reached the services. */
async function runsAtTick(window: TestWindow): Promise<boolean> {
  const since = await world.hands.logEnd();
  await window.session.tick();
  return (await world.hands.logEnd()) > since;
}

const isIdle = ({ work }: Snapshot) => work === null;

describe('one run at a time', () => {
  it('a command while this window works does nothing', async () => {
    const window = await world.enabled();
    await world.hands.crmMeeting('Kick-off');
    const { reached, release } = world.hold((url) => url.includes('/Events'));
    const run = window.session.syncNow();
    await reached;
    expect(window.snapshot.work).toMatchObject({ task: 'sync', where: 'here', phase: 'reading' });
    await Promise.all([
      window.session.syncNow(),
      window.session.switchOff('meetings', 'remove'),
      window.session.tick(),
    ]);
    expect(await window.session.preview('meetings')).toBeNull();
    expect(window.error).toBeNull();
    release();
    await run;
    await world.expectInStep(['Kick-off']);
    expect(window.meetings).toMatchObject({ state: 'on', linked: 1 });
  });

  it('one window works, the other shows how far it is and does nothing itself, and both show the result', async () => {
    const first = await world.enabled();
    const second = await world.window();
    await world.crmMeetings(45);
    const { reached, release } = world.holdBatch(3);
    const run = first.session.syncNow();
    await reached;
    const { work } = await second.when((snapshot) => (snapshot.work?.planned ?? 0) > 0);
    expect(work).toMatchObject({ task: 'sync', where: 'elsewhere', phase: 'writing', planned: 45 });
    await world.advance(1);
    await first.session.tick();
    await second.when((snapshot) => snapshot.work?.done === 20);
    const since = await world.hands.logEnd();
    await Promise.all([second.session.syncNow(), second.session.enable('meetings', []), second.session.tick()]);
    expect(await world.hands.logEnd()).toBe(since);
    expect(second.snapshot.work).toMatchObject({ where: 'elsewhere' });
    release();
    await run;
    await second.when((snapshot) => isIdle(snapshot) && snapshot.kinds.meetings.linked === 45);
    expect(second.meetings).toEqual(first.meetings);
  });

  it('a window that opens in the middle learns that another one works', async () => {
    const first = await world.enabled();
    const { reached, release } = world.hold((url) => url.includes('/Events'));
    const run = first.session.syncNow();
    await reached;
    const second = await world.window();
    await second.when(({ work }) => work?.where === 'elsewhere');
    release();
    await run;
    await second.when(isIdle);
  });

  it('the other window can stop it', async () => {
    const first = await world.enabled();
    const second = await world.window();
    await world.crmMeetings(5);
    const { reached, release } = world.hold((url) => url.includes('/Events'));
    const run = first.session.syncNow();
    await reached;
    await second.session.stop();
    await second.when(({ work }) => work?.phase === 'stopping');
    release();
    await run;
    await second.when((snapshot) => isIdle(snapshot) && snapshot.kinds.meetings.lastRun?.error?.code === 'stopped');
    expect(first.error).toBe('stopped');
  });

  it('what one window decides about a record and the settings it saves are seen in the other', async () => {
    await world.hands.crmMeeting('Kick-off');
    const first = await world.enabled();
    const second = await world.window();
    await first.session.leaveAlone((await first.row('Kick-off')).key);
    await second.when(({ kinds: { meetings } }) => meetings.skipped === 1);
    await first.set({ everyMinutes: 60 });
    await second.when(({ settings }) => settings.everyMinutes === 60);
  });

  it("another window's good run ends this window's problem", async () => {
    const [first, second] = [await world.enabled(), await world.window()];
    await world.fault({ service: 'crm' }, { drop: 'before' }, { times: null });
    await second.session.preview('meetings');
    expect(second.error).toBe('offline');
    await world.heal();
    await world.advance(1);
    await first.session.syncNow();
    await second.when(({ kinds: { meetings } }) => meetings.lastRun?.error === null);
  });

  it('a window that fell silent counts as gone after eight seconds, and its work is taken up', async () => {
    const first = await world.enabled();
    const second = await world.window();
    const titles = await world.crmMeetings(45);
    const { reached } = world.holdBatch(2);
    void first.session.syncNow();
    await reached;
    first.close();
    await world.advance(7);
    await second.session.tick();
    expect(second.snapshot.work).toMatchObject({ where: 'elsewhere' });
    await world.advance(2);
    await second.session.tick();
    await second.when(isIdle);
    await second.session.syncNow();
    await world.expectInStep(titles);
    expect(second.meetings).toMatchObject({ status: 'active', linked: 45 });
  });

  it('a window that works is not taken for gone, however long one answer takes', async () => {
    const first = await world.enabled();
    const second = await world.window();
    const { reached, release } = world.hold((url) => url.includes('/Events'));
    const run = first.session.syncNow();
    await reached;
    await world.advance(3600);
    await first.session.tick();
    await second.when(() => true);
    for (let seconds = 0; seconds < 30; seconds += 3) {
      await world.advance(3);
      await first.session.tick();
      await second.when(() => true);
      const shown = second.shown.length;
      await second.session.tick();
      expect([second.snapshot.work?.where, second.shown.length]).toEqual(['elsewhere', shown]);
    }
    release();
    await run;
  });
});

describe('G3: runs by themselves', () => {
  it('start when the last one is older than the frequency, and say that they did', async () => {
    const window = await world.enabled();
    await world.advance(14 * 60);
    expect(await runsAtTick(window)).toBe(false);
    await world.advance(61);
    expect(await runsAtTick(window)).toBe(true);
    expect(window.meetings.lastRun).toMatchObject({ isAutomatic: true, error: null });
    expect(await runsAtTick(window)).toBe(false);
  });

  it.each<[Frequency, number, boolean]>([
    [0, 7 * 86_400, false],
    [1, 61, true],
    [5, 61, false],
    [60, 59 * 60, false],
    [60, 60 * 60 + 1, true],
  ])('every %i minutes: after %i seconds %s', async (everyMinutes, seconds, isExpected) => {
    const window = await world.enabled();
    await window.set({ everyMinutes });
    await world.advance(seconds);
    expect(await runsAtTick(window)).toBe(isExpected);
  });

  it('never start before anything was enabled, nor once it is off', async () => {
    const window = await world.window();
    await world.advance(3600);
    expect(await runsAtTick(window)).toBe(false);
    await window.session.enable('meetings', []);
    await window.session.switchOff('meetings', 'keep');
    await world.advance(3600);
    const shown = window.shown.length;
    expect(await runsAtTick(window)).toBe(false);
    expect([window.meetings.state, window.shown.length]).toEqual(['off', shown]);
  });

  it('do not start while somebody has to sign in, and go on afterwards', async () => {
    const window = await world.enabled();
    await world.fault({ service: 'crm' }, { expireToken: true });
    await window.session.syncNow();
    await world.advance(3600);
    expect(await runsAtTick(window)).toBe(false);
    await world.signIn(window, 'crm');
    await world.advance(3600);
    expect(await runsAtTick(window)).toBe(true);
  });

  it('go on where somebody signs in while one still writes down that nobody is', async () => {
    const store = new BreakableStore();
    world.store = store;
    const window = await world.enabled();
    let signingIn = Promise.resolve();
    store.isFull = (changes) => {
      if (!JSON.stringify(changes).includes('signed-out')) return false;
      store.isFull = () => false;
      signingIn = world.signIn(window, 'crm');
      return false;
    };
    await world.fault({ service: 'crm' }, { expireToken: true });
    await window.session.syncNow();
    await signingIn;
    expect(window.error).toBe('signed-out');
    await window.session.tick();
    expect(window.error).toBeNull();
  });

  it('go on in a window that is signed in while another one is not', async () => {
    const [first, second] = [await world.enabled(), await world.window()];
    await world.fault({ service: 'crm' }, { expireToken: true });
    await second.session.syncNow();
    await first.when(({ kinds: { meetings } }) => meetings.lastRun?.error?.code === 'signed-out');
    world.takeToken('crm');
    await world.advance(3600);
    const { lastRun } = second.meetings;
    await second.session.tick();
    expect(second.meetings.lastRun).toEqual(lastRun);
    expect(await runsAtTick(first)).toBe(true);
    expect(first.error).toBeNull();
  });

  it('go on after a failure, one frequency later', async () => {
    const window = await world.enabled();
    await world.fault({ service: 'crm' }, { drop: 'before' }, { times: null });
    await window.session.syncNow();
    expect(await runsAtTick(window)).toBe(false);
    await world.heal();
    await world.advance(15 * 60 + 1);
    expect(await runsAtTick(window)).toBe(true);
    expect(window.error).toBeNull();
  });

  it('start at once in a window that opens when the last run is older', async () => {
    (await world.enabled()).close();
    await world.advance(3600);
    expect(await runsAtTick(await world.window())).toBe(true);
  });

  it('start in one window only when a run is due in both', async () => {
    const [first, second] = [await world.enabled(), await world.window()];
    await world.advance(3600);
    const since = await world.hands.logEnd();
    await Promise.all([first.session.tick(), second.session.tick()]);
    await Promise.all([first, second].map((window) => window.when(isIdle)));
    await Promise.all([first.session.tick(), second.session.tick()]);
    const lines = (await world.services.logLines(since)).filter((line) => line.includes('calendarView/delta'));
    expect(lines).toHaveLength(1);
  });

  it('find out under the lock that another window has run since, though nobody told', async () => {
    const [first, second] = [await world.enabled(), await world.window()];
    await world.advance(3600);
    second.place.hear = () => undefined;
    await first.session.syncNow();
    expect(await runsAtTick(second)).toBe(false);
    expect(second.meetings.lastRun).toEqual(first.meetings.lastRun);
  });
});

it('commands that need meetings to be on do nothing before: nobody is synced without having asked for it', async () => {
  await world.hands.crmMeeting('Kick-off');
  const window = await world.window();
  await window.session.syncNow();
  await window.session.decide([{ id: 'meetings.adopt.outlook.x', decision: 'approve' }]);
  expect(await world.hands.writes()).toEqual([]);
  expect(window.meetings).toMatchObject({ state: 'new', lastRun: null });
});
