import fc from 'fast-check';
import { loadIcs, type LoadResult } from '../../src/sandbox/ics/load';
import { seedWorld } from '../../src/sandbox/seeds/index';
import { World } from '../../src/sandbox/world';
import { appleSeries, exchangeCustomZone, google, outlookDesktop, single } from './ics-files';

function load(text: string, into: 'outlook' | 'crm' = 'outlook', as: 'import' | 'single' = 'single') {
  const world = new World(seedWorld('empty'));
  const result = loadIcs(world, world.person('kim')!, text, { into, as });
  const mailbox = world.state.graph.mailboxes.kim!;
  const events = Object.values(mailbox.events);
  const records = Object.values(world.state.crm.modules.Events!.records);
  return { world, result, mailbox, events, records };
}

const all = (loaded: number): LoadResult => ({ loaded, skipped: [] });

describe('into Outlook', () => {
  test('a meeting of Outlook desktop keeps its HTML, privacy, reminder and Windows zone', () => {
    const { result, events } = load(outlookDesktop);
    expect(result).toEqual(all(1));
    expect(events[0]!.content).toMatchObject({
      subject: 'Angebot für Müller & Söhne',
      start: { local: '2026-08-03T10:00:00', zone: 'W. Europe Standard Time', ms: Date.parse('2026-08-03T08:00:00Z') },
      end: { local: '2026-08-03T11:00:00', zone: 'W. Europe Standard Time' },
      location: { displayName: 'Room 4, Berlin' },
      sensitivity: 'private',
      showAs: 'oof',
      importance: 'high',
      categories: ['Green Category', 'Customers'],
      isReminderOn: true,
      reminderMinutesBeforeStart: 30,
      isOrganizer: true,
    });
    expect(events[0]!.content.body).toContain('Agenda, with <b>terms</b>');
  });

  test('the zone that Exchange names without the quotes it needs is UTC', () => {
    const event = [
      'BEGIN:VEVENT',
      'UID:tzone',
      'SUMMARY:Exchange',
      'DTSTART;TZID=tzone://Microsoft/Utc:20260803T080000',
      'DTEND;TZID=tzone://Microsoft/Utc:20260803T090000',
      'END:VEVENT',
    ];
    const { result, events } = load(['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR'].join('\r\n'));
    expect(result).toEqual(all(1));
    expect(events[0]!.content).toMatchObject({ start: { ms: Date.parse('2026-08-03T08:00:00Z') } });
  });

  test('days of Google are all-day with an exclusive end', () => {
    const { events } = load(google);
    expect(events[0]!.content).toMatchObject({
      subject: 'Trade fair',
      isAllDay: true,
      showAs: 'free',
      start: { local: '2026-08-14T00:00:00' },
      end: { local: '2026-08-17T00:00:00' },
    });
  });

  test('a meeting that somebody else organises stands there as an invitation, and nobody is mailed', () => {
    const { events, world } = load(google);
    expect(events[1]!.content).toMatchObject({
      organizer: { name: 'Ann Lee, Buyer', address: 'Ann@Customer.example' },
      isOrganizer: false,
      responseStatus: { response: 'tentativelyAccepted' },
      attendees: [
        { address: 'ann@customer.example', type: 'required', status: { response: 'accepted' } },
        { address: 'KIM@contoso.example', type: 'optional', status: { response: 'tentativelyAccepted' } },
        { address: 'room@customer.example', type: 'resource' },
      ],
    });
    expect(world.state.outbox).toEqual([]);
  });

  test('a series keeps its end, its gaps and its changed occurrences', () => {
    const { result, events } = load(appleSeries);
    expect(result).toEqual(all(3));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: 'series@apple',
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' },
        range: { type: 'endDate', startDate: '2026-09-07', endDate: '2026-10-05' },
      },
      cancelled: ['2026-09-14', '2026-09-28'],
    });
    expect(Object.keys(events[0]!.exceptions)).toEqual(['2026-09-21']);
    expect(events[0]!.exceptions['2026-09-21']!.content).toMatchObject({
      subject: 'Stand-up on Tuesday',
      start: { local: '2026-09-22T10:00:00' },
    });
  });

  test('a zone that the file defines itself is found, wherever it stands in the file', () => {
    const { result, events } = load(exchangeCustomZone);
    expect(result).toEqual(all(1));
    expect(events[0]!.content.start.ms).toBe(Date.parse('2026-07-10T19:00:00Z'));
    expect(events[0]!.content).toMatchObject({ isOrganizer: true, sensitivity: 'confidential' });
  });

  test('a custom zone that no public zone equals still gives the exact instant', () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Ship\nBEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0117\nTZOFFSETTO:+0117\nEND:STANDARD\nEND:VTIMEZONE\n';
    const { events } = load(zone + single('DTSTART;TZID=Ship:20260710T150000', 'DURATION:PT1H', 'SUMMARY:At sea'));
    expect(events[0]!.content.start.ms).toBe(Date.parse('2026-07-10T13:43:00Z'));
  });

  test.each([
    ['floating', 'DTSTART:20260710T150000', '2026-07-10T13:00:00Z'],
    ['UTC', 'DTSTART:20260710T150000Z', '2026-07-10T15:00:00Z'],
    ['IANA', 'DTSTART;TZID=Asia/Tokyo:20260710T150000', '2026-07-10T06:00:00Z'],
    ['IANA behind a path', 'DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20260710T150000', '2026-07-10T06:00:00Z'],
    ['Windows', 'DTSTART;TZID=Pacific Standard Time:20260710T150000', '2026-07-10T22:00:00Z'],
  ])('a time that is %s means the right instant', (_name, line, instant) => {
    const { events } = load(single(line, 'SUMMARY:A'));
    expect(new Date(events[0]!.content.start.ms).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  test.each([
    ['every second weekday list', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU', 'weekly'],
    ['working days', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'weekly'],
    ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'relativeMonthly'],
    ['the second Friday', 'FREQ=MONTHLY;BYDAY=2FR;COUNT=5', 'relativeMonthly'],
    ['a birthday', 'FREQ=YEARLY', 'absoluteYearly'],
    ['the last Monday of May', 'FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO', 'relativeYearly'],
  ])('%s recurs as Graph knows it', (_name, rule, type) => {
    const { result, events } = load(single('DTSTART:20260710T150000Z', 'SUMMARY:A', `RRULE:${rule}`));
    expect(result).toEqual(all(1));
    expect(events[0]!.recurrence!.pattern.type).toBe(type);
  });

  test('"Zoho CRM" is the calendar it goes to where there is one, and another by name', () => {
    const world = new World(seedWorld('empty'));
    const { calendars } = world.state.graph.mailboxes.kim!;
    calendars['7'] = { ...calendars['1']!, number: 7, name: 'Zoho CRM', log: [] };
    calendars['8'] = { ...calendars['1']!, number: 8, name: 'Private', log: [] };
    const kim = world.person('kim')!;
    const text = single('DTSTART:20260710T150000Z', 'SUMMARY:A');
    loadIcs(world, kim, text, { into: 'outlook', as: 'single' });
    loadIcs(world, kim, text, { into: 'outlook', as: 'single', calendar: 'Private' });
    expect(Object.values(world.state.graph.mailboxes.kim!.events).map((event) => event.calendar)).toEqual([7, 8]);
    expect(() => loadIcs(world, kim, text, { into: 'outlook', as: 'single', calendar: 'None' })).toThrow('no calendar');
  });
});

describe('into the CRM', () => {
  test('a meeting becomes a record of its person, without its attendees', () => {
    const { result, records, world } = load(google, 'crm');
    expect(result).toEqual(all(2));
    expect(records[1]).toMatchObject({
      ownerId: world.person('kim')!.crmUserId,
      source: 'crm_ui',
      fields: {
        Event_Title: 'Call with Ann',
        Start_DateTime: '2026-08-05T07:00:00Z',
        End_DateTime: '2026-08-05T07:30:00Z',
      },
    });
    expect(records[1]!.fields.Participants ?? null).toBeNull();
    expect(world.state.outbox).toEqual([]);
  });

  test('an all-day meeting ends on its own last day', () => {
    expect(load(google, 'crm').records[0]!.fields).toMatchObject({
      All_day: true,
      Start_DateTime: '2026-08-14',
      End_DateTime: '2026-08-16',
    });
  });

  test('imported records say so, and share one second of creation', () => {
    const { records } = load(google, 'crm', 'import');
    expect(records.map(({ source }) => source)).toEqual(['import', 'import']);
    expect(new Set(records.map(({ created }) => created)).size).toBe(1);
  });

  test('a series becomes its occurrences, the changed one on its own', () => {
    const { result, records } = load(appleSeries, 'crm');
    expect(result).toEqual(all(3));
    expect(records.map(({ fields }) => [fields.Event_Title, fields.Start_DateTime])).toEqual([
      ['Stand-up', '2026-09-07T13:00:00Z'],
      ['Stand-up', '2026-10-05T13:00:00Z'],
      ['Stand-up on Tuesday', '2026-09-22T14:00:00Z'],
    ]);
  });

  test('a description in HTML alone is read as text', () => {
    const { records } = load(
      single('DTSTART:20260710T150000Z', 'SUMMARY:A', 'X-ALT-DESC:<p>One</p><p>Two &amp; 3</p>'),
      'crm',
    );
    expect(records[0]!.fields.Description).toBe('One\nTwo & 3');
  });

  test('a meeting without a title is skipped', () => {
    expect(load(single('DTSTART:20260710T150000Z'), 'crm').result).toEqual({
      loaded: 0,
      skipped: [{ line: 3, why: 'It has no title, which the CRM requires.' }],
    });
  });
});

describe('what cannot be read', () => {
  test('a broken meeting is skipped with its line, the others are loaded', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:No start',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Never ends',
      'DTSTART:20260710T150000Z',
      'BEGIN:VEVENT',
      'SUMMARY:Good',
      'DTSTART:20260710T150000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Backwards',
      'DTSTART:20260710T150000Z',
      'DTEND:20260709T150000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Atlantis',
      'DTSTART;TZID=Atlantis:20260710T150000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Hourly',
      'DTSTART:20260710T150000Z',
      'RRULE:FREQ=HOURLY',
      'END:VEVENT',
      'BEGIN:VTODO',
      'END:VTODO',
    ].join('\n');
    const { result, events } = load(text);
    expect(events.map(({ content }) => content.subject)).toEqual(['Good']);
    expect(result.loaded).toBe(1);
    expect(result.skipped.map(({ line }) => line)).toEqual([2, 5, 12, 17, 21, 26]);
    for (const { why } of result.skipped) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  test('line breaks inside a description do not cost the meeting', () => {
    const { result, events } = load(
      single('DTSTART:20260710T150000Z', 'SUMMARY:A', 'DESCRIPTION:first', 'second, at 10: third', '', 'fourth'),
    );
    expect(result).toEqual(all(1));
    expect(events[0]!.content.body).toContain('second, at 10: third');
  });

  test.each([
    ['nothing', '', 0],
    ['a calendar without meetings', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 0],
    ['binary garbage', '\u0000\u0001\u0002PNG\ufffd\ufffd', 1],
  ])('%s loads nothing', (_name, text, skipped) => {
    const { result } = load(text);
    expect(result.loaded).toBe(0);
    expect(result.skipped).toHaveLength(skipped);
  });

  test('20 MB are loaded', () => {
    const event = single('DTSTART:20260710T150000Z', 'SUMMARY:A', `DESCRIPTION:${'x'.repeat(20_000)}`);
    expect(load(event.repeat(1000)).result).toEqual(all(1000));
  });

  test('no text crashes it', () => {
    const lines = [outlookDesktop, google, appleSeries, exchangeCustomZone].join('').split('\r\n');
    const line = fc.oneof(fc.constantFrom(...lines), fc.constantFrom('RRULE:FREQ=DAILY', 'DTSTART:2026'), fc.string());
    const mangled = fc
      .tuple(fc.constantFrom(...lines), fc.nat(60), fc.string({ maxLength: 5 }))
      .map(([text, at, junk]) => text.slice(0, at) + junk + text.slice(at + 1));
    const file = fc.array(fc.oneof(line, mangled), { maxLength: 60 });
    const framed = file.map((inner) => ['BEGIN:VEVENT', 'DTSTART:20260710T150000Z', ...inner, 'END:VEVENT'].join('\n'));
    fc.assert(
      fc.property(
        fc.oneof(
          file.map((inner) => inner.join('\r\n')),
          framed,
        ),
        fc.constantFrom('outlook', 'crm'),
        (text, into) => {
          const { result } = load(text, into);
          expect(result.skipped.every(({ line: at, why }) => at >= 1 && why !== '')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
