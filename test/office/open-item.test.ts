import { currentItem, followItem, readItem, type OpenItem } from '../../src/office/open-item';
import { answers, fails, leaveOutlook, startOutlook } from './fake-outlook';

afterEach(() => {
  leaveOutlook();
  jest.useRealTimers();
});

const attendee = { itemType: 'appointment', itemId: 'AAM/k', subject: 'Review', seriesId: null, recurrence: null };
const organizer = {
  itemType: 'appointment',
  subject: { getAsync: answers('Review') },
  getItemIdAsync: answers('AAM/k'),
  seriesId: null,
  recurrence: { getAsync: answers(null) },
};

async function read(item: object, fake: Parameters<typeof startOutlook>[0] = {}): Promise<OpenItem> {
  startOutlook({ ...fake, item });
  return readItem(currentItem()!);
}

const meeting: OpenItem = {
  ...{ kind: 'appointment', mode: 'read', graphId: 'v2.0:AAM-k', withoutId: null },
  ...{ recurrence: 'single', sensitivity: null, isShared: false },
};

describe('which item it is', () => {
  test('a meeting as its attendee reads it', async () => {
    expect(await read(attendee)).toEqual(meeting);
  });

  test('a meeting as its organiser has it open', async () => {
    expect(await read(organizer)).toEqual({ ...meeting, mode: 'compose' });
  });

  test('a message, read', async () => {
    expect(await read({ itemType: 'message', itemId: 'AAM/m', subject: 'Hello' })).toMatchObject({
      ...{ kind: 'message', mode: 'read', graphId: 'v2.0:AAM-m', recurrence: 'unknown' },
    });
  });

  test('a message, written', async () => {
    expect(await read({ ...organizer, itemType: 'message' })).toMatchObject({ kind: 'message', mode: 'compose' });
  });

  test('on a phone the id has Graph’s form already', async () => {
    expect(await read(attendee, { platform: 'iOS' })).toMatchObject({ graphId: 'AAM/k' });
  });

  test.each([
    ['refuses', fails(9040, 'ItemNotSaved')],
    ['says an empty one', answers('')],
  ])('S4: not saved yet: Outlook %s', async (_, getItemIdAsync) => {
    expect(await read({ ...organizer, getItemIdAsync })).toMatchObject({ graphId: null, withoutId: 'unsaved' });
  });

  test('S4: an organiser’s Outlook before Mailbox 1.8 does not tell', async () => {
    expect(await read({ ...organizer, getItemIdAsync: undefined })).toMatchObject({
      mode: 'compose',
      graphId: null,
      withoutId: 'unknown',
    });
  });

  test('an item that lies in no folder has none', async () => {
    expect(await read({ ...attendee, itemId: null })).toMatchObject({
      mode: 'read',
      graphId: null,
      withoutId: 'unknown',
    });
  });

  test('nothing is saved to get the id', async () => {
    const saveAsync = jest.fn();
    await read({ ...organizer, saveAsync, getItemIdAsync: fails(9040, 'ItemNotSaved') });
    expect(saveAsync).not.toHaveBeenCalled();
  });

  test('an Outlook that never answers is an error with a name', async () => {
    jest.useFakeTimers();
    startOutlook({ item: { ...organizer, getItemIdAsync: () => undefined } });
    const reading = expect(readItem(currentItem()!)).rejects.toMatchObject({
      ...{ name: 'OfficeError', call: 'getItemIdAsync', reason: 'NoAnswer' },
    });
    await jest.advanceTimersByTimeAsync(20_000);
    await reading;
  });

  test('there may be no item', () => {
    startOutlook();
    expect(currentItem()).toBeNull();
  });
});

describe('M5: series', () => {
  const pattern = { recurrenceType: 'weekly' };
  test.each([
    ['an occurrence, read', { ...attendee, seriesId: 'S', recurrence: pattern }, 'occurrence'],
    ['a series, read', { ...attendee, recurrence: pattern }, 'series'],
    ['an occurrence, open at its organiser', { ...organizer, seriesId: 'S' }, 'occurrence'],
    ['a series, open at its organiser', { ...organizer, recurrence: { getAsync: answers(pattern) } }, 'series'],
    ['an Outlook that refuses', { ...organizer, recurrence: { getAsync: fails(9020) } }, 'unknown'],
    ['an Outlook before Mailbox 1.7', { itemType: 'appointment', itemId: 'a', subject: '' }, 'unknown'],
  ])('%s', async (_, item, recurrence) => {
    expect(await read(item)).toMatchObject({ recurrence });
  });
});

describe('what it is marked as', () => {
  test.each([
    ['read', { ...attendee, sensitivity: 'private' }, 'private'],
    ['open at its organiser', { ...organizer, sensitivity: { getAsync: answers('confidential') } }, 'confidential'],
    ['where Outlook refuses', { ...organizer, sensitivity: { getAsync: fails(9020) } }, null],
  ])('%s', async (_, item, sensitivity) => {
    expect(await read(item)).toMatchObject({ sensitivity });
  });
});

describe('whose it is', () => {
  test.each([
    ['somebody else’s', answers({ owner: 'boss@contoso.com' }), true],
    ['one’s own, told in capitals', answers({ owner: 'Kim@Contoso.com' }), false],
    ['one’s own, told by a refusal', fails(9030), false],
  ])('%s', async (_, getSharedPropertiesAsync, isShared) => {
    expect(await read({ ...attendee, getSharedPropertiesAsync })).toMatchObject({ isShared });
  });
});

test('a pinned pane hears of the next item, and of none', async () => {
  const { handlers, mailbox } = startOutlook({ item: attendee });
  const heard: unknown[] = [];
  await followItem((item) => heard.push(item?.itemId ?? null));
  mailbox.item = { itemType: 'message', itemId: 'b' };
  handlers.get('olkItemSelectedChanged')?.({});
  mailbox.item = null;
  handlers.get('olkItemSelectedChanged')?.({});
  expect(heard).toEqual(['b', null]);
});
