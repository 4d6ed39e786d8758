import { openItem } from '../../src/office/shown-item';
import type { ShownItem } from '../../src/people/open-item';
import { answers, fails, leaveOutlook, startOutlook, type Outlook } from './fake-outlook';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  leaveOutlook();
  jest.useRealTimers();
});

const person = (displayName: string, emailAddress: string) => ({ displayName, emailAddress });
const kim = person('Kim Adler', 'Kim@Contoso.com');
const maria = person('Maria Hofer', 'maria@uni.example');

const message = {
  itemType: 'message',
  itemId: 'AAM/m',
  subject: 'Quotation',
  from: maria,
  to: [kim],
  cc: [person('List', ''), person('Old', '/o=ExchangeLabs/cn=Recipients/cn=old')],
  internetMessageId: '<1@uni.example>',
  dateTimeCreated: new Date('2026-11-20T09:30:00.123Z'),
  body: { getAsync: (type: string, callback: (result: object) => void) => answers(`the ${type}`)(callback) },
};

const draft = {
  itemType: 'message',
  subject: { getAsync: answers('Re: Quotation') },
  getItemIdAsync: fails(9040, 'ItemNotSaved'),
  from: { getAsync: answers(kim) },
  to: { getAsync: answers([maria]) },
  cc: { getAsync: answers([]) },
  bcc: { getAsync: answers([]) },
};

const appointment = {
  itemType: 'appointment',
  itemId: 'AAM/k',
  subject: 'Review',
  seriesId: null,
  recurrence: null,
  organizer: maria,
  requiredAttendees: [kim],
  optionalAttendees: [],
  start: new Date('2026-11-25T09:00:00Z'),
  end: new Date('2026-11-25T10:00:00Z'),
};

