/** @jest-environment jsdom */
import { crmBrowser } from '../../src/office/crm-browser';

const address = 'about:blank?crm';

beforeEach(() => {
  jest.useFakeTimers();
  document.body.replaceChildren();
});

afterEach(() => {
  jest.useRealTimers();
});

const frame = () => document.querySelector('iframe');

/** What a page says to this one, and from where. */
function say(data: unknown, from: { origin?: string; source?: MessageEventSource | null } = {}) {
  const source = frame()?.contentWindow ?? null;
  dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source, ...from }));
}

/** Null while there is no answer. */
function openUnseen() {
  const told: { answer?: string | null } = {};
  const done = crmBrowser()
    .openUnseen(address)
    .then((answer) => (told.answer = answer));
  return { told, done };
}

test('the frame is out of sight, and goes when it has answered', async () => {
  const { done } = openUnseen();
  expect(frame()?.hidden).toBe(true);
  say({ crmAnswer: 'state=s' });
  expect(await done).toBe('state=s');
  expect(frame()).toBeNull();
});

test.each([
  ['another origin', { crmAnswer: 'x' }, { origin: 'https://evil.example' }],
  ['another window', { crmAnswer: 'x' }, { source: window }],
  ['nowhere', { crmAnswer: 'x' }, { source: null }],
  ['the frame, about something else', { answer: 'x' }, {}],
  ['the frame, without words', { crmAnswer: 1 }, {}],
])('a message from %s is no answer', async (_, data, from) => {
  const { told, done } = openUnseen();
  say(data, from);
  await jest.advanceTimersByTimeAsync(9_999);
  expect(told).toEqual({});
  await jest.advanceTimersByTimeAsync(1);
  expect(await done).toBeNull();
});

test('a frame that is refused is given up after ten seconds', async () => {
  const { done } = openUnseen();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await done).toBeNull();
  expect(frame()).toBeNull();
});

test('no two states are alike', () => {
  const browser = crmBrowser();
  expect(new Set(Array.from({ length: 100 }, () => browser.newState())).size).toBe(100);
});

test('a browser that blocks storage costs nothing but the memory of it', () => {
  const blocked = jest.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { tab } = crmBrowser();
  tab.setItem('key', 'value');
  expect(tab.getItem('key')).toBe('value');
  blocked.mockRestore();
  expect(sessionStorage.getItem('key')).toBeNull();
});
