import { Hands, inDays, utc } from './hands';
import { SandboxWorld } from './sandbox-world';

let world: SandboxWorld;
let hands: Hands;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new Hands(world);
  await world.syncWell();
});
afterEach(() => world.close());

async function expectQuiet(): Promise<void> {
  const since = await hands.logEnd();
  expect((await world.syncWell()).actions).toEqual([]);
  expect((await world.syncWell()).actions).toEqual([]);
  expect(await hands.writes(since)).toEqual([]);
}

async function onlyRecord(): Promise<Record<string, unknown>> {
  const [record] = await hands.crmMeetings();
  return hands.crmRecord(String(record?.['id']));
}

async function onlyEvent(): Promise<Record<string, unknown>> {
  const [event] = await hands.outlookMeetings();
  return event ?? {};
}

function bodyOf(event: Record<string, unknown>): string {
  return (event['body'] as { content: string }).content;
}

describe('texts', () => {
  it.each([
    ['plain', 'Offer'],
    ['empty', ''],
    ['non-Latin', '星川化学との打ち合わせ'],
    ['right-to-left', 'زيارة الموقع – المرحلة 2'],
    ['emoji', 'Launch 🚀👩‍🔬'],
    ['markup', 'Fish & <b>chips</b> "now"'],
    ['outer spaces', '  padded  '],
  ])('a title that is %s survives the way to the CRM', async (_, subject) => {
    await hands.outlookMeeting(subject);
    await world.syncWell();
    expect((await onlyRecord())['Event_Title']).toBe(subject.trim() === '' ? '(No subject)' : subject.trim());
    await expectQuiet();
    expect((await onlyEvent())['subject']).toBe(subject);
  });

  it('110: a title that the CRM cannot hold is cut there and stays whole in Outlook', async () => {
    const subject = 'x'.repeat(300);
    await hands.outlookMeeting(subject);
    await world.syncWell();
    expect(String((await onlyRecord())['Event_Title'])).toHaveLength(255);
    await expectQuiet();
    await hands.crmEdit(String((await onlyRecord())['id']), { Venue: 'Room' });
    await world.syncWell();
    expect(await onlyEvent()).toMatchObject({ subject, location: { displayName: 'Room' } });
    await expectQuiet();
  });

  it('106, 109: a text with lines, entities and trailing spaces comes back equal, whatever the services make of it', async () => {
    const text = 'First line  \r\nSecond & third <line>\r\n\r\n  indented\u00a0word';
    await hands.crmMeeting('From the CRM', { Description: text });
    await hands.outlookMeeting('From Outlook', { body: { contentType: 'text', content: text } });
    await world.syncWell();
    const [fromCrm, fromOutlook] = await hands.outlookMeetings().then(([o, z]) => [z, o]);
    expect(bodyOf(fromCrm ?? {})).toContain('Second &amp; third &lt;line&gt;');
    expect(bodyOf(fromOutlook ?? {})).toContain('First line');
    const [o] = (await hands.crmMeetings()).filter((record) => record['Event_Title'] === 'From Outlook');
    expect((await hands.crmRecord(String(o?.['id'])))['Description']).toBe(
      'First line\nSecond & third <line>\n\n  indented word',
    );
    await expectQuiet();
  });

  it('107: an online-meeting block stays in Outlook; what the user writes above it goes to the CRM', async () => {
    const id = await hands.outlookMeeting('Call', {
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      body: { contentType: 'html', content: '<p>Agenda</p>' },
    });
    await world.syncWell();
    expect((await onlyRecord())['Description']).toBe('Agenda');
    await hands.crmEdit(String((await onlyRecord())['id']), { Description: 'Agenda, longer' });
    await world.syncWell();
    const body = bodyOf(await hands.outlookEvent(id));
    expect(body).toContain('Agenda, longer');
    expect(body).toMatch(/_{20,}/);
    expect(body).toContain('teams');
    await expectQuiet();
    await hands.outlookEdit(id, {
      body: { contentType: 'html', content: body.replace('longer', 'edited above the block') },
    });
    await world.syncWell();
    expect((await onlyRecord())['Description']).toBe('Agenda, edited above the block');
    await expectQuiet();
  });

  it('formatting stays in Outlook when only something else changes', async () => {
    const html = '<table><tr><td><b>Price</b></td><td>10</td></tr></table><p>Regards</p>';
    const id = await hands.outlookMeeting('Rich', { body: { contentType: 'html', content: html } });
    await world.syncWell();
    await hands.crmEdit(String((await onlyRecord())['id']), { Event_Title: 'Rich and renamed' });
    await world.syncWell();
    expect(bodyOf(await hands.outlookEvent(id))).toContain('<b>Price</b>');
    await expectQuiet();
  });

  it('a description longer than lists show comes over whole', async () => {
    const text = Array.from({ length: 60 }, (_, line) => `Point ${line} of the agenda`).join('\n');
    await hands.crmMeeting('Long', { Description: text });
    await world.syncWell();
    expect(bodyOf(await onlyEvent())).toContain('Point 59 of the agenda');
    await expectQuiet();
  });

  it('a script in a title or a description is text on the other side', async () => {
    await hands.crmMeeting('<script>alert(1)</script>', { Description: '<img src=x onerror=alert(1)>' });
    await world.syncWell();
    const event = await onlyEvent();
    expect(event['subject']).toBe('<script>alert(1)</script>');
    expect(bodyOf(event)).not.toMatch(/<img|<script/i);
    await expectQuiet();
  });
});

