import { inDays, utc } from '../end-to-end/hands';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
beforeEach(async () => {
  world = await SessionWorld.start();
  window = await world.enabled();
});
afterEach(() => world.close());

const titles = async (query: Parameters<TestWindow['rows']>[0] = {}) =>
  (await window.rows(query)).map(({ title }) => title);

async function runLater(): Promise<void> {
  await world.advance(5);
  await window.session.syncNow();
}

describe('Activity', () => {
  it('has one row per record, the latest first, each with what happened to it last', async () => {
    const first = await world.hands.crmMeeting('First');
    await runLater();
    await world.hands.outlookMeeting('Second');
    await runLater();
    expect(await titles()).toEqual(['Second', 'First']);
    await world.hands.crmEdit(first, { Venue: 'Room 4' });
    await runLater();
    expect(await window.rows()).toMatchObject([
      {
        title: 'First',
        state: 'synced',
        op: 'update',
        side: 'outlook',
        why: 'changed in the CRM',
        rule: null,
        count: 1,
      },
      { title: 'Second', state: 'synced', op: 'create', side: 'crm', why: 'new in Outlook' },
    ]);
    await world.hands.crmDelete(first);
    await runLater();
    expect(await window.row('First')).toMatchObject({ state: 'removed', op: 'delete', side: 'outlook' });
  });

  it('M5: shows the occurrences of a series as one row, behind everything that happened', async () => {
    const [from, to] = [3, 6].map((days) => inDays(days, '09:00').slice(0, 10));
    const rule = { RRULE: `FREQ=DAILY;INTERVAL=1;DTSTART=${from};UNTIL=${to}` };
    // Zoho: one record with a rule is answered with one result per occurrence.
    world.isJudged = false;
    await world.hands.crmMeeting('Daily', { Recurring_Activity: rule });
    await world.hands.crmMeeting('Kick-off');
    await runLater();
    expect(await titles()).toEqual(['Kick-off', 'Daily']);
    expect(await window.row('Daily')).toMatchObject({ state: 'left', rule: 'M5', count: 4, at: null, op: null });
    expect(await window.session.history((await window.row('Daily')).key)).toMatchObject({ canInclude: false });
  });

  it('finds words of a title in any order, without case and accents', async () => {
    for (const title of ['Première visite – Émile', 'Premiere', 'Zürich']) await world.hands.crmMeeting(title);
    await runLater();
    expect(await titles({ search: 'PREMIERE' })).toEqual(['Premiere', 'Première visite – Émile']);
    expect(await titles({ search: '  emile  prem ' })).toEqual(['Première visite – Émile']);
    expect(await titles({ search: 'zurich' })).toEqual(['Zürich']);
    expect(await titles({ search: 'nobody' })).toEqual([]);
  });

  it('shows those of one state only', async () => {
    const gone = await world.hands.crmMeeting('Gone');
    await world.hands.crmMeeting('Synced');
    await runLater();
    await world.hands.crmDelete(gone);
    await world.hands.outlookMeeting('Secret', { sensitivity: 'private' });
    await world.hands.crmMeeting('Refused');
    await world.fault({ service: 'graph', method: 'POST', path: '/events$' }, { status: 400 }, { times: null });
    await runLater();
    const states = ['synced', 'removed', 'left', 'failed', 'waiting', 'conflict'] as const;
    const found = await Promise.all(states.map((state) => titles({ state })));
    expect(found).toEqual([['Synced'], ['Gone'], ['Secret'], ['Refused'], [], []]);
    expect((await titles()).sort()).toEqual(['Gone', 'Refused', 'Secret', 'Synced']);
  });

  it('comes page by page, with the number of all', async () => {
    const all = await world.crmMeetings(7);
    await runLater();
    const page = (from: number) =>
      window.session.activity({ search: 'meeting', state: 'all', kind: 'all', from, count: 3 });
    const pages = [await page(0), await page(3), await page(6), await page(9)];
    expect(pages.map(({ total }) => total)).toEqual([7, 7, 7, 7]);
    expect(pages.map(({ rows }) => rows.length)).toEqual([3, 3, 1, 0]);
    expect(pages.flatMap(({ rows }) => rows.map(({ title }) => title)).sort()).toEqual(all);
  });
});

describe('the history of a record', () => {
  it('names the fields and the side of each change, the latest first, and leads to the record', async () => {
    const crm = await world.hands.crmMeeting('Kick-off');
    await runLater();
    await world.hands.crmEdit(crm, { Venue: 'Room 4' });
    await runLater();
    const [event] = await world.hands.outlookMeetings();
    await world.hands.outlookEdit(String(event!['id']), { subject: 'Kick-off, moved', start: utc(inDays(3, '09:30')) });
    await runLater();
    const { key } = await window.row('Kick-off, moved');
    const history = (await window.session.history(key))!;
    expect(history.entries.map(({ op, side, why, fields }) => [op, side, why, [...fields].sort()])).toEqual([
      ['update', 'crm', 'changed in Outlook', ['time', 'title']],
      ['update', 'outlook', 'changed in the CRM', ['location']],
      ['create', 'outlook', 'new in the CRM', []],
    ]);
    expect(history.entries.map(({ at }) => at)).toEqual(
      history.entries
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(history).toMatchObject({ title: 'Kick-off, moved', state: 'synced', canLeave: true, canInclude: false });
    expect(history.crmUrl).toContain(crm);
  });

  it('tells both sides where both were edited, without a conflict', async () => {
    const crm = await world.hands.crmMeeting('Kick-off');
    await runLater();
    const [event] = await world.hands.outlookMeetings();
    await world.hands.crmEdit(crm, { Venue: 'Room 4' });
    await world.hands.outlookEdit(String(event!['id']), { subject: 'Kick-off 2' });
    await runLater();
    const [row] = await window.rows();
    expect(row).toMatchObject({ title: 'Kick-off 2', why: 'changed on both sides', hasConflict: false });
    const { entries } = (await window.session.history(row!.key))!;
    const changes = entries.filter(({ op }) => op === 'update').map(({ side, fields, lost }) => [side, fields, lost]);
    expect(changes).toEqual(
      expect.arrayContaining([
        ['crm', ['title'], []],
        ['outlook', ['location'], []],
      ]),
    );
    expect(changes).toHaveLength(2);
  });

  it('is null for what nobody knows', async () => {
    expect(await window.session.history('link-none')).toBeNull();
  });
});
