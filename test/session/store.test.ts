import { MemoryStore } from '../../src/store/memory';
import { inDays, utc } from '../end-to-end/hands';
import { BreakableStore } from './breakable-store';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
let store: BreakableStore;
beforeEach(async () => {
  world = await SessionWorld.start();
  store = new BreakableStore();
  world.store = store;
  window = await world.window();
});
afterEach(() => world.close());

describe('a store without room', () => {
  it('ends the run with that problem, in the middle of it, and the next run goes on without doubling anything', async () => {
    const titles = await world.crmMeetings(45);
    let links = 0;
    store.isFull = (changes) => changes.some(({ table }) => table === 'meetings.links') && (links += 1) > 1;
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({
      state: 'on',
      status: 'attention',
      lastRun: { error: { code: 'storage' } },
    });
    expect(window.snapshot.work).toBeNull();
    store.isFull = () => false;
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ status: 'active', linked: 45, lastRun: { error: null } });
    await world.expectInStep(titles);
  });

  it('for anything at all keeps the news in this window, and does not run again and again', async () => {
    await window.session.enable('meetings', []);
    await world.advance(3600);
    store.isFull = () => true;
    await world.hands.crmMeeting('Kick-off');
    await window.session.tick();
    expect(window.meetings).toMatchObject({
      ...{ status: 'attention', state: 'on' },
      lastRun: { isAutomatic: true, error: { code: 'storage' } },
    });
    const since = await world.hands.logEnd();
    for (let second = 0; second < 3; second += 1) await window.session.tick();
    expect(await world.hands.logEnd()).toBe(since);
    store.isFull = () => false;
    await window.session.syncNow();
    expect(window.error).toBeNull();
    await world.expectInStep(['Kick-off']);
  });

  it('for the end of the run only is a problem, too: the other windows do not learn of it', async () => {
    await window.session.enable('meetings', []);
    store.isFull = (changes) => changes.some(({ table }) => table === 'pane');
    await world.hands.crmMeeting('Kick-off');
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({
      linked: 1,
      lastRun: { outlook: { created: 1 }, error: { code: 'storage' } },
    });
  });

  it('refuses settings and choices with that problem, and takes them when there is room', async () => {
    await world.hands.crmMeeting('Kick-off');
    await window.session.enable('meetings', []);
    store.isFull = () => true;
    await window.set({ everyMinutes: 60 });
    expect([window.snapshot.settings.everyMinutes, window.error]).toEqual([15, 'storage']);
    const { key } = await window.row('Kick-off');
    await window.session.leaveAlone(key);
    expect([window.meetings.linked, window.error]).toEqual([1, 'storage']);
    store.isFull = () => false;
    await window.set({ everyMinutes: 60 });
    await window.session.leaveAlone(key);
    expect(window.meetings).toMatchObject({ linked: 0, skipped: 1, lastRun: { error: null } });
    expect(window.snapshot.settings.everyMinutes).toBe(60);
  });
});

describe('a store that cannot be read', () => {
  it('leaves what was shown, with that problem, and is read again later', async () => {
    await world.hands.crmMeeting('Kick-off');
    await window.session.enable('meetings', []);
    store.isUnreadable = true;
    for (const command of [
      () => window.session.syncNow(),
      () => window.session.preview('meetings'),
      () => window.set({}),
    ]) {
      await command();
      expect(window.meetings).toMatchObject({ state: 'on', linked: 1, lastRun: { error: { code: 'storage' } } });
    }
    store.isUnreadable = false;
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ status: 'active', lastRun: { error: null } });
  });

  it('while another window changes it is the problem of the window that could not read', async () => {
    const other = await world.window();
    await window.session.enable('meetings', []);
    await other.when(({ kinds: { meetings } }) => meetings.state === 'on');
    store.isUnreadable = true;
    window.place.tell({ type: 'changed' });
    await other.when(({ kinds: { meetings } }) => meetings.lastRun?.error?.code === 'storage');
    store.isUnreadable = false;
    await world.advance(1);
    await window.session.syncNow();
    await other.when(({ kinds: { meetings } }) => meetings.lastRun?.error === null);
  });
});

