import type { PaneSettings } from '../../src/session/port';
import { inDays } from '../end-to-end/hands';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
beforeEach(async () => {
  world = await SessionWorld.start();
  window = await world.enabled();
});
afterEach(() => world.close());

const defaults: PaneSettings = {
  everyMinutes: 15,
  meetings: {
    ...{ conflict: 'crm', deleteInCrm: true, syncPrivate: false, invitations: false, colleagueInvitations: true },
  },
  contacts: {
    ...{ conflict: 'crm', direction: 'both', deleteInCrm: false, view: null, outOfView: 'keep', mapping: null },
  },
  tasks: { conflict: 'crm', mapping: null, values: null },
};

describe('settings', () => {
  it('are kept for the windows that open later', async () => {
    const settings: PaneSettings = {
      everyMinutes: 5,
      meetings: {
        ...{ conflict: 'outlook', deleteInCrm: false, syncPrivate: true },
        ...{ invitations: true, colleagueInvitations: false },
      },
      contacts: {
        ...{ conflict: 'outlook', direction: 'toCrm', deleteInCrm: true, view: '7', outOfView: 'remove' },
        mapping: [
          { outlook: 'email1', crm: 'Email' },
          { value: 'Outlook', crm: 'Lead_Source' },
        ],
      },
      tasks: {
        conflict: 'outlook',
        mapping: [{ outlook: 'title', crm: 'Subject' }],
        values: { status: [{ crm: 'Deferred', outlook: 'deferred' }], importance: [] },
      },
    };
    await window.session.saveSettings(settings);
    expect(window.snapshot.settings).toEqual(settings);
    expect((await world.window()).snapshot.settings).toEqual(window.snapshot.settings);
  });

  it.each([
    [{ meetings: { conflict: 'newest', deleteInCrm: 'no', syncPrivate: 1 }, everyMinutes: 7 }, defaults],
    [{ meetings: [], contacts: { mapping: [{ crm: 1 }], view: 7, direction: 'up' }, tasks: { values: {} } }, defaults],
    [
      { meetings: {}, contacts: { conflict: 'outlook' } },
      { ...defaults, contacts: { ...defaults.contacts, conflict: 'outlook' } },
    ],
    [
      { conflict: 'outlook', deleteInCrm: false, syncPrivate: true, everyMinutes: 5 },
      {
        ...{ ...defaults, everyMinutes: 5 },
        meetings: { ...defaults.meetings, conflict: 'outlook', deleteInCrm: false, syncPrivate: true },
      },
    ],
    [
      { everyMinutes: 30, fromTheFuture: true },
      { ...defaults, everyMinutes: 30 },
    ],
    ['nonsense', defaults],
    [null, defaults],
  ])('of another version %j fall back, one by one, to what is usual', async (value, expected) => {
    await world.store.commit([{ table: 'pane', key: 'settings', value }]);
    expect((await world.window()).snapshot.settings).toEqual(expected);
  });

  it('a last run in a form that is not understood counts as none', async () => {
    await world.store.commit([{ table: 'pane', key: 'last.meetings', value: { run: { at: 'yesterday' } } }]);
    expect((await world.window()).meetings).toMatchObject({ state: 'on', lastRun: null, needs: [] });
  });

  it('deletions: switched off, what is deleted in Outlook stays in the CRM', async () => {
    await world.hands.crmMeeting('Kick-off');
    await window.session.syncNow();
    await window.set({ meetings: { deleteInCrm: false } });
    const [event] = await world.hands.outlookMeetings();
    await world.hands.outlookDelete(String(event!['id']));
    await window.session.syncNow();
    expect([await world.hands.titles(), await world.hands.subjects()]).toEqual([['Kick-off'], []]);
    const row = await window.row('Kick-off');
    expect(row).toMatchObject({ state: 'left', rule: 'C5' });
    expect(await window.session.history(row.key)).toMatchObject({ canInclude: true, canLeave: false });
    await window.session.include(row.key);
    expect(await world.hands.subjects()).toEqual(['Kick-off']);
  });
});