describe('times', () => {
  const moments = [
    ['the day before the clocks go back in Europe', '2026-10-24T09:00:00', 7],
    ['the day after', '2026-10-26T09:00:00', 8],
    ['the day before they go forward', '2027-03-27T09:00:00', 8],
    ['the day after that', '2027-03-29T09:00:00', 7],
  ] as const;

  it.each(moments)(
    '113, D2: nine in Berlin on %s is the same moment on both sides, for a CRM user elsewhere',
    async (_, wall, utcHour) => {
      const [kim] = world.sandbox.world.state.people;
      if (kim) kim.crmTimeZone = 'America/New_York';
      const end = wall.replace('T09', 'T10');
      await hands.outlookMeeting('Berlin', {
        start: { dateTime: wall, timeZone: 'W. Europe Standard Time' },
        end: { dateTime: end, timeZone: 'W. Europe Standard Time' },
      });
      await world.syncWell();
      const record = await onlyRecord();
      expect(new Date(String(record['Start_DateTime'])).toISOString()).toBe(
        `${wall.slice(0, 10)}T0${utcHour}:00:00.000Z`,
      );
      await expectQuiet();
      await hands.crmEdit(String(record['id']), { Venue: 'Somewhere' });
      await world.syncWell();
      const event = await onlyEvent();
      expect(event['start']).toMatchObject({
        dateTime: `${wall.slice(0, 10)}T0${utcHour}:00:00.0000000`,
        timeZone: 'UTC',
      });
      await expectQuiet();
    },
  );

  it('112: a meeting from midnight to midnight is no all-day meeting', async () => {
    const day = inDays(5, '00:00').slice(0, 10);
    const next = inDays(6, '00:00').slice(0, 10);
    await hands.outlookMeeting('Night shift', { start: utc(`${day}T00:00:00`), end: utc(`${next}T00:00:00`) });
    await world.syncWell();
    expect((await onlyRecord())['All_day']).toBe(false);
    await expectQuiet();
  });

  it('an all-day meeting that becomes a timed one, and back, does so on both sides', async () => {
    const id = await hands.crmMeeting('Flexible');
    await world.syncWell();
    const day = inDays(12, '00:00').slice(0, 10);
    await hands.crmEdit(id, {
      All_day: true,
      Start_DateTime: `${day}T00:00:00+01:00`,
      End_DateTime: `${day}T23:59:59+01:00`,
    });
    await world.syncWell();
    const event = await onlyEvent();
    expect(event).toMatchObject({ isAllDay: true, start: { dateTime: `${day}T00:00:00.0000000` } });
    await hands.outlookEdit(String(event['id']), {
      isAllDay: false,
      start: utc(`${day}T10:00:00`),
      end: utc(`${day}T11:30:00`),
    });
    await world.syncWell();
    const record = await onlyRecord();
    expect(record['All_day']).toBe(false);
    expect(new Date(String(record['Start_DateTime'])).toISOString()).toBe(`${day}T10:00:00.000Z`);
    await expectQuiet();
  });

  it.each(['lastSecond', 'midnightOfLastDay'] as const)(
    'all-day meetings of several days survive a CRM that ends them at %s',
    async (allDayEnd) => {
      world.sandbox.world.state.crm.allDayEnd = allDayEnd;
      const [first, last, after] = [inDays(20, '00:00'), inDays(22, '00:00'), inDays(23, '00:00')].map((moment) =>
        moment.slice(0, 10),
      );
      await hands.outlookMeeting('Fair', {
        isAllDay: true,
        start: { dateTime: `${first}T00:00:00`, timeZone: 'UTC' },
        end: { dateTime: `${after}T00:00:00`, timeZone: 'UTC' },
      });
      await world.syncWell();
      expect(String((await onlyRecord())['End_DateTime'])).toContain(last);
      await expectQuiet();
      await hands.crmEdit(String((await onlyRecord())['id']), { Event_Title: 'Fair, renamed' });
      await world.syncWell();
      expect(await onlyEvent()).toMatchObject({
        subject: 'Fair, renamed',
        end: { dateTime: `${after}T00:00:00.0000000` },
      });
      await expectQuiet();
    },
  );
});

