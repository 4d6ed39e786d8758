/** @jest-environment jsdom */
import { waitFor } from '@testing-library/dom';
import { BroadcastChannel } from 'node:worker_threads';
import { signInWindows } from '../../src/office/office-windows';
import { failed, leaveOutlook, startOutlook, succeeded } from './fake-outlook';

/** A window that the browser has opened. */
interface FakePopup {
  address: URL;
  features: string;
  closed: boolean;
  close(): void;
}

let popups: FakePopup[];
let blocksPopups: boolean;

beforeEach(() => {
  popups = [];
  blocksPopups = false;
  Object.assign(globalThis, { BroadcastChannel });
  Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => `id-${popups.length}` });
  window.open = (address, _name, features) => {
    if (blocksPopups) return null;
    const popup = { address: new URL(String(address)), features: String(features), closed: false };
    popups.push(Object.assign(popup, { close: () => void (popup.closed = true) }));
    return popups.at(-1) as unknown as Window;
  };
  document.hasFocus = () => true;
});

afterEach(() => {
  leaveOutlook();
  jest.useRealTimers();
});

const idOf = (popup: FakePopup) => String(popup.address.searchParams.get('window'));

/** What the popup says to its opener. */
function say(popup: FakePopup, answer: string, from: Partial<MessageEventInit> = {}): void {
  const data = { window: idOf(popup), answer };
  const init = { origin: location.origin, source: popup as unknown as Window, data, ...from };
  dispatchEvent(new MessageEvent('message', init));
}

describe('in a browser', () => {
  test('a popup opens at once, on our own page, and its answer ends it', async () => {
    const answer = signInWindows().open('crm-sign-in.html?state=s');
    expect(popups[0]).toMatchObject({ closed: false });
    expect(popups[0]?.address.origin).toBe(location.origin);
    expect(popups[0]?.address.searchParams.get('state')).toBe('s');
    expect(popups[0]?.features).toMatch(/width=\d+,height=\d+/);
    say(popups[0]!, 'token');
    expect(await answer).toEqual({ answer: 'token' });
    expect(popups[0]?.closed).toBe(true);
  });

  test('a popup that was cut off from its opener answers over the channel of its id', async () => {
    const answer = signInWindows().open('crm-sign-in.html');
    const channel = new BroadcastChannel(`crm-sync window ${idOf(popups[0]!)}`);
    channel.postMessage({ window: idOf(popups[0]!), answer: 'token' });
    expect(await answer).toEqual({ answer: 'token' });
    channel.close();
  });

  test.each([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of another window', { source: window }],
    ['with another id', { data: { window: 'id-other', answer: 'evil' } }],
    ['that is no answer', { data: { window: 'id-0', answer: 7 } }],
    ['that is nothing', { data: null }],
  ])('a message %s does not count', async (_, from) => {
    const answer = signInWindows().open('crm-sign-in.html');
    say(popups[0]!, 'evil', from);
    say(popups[0]!, 'token');
    expect(await answer).toEqual({ answer: 'token' });
  });

  test('a popup that the browser does not open is blocked', async () => {
    blocksPopups = true;
    expect(await signInWindows().open('crm-sign-in.html')).toEqual({ failure: 'blocked' });
  });

  test('a popup that the person closes is closed', async () => {
    jest.useFakeTimers();
    const answer = signInWindows().open('crm-sign-in.html');
    popups[0]!.closed = true;
    await jest.advanceTimersByTimeAsync(2000);
    expect(await answer).toEqual({ failure: 'closed' });
  });

  test('a popup that looks closed while it has the focus may still answer', async () => {
    jest.useFakeTimers();
    document.hasFocus = () => false;
    const answer = signInWindows().open('crm-sign-in.html');
    popups[0]!.closed = true;
    await jest.advanceTimersByTimeAsync(60_000);
    say(popups[0]!, 'token');
    expect(await answer).toEqual({ answer: 'token' });
  });

  test('a popup that nobody comes back from is given up in the end', async () => {
    jest.useFakeTimers();
    document.hasFocus = () => false;
    const answer = signInWindows().open('crm-sign-in.html');
    await jest.advanceTimersByTimeAsync(16 * 60_000);
    expect(await answer).toEqual({ failure: 'closed' });
  });

  test('the next one closes the one before', async () => {
    const windows = signInWindows();
    const first = windows.open('crm-sign-in.html');
    const second = windows.open('microsoft-sign-in.html');
    expect(await first).toEqual({ failure: 'closed' });
    say(popups[1]!, 'token');
    expect(await second).toEqual({ answer: 'token' });
  });
});

