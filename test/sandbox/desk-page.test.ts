import { badDays } from '../../src/sandbox/desk/page/bad-days';
import { changesBetween, newsOf } from '../../src/sandbox/desk/page/changes';
import { byDay, dayIn, longDay, movedEnd, rangeText, timeText } from '../../src/sandbox/desk/page/days';
import { changesOf, formOf, newForm, withAllDay, withStart } from '../../src/sandbox/desk/page/draft';
import type { Entry, Look } from '../../src/sandbox/desk/page/entries';
import { readView, viewQuery } from '../../src/sandbox/desk/page/view';
import { faultSchema } from '../../src/sandbox/faults';

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    ...{ id, root: id, title: `Meeting ${id}`, start: '2026-11-24T09:00', end: '2026-11-24T10:00', isAllDay: false },
    ...{
      place: '',
      note: '',
      isPrivate: false,
      isCancelled: false,
      invitation: '',
      repeats: false,
      people: [],
      home: 'own',
      about: '',
    },
    ...more,
  };
}

function look(entries: Entry[], more: Partial<Look> = {}): Look {
  const home = (id: string, name: string, isDefault: boolean) => ({ id, name, canEdit: true, isDefault, total: 7 });
  return {
    entries,
    homes: [home('own', 'Calendar', true), home('zoho', 'Zoho CRM', false)],
    deleted: [],
    zone: 'Europe/London',
    ...more,
  };
}

const told = (before: Look, after: Look) => newsOf(changesBetween(before, after), 'in these weeks');

describe('what changed between two looks', () => {
  test('what was not there has arrived', () => {
    expect(told(look([entry('a')]), look([entry('a'), entry('b')]))).toBe('‘Meeting b’ arrived.');
  });

  test('a change names the fields that a person sees', () => {
    const after = look([entry('a', { title: 'New', place: 'Leeds', start: '2026-11-24T08:00' })]);
    expect(changesBetween(look([entry('a')]), after)).toEqual([
      { what: 'changed', entry: after.entries[0], fields: ['title', 'start', 'place'] },
    ]);
    expect(told(look([entry('a')]), after)).toBe('‘New’ changed: title, start, place.');
  });

  test('the same look again is no news', () => {
    expect(changesBetween(look([entry('a')]), look([entry('a')]))).toEqual([]);
  });

  test('a move names where to, not what else changed', () => {
    const after = look([entry('a', { home: 'zoho', title: 'New' })]);
    expect(told(look([entry('a')]), after)).toBe('‘New’ moved to Zoho CRM.');
  });

  test('what vanished was removed when Deleted Items has it, else it is elsewhere', () => {
    const before = look([entry('a'), entry('b')]);
    const after = look([], { deleted: [{ id: 'a', title: 'Meeting a', when: '2026-11-24T09:00' }] });
    expect(told(before, after)).toBe('‘Meeting a’ was removed. ‘Meeting b’ is no longer in these weeks.');
  });

  test('a missing occurrence was removed: Deleted Items never has it', () => {
    const before = look([entry('occurrence', { root: 'series', title: 'Weekly' })]);
    expect(told(before, look([]))).toBe('‘Weekly’ was removed.');
  });

  test('a calendar goes in one sentence, and comes in one', () => {
    const [own] = look([]).homes;
    const without = look([], { homes: [own!] });
    const before = look([entry('a', { home: 'zoho' }), entry('b', { home: 'zoho' })]);
    expect(told(before, without)).toBe('The calendar “Zoho CRM” was removed with 7 meetings.');
    expect(told(without, look([]))).toBe('The calendar “Zoho CRM” arrived.');
  });

  test('many alike are counted', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => entry(id));
    expect(told(look([]), look(many))).toBe('4 meetings arrived in these weeks.');
    expect(newsOf(changesBetween(look([]), look(many)), '')).toBe('4 meetings arrived.');
  });
});

