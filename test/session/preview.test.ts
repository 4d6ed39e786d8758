import { previewOf } from '../../src/session/preview';
import type { Preview } from '../../src/session/port';
import type { LogEntry } from '../../src/sync/state';
import { inDays, utc } from '../end-to-end/hands';
import { SessionWorld } from './session-world';

let world: SessionWorld;
afterEach(() => world.close());

/** What a run did since a line of the log, by the names of its actions. */
async function done(since = 0): Promise<string[]> {
  const rows = [...(await world.store.load('meetings.log'))].filter(([id]) => Number(id) >= since);
  const lines = rows.map(([, entry]) => entry as LogEntry).filter(({ side }) => side !== null);
  return lines.map(nameOf).sort();
}

function nameOf({ op, side, crmId, outlookId }: LogEntry): string {
  const isOnCrm = (side === 'crm') !== (op === 'create');
  return `meetings.${op === 'stamp' ? 'update' : op}.${side}.${isOnCrm ? crmId : outlookId}`;
}

const listed = ({ items }: Preview) => items.map(({ key }) => key).sort();
const brief = ({ items }: Preview) => items.map(({ side, op, title }) => `${op} ${side} ${title}`).sort();

describe('on a calendar with some history', () => {
  beforeEach(async () => {
    world = await SessionWorld.start('demo');
  });

  it('writes nothing on either side, and enabling does exactly what was listed', async () => {
    const window = await world.window();
    const preview = (await window.session.preview('meetings'))!;
    expect(await world.hands.writes()).toEqual([]);
    expect(window.snapshot).toMatchObject({
      accounts: null,
      kinds: { meetings: { state: 'new', status: 'off', lastRun: null } },
    });
    expect(preview).toMatchObject({ container: 'new', needs: [], isCut: false });
    expect(preview.items.length).toBeGreaterThan(100);
    await window.session.enable('meetings', []);
    expect(await done()).toEqual(listed(preview));
    const left = preview.skipped.flatMap(({ items }) => items).reduce((sum, { count }) => sum + count, 0);
    expect(window.meetings).toMatchObject({ state: 'on', linked: preview.items.length, skipped: left });
  });

  it('M5, M7: tells what is left alone by its rule, the occurrences of a series in one line', async () => {
    const window = await world.window();
    const { skipped } = (await window.session.preview('meetings'))!;
    const series = skipped.find(({ rule }) => rule === 'M5')!.items;
    const records = Object.values(world.services.sandbox.world.state.crm.modules['Events']!.records);
    // Half a year has six months' days or seven.
    const recordsOf = (title: string) => records.filter(({ fields }) => fields['Event_Title'] === title).length;
    expect(recordsOf('Monthly forecast review')).toBeGreaterThan(5);
    expect(series.map(({ side, title, count }) => [side, title, count])).toEqual(
      ['Weekly site call – Kennet House', 'Monthly forecast review'].map((title) => ['crm', title, recordsOf(title)]),
    );
    expect(series.every(({ key }) => key === null)).toBe(true);
    const imported = skipped.find(({ rule }) => rule === 'M7')!.items;
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.every(({ count, key }) => count === 1 && key?.startsWith('meetings/crm:'))).toBe(true);
    expect(skipped).toHaveLength(2);
  });
});

