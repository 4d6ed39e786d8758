import type { TestWindow } from './session-world';
import { SessionWorld } from './session-world';

let world: SessionWorld;
let window: TestWindow;
beforeEach(async () => {
  world = await SessionWorld.start();
  window = await world.window();
});
afterEach(() => world.close());

/** Keys of the preview's items with these titles. */
async function keysOf(...titles: string[]): Promise<string[]> {
  const { items } = (await window.session.preview('meetings'))!;
  return items.filter(({ title }) => titles.includes(title)).map(({ key }) => key);
}

describe('what the person unticks before enabling', () => {
  it('stays away, is told as left alone, and comes when the person takes it in after all', async () => {
    await world.crmMeetings(3);
    await window.session.enable('meetings', await keysOf('Meeting 001'));
    expect(await world.hands.subjects()).toEqual(['Meeting 000', 'Meeting 002']);
    expect(await window.row('Meeting 001')).toMatchObject({ state: 'left', rule: 'chosen', side: 'crm', count: 1 });
    await window.session.syncNow();
    expect(await world.hands.subjects()).toEqual(['Meeting 000', 'Meeting 002']);
    const { key } = await window.row('Meeting 001');
    expect(await window.session.history(key)).toMatchObject({ canInclude: true, canLeave: false, entries: [] });
    await window.session.include(key);
    await world.expectInStep(['Meeting 000', 'Meeting 001', 'Meeting 002']);
    expect(await window.row('Meeting 001')).toMatchObject({ state: 'synced', op: 'create', side: 'outlook' });
    expect(window.meetings).toMatchObject({ linked: 3, skipped: 0 });
  });

  it('is taken in one by one where several bear one title', async () => {
    for (const hour of ['09', '10', '11']) {
      const times = {
        Start_DateTime: `2027-03-01T${hour}:00:00+00:00`,
        End_DateTime: `2027-03-01T${hour}:30:00+00:00`,
      };
      await world.hands.crmMeeting('Weekly', times);
    }
    await window.session.enable('meetings', await keysOf('Weekly'));
    const rows = await window.rows({ state: 'left' });
    expect(rows.map(({ title, count }) => [title, count])).toEqual(Array(3).fill(['Weekly', 1]));
    await window.session.include(rows[1]!.key);
    expect((await world.hands.outlookMeetings()).map(({ subject }) => subject)).toEqual(['Weekly']);
    expect(window.meetings).toMatchObject({ linked: 1, skipped: 2 });
  });

  it('is on record when a first attempt to enable fails, and stays away in the next', async () => {
    await world.crmMeetings(2);
    const leave = await keysOf('Meeting 001');
    await world.fault({ service: 'graph', path: '/me/calendars' }, { drop: 'before' }, { times: null });
    await window.session.enable('meetings', leave);
    expect([window.meetings.state, window.error]).toEqual(['new', 'offline']);
    await world.heal();
    expect((await window.session.preview('meetings'))!.skipped).toMatchObject([
      { rule: 'chosen', items: [{ title: 'Meeting 001' }] },
    ]);
    await window.session.enable('meetings', []);
    expect(await world.hands.subjects()).toEqual(['Meeting 000']);
  });
});

describe('a pair that the person leaves alone', () => {
  beforeEach(async () => {
    await world.crmMeetings(2);
    await window.session.enable('meetings', []);
  });

  it('is touched on neither side, and goes on where it stopped once the person wants it back', async () => {
    const { key } = await window.row('Meeting 000');
    expect(await window.session.history(key)).toMatchObject({ canLeave: true, canInclude: false });
    await window.session.leaveAlone(key);
    expect(await window.row('Meeting 000')).toMatchObject({ key, state: 'left', rule: 'chosen', op: 'sleep' });
    const [event] = await world.hands.outlookMeetings();
    await world.hands.outlookEdit(String(event!['id']), { subject: 'Mine' });
    await window.session.syncNow();
    expect(await world.hands.titles()).toEqual(['Meeting 000', 'Meeting 001']);
    expect(await window.session.history(key)).toMatchObject({ canLeave: false, canInclude: true });
    await window.session.include(key);
    await world.expectInStep(['Meeting 001', 'Mine']);
    expect(await window.row('Mine')).toMatchObject({ key, state: 'synced' });
  });

  it('waits and fails no more', async () => {
    const [event] = await world.hands.outlookMeetings();
    await world.hands.outlookEdit(String(event!['id']), { subject: 'Refused' });
    const details = { expected_data_type: 'string', api_name: 'Event_Title', json_path: '$.data[0].Event_Title' };
    const refusal = { code: 'INVALID_DATA', details, message: 'invalid data', status: 'error' };
    const deed = { status: 400, body: { data: [refusal] } };
    await world.fault({ service: 'crm', method: 'PUT|POST', path: '/Events' }, deed, { times: null });
    await window.session.syncNow();
    expect(window.needs('failed')).toHaveLength(1);
    await window.session.leaveAlone((await window.row('Meeting 000')).key);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [], linked: 1, skipped: 1 });
    expect(await window.rows({ state: 'left' })).toHaveLength(1);
  });

  it('only what the person left out can be taken in: a rule is not overruled', async () => {
    await world.hands.outlookMeeting('Secret', { sensitivity: 'private' });
    await window.session.syncNow();
    const { key } = await window.row('Secret');
    expect(await window.session.history(key)).toMatchObject({ rule: 'private', canInclude: false });
    await window.session.include(key);
    expect(await world.hands.titles()).not.toContain('Secret');
  });

  it('is left alone while meetings are off, too, and stays so when they are on again', async () => {
    await window.session.switchOff('meetings', 'keep');
    const { key } = await window.row('Meeting 001');
    await window.session.leaveAlone(key);
    const since = await world.hands.logEnd();
    expect(window.meetings.state).toBe('off');
    await window.session.enable('meetings', []);
    expect(await world.hands.writes(since)).toEqual([]);
    expect(await window.row('Meeting 001')).toMatchObject({ state: 'left', rule: 'chosen' });
    expect(window.meetings).toMatchObject({ linked: 1, skipped: 1 });
  });
});