describe('in Outlook', () => {
  type Handler = (event: object) => void;

  /** One dialog at a time, opened with these results in turn, and then well. */
  class Dialogs {
    readonly opened: { address: string; options: object }[] = [];
    readonly handlers = new Map<string, Handler>();
    closes = 0;

    constructor(private readonly failures: number[] = []) {}

    displayDialogAsync = (address: string, options: object, callback: (result: object) => void) => {
      this.opened.push({ address, options });
      const failure = this.failures.shift();
      const close = () => (this.closes += 1);
      const addEventHandler = (event: string, handler: Handler) => this.handlers.set(event, handler);
      callback(failure === undefined ? succeeded({ close, addEventHandler }) : failed(failure));
    };

    say(message: string, origin?: string): void {
      this.handlers.get('dialogMessageReceived')?.({ message, origin });
    }

    tell(error: number): void {
      this.handlers.get('dialogEventReceived')?.({ error });
    }
  }

  function outlookWith(dialogs: Dialogs, platform = 'PC') {
    startOutlook({ platform, ui: { displayDialogAsync: dialogs.displayDialogAsync } });
    return signInWindows();
  }

  test('a dialog opens on our own page, in a window of its own, and its answer closes it', async () => {
    const dialogs = new Dialogs();
    const answer = outlookWith(dialogs).open('crm-sign-in.html?state=s');
    dialogs.say('token', location.origin);
    expect(await answer).toEqual({ answer: 'token' });
    expect(dialogs.opened).toEqual([
      {
        address: `${location.origin}/crm-sign-in.html?state=s`,
        options: expect.objectContaining({ displayInIframe: false, promptBeforeOpen: true }) as object,
      },
    ]);
    expect([dialogs.closes, popups]).toEqual([1, []]);
  });

  test('in the person’s click Outlook need not ask before', () => {
    Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: true } });
    const dialogs = new Dialogs();
    void outlookWith(dialogs).open('crm-sign-in.html');
    Reflect.deleteProperty(navigator, 'userActivation');
    expect(dialogs.opened[0]?.options).toMatchObject({ promptBeforeOpen: false });
  });

  test('what another origin says does not count', async () => {
    const dialogs = new Dialogs();
    const answer = outlookWith(dialogs).open('crm-sign-in.html');
    dialogs.say('evil', 'https://evil.example');
    dialogs.say('token', location.origin);
    expect(await answer).toEqual({ answer: 'token' });
  });

  test('an older Outlook tells no origin', async () => {
    const dialogs = new Dialogs();
    const answer = outlookWith(dialogs).open('crm-sign-in.html');
    dialogs.say('token');
    expect(await answer).toEqual({ answer: 'token' });
  });

  test('12006: the person closed it', async () => {
    const dialogs = new Dialogs();
    const answer = outlookWith(dialogs).open('crm-sign-in.html');
    dialogs.tell(12006);
    expect(await answer).toEqual({ failure: 'closed' });
  });

  test('12007: another one is open, so it is tried once more', async () => {
    jest.useFakeTimers();
    const dialogs = new Dialogs([12007]);
    const answer = outlookWith(dialogs).open('crm-sign-in.html');
    await jest.advanceTimersByTimeAsync(1000);
    dialogs.say('token');
    expect(await answer).toEqual({ answer: 'token' });
  });

  test('12007 twice: it is blocked', async () => {
    jest.useFakeTimers();
    const dialogs = new Dialogs([12007, 12007]);
    const answer = outlookWith(dialogs).open('crm-sign-in.html');
    await jest.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual({ failure: 'blocked' });
    expect(dialogs.opened).toHaveLength(2);
  });

  test.each([12009, 12011, 12004])('%i: it is blocked', async (code) => {
    expect(await outlookWith(new Dialogs([code])).open('crm-sign-in.html')).toEqual({ failure: 'blocked' });
    expect(popups).toEqual([]);
  });

  test('12011 in the browser’s Outlook: a popup takes its place', async () => {
    const answer = outlookWith(new Dialogs([12011]), 'OfficeOnline').open('crm-sign-in.html');
    await waitFor(() => expect(popups).toHaveLength(1));
    say(popups[0]!, 'token');
    expect(await answer).toEqual({ answer: 'token' });
  });

  test('the next dialog closes the one before', async () => {
    const dialogs = new Dialogs();
    const windows = outlookWith(dialogs);
    const first = windows.open('crm-sign-in.html');
    const second = windows.open('microsoft-sign-in.html');
    expect(await first).toEqual({ failure: 'closed' });
    expect(dialogs.closes).toBe(1);
    dialogs.say('token');
    expect(await second).toEqual({ answer: 'token' });
  });
});

test('a dialog that never answers is given up in the end', async () => {
  jest.useFakeTimers();
  startOutlook({
    platform: 'PC',
    ui: {
      displayDialogAsync: (_a: string, _o: object, done: (r: object) => void) =>
        done(succeeded({ close: () => undefined, addEventHandler: () => undefined })),
    },
  });
  const answer = signInWindows().open('crm-sign-in.html');
  await jest.advanceTimersByTimeAsync(16 * 60_000);
  expect(await Promise.race([answer, Promise.resolve('still open')])).toEqual({ failure: 'closed' });
});
