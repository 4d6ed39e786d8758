import { AddToCrm } from '../../src/commands/add-to-crm';
import { added, fakePorts, waitsFor } from './fake-ports';

afterEach(() => jest.useRealTimers());

async function press(fake: Parameters<typeof fakePorts>[0]) {
  const { ports, did, logged } = fakePorts(fake);
  await new AddToCrm().press(ports);
  return { did, logged };
}

describe('S4: one press', () => {
  test('adds the meeting, marks it, and says how many of its people the CRM knows', async () => {
    const { did } = await press({});
    expect(did).toEqual(['progress adding', 'add AAM', 'mark org1 42', 'info added-people 2 3']);
  });

  test('on a meeting without people says nothing of them', async () => {
    const { did } = await press({ answers: [{ ...added, people: { found: 0, of: 0 } }] });
    expect(did.at(-1)).toBe('info added');
  });

  test('on a meeting that is there already marks it all the same: another device may have added it', async () => {
    const { did } = await press({ answers: [{ ...added, state: 'already' }] });
    expect(did).toEqual(['progress adding', 'add AAM', 'mark org1 42', 'info already-people 2 3']);
  });

  test('marks nothing where another item stands for the record', async () => {
    const { did } = await press({ answers: [{ ...added, state: 'already', record: null }] });
    expect(did).toEqual(['progress adding', 'add AAM', 'info already-people 2 3']);
  });

  test('says so when Outlook does not keep the mark', async () => {
    const { did, logged } = await press({ fails: ['mark'] });
    expect([did.at(-1), logged]).toEqual(['error unmarked', ['not marked']]);
  });
});

describe('what Outlook knows to be in the way is said before anything is loaded', () => {
  test.each([
    ['no item', null, 'error obstacle-no-item'],
    ['a message', { kind: 'message' }, 'error obstacle-message'],
    ['not saved yet', { graphId: null, withoutId: 'unsaved' }, 'error obstacle-unsaved'],
    ['an Outlook that is too old to say', { graphId: null, withoutId: 'unknown' }, 'error obstacle-unknown'],
    ['somebody else’s, not saved yet', { isShared: true, graphId: null }, 'error obstacle-shared'],
    ['M5: an occurrence', { recurrence: 'occurrence' }, 'info left-M5'],
    ['M5: a series', { recurrence: 'series' }, 'info left-M5'],
  ] as const)('%s', async (_, meeting, said) => {
    const { did } = await press({ meeting, fails: ['engine'] });
    expect(did).toEqual([said]);
  });

  test('an Outlook before Mailbox 1.7 does not tell of series: the sync finds out', async () => {
    const { did } = await press({ meeting: { recurrence: 'unknown' }, answers: [{ state: 'left', rule: 'M5' }] });
    expect(did).toEqual(['progress adding', 'add AAM', 'info left-M5']);
  });
});

describe('sign-in', () => {
  test('is asked for once, and then it is added', async () => {
    const { did } = await press({ answers: [waitsFor('crm'), added], signsIn: ['crm'] });
    expect(did).toEqual([
      ...['progress adding', 'add AAM', 'progress asking crm', 'ask crm'],
      ...['progress adding', 'add AAM', 'mark org1 42', 'info added-people 2 3'],
    ]);
  });

  test('is asked for on both sides where both need it', async () => {
    const answers = [waitsFor('outlook', 'consent'), waitsFor('crm'), added];
    const { did } = await press({ answers, signsIn: ['outlook', 'crm'] });
    expect(did.filter((each) => each.startsWith('ask '))).toEqual(['ask outlook', 'ask crm']);
    expect(did.at(-1)).toBe('info added-people 2 3');
  });

  test('that comes to nothing leaves the meeting for the pane', async () => {
    const { did } = await press({ answers: [waitsFor('crm')] });
    expect(did.slice(-2)).toEqual(['ask crm', 'info queued-sign-in crm']);
  });

  test('that does not help is not asked for again', async () => {
    const { did } = await press({ answers: [waitsFor('crm')], signsIn: ['crm'] });
    expect(did.filter((each) => each === 'ask crm')).toHaveLength(1);
    expect(did.at(-1)).toBe('info queued-sign-in crm');
  });

  test('is no remedy for a lost connection', async () => {
    const { did } = await press({ answers: [waitsFor('crm', 'offline')], signsIn: ['crm'] });
    expect(did).toEqual(['progress adding', 'add AAM', 'info queued-offline crm']);
  });
});

describe('it always ends with a word', () => {
  test.each([
    ['the session fails', { answers: [new Error('boom')] }],
    ['the pages are not set up', { fails: ['engine'] }],
    ['Outlook does not say what is open', { fails: ['read'] }],
  ] as const)('%s', async (_, fake) => {
    const { did, logged } = await press(fake);
    expect([did.at(-1), logged]).toEqual(['error failed-other', ['not added']]);
  });

  test('an Outlook that shows no notification does not keep the meeting from the CRM', async () => {
    const { did } = await press({ fails: ['notify'] });
    expect(did).toContain('mark org1 42');
  });

  test('in less than the five minutes that Outlook gives, and with nothing after it', async () => {
    jest.useFakeTimers();
    let answer: (value?: unknown) => void = () => undefined;
    const { ports, did } = fakePorts({ until: new Promise((resolve) => (answer = resolve)) });
    const pressed = new AddToCrm().press(ports);
    await jest.advanceTimersByTimeAsync(4 * 60_000);
    await pressed;
    expect(did.at(-1)).toBe('info slow');
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(did.slice(-2)).toEqual(['info slow', 'mark org1 42']);
  });

  test('no window opens when the person has been sent to the pane', async () => {
    jest.useFakeTimers();
    let answer: (value?: unknown) => void = () => undefined;
    const until = new Promise((resolve) => (answer = resolve));
    const { ports, did } = fakePorts({ answers: [waitsFor('crm')], until });
    const pressed = new AddToCrm().press(ports);
    await jest.advanceTimersByTimeAsync(4 * 60_000);
    await pressed;
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(did).not.toContain('ask crm');
  });
});

describe('pressed twice', () => {
  test('the second press says that it is being done, and adds nothing', async () => {
    let answer: (value?: unknown) => void = () => undefined;
    const first = fakePorts({ until: new Promise((resolve) => (answer = resolve)) });
    const second = fakePorts();
    const button = new AddToCrm();
    const pressed = button.press(first.ports);
    await button.press(second.ports);
    expect(second.did).toEqual(['progress adding-already']);
    answer();
    await pressed;
    expect(first.did.at(-1)).toBe('info added-people 2 3');
  });

  test('once the first is done, a press asks again', async () => {
    const button = new AddToCrm();
    await button.press(fakePorts({ answers: [new Error('boom')] }).ports);
    const { ports, did } = fakePorts();
    await button.press(ports);
    expect(did).toContain('add AAM');
  });

  test('on two meetings, both are added', async () => {
    const first = fakePorts();
    const second = fakePorts({ meeting: { graphId: 'AAN' } });
    const button = new AddToCrm();
    await Promise.all([button.press(first.ports), button.press(second.ports)]);
    expect([first.did, second.did].map((did) => did[1])).toEqual(['add AAM', 'add AAN']);
  });
});