describe('what stays where it is', () => {
  it('private meetings never leave Outlook', async () => {
    await hands.outlookMeeting('Doctor', { sensitivity: 'private' });
    await hands.outlookMeeting('Secret', { sensitivity: 'confidential' });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.skipped.map(({ rule, title }) => `${rule} ${title}`).sort()).toEqual([
      'private Doctor',
      'private Secret',
    ]);
    expect(await hands.titles()).toEqual([]);
  });

  it('12, M4: participants added in the CRM are not written to Outlook, and nobody gets mail', async () => {
    const id = await hands.crmMeeting('Meeting');
    await world.syncWell();
    await hands.crmEdit(id, { Participants: [{ type: 'email', participant: 'guest@far.example', invited: false }] });
    await expectQuiet();
    expect((await onlyEvent())['attendees']).toEqual([]);
    expect(await hands.outbox()).toEqual([]);
  });

  it("M3: a colleague's meetings do not come to this mailbox", async () => {
    const [kim, lee] = world.sandbox.world.state.people;
    if (!kim || !lee) throw new Error('nobody there');
    world.person = lee;
    await hands.crmMeeting('Of somebody else');
    world.person = kim;
    await expectQuiet();
    expect(await hands.subjects()).toEqual([]);
  });

  it('reminders: on for what lies ahead, off for what is over', async () => {
    await hands.crmMeeting('Ahead');
    await hands.crmMeeting('Over', { Start_DateTime: inDays(-3, '09:00'), End_DateTime: inDays(-3, '10:00') });
    await world.syncWell();
    const [ahead, over] = await hands.outlookMeetings();
    expect([ahead?.['isReminderOn'], over?.['isReminderOn']]).toEqual([true, false]);
  });

  it('CRM automations and mails stay off for what the sync writes', async () => {
    await hands.outlookMeeting('Quiet');
    await world.syncWell();
    await world.control('POST', 'clock', { advanceSeconds: 30 });
    expect((await onlyRecord())['Description'] ?? '').toBe('');
    expect(await hands.outbox()).toEqual([]);
    await expectQuiet();
  });
});
