import { dateOf, observationFromTask, taskFromGraph, taskToGraph, type GraphTask } from '../../src/graph/task';
import { windowsFromIana } from '../../src/graph/zone';
import type { MappedField } from '../../src/model/mapping';
import { taskFields } from '../../src/model/outlook-fields';
import { addDays, instantFromWall } from '../../src/model/time';
import { taskMapping as mapping, taskValues } from './task-values';

const berlin = { mapping, zone: 'Europe/Berlin' };
const graphTask = (more: Partial<GraphTask> = {}): GraphTask => ({ id: 'x', title: 'Call', ...more });
const read = (more: Partial<GraphTask>) => taskFromGraph(graphTask(more), berlin);

describe('what is read', () => {
  test('every mapped part is there, with what an answer leaves out at its default', () => {
    expect(read({})).toEqual(taskValues({ title: 'Call' }));
  });

  test('only what is mapped is there', () => {
    const some = mapping.filter(({ outlook }) => outlook.name === 'title' || outlook.name === 'body');
    expect(taskFromGraph(graphTask({ status: 'completed' }), { mapping: some, zone: 'UTC' })).toEqual({
      title: { title: 'Call' },
      body: { body: '' },
    });
  });

  test('a title is one line, and the placeholder of an empty one is none', () => {
    expect(read({ title: ' Two\u00a0 words\n' })['title']).toEqual({ title: 'Two words' });
    expect(read({ title: '(No subject)' })['title']).toEqual({ title: '' });
  });

  test.each([
    ['text', 'One <b>\r\nTwo  \r\n', 'One <b>\nTwo'],
    ['html', '<html><body><p>One &amp; <b>two</b></p></body></html>', 'One & two'],
    ['HTML', '<div>One</div>', 'One'],
    [null, 'One', 'One'],
  ])('a body that the service calls %s', (contentType, content, text) => {
    expect(read({ body: { contentType, content } })['body']).toEqual({ body: text });
  });

  test('categories are words in no order', () => {
    expect(read({ categories: ['Red', ' blue '] })['categories']).toEqual({ categories: 'blue, Red' });
  });

  test('T5: a reminder is not read, a recurrence makes the task a recurring one', () => {
    const reminding = { ...graphTask(), isReminderOn: true, reminderDateTime: { dateTime: '2026-08-03T09:00:00' } };
    expect(taskFromGraph(reminding, berlin)).toEqual(taskValues({ title: 'Call' }));
    const recurring = graphTask({ recurrence: { pattern: {} } });
    expect(observationFromTask(recurring, berlin)?.facts.recurring).toBe(true);
    expect(observationFromTask(graphTask({ recurrence: null }), berlin)?.facts.recurring).toBe(false);
  });

  test('the version is the etag, or the time of the last change where there is none', () => {
    const changed = { lastModifiedDateTime: '2026-03-01T08:00:00Z' };
    expect(observationFromTask(graphTask({ ...changed, '@odata.etag': 'W/"1"' }), berlin)?.version).toBe('W/"1"');
    expect(observationFromTask(graphTask(changed), berlin)?.version).toBe('2026-03-01T08:00:00Z');
  });

  test('the stamp is our own linked resource, not that of another program', () => {
    const other = { applicationName: 'Outlook', externalId: 'mail' };
    const ours = { applicationName: 'Zoho CRM', externalId: 'org1/7' };
    const stampOf = (linkedResources: GraphTask['linkedResources']) =>
      observationFromTask(graphTask({ linkedResources }), berlin)?.stamp;
    expect([stampOf([other, ours]), stampOf([other]), stampOf([]), stampOf(undefined)]).toEqual([
      'org1/7',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a task with a date that nobody can read is left out', () => {
    expect(observationFromTask(graphTask({ dueDateTime: { dateTime: 'soon' } }), berlin)).toBeUndefined();
  });
});

describe('what is written', () => {
  test('only what is named among the changes', () => {
    expect(taskToGraph({}, berlin)).toEqual({});
    expect(taskToGraph({ status: { status: 'deferred' } }, berlin)).toEqual({ status: 'deferred' });
  });

  test('everything, emptied', () => {
    expect(taskToGraph(taskValues({ status: '', importance: '' }), berlin)).toEqual({
      title: '(No subject)',
      body: { contentType: 'text', content: '' },
      dueDateTime: null,
      startDateTime: null,
      status: 'notStarted',
      importance: 'normal',
      categories: [],
    });
  });

  test('everything, and neither a reminder nor a completion date (T5)', () => {
    const values = { dueDateTime: '2026-08-03', status: 'completed', categories: 'Blue, Red', body: 'One\nTwo' };
    expect(taskToGraph(taskValues({ title: 'Call', ...values }), berlin)).toEqual({
      title: 'Call',
      body: { contentType: 'text', content: 'One\nTwo' },
      dueDateTime: { dateTime: '2026-08-03T00:00:00', timeZone: 'W. Europe Standard Time' },
      startDateTime: null,
      status: 'completed',
      importance: 'normal',
      categories: ['Blue', 'Red'],
    });
  });

  test('nothing that is not mapped', () => {
    const title = mapping.filter(({ outlook }) => outlook.name === 'title');
    expect(taskToGraph(taskValues({ title: 'Call' }), { mapping: title, zone: 'UTC' })).toEqual({ title: 'Call' });
  });

  test('a title of 255 characters at most, never half a character', () => {
    const titleOf = (title: string) => taskToGraph({ title: { title } }, berlin).title;
    expect(titleOf('x'.repeat(300))).toBe('x'.repeat(255));
    expect(titleOf(`${'x'.repeat(254)}😀`)).toBe('x'.repeat(254));
  });
});

describe('dates, never instants', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const far = ['Etc/GMT+12', 'Etc/GMT-14', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/St_Johns'];
  const days = Array.from({ length: 6 }, (_, n) => addDays('2026-01-05', n * 62));
  const changing = ['2026-03-08', '2026-03-29', '2026-03-30', '2026-04-05', '2026-09-06', '2026-10-25', '2026-11-01'];
  const dates = [...days, ...changing, '2024-02-29', '2026-12-31', '2027-01-01'];

  /** Midnight of the date in the zone, as To Do answers it in UTC. */
  const inUtc = (date: string, zone: string) => ({
    dateTime: `${instantFromWall(`${date}T00:00:00`, zone).slice(0, 19)}.0000000`,
    timeZone: 'UTC',
  });
  const wrong = (answer: (date: string, zone: string) => { dateTime: string; timeZone: string }) =>
    [...zones, ...far].flatMap((zone) =>
      dates.filter((date) => dateOf(answer(date, zone), zone) !== date).map((date) => `${date} ${zone}`),
    );

  test('midnight in the mailbox’s zone, read in UTC, keeps its date in every zone', () => {
    expect(wrong(inUtc)).toEqual([]);
  });

  test('midnight in UTC, or in the zone that the answer names, keeps its date in every zone', () => {
    expect(wrong((date) => ({ dateTime: `${date}T00:00:00.0000000`, timeZone: 'UTC' }))).toEqual([]);
    expect(wrong((date, zone) => ({ dateTime: `${date}T00:00:00`, timeZone: windowsFromIana(zone) ?? zone }))).toEqual(
      [],
    );
  });

  test('what is written keeps its date, also where Outlook has no name for the zone', () => {
    expect(
      wrong((date, zone) => {
        const { dueDateTime } = taskToGraph({ dueDateTime: { dueDateTime: date } }, { mapping, zone });
        return dueDateTime as { dateTime: string; timeZone: string };
      }),
    ).toEqual([]);
  });

  test('a task that was made up to twelve hours away keeps its date', () => {
    expect(dateOf(inUtc('2026-08-03', 'America/New_York'), 'Europe/Berlin')).toBe('2026-08-03');
    expect(dateOf(inUtc('2026-08-03', 'Asia/Tokyo'), 'Europe/Berlin')).toBe('2026-08-03');
    expect(dateOf(inUtc('2026-03-29', 'Europe/London'), 'Europe/Berlin')).toBe('2026-03-29');
  });

  test('no date is none', () => {
    expect([dateOf(null, 'UTC'), dateOf(undefined, 'UTC')]).toEqual(['', '']);
  });
});

test('every field of a task that can be mapped is read and written', () => {
  const names = taskFields.map(({ name }) => name);
  const mapped = names.map((name) => mapping.find(({ outlook }) => outlook.name === name) as MappedField);
  const values = taskValues({ title: 'x' });
  for (const field of mapped) {
    expect(Object.keys(taskToGraph(values, { mapping: [field], zone: 'UTC' }))).toEqual([field.outlook.name]);
  }
});