describe('a store that the browser emptied', () => {
  let events: string[];
  let since: number;

  /** Three pairs, one left alone, one unticked; then everything that was kept is gone. */
  beforeEach(async () => {
    await world.crmMeetings(4);
    const { items } = (await window.session.preview('meetings'))!;
    await window.session.enable(
      'meetings',
      items.filter(({ title }) => title === 'Meeting 003').map(({ key }) => key),
    );
    await window.session.leaveAlone((await window.row('Meeting 002')).key);
    await window.set({ everyMinutes: 30, meetings: { conflict: 'outlook' } });
    events = (await world.hands.outlookMeetings()).map(({ id }) => String(id));
    since = await world.hands.logEnd();
  });

  function lose(): void {
    store.isLost = true;
    world.store = new MemoryStore();
  }

  it('is rebuilt from the marks by the next run, with nothing written twice and no choice forgotten', async () => {
    lose();
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ status: 'active', state: 'on', linked: 2, skipped: 2 });
    expect(window.error).toBeNull();
    expect(await world.hands.writes(since)).toEqual([]);
    expect(window.snapshot.settings).toMatchObject({ everyMinutes: 30, meetings: { conflict: 'outlook' } });
    await world.hands.outlookEdit(events[2]!, { subject: 'Mine' });
    await window.session.syncNow();
    expect(await world.hands.titles()).toContain('Meeting 002');
    expect((await window.rows({ state: 'left' })).map(({ rule }) => rule)).toEqual(['chosen', 'chosen']);
  });

  it('in the middle of a run: the run begins again, and what it had written is found', async () => {
    for (let index = 10; index < 40; index += 1) await world.hands.crmMeeting(`Meeting 0${index}`);
    let links = 0;
    store.losesAt = (changes) => {
      const isLost = changes.some(({ table }) => table === 'meetings.links') && (links += 1) > 1;
      if (isLost) world.store = new MemoryStore();
      return isLost;
    };
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ status: 'active', linked: 32, skipped: 2 });
    expect(await world.hands.subjects()).toHaveLength(33);
    expect(new Set(await world.hands.subjects()).size).toBe(33);
  });

  it('at the very end of a run is rebuilt at the next tick', async () => {
    store.losesAt = (changes) => {
      const isEnd = changes.some(({ table, key }) => table === 'pane' && key === 'last.meetings');
      if (isEnd) world.store = new MemoryStore();
      return isEnd;
    };
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ state: 'on', linked: 0, lastRun: null });
    await window.session.tick();
    expect(window.meetings).toMatchObject({ status: 'active', linked: 2, skipped: 2 });
  });

  it('before meetings could be enabled still knows what was unticked', async () => {
    await window.session.switchOff('meetings', 'remove');
    const { items } = (await window.session.preview('meetings'))!;
    await world.fault({ service: 'graph', path: '/me/calendars' }, { drop: 'before' }, { times: null });
    await window.session.enable(
      'meetings',
      items.filter(({ title }) => title === 'Meeting 000').map(({ key }) => key),
    );
    expect([window.meetings.state, window.error]).toEqual(['off', 'offline']);
    await world.heal();
    lose();
    await window.session.enable('meetings', []);
    expect(await world.hands.subjects()).toEqual(['Meeting 001']);
  });

  it('starts a run by itself at the next tick after another window told of it', async () => {
    lose();
    const other = await world.window();
    other.place.tell({ type: 'changed' });
    await window.when(({ kinds: { meetings } }) => meetings.linked === 0 && meetings.lastRun === null);
    expect(window.meetings.state).toBe('on');
    await window.session.tick();
    expect(window.meetings).toMatchObject({ status: 'active', linked: 2 });
  });

  it('stays off where it was off', async () => {
    await window.session.switchOff('meetings', 'keep');
    lose();
    await window.set({ meetings: { syncPrivate: true } });
    expect(window.meetings).toMatchObject({ state: 'off', offReason: 'user' });
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({ state: 'on', linked: 2, skipped: 2 });
    expect(await world.hands.titles()).toHaveLength(4);
  });

  it('is the one that another window has begun anew, where one was faster', async () => {
    const other = await world.window();
    other.place.hear = () => undefined;
    lose();
    await window.session.syncNow();
    await window.session.include((await window.row('Meeting 003')).key);
    await window.set({ everyMinutes: 60 });
    await other.session.syncNow();
    expect(other.meetings).toMatchObject({ linked: 3, skipped: 1 });
    expect(other.snapshot.settings.everyMinutes).toBe(60);
    await world.advance(1);
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ linked: 3, skipped: 1 });
  });

  it('M10: switched off right then, only what stands in Outlook alone is brought to the own calendar', async () => {
    const times = { start: utc(inDays(6, '08:00')), end: utc(inDays(6, '09:00')) };
    await world.hands.outlookMeeting('Mine', { sensitivity: 'private', ...times });
    lose();
    expect(await window.session.onlyInOutlook('meetings')).toMatchObject({ items: [{ title: 'Mine' }] });
    await window.session.switchOff('meetings', 'move');
    expect(window.meetings).toMatchObject({ state: 'off', status: 'off' });
    const { value } = await world.services.graph('GET', '/me/calendar/events');
    expect((value as { subject: string }[]).map(({ subject }) => subject)).toEqual(['Mine']);
  });

  it('and cannot be had any more: this window goes on with what it has in memory', async () => {
    lose();
    world.storage = 'memory';
    await window.session.syncNow();
    expect(window.snapshot).toMatchObject({ storage: 'memory', kinds: { meetings: { status: 'active', linked: 2 } } });
  });

  it('twice in a row ends the run as a problem of the store', async () => {
    store.isLost = true;
    await window.session.syncNow();
    expect(window.error).toBe('storage');
  });
});