describe('private meetings', () => {
  beforeEach(async () => {
    await world.hands.outlookMeeting('Secret', { sensitivity: 'private' });
    await window.session.syncNow();
  });

  it('that waited come with the next run once they are switched on', async () => {
    expect(await window.row('Secret')).toMatchObject({ state: 'left', rule: 'private' });
    await window.set({ meetings: { syncPrivate: true } });
    expect(await world.hands.titles()).toEqual([]);
    await window.session.syncNow();
    await world.expectInStep(['Secret']);
    expect(window.meetings).toMatchObject({ linked: 1, skipped: 0 });
    const since = await world.hands.logEnd();
    await window.session.syncNow();
    expect(await world.hands.logEnd()).toBe(since + 3);
  });

  it('come, too, when they are switched on while a run goes on in another window', async () => {
    const other = await world.window();
    const { fetch } = world.services;
    world.services.fetch = async (url, init) => {
      world.services.fetch = fetch;
      await other.set({ meetings: { syncPrivate: true } });
      return fetch(url, init);
    };
    await window.session.syncNow();
    await window.when(({ settings }) => settings.meetings.syncPrivate);
    expect(await world.hands.titles()).toEqual([]);
    await window.session.syncNow();
    await world.expectInStep(['Secret']);
  });

  it('that are to stay in Outlook again sleep where they are', async () => {
    await window.set({ meetings: { syncPrivate: true } });
    await window.session.syncNow();
    await window.set({ meetings: { syncPrivate: false } });
    const [event] = await world.hands.outlookMeetings();
    await world.hands.outlookEdit(String(event!['id']), { subject: 'Very secret' });
    await window.session.syncNow();
    expect(await world.hands.titles()).toEqual(['Secret']);
    await window.set({ meetings: { syncPrivate: true } });
    await window.session.syncNow();
    await world.expectInStep(['Very secret']);
  });
});

describe('M10: switching off', () => {
  beforeEach(async () => {
    await world.hands.crmMeeting('Synced');
    await window.session.syncNow();
    const [from, until] = [inDays(9, '09:00'), inDays(9, '10:00')].map((at) => ({
      ...{ dateTime: at.slice(0, 19), timeZone: 'UTC' },
    }));
    const recurrence = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', numberOfOccurrences: 3, startDate: inDays(9, '09:00').slice(0, 10) },
    };
    await world.hands.outlookMeeting('Series', { start: from, end: until, recurrence });
  });

  it('lists what stands only in Outlook, without writing', async () => {
    const since = await world.hands.logEnd();
    expect(await window.session.onlyInOutlook('meetings')).toEqual({
      items: [{ title: 'Series', people: 0 }],
      total: 2,
    });
    expect(await world.hands.writes(since)).toEqual([]);
    expect(window.meetings).toMatchObject({ state: 'on', lastRun: { error: null } });
  });

  it('says that it could not be found out, rather than that there is nothing', async () => {
    await world.fault({ service: 'graph' }, { status: 429 }, { times: null });
    expect(await window.session.onlyInOutlook('meetings')).toBeNull();
    expect(window.error).toBe('throttled');
  });

  it.each([
    ['keep', ['Series', 'Synced'], []],
    ['move', null, ['Series']],
    ['remove', null, []],
  ] as const)('with "%s" leaves the CRM alone; enabled again it makes no duplicate', async (how, kept, moved) => {
    await window.session.switchOff('meetings', how);
    expect(window.meetings).toMatchObject({ state: 'off', status: 'off', offReason: 'user', linked: 0 });
    expect(await world.hands.titles()).toEqual(['Synced']);
    if (kept) expect(await world.hands.subjects()).toEqual(kept);
    else await expect(world.hands.calendar()).rejects.toThrow('no calendar');
    const { value } = await world.services.graph('GET', '/me/calendar/events');
    expect((value as { subject: string }[]).map(({ subject }) => subject)).toEqual(moved);
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({ state: 'on', linked: 1 });
    expect(await world.hands.titles()).toEqual(['Synced']);
    expect((await world.hands.subjects()).filter((subject) => subject === 'Synced')).toHaveLength(1);
  });

  it('can be stopped and is still on then', async () => {
    world.patience = 'endless';
    await world.fault({ service: 'graph' }, { status: 429, headers: { 'Retry-After': '60' } }, { times: null });
    const off = window.session.switchOff('meetings', 'remove');
    await window.when(({ work }) => work?.task === 'off' && work.waitingUntil !== null);
    await window.session.stop();
    await off;
    expect(window.meetings).toMatchObject({ state: 'on', status: 'paused', lastRun: { error: { code: 'stopped' } } });
    await world.heal();
    expect(await world.hands.subjects()).toEqual(['Series', 'Synced']);
  });
});
