import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { crmMeetings, inTheMiddle } from './many';
import { enable, ended, goTo, openRecord, preview, syncNow } from './pane';

const d = desk();
let hands: Hands;
let titles: string[];
let pane: Page;

const count = 50;
const creates = { service: 'graph', method: 'POST', path: '/events$', client: 'app' };

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  titles = await crmMeetings(hands, count);
  pane = await d.pane({ person: 'kim' });
});

describe('a storm of 429', () => {
  it('in Outlook, inside batches: the pane names the pause, stays usable, stops at once, and later brings the rest', async () => {
    d.allow(/status of 429/);
    await preview(pane);
    await fault({ match: creates, skip: 25, times: null, do: { status: 429, headers: { 'Retry-After': '90' } } });
    await begin();
    await pane.getByText(/a pause/i).waitFor();

    await goTo(pane, 'Needs you');
    await goTo(pane, 'Settings');
    await pane.getByRole('radio', { name: /outlook’s value/i }).check();
    await pane.getByText(/^saved$/i).waitFor();
    await goTo(pane, 'Sync');
    await stop(pane);
    expect((await hands.subjects()).length).toBeLessThan(count);

    await calm();
    await again(pane);
    await pane.getByText(`${count} meetings in step`).waitFor();
    expect([await hands.subjects(), await hands.titles()]).toEqual([titles, titles]);
  });

  it('in the CRM, without a header that says how long: the pane waits by itself, stops at once, and goes on later', async () => {
    d.allow(/status of 429/);
    await preview(pane);
    await enable(pane);
    const late = await hands.crmMeeting('Late arrival');
    await fault({ match: { service: 'crm', client: 'app' }, times: null, do: { status: 429 } });
    await pane.getByRole('button', { name: 'Sync now' }).click();
    await pane.getByText(/a pause/i).waitFor();
    await openRecord(pane, 'Meeting 007');
    await pane.getByText(/came to Outlook/i).waitFor();
    await stop(pane);
    expect(await hands.subjects()).toEqual(titles);
    await goTo(pane, 'Sync');

    await calm();
    await again(pane);
    expect(await hands.subjects()).toEqual(['Late arrival', ...titles]);
    await hands.crmDelete(late);
    await syncNow(pane);
    expect(await hands.subjects()).toEqual(titles);
  });
});

describe.each([
  { side: 'Outlook', match: creates, skip: 30 },
  { side: 'Zoho CRM', match: { service: 'crm', client: 'app' }, skip: 3 },
])('a sign-in to $side that expires in the middle of the first sync', ({ side, match, skip }) => {
  it('is told in a sentence with one button, and signing in again goes on to the end: nothing doubled, nothing lost', async () => {
    d.allow(/status of 401/);
    await preview(pane);
    await fault({ match, skip, do: { expireToken: true } });
    await ended(pane, () => pane.getByRole('button', { name: /^enable/i }).click(), /has expired/);
    await pane.getByText(`Your sign-in to ${side} has expired.`).first().waitFor();
    await ended(pane, () => pane.getByRole('button', { name: /sign in again/i }).click());
    await pane.getByText(`${count} meetings in step`).waitFor();
    expect([await hands.subjects(), await hands.titles()]).toEqual([titles, titles]);
    expect(await pane.getByRole('button', { name: /sign in again/i }).count()).toBe(0);
  });
});

describe('a first sync that is broken off', () => {
  beforeEach(async () => {
    await preview(pane);
    await fault(inTheMiddle);
    await begin();
    await pane.getByText(/^[1-9]\d* of \d+$/).waitFor();
  });

  it('by Stop keeps what is done, and goes on from there when asked: nothing doubled', async () => {
    const held = async () => {
      await pane.getByRole('button', { name: /^stop$/i }).click();
      await pane
        .getByText(/^stopping/i)
        .first()
        .waitFor();
      await calm();
    };
    await ended(pane, held, /you stopped the sync/);
    const brought = (await hands.subjects()).length;
    expect([brought > 0, brought < count]).toEqual([true, true]);
    await again(pane);
    expect([await hands.subjects(), await hands.titles()]).toEqual([titles, titles]);
  });

  it('by loading the page anew goes on by itself: nothing doubled', async () => {
    await pane.reload();
    await calm();
    await pane.getByText(`${count} meetings in step`).waitFor();
    expect([await hands.subjects(), await hands.titles()]).toEqual([titles, titles]);
  });
});

function fault(order: object): Promise<unknown> {
  return d.control('POST', 'faults', order);
}

function calm(): Promise<unknown> {
  return d.control('DELETE', 'faults');
}

/** The first sync, without waiting for its end. */
function begin(): Promise<void> {
  return pane.getByRole('button', { name: /^enable/i }).click();
}

async function stop(on: Page): Promise<void> {
  await ended(on, () => on.getByRole('button', { name: /^stop$/i }).click(), /you stopped the sync/);
}

/** By the one button that the stopped sync offers. */
async function again(on: Page): Promise<void> {
  await ended(on, () =>
    on
      .getByRole('group', { name: /you stopped/i })
      .getByRole('button')
      .click(),
  );
}
