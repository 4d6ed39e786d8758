import type { SideName } from '../../src/sync/side';
import { inDays } from '../end-to-end/hands';
import { SessionWorld } from './session-world';

let world: SessionWorld;
beforeEach(async () => {
  world = await SessionWorld.start();
});
afterEach(() => world.close());

const event = { service: 'graph', method: 'POST', path: '/events$' };

const never = { status: 'off', state: 'new', offReason: null, linked: 0, skipped: 0, lastRun: null, needs: [] };

describe('I4: the status', () => {
  it('is off before anything was enabled, active after a run in which all went well', async () => {
    const window = await world.window();
    expect(window.snapshot).toMatchObject({
      ...{ accounts: null, zones: null, storage: 'kept', work: null },
      kinds: { meetings: never, contacts: never, tasks: never },
    });
    await world.hands.crmMeeting('Kick-off');
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({ status: 'active', state: 'on', offReason: null, linked: 1 });
  });

  it('is off, with the reason, once the person switched it off or deleted the calendar', async () => {
    const window = await world.enabled();
    await window.session.switchOff('meetings', 'keep');
    expect(window.meetings).toMatchObject({ status: 'off', state: 'off', offReason: 'user' });
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({ status: 'active', state: 'on', offReason: null });
    await world.services.graph('DELETE', `/me/calendars/${encodeURIComponent(await world.hands.calendar())}`);
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ status: 'off', state: 'off', offReason: 'removed-in-outlook' });
  });

  it('is paused while a service asks for patience, and active again after a run that got through', async () => {
    const window = await world.enabled();
    await world.fault({ service: 'crm' }, { status: 429 }, { times: null });
    await window.session.syncNow();
    expect([window.meetings.status, window.error]).toEqual(['paused', 'throttled']);
    await world.heal();
    await window.session.syncNow();
    expect([window.meetings.status, window.error]).toEqual(['active', null]);
  });

  it('is paused when no service answers', async () => {
    const window = await world.enabled();
    await world.fault({ service: 'graph' }, { drop: 'before' }, { times: null });
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({
      status: 'paused',
      lastRun: { error: { code: 'offline', side: 'outlook' } },
    });
  });

  it.each<[SideName, 'graph' | 'crm']>([
    ['outlook', 'graph'],
    ['crm', 'crm'],
  ])('is paused when the sign-in to %s has expired, until the person signs in', async (side, service) => {
    const window = await world.enabled();
    await world.fault({ service }, { expireToken: true });
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ status: 'paused', lastRun: { error: { code: 'signed-out', side } } });
    await world.signIn(window, side);
    expect(window.meetings).toMatchObject({ status: 'active', lastRun: { error: null } });
  });

  it('needs attention where the CRM denies a right, where something waits, and where a record is refused', async () => {
    const window = await world.enabled();
    const { permissions } = world.services.sandbox.world.state.crm;
    permissions.standard['Crm_Implied_Create_Events'] = false;
    await world.hands.outlookMeeting('Not allowed');
    await window.session.syncNow();
    expect([window.meetings.status, window.error]).toEqual(['attention', 'forbidden']);
    permissions.standard['Crm_Implied_Create_Events'] = true;
    await world.hands.crmMeeting('Refused');
    await world.fault(event, { status: 400 }, { times: null });
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({
      status: 'attention',
      lastRun: { error: null },
      needs: [{ type: 'failed' }],
    });
  });

  it('needs attention where enabling met a calendar of somebody else: it is not on yet', async () => {
    await world.services.graph('POST', '/me/calendars', { name: 'Zoho CRM' });
    const window = await world.enabled();
    expect(window.meetings).toMatchObject({ status: 'attention', state: 'new', needs: [{ type: 'foreign' }] });
  });

  it('says that a failed attempt to enable left it off, and why', async () => {
    const window = await world.window();
    await world.fault({ service: 'crm' }, { drop: 'before' }, { times: null });
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({ status: 'off', state: 'new', lastRun: { error: { code: 'offline' } } });
  });

  it('forgets that somebody was signed out before meetings were on, once they have signed in', async () => {
    const window = await world.window();
    await world.fault({ service: 'crm' }, { expireToken: true });
    await window.session.enable('meetings', []);
    expect([window.meetings.state, window.error]).toEqual(['new', 'signed-out']);
    await world.signIn(window, 'crm');
    expect([window.meetings.state, window.error]).toEqual(['new', null]);
    expect(await world.hands.writes()).toEqual([]);
  });
});

describe('what a snapshot tells besides', () => {
  it('G7: when the last run ended, how, and what it did on either side', async () => {
    const window = await world.enabled();
    const [edited, gone] = [await world.hands.crmMeeting('Edited'), await world.hands.crmMeeting('Gone')];
    await window.session.syncNow();
    await world.hands.crmEdit(edited, { Venue: 'Room 4' });
    await world.hands.crmDelete(gone);
    for (const title of ['New 1', 'New 2']) await world.hands.outlookMeeting(title);
    await world.advance(60);
    const before = world.now;
    await window.session.syncNow();
    const { lastRun } = window.meetings;
    expect(lastRun).toMatchObject({
      outlook: { created: 0, updated: 1, deleted: 1 },
      crm: { created: 2, updated: 0, deleted: 0 },
      ...{ error: null, isAutomatic: false, conflicts: 0, remaining: 0 },
    });
    const moments = [before, lastRun!.at, world.now];
    expect(moments).toEqual([...moments].sort());
  });

  it('counts the pairs that are kept in step, and what is left alone on either side', async () => {
    const window = await world.enabled();
    await world.hands.crmMeeting('One');
    await world.hands.outlookMeeting('Two');
    await world.hands.outlookMeeting('Secret', { sensitivity: 'private' });
    await window.session.syncNow();
    expect(window.meetings).toMatchObject({ linked: 2, skipped: 1 });
    await window.session.leaveAlone((await window.row('One')).key);
    expect(window.meetings).toMatchObject({ linked: 1, skipped: 2 });
  });

  it('D2: names both accounts and both zones, with the next meeting as an example', async () => {
    const window = await world.enabled();
    const { person } = world.services;
    expect(window.snapshot).toMatchObject({
      accounts: { outlook: person.email, crm: person.email },
      zones: { outlook: 'Europe/Berlin', crm: 'Europe/Berlin', example: null },
    });
    const times = (days: number) => ({ Start_DateTime: inDays(days, '09:00'), End_DateTime: inDays(days, '10:00') });
    await world.hands.crmMeeting('Over', times(-2));
    await world.hands.crmMeeting('Later', times(9));
    await world.hands.crmMeeting('Next', times(4));
    await window.session.syncNow();
    const start = `${inDays(4, '09:00').slice(0, 19)}Z`;
    expect(window.snapshot.zones?.example).toMatchObject({ title: 'Next', time: { start, allDay: false } });
  });

  it('D2: takes the meeting after it as the example once it has begun', async () => {
    const window = await world.enabled();
    const times = (days: number) => ({ Start_DateTime: inDays(days, '09:00'), End_DateTime: inDays(days, '10:00') });
    await world.hands.crmMeeting('Later', times(9));
    await world.hands.crmMeeting('Next', times(4));
    await window.session.syncNow();
    await world.advance(5 * 86_400);
    expect((await window.when(() => true)).zones?.example?.title).toBe('Later');
  });

  it('says where the browser keeps nothing', async () => {
    world.storage = 'memory';
    expect((await world.window()).snapshot.storage).toBe('memory');
  });
});
