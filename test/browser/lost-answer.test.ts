import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { enable, preview, syncNow } from './pane';

const d = desk();
let hands: Hands;
let pane: Page;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  await hands.crmMeeting('In step');
  pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
});

/** The browser then sends the call once more by itself, and the engine hears of the second one only. */
async function dropAfterCommit(service: 'graph' | 'crm', path: string): Promise<void> {
  await d.control('POST', 'faults', {
    match: { service, method: 'POST', path, client: 'app' },
    times: 1,
    do: { drop: 'after' },
  });
}

it('41: a create in the CRM whose connection drops after it was done stands once in the end, on both sides', async () => {
  await hands.outlookMeeting('New here');
  await dropAfterCommit('crm', '/Events$');
  for (let run = 0; run < 3; run += 1) await syncNow(pane);
  expect([await hands.titles(), await hands.subjects()]).toEqual([
    ['In step', 'New here'],
    ['In step', 'New here'],
  ]);
});

it('40: a create in Outlook whose connection drops after it was done stands once, on both sides', async () => {
  await hands.crmMeeting('New there');
  await dropAfterCommit('graph', '/\\$batch$');
  for (let run = 0; run < 3; run += 1) await syncNow(pane);
  expect([await hands.titles(), await hands.subjects()]).toEqual([
    ['In step', 'New there'],
    ['In step', 'New there'],
  ]);
});