/** What is told from now on, with Outlook's hands. */
async function watch(item: object | null): Promise<{ outlook: Outlook; heard: (ShownItem | null)[]; end: () => void }> {
  const outlook = startOutlook({ item });
  const heard: (ShownItem | null)[] = [];
  const end = openItem('kim@contoso.com').subscribe((each) => heard.push(each));
  await settle();
  return { outlook, heard, end };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

async function open(outlook: Outlook, item: object | null): Promise<void> {
  outlook.mailbox.item = item;
  outlook.handlers.get('olkItemSelectedChanged')?.({});
  await settle();
}

describe('the item that is open', () => {
  test('is a message with its people, its name in every mailbox and its time', async () => {
    const { heard } = await watch(message);
    expect(heard).toEqual([
      {
        ...{ key: 'v2.0:AAM-m', kind: 'message', mode: 'read', role: null, graphId: 'v2.0:AAM-m', withoutId: null },
        subject: 'Quotation',
        people: [
          { name: 'Maria Hofer', address: 'maria@uni.example', role: 'from' },
          { name: 'Kim Adler', address: 'Kim@Contoso.com', role: 'to' },
          { name: 'List', address: '', role: 'cc' },
          { name: 'Old', address: '', role: 'cc' },
        ],
        ...{ time: null, messageId: '<1@uni.example>', at: '2026-11-20T09:30:00Z' },
        ...{ isRecurring: false, isPrivate: false, isProtected: false },
      },
    ]);
  });

  test('is a draft, whose people are asked for', async () => {
    const { heard } = await watch(draft);
    expect(heard[0]).toMatchObject({
      ...{ mode: 'compose', subject: 'Re: Quotation', graphId: null, withoutId: 'unsaved' },
      people: [
        { address: 'Kim@Contoso.com', role: 'from' },
        { address: 'maria@uni.example', role: 'to' },
      ],
    });
  });

  test('is a meeting that the person attends', async () => {
    const { heard } = await watch(appointment);
    expect(heard[0]).toMatchObject({
      ...{ kind: 'meeting', mode: 'read', role: 'attendee' },
      people: [{ role: 'organizer' }, { role: 'required' }],
      time: { allDay: false, start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z', zone: null },
    });
  });

  test('is the person’s own meeting, read or written', async () => {
    expect((await watch({ ...appointment, organizer: kim })).heard[0]?.role).toBe('organizer');
    const asked = { ...appointment, itemId: undefined, subject: { getAsync: answers('Review') } };
    expect((await watch({ ...asked, organizer: undefined })).heard[0]).toMatchObject({
      ...{ mode: 'compose', role: 'organizer' },
    });
  });

  test('is somebody’s where Outlook does not tell the organiser', async () => {
    expect((await watch({ ...appointment, organizer: undefined })).heard[0]?.role).toBeNull();
  });

  test.each(['IPM.Note.SMIME', 'IPM.Note.rpmsg.Microsoft.Voicemail'])('is protected as %s', async (itemClass) => {
    expect((await watch({ ...message, itemClass })).heard[0]?.isProtected).toBe(true);
  });

  test('is none, outside of Outlook too', async () => {
    expect((await watch(null)).heard).toEqual([null]);
    leaveOutlook();
    const heard: unknown[] = [];
    openItem(null).subscribe((each) => heard.push(each));
    await settle();
    expect(heard).toEqual([null]);
  });

  test('is shown without what Outlook refuses', async () => {
    const { heard } = await watch({ ...draft, to: { getAsync: fails(9030) }, subject: { getAsync: fails(9030) } });
    expect(heard[0]).toMatchObject({ subject: '', people: [{ address: 'Kim@Contoso.com' }] });
  });

  test('is shown without anybody when Outlook does not answer', async () => {
    const { heard } = await watch({ ...draft, to: { getAsync: () => undefined } });
    expect(heard).toEqual([]);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(heard[0]).toMatchObject({ mode: 'compose', people: [], withoutId: 'unknown' });
  });
});

describe('another item', () => {
  test('is told, and none too', async () => {
    const { outlook, heard } = await watch(message);
    await open(outlook, appointment);
    await open(outlook, null);
    expect(heard.map((each) => each?.key)).toEqual(['v2.0:AAM-m', 'v2.0:AAM-k', undefined]);
  });

  test('is told after a slow one that comes in late, and stays', async () => {
    let late: (result: object) => void = () => undefined;
    const { outlook, heard } = await watch({ ...draft, to: { getAsync: (back: typeof late) => (late = back) } });
    await open(outlook, message);
    answers([maria])(late);
    await settle();
    expect(heard.map((each) => each?.mode)).toEqual(['read']);
  });

  test('that is not saved has a key of its own', async () => {
    const { outlook, heard } = await watch(draft);
    await open(outlook, { ...draft });
    expect(new Set(heard.map((each) => each?.key)).size).toBe(2);
  });

  test('is none where Outlook saves the draft that is open, which has an id from then on', async () => {
    let id = fails(9040, 'ItemNotSaved');
    const getItemIdAsync: typeof id = (back) => id(back);
    const { heard } = await watch({ ...draft, getItemIdAsync });
    id = answers('AAM/d');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(heard.map((each) => each?.graphId)).toEqual([null, 'v2.0:AAM-d']);
    expect(heard[1]?.key).toBe(heard[0]?.key);
  });

  test('is told to all who listen, and to no one who has ended', async () => {
    const outlook = startOutlook({ item: message });
    const port = openItem('kim@contoso.com');
    const heard: string[] = [];
    const end = port.subscribe(() => heard.push('first'));
    port.subscribe(() => heard.push('second'));
    await settle();
    end();
    await open(outlook, appointment);
    expect(heard).toEqual(['first', 'second', 'second']);
  });
});

describe('people of a draft', () => {
  test('are told when Outlook says that they changed', async () => {
    const handlers = new Map<string, () => void>();
    const people = [maria];
    const { heard } = await watch({
      ...draft,
      to: { getAsync: (back: (result: object) => void) => answers([...people])(back) },
      addHandlerAsync: (type: string, handler: () => void) => handlers.set(type, handler),
    });
    people.push(person('Paul', 'paul@x.example'));
    handlers.get('olkRecipientsChanged')?.();
    await settle();
    expect(heard.at(-1)?.people).toHaveLength(3);
    expect(heard[0]?.key).toBe(heard[1]?.key);
  });

  test('are told without that too, and once', async () => {
    const people = [maria];
    const { heard } = await watch({
      ...draft,
      to: { getAsync: (back: (result: object) => void) => answers([...people])(back) },
    });
    people.push(person('Paul', 'paul@x.example'));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(heard.map((each) => each?.people.length)).toEqual([2, 3]);
  });
});

describe('the mark of a meeting that was added', () => {
  const marked = new Map<string, unknown>();
  const properties = {
    get: (name: string) => marked.get(name),
    set: (name: string, value: unknown) => marked.set(name, value),
    saveAsync: (back: (result: object) => void) => answers(undefined)(back),
  };
  const markable = { ...appointment, loadCustomPropertiesAsync: answers(properties) };
  beforeEach(() => marked.clear());

  async function opened(item: object): Promise<{ port: ReturnType<typeof openItem>; outlook: Outlook }> {
    const outlook = startOutlook({ item });
    const port = openItem('kim@contoso.com');
    port.subscribe(() => undefined);
    await settle();
    return { port, outlook };
  }

  test('S4: stands on the item', async () => {
    await (await opened(markable)).port.mark('v2.0:AAM-k', 'org/7');
    expect([...marked.values()]).toEqual(['org/7']);
  });

  test('S4: stands on no other item that was opened meanwhile', async () => {
    const { port, outlook } = await opened(appointment);
    await open(outlook, { ...markable, itemId: 'AAM/other' });
    await port.mark('v2.0:AAM-k', 'org/7');
    expect(marked.size).toBe(0);
  });

  test('S4: is left to a later run where Outlook does not do it', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { port } = await opened({ ...appointment, loadCustomPropertiesAsync: fails(9020) });
    await port.mark('v2.0:AAM-k', 'org/7');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

describe('the text of a message', () => {
  test('is asked for as plain text', async () => {
    startOutlook({ item: message });
    expect(await openItem(null).bodyText()).toBe('the text');
  });

  test.each([
    ['there is none', null],
    ['it has none', { ...message, body: undefined }],
    ['Outlook refuses', { ...message, body: { getAsync: (_type: string, back: never) => fails(9030)(back) } }],
  ])('is empty where %s', async (_, item) => {
    startOutlook({ item });
    expect(await openItem(null).bodyText()).toBe('');
  });
});
