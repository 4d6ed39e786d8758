import { Hands, inDays, utc } from './hands';
import { SandboxWorld } from './sandbox-world';

let world: SandboxWorld;
let hands: Hands;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new Hands(world);
});
afterEach(() => world.close());

/** A run that must find nothing to write. */
async function expectQuiet(): Promise<void> {
  const since = await hands.logEnd();
  const { kinds, actions } = await world.syncWell();
  expect(actions).toEqual([]);
  expect(await hands.writes(since)).toEqual([]);
  expect(kinds.meetings?.failed).toEqual([]);
}

describe('meetings over HTTP', () => {
  it('M1, M2: a CRM meeting appears in the calendar "Zoho CRM" and in no other', async () => {
    await hands.crmMeeting('Kick-off', { Venue: 'Room 4', Description: 'Bring the figures.\n\nAnd cake.' });
    await world.syncWell();
    const [event] = await hands.outlookMeetings();
    expect(event).toMatchObject({
      subject: 'Kick-off',
      location: { displayName: 'Room 4' },
      attendees: [],
      isReminderOn: true,
    });
    expect((await world.graph('GET', '/me/calendar/events'))['value']).toEqual([]);
    await expectQuiet();
  });

  it('M2: a meeting made in that calendar is captured in the CRM, is marked, and edits follow in both directions', async () => {
    await world.syncWell();
    const id = await hands.outlookMeeting('Demo', { body: { contentType: 'text', content: 'Line one\nLine two' } });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings).toMatchObject({ crm: { created: 1 }, outlook: { created: 0, updated: 0, stamped: 1 } });
    const [record] = await hands.crmMeetings();
    expect(record).toMatchObject({
      Event_Title: 'Demo',
      Description: 'Line one\nLine two',
      Owner: { id: world.person.crmUserId },
    });
    await expectQuiet();
    await hands.crmEdit(String(record?.['id']), { Venue: 'Lobby' });
    await hands.outlookEdit(id, {
      subject: 'Demo, moved',
      start: utc(inDays(5, '08:00')),
      end: utc(inDays(5, '09:00')),
    });
    await world.syncWell();
    expect(await hands.outlookEvent(id)).toMatchObject({ subject: 'Demo, moved', location: { displayName: 'Lobby' } });
    expect(await hands.crmRecord(String(record?.['id']))).toMatchObject({ Event_Title: 'Demo, moved', Venue: 'Lobby' });
    await expectQuiet();
  });

  it('D1: the Outlook body ends with contact, deal and link, which never flow back', async () => {
    const account = await hands.crmAdd('Accounts', { Account_Name: 'Nordlicht GmbH' });
    const contact = await hands.crmAdd('Contacts', {
      Last_Name: 'Berg',
      First_Name: 'Anna',
      Email: 'anna@nordlicht.example',
    });
    const id = await hands.crmMeeting('Visit', {
      Description: 'Our text',
      Who_Id: { id: contact },
      What_Id: { id: account },
      $se_module: 'Accounts',
    });
    await world.syncWell();
    const [event] = await hands.outlookMeetings();
    const html = (event?.['body'] as { content: string }).content;
    expect(html).toContain('Our text');
    expect(html).toContain('Anna Berg');
    expect(html).toContain('Nordlicht GmbH');
    expect(html).toContain(`/tab/Events/${id}`);
    await hands.outlookEdit(String(event?.['id']), { subject: 'Visit at noon' });
    await world.syncWell();
    expect(await hands.crmRecord(id)).toMatchObject({ Event_Title: 'Visit at noon', Description: 'Our text' });
    await expectQuiet();
  });

  it('13, M4: a change to a meeting with participants waits for a decision, and nobody gets mail', async () => {
    await world.syncWell();
    const attendees = [{ emailAddress: { address: 'guest@far.example', name: 'Guest' }, type: 'required' }];
    const id = await hands.outlookMeeting('With guests', { attendees });
    await world.syncWell();
    await world.control('DELETE', 'outbox');
    const [record] = await hands.crmMeetings();
    await hands.crmEdit(String(record?.['id']), {
      Start_DateTime: inDays(6, '09:00'),
      End_DateTime: inDays(6, '10:00'),
    });
    const { kinds } = await world.syncWell();
    const [held] = kinds.meetings?.held ?? [];
    expect(held).toMatchObject({ rule: 'M4', side: 'outlook', action: 'update', title: 'With guests' });
    expect(kinds.meetings?.status).toBe('attention');
    expect(await hands.outbox()).toEqual([]);
    const again = await world.syncWell();
    expect(again.kinds.meetings?.held.map((action) => action.id)).toEqual([held?.id]);
    await world.syncWell({ decide: (action) => (action === held?.id ? 'approve' : undefined) });
    expect((await hands.outlookEvent(id))['start']).toMatchObject({
      dateTime: expect.stringContaining('T09:00:00') as string,
    });
    expect(await hands.outbox()).toMatchObject([{ kind: 'update', to: 'guest@far.example' }]);
    await expectQuiet();
  });

  it('M5: a series is skipped on both sides, with the reason, once', async () => {
    await world.syncWell();
    const monday = nextMonday();
    const recurrence = {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
      range: { type: 'noEnd', startDate: monday.slice(0, 10) },
    };
    await hands.outlookMeeting('Every Monday', {
      recurrence,
      start: utc(monday),
      end: utc(monday.replace('T09', 'T10')),
    });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.skipped).toMatchObject([{ rule: 'M5', side: 'outlook', title: 'Every Monday' }]);
    await expectQuiet();
    expect(await hands.titles()).toEqual([]);
  });

  it('M7: an imported meeting is skipped until somebody edits it', async () => {
    const text = ics('Imported', 'import-1');
    await world.control('POST', 'load', { person: 'kim', format: 'ics', into: 'crm', as: 'import', text });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.skipped).toMatchObject([{ rule: 'M7', side: 'crm', title: 'Imported' }]);
    expect(await hands.subjects()).toEqual([]);
    await world.control('POST', 'clock', { advanceSeconds: 600 });
    const [record] = await hands.crmMeetings();
    await hands.crmEdit(String(record?.['id']), { Venue: 'Here' });
    await world.syncWell();
    expect(await hands.subjects()).toEqual(['Imported']);
    await expectQuiet();
  });

  it('73, 74, M3: a meeting given to a colleague leaves Outlook, and comes back when it returns', async () => {
    const id = await hands.crmMeeting('Handed over');
    await world.syncWell();
    const [, lee] = world.sandbox.world.state.people;
    await hands.crmEdit(id, { Owner: { id: lee?.crmUserId } });
    await world.syncWell();
    expect(await hands.subjects()).toEqual([]);
    await expectQuiet();
    world.person = lee ?? world.person;
    await hands.crmEdit(id, {
      Owner: { id: world.sandbox.world.state.people[0]?.crmUserId },
      Event_Title: 'Handed back',
    });
    world.person = world.sandbox.world.state.people[0] ?? world.person;
    await world.syncWell();
    expect(await hands.subjects()).toEqual(['Handed back']);
    expect(await hands.titles()).toEqual(['Handed back']);
    await expectQuiet();
  });

  it('16, 17: deletions follow in both directions', async () => {
    const first = await hands.crmMeeting('Deleted in the CRM');
    await hands.crmMeeting('Deleted in Outlook');
    await world.syncWell();
    await hands.crmDelete(first);
    const gone = (await hands.outlookMeetings()).find((event) => event['subject'] === 'Deleted in Outlook');
    await hands.outlookDelete(String(gone?.['id']));
    const { kinds } = await world.syncWell();
    expect(kinds.meetings).toMatchObject({ outlook: { deleted: 1 }, crm: { deleted: 1 } });
    expect(await hands.subjects()).toEqual([]);
    expect(await hands.titles()).toEqual([]);
    await expectQuiet();
  });

  it('77, M10: the calendar deleted in Outlook switches the sync off and leaves the CRM alone; on again makes no duplicate', async () => {
    for (const title of ['One', 'Two', 'Three']) await hands.crmMeeting(title);
    await world.syncWell();
    await world.graph('DELETE', `/me/calendars/${encodeURIComponent(await hands.calendar())}`);
    const off = await world.syncWell();
    expect(off.kinds.meetings).toMatchObject({ status: 'off', reason: 'removed in Outlook' });
    expect((await world.syncWell()).kinds.meetings?.status).toBe('off');
    expect(await hands.titles()).toEqual(['One', 'Three', 'Two']);
    await world.syncWell({ enable: new Set(['meetings']) });
    expect(await hands.subjects()).toEqual(['One', 'Three', 'Two']);
    expect(await hands.titles()).toEqual(['One', 'Three', 'Two']);
    await expectQuiet();
  });

  it('all-day meetings keep their dates in both directions', async () => {
    const day = inDays(7, '00:00').slice(0, 10);
    const next = inDays(9, '00:00').slice(0, 10);
    await world.syncWell();
    await hands.outlookMeeting('Fair', {
      isAllDay: true,
      start: { dateTime: `${day}T00:00:00`, timeZone: 'UTC' },
      end: { dateTime: `${next}T00:00:00`, timeZone: 'UTC' },
    });
    await hands.crmMeeting('Holiday', {
      All_day: true,
      Start_DateTime: `${day}T00:00:00+01:00`,
      End_DateTime: `${day}T23:59:59+01:00`,
    });
    await world.syncWell();
    const [fair, holiday] = await hands.outlookMeetings();
    expect(holiday).toMatchObject({ isAllDay: true, start: { dateTime: `${day}T00:00:00.0000000` } });
    expect(fair).toMatchObject({ isAllDay: true, end: { dateTime: `${next}T00:00:00.0000000` } });
    const [fairRecord] = await hands.crmMeetings();
    expect(fairRecord).toMatchObject({ Event_Title: 'Fair', All_day: true });
    expect(String(fairRecord?.['Start_DateTime'])).toContain(day);
    await expectQuiet();
  });

  it('32: a copy made inside Outlook is a meeting of its own', async () => {
    await hands.crmMeeting('Original');
    await world.syncWell();
    const [event] = await hands.outlookMeetings();
    const { value } = await world.graph(
      'GET',
      `/me/calendars/${encodeURIComponent(await hands.calendar())}/events?$expand=${encodeURIComponent("singleValueExtendedProperties($filter=id eq '" + (await stampId()) + "')")}`,
    );
    const [stamped] = value as Record<string, unknown>[];
    await hands.outlookMeeting('Original', {
      start: event?.['start'],
      end: event?.['end'],
      singleValueExtendedProperties: stamped?.['singleValueExtendedProperties'],
    });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings).toMatchObject({ crm: { created: 1 }, outlook: { created: 0, stamped: 1 } });
    expect(await hands.titles()).toEqual(['Original', 'Original']);
    await expectQuiet();
  });

  it('a dry run counts what the next run does, and writes nothing', async () => {
    for (const title of ['Renamed', 'Deleted', 'Kept']) await hands.crmMeeting(title);
    await world.syncWell();
    const [deleted, , renamed] = await hands.outlookMeetings();
    await hands.outlookDelete(String(deleted?.['id']));
    await hands.outlookEdit(String(renamed?.['id']), { subject: 'Renamed in Outlook' });
    await hands.outlookMeeting('New in Outlook');
    await hands.crmMeeting('New in the CRM');
    const since = await hands.logEnd();
    const dry = await world.syncWell({ dryRun: true });
    expect(await hands.writes(since)).toEqual([]);
    const real = await world.syncWell();
    const counted = ({ kinds }: typeof real) => ({ outlook: kinds.meetings?.outlook, crm: kinds.meetings?.crm });
    expect(counted(dry)).toEqual(counted(real));
    expect(counted(real)).toEqual({
      outlook: { created: 1, updated: 0, deleted: 0, stamped: 1 },
      crm: { created: 1, updated: 1, deleted: 1 },
    });
    await expectQuiet();
  });

  it('34: a lost store is rebuilt from the mailbox alone, without a write', async () => {
    for (const title of ['One', 'Two', 'Three']) await hands.crmMeeting(title);
    await world.syncWell();
    world.store = new (await import('../../src/store/memory')).MemoryStore();
    const since = await hands.logEnd();
    await world.syncWell();
    expect(await hands.writes(since)).toEqual([]);
    await expectQuiet();
  });
});

async function stampId(): Promise<string> {
  return (await import('../../src/graph/marks')).recordMark;
}

function ics(summary: string, uid: string): string {
  const start = `${inDays(2, '00:00').slice(0, 10).replaceAll('-', '')}T100000Z`;
  const end = `${inDays(2, '00:00').slice(0, 10).replaceAll('-', '')}T110000Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${start}`,
    `DTEND:${end}`,
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The first Monday at least two days from now, at nine. */
function nextMonday(): string {
  const days = [2, 3, 4, 5, 6, 7, 8].find((ahead) => new Date(inDays(ahead, '12:00')).getUTCDay() === 1) ?? 2;
  return inDays(days, '09:00');
}