describe('days', () => {
  const range = { from: '2026-11-24', to: '2026-11-26' };

  test('meetings stand under their day in the order of the clock, and nothing outside the weeks', () => {
    const entries = [
      entry('late', { start: '2026-11-25T18:00', end: '2026-11-25T19:00' }),
      entry('early', { start: '2026-11-25T08:00', end: '2026-11-25T09:00' }),
      entry('day', { start: '2026-11-25', end: '2026-11-25', isAllDay: true }),
      entry('before', { start: '2026-11-23T08:00', end: '2026-11-23T09:00' }),
      entry('after', { start: '2026-11-26T08:00', end: '2026-11-26T09:00' }),
    ];
    const days = byDay(entries, range).map(({ day, entries: list }) => [day, list.map(({ id }) => id)]);
    expect(days).toEqual([['2026-11-25', ['day', 'early', 'late']]]);
  });

  test('what began before the weeks and reaches into them stands on their first day', () => {
    const fair = entry('fair', { start: '2026-11-20', end: '2026-11-25', isAllDay: true });
    expect(byDay([fair], range)).toEqual([{ day: '2026-11-24', entries: [fair] }]);
    expect(timeText(fair)).toBe('All day until 25 Nov 2026');
  });

  test('days and weeks are written in words', () => {
    expect(longDay('2026-11-24')).toBe('Tuesday 24 November');
    expect(rangeText(range).replace(/\s/g, ' ')).toBe('24 – 25 Nov 2026');
    expect(timeText(entry('a'))).toBe('09:00–10:00');
    expect(timeText(entry('a', { end: '2026-11-25T01:00' }))).toBe('09:00–25 Nov 2026, 01:00');
  });

  test('today is another day elsewhere', () => {
    expect(dayIn('Asia/Singapore', '2026-11-24T20:00:00Z')).toBe('2026-11-25');
    expect(dayIn('America/New_York', '2026-11-24T20:00:00Z')).toBe('2026-11-24');
  });

  test('a meeting keeps its length when its start moves, across a month, too', () => {
    expect(movedEnd('2026-11-30T09:00', '2026-11-30T10:30', '2026-11-30T23:00')).toBe('2026-12-01T00:30');
    expect(movedEnd('2026-11-24', '2026-11-26', '2026-11-30')).toBe('2026-12-02');
    expect(movedEnd('2026-11-24', '2026-11-26', 'nonsense')).toBe('2026-11-26');
  });
});

describe('a form', () => {
  const before = formOf(entry('a', { note: 'begin' }), 'begin and end');

  test('only what was changed is sent', () => {
    expect(changesOf(before, { ...before, title: 'New' })).toEqual({ title: 'New' });
    expect(changesOf(before, before)).toEqual({});
  });

  test('times are sent together', () => {
    const after = withStart(before, '2026-11-24T11:00');
    expect(changesOf(before, after)).toEqual({
      start: '2026-11-24T11:00',
      end: '2026-11-24T12:00',
      isAllDay: false,
    });
  });

  test('all day takes dates, and hours come back', () => {
    const day = withAllDay(before, true);
    expect(day).toMatchObject({ start: '2026-11-24', end: '2026-11-24', isAllDay: true });
    expect(withAllDay(day, false)).toMatchObject({ start: '2026-11-24T10:00', end: '2026-11-24T11:00' });
  });

  test('a new one is an hour on the day that is asked for', () => {
    expect(newForm('2026-11-25', 'own')).toMatchObject({ start: '2026-11-25T10:00', end: '2026-11-25T11:00' });
  });
});

test('the address keeps person, language and theme', () => {
  const view = readView('?person=lee&lang=fr&theme=dark', false);
  expect(view).toEqual({ person: 'lee', language: 'fr', theme: 'dark' });
  expect(readView(`?${viewQuery(view)}`, false)).toEqual(view);
  expect(readView('?lang=xx', true)).toEqual({ person: null, language: 'en', theme: 'dark' });
});

describe('bad days', () => {
  test.each(badDays.map((day) => [day.name, day.order] as const))('%s: an order for the pane alone', (name, order) => {
    expect(faultSchema.parse({ ...order, name }).match.client).toBe('app');
  });

  test('the connection drops at what saves, at no read', () => {
    const order = badDays.find(({ name }) => name.includes('Outlook: the connection'))!.order;
    const { path, method } = faultSchema.parse({ ...order }).match;
    const isMeant = (verb: string, url: string) => method!.split('|').includes(verb) && new RegExp(path!).test(url);
    expect(isMeant('POST', '/v1.0/me/calendars/AAM%3D/events')).toBe(true);
    expect(isMeant('PATCH', '/v1.0/me/events/AAM%3D')).toBe(true);
    expect(isMeant('POST', '/v1.0/me/contactFolders/AAM%3D/contacts')).toBe(true);
    expect(isMeant('PATCH', '/v1.0/me/todo/lists/AAM%3D/tasks/AAM%3D')).toBe(true);
    expect(isMeant('POST', '/v1.0/$batch')).toBe(false);
    expect(isMeant('GET', '/v1.0/me/events/AAM%3D')).toBe(false);
    expect(isMeant('POST', '/v1.0/me/translateExchangeIds')).toBe(false);
  });
});
