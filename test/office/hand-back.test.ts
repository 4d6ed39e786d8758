/** @jest-environment jsdom */
import { once } from 'node:events';
import { BroadcastChannel } from 'node:worker_threads';
import { leaveOutlook, startOutlook } from './fake-outlook';

type HandBack = (answer: string) => Promise<boolean>;

/** The page as it is loaded at this address. */
async function pageAt(address: string): Promise<HandBack> {
  history.replaceState(null, '', address);
  jest.resetModules();
  return (await import('../../src/office/hand-back')).handBack;
}

let closes: number;
let told: unknown[];

beforeEach(() => {
  closes = 0;
  told = [];
  sessionStorage.clear();
  Object.assign(globalThis, { BroadcastChannel });
  window.close = () => (closes += 1);
  const opener = { postMessage: (data: unknown, origin: string) => told.push([data, origin]) };
  Object.assign(window, { opener });
});

afterEach(leaveOutlook);

test('a popup hands its answer to its opener, on our own origin, and closes', async () => {
  const handBack = await pageAt('/crm-sign-in.html?window=id-1');
  expect(await handBack('token')).toBe(true);
  expect(told).toEqual([[{ window: 'id-1', answer: 'token' }, location.origin]]);
  expect(closes).toBe(1);
});

test('it knows its id still when it comes back from the service', async () => {
  await pageAt('/crm-sign-in.html?window=id-1');
  const handBack = await pageAt('/crm-sign-in.html#access_token=t');
  await handBack('token');
  expect(told).toEqual([[{ window: 'id-1', answer: 'token' }, location.origin]]);
});

test('cut off from its opener it says it over the channel of its id', async () => {
  Object.assign(window, { opener: null });
  const channel = new BroadcastChannel('crm-sync window id-1');
  const heard = once(channel, 'message');
  const handBack = await pageAt('/crm-sign-in.html?window=id-1');
  expect(await handBack('token')).toBe(true);
  expect(await heard).toMatchObject([{ data: { window: 'id-1', answer: 'token' } }]);
  channel.close();
});

test('an Office dialog hands it to its parent, on our own origin, which closes it', async () => {
  startOutlook({ ui: { messageParent: (...said: unknown[]) => told.push(said) } });
  const handBack = await pageAt('/crm-sign-in.html');
  expect(await handBack('token')).toBe(true);
  expect(told).toEqual([['token', { targetOrigin: location.origin }]]);
  expect(closes).toBe(0);
});

test.each([
  ['has no Office', () => undefined],
  ['is in no dialog', () => startOutlook({ ui: {} })],
  [
    'has an Office that refuses',
    () =>
      startOutlook({
        ui: {
          messageParent: () => {
            throw new Error('not a dialog');
          },
        },
      }),
  ],
])('a page that %s has nobody to hand it to', async (_, start) => {
  start();
  const handBack = await pageAt('/crm-sign-in.html');
  expect(await handBack('token')).toBe(false);
  expect([told, closes]).toEqual([[], 0]);
});