describe('on an empty calendar', () => {
  beforeEach(async () => {
    world = await SessionWorld.start();
  });

  it('after a time off it lists what both sides need, and enabling does just these', async () => {
    const { hands } = world;
    const titles = ['Moved', 'Renamed', 'Deleted here', 'Deleted there', 'Calm'];
    const ids = new Map<string, string>();
    for (const title of titles) ids.set(title, await hands.crmMeeting(title));
    const window = await world.enabled();
    const events = new Map((await hands.outlookMeetings()).map((event) => [event['subject'], String(event['id'])]));
    await window.session.switchOff('meetings', 'keep');
    const line = (await world.store.load('meetings.log')).size;
    await hands.crmEdit(ids.get('Moved')!, {
      Start_DateTime: inDays(5, '09:00'),
      End_DateTime: inDays(5, '10:00'),
    });
    await hands.outlookEdit(events.get('Renamed')!, { subject: 'Renamed again' });
    await hands.outlookDelete(events.get('Deleted here')!);
    await hands.crmDelete(ids.get('Deleted there')!);
    await hands.crmMeeting('New there');
    await hands.outlookMeeting('New here');
    const since = await hands.logEnd();
    const preview = (await window.session.preview('meetings'))!;
    expect(await hands.writes(since)).toEqual([]);
    expect(preview.container).toBe('ours');
    expect(brief(preview)).toEqual([
      'create crm New here',
      'create outlook Deleted here',
      'create outlook New there',
      'delete outlook Deleted there',
      'update crm Renamed again',
      'update outlook Moved',
    ]);
    await window.session.enable('meetings', []);
    const creation = listed(preview).filter((key) => !key.includes('dry-'));
    expect(await done(line)).toEqual(expect.arrayContaining(creation));
    // The mark of what went to the CRM is no line of the preview.
    expect(await done(line)).toHaveLength(preview.items.length + 1);
    await world.expectInStep(['Calm', 'Deleted here', 'Moved', 'New here', 'New there', 'Renamed again']);
  });

  it('tells of a calendar of the same name that somebody else made, and what either decision would lead to', async () => {
    const { hands } = world;
    await hands.crmMeeting('Kick-off');
    const foreign = String((await world.services.graph('POST', '/me/calendars', { name: 'Zoho CRM' }))['id']);
    await hands.outlookMeeting(
      'Already there',
      { start: utc(inDays(6, '08:00')), end: utc(inDays(6, '09:00')) },
      foreign,
    );
    const window = await world.window();
    const asked = (await window.session.preview('meetings'))!;
    expect(asked).toMatchObject({ container: 'foreign', items: [], needs: [{ type: 'foreign', title: 'Zoho CRM' }] });
    const decided = (decision: 'approve' | 'reject') => [{ id: asked.needs[0]!.id, decision }];
    const since = await hands.logEnd();
    const adopted = (await window.session.preview('meetings', decided('approve')))!;
    expect([adopted.container, ...brief(adopted)]).toEqual([
      'ours',
      'create crm Already there',
      'create outlook Kick-off',
    ]);
    const second = (await window.session.preview('meetings', decided('reject')))!;
    expect([second.container, ...brief(second)]).toEqual(['new', 'create outlook Kick-off']);
    expect(await hands.writes(since)).toEqual([]);
    await window.session.enable('meetings', [], decided('reject'));
    expect(await hands.subjects()).toEqual(['Already there']);
    expect(await done()).toEqual(listed(second));
  });

  it('M6: says when there is more than a first sync brings over, without a line of its own for it', async () => {
    await world.hands.crmMeeting('Kick-off');
    const report = await world.services.syncWell({ dryRun: true });
    expect(previewOf(report, 'meetings').isCut).toBe(false);
    const cut = { side: 'crm', id: '*', rule: 'M6', title: 'all beyond the first 5000' } as const;
    report.kinds.meetings!.skipped.push(cut);
    expect(previewOf(report, 'meetings')).toMatchObject({ isCut: true, items: [{ title: 'Kick-off' }], skipped: [] });
    await world.store.commit([{ table: 'meetings.skipped', key: 'crm:*', value: cut }]);
    const window = await world.window();
    expect([window.meetings.skipped, await window.rows()]).toEqual([0, []]);
  });

  it('says why it could not be found out: a service that asks for more patience than a person has', async () => {
    await world.crmMeetings(2);
    await world.fault({ service: 'crm' }, { status: 429 }, { times: null });
    const window = await world.window();
    expect(await window.session.preview('meetings')).toBeNull();
    expect(window.error).toBe('throttled');
    await world.heal();
    expect((await window.session.preview('meetings'))!.items).toHaveLength(2);
    expect(window.error).toBeNull();
  });

  it('stopped by the person it is no problem, and ends at once while a service asks for patience', async () => {
    world.patience = 'endless';
    await world.fault({ service: 'crm' }, { status: 429, headers: { 'Retry-After': '60' } }, { times: null });
    const window = await world.window();
    const preview = window.session.preview('meetings');
    const { work } = await window.when((snapshot) => (snapshot.work?.waitingUntil ?? null) !== null);
    expect(work).toMatchObject({ task: 'preview', where: 'here', phase: 'reading' });
    await window.session.stop();
    expect(await preview).toBeNull();
    expect(window.snapshot).toMatchObject({ work: null, kinds: { meetings: { lastRun: null } } });
  });
});
