import type { HistoryEntry, RecordHistory } from '../../src/session/port';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
let crm: string;
let outlook: string;

beforeEach(async () => {
  world = await SessionWorld.start();
  crm = await world.hands.crmMeeting('Kick-off');
  window = await world.enabled();
  outlook = String((await world.hands.outlookMeetings())[0]!['id']);
  await world.hands.crmEdit(crm, { Event_Title: 'In the CRM' });
  await world.hands.outlookEdit(outlook, { subject: 'In Outlook' });
  await window.session.syncNow();
});
afterEach(() => world.close());

async function history(): Promise<RecordHistory> {
  const [row] = await window.rows();
  return (await window.session.history(row!.key))!;
}

const lostIn = ({ entries }: RecordHistory) => entries.flatMap(({ lost }) => lost);
const losing = ({ entries }: RecordHistory): HistoryEntry => entries.find(({ lost }) => lost.length > 0)!;

describe('a conflict', () => {
  it('is counted in the run and shown in Activity, with both values and the way to take the other one', async () => {
    await world.expectInStep(['In the CRM']);
    expect(window.meetings.lastRun).toMatchObject({ conflicts: 1, outlook: { updated: 1 } });
    expect(await window.rows({ state: 'conflict' })).toMatchObject([{ title: 'In the CRM', hasConflict: true }]);
    const told = await history();
    expect(losing(told)).toMatchObject({ op: 'update', side: 'outlook', fields: ['title'] });
    expect(lostIn(told)).toEqual([
      { field: 'title', side: 'outlook', value: 'In Outlook', kept: 'In the CRM', canTake: true },
    ]);
  });

  it('brings the value that lost to both sides; it can be taken no more, and what gave way for it can', async () => {
    await window.session.takeOther(losing(await history()).id, 'title');
    await world.expectInStep(['In Outlook']);
    expect(await window.rows()).toMatchObject([{ title: 'In Outlook', why: 'you chose the other value' }]);
    const values = lostIn(await history()).map(({ value, canTake }) => [value, canTake]);
    expect(values).toEqual([
      ['In the CRM', true],
      ['In Outlook', false],
    ]);
    await window.session.takeOther(losing(await history()).id, 'title');
    await world.expectInStep(['In the CRM']);
    await window.session.syncNow();
    expect(window.meetings.lastRun).toMatchObject({ conflicts: 0, outlook: { updated: 0 }, crm: { updated: 0 } });
  });

  it('is not taken twice: while the chosen value waits for its run there is nothing left to take', async () => {
    const { id } = losing(await history());
    await world.fault({ service: 'crm' }, { status: 429 }, { times: null });
    await window.session.takeOther(id, 'title');
    expect(lostIn(await history())).toMatchObject([{ value: 'In Outlook', canTake: false }]);
    await world.heal();
    await window.session.syncNow();
    await world.expectInStep(['In Outlook']);
  });

  it('has nothing to take once the pair is gone', async () => {
    const { id } = losing(await history());
    await world.hands.crmDelete(crm);
    await window.session.syncNow();
    expect(lostIn(await history()).map(({ canTake }) => canTake)).not.toContain(true);
    const since = await world.hands.logEnd();
    await window.session.takeOther(id, 'title');
    expect(await world.hands.writes(since)).toEqual([]);
  });

  it('does nothing for an entry or a field that nobody knows', async () => {
    const since = await world.hands.logEnd();
    await window.session.takeOther('9999', 'title');
    await window.session.takeOther(losing(await history()).id, 'location');
    expect(await world.hands.logEnd()).toBe(since);
  });

  it('is won by Outlook where the person set it so', async () => {
    await window.set({ meetings: { conflict: 'outlook' } });
    await world.hands.crmEdit(crm, { Event_Title: 'CRM again' });
    await world.hands.outlookEdit(outlook, { subject: 'Outlook again' });
    await window.session.syncNow();
    await world.expectInStep(['Outlook again']);
  });
});
