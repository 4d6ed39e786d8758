import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { crmMeetings, inTheMiddle } from './many';
import { ended, preview, syncNow } from './pane';

const d = desk();
let hands: Hands;
let titles: string[];
let first: Page;

const count = 50;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  titles = await crmMeetings(hands, count);
  first = await d.pane({ person: 'kim' });
  await preview(first);
  await d.control('POST', 'faults', inTheMiddle);
});

it('shows in the other window what one of them does and how far it is, takes Stop from there, and both show the result', async () => {
  const second = await d.pane({ person: 'kim', beside: first });
  await first.getByRole('button', { name: /^enable/i }).click();
  await second
    .getByText(/another window is syncing/i)
    .first()
    .waitFor();
  await second.getByText(/^[1-9]\d* of 50$/).waitFor();
  await second.getByRole('button', { name: /^stop$/i }).click();
  await second
    .getByText(/^stopping/i)
    .first()
    .waitFor();
  await d.control('DELETE', 'faults');
  const stopped = (pane: Page) => pane.getByRole('group', { name: /you stopped the sync/i });
  await Promise.all([first, second].map((pane) => stopped(pane).waitFor()));

  await ended(second, () => stopped(second).getByRole('button').click());
  await Promise.all([first, second].map((pane) => pane.getByText('50 meetings in step').waitFor()));
  expect([await hands.subjects(), await hands.titles()]).toEqual([titles, titles]);
});

it('G3: is synced by one of them only when a run is due in both', async () => {
  await first.getByRole('button', { name: /^enable/i }).click();
  await first.getByText(/^[1-9]\d* of 50$/).waitFor();
  await first.goto('about:blank');
  await d.control('DELETE', 'faults');
  await d.control('POST', 'faults', { match: { client: 'app', service: 'crm' }, do: { delayMs: 50_000 } });
  const since = await hands.logEnd();

  const one = () => d.pane({ person: 'kim', beside: first });
  const both = await Promise.all([one(), one()]);
  const isElse = both.map((pane) =>
    pane
      .getByText(/another window is syncing/i)
      .first()
      .waitFor(),
  );
  await Promise.any(isElse);
  await d.control('DELETE', 'faults');
  await Promise.all(both.map((pane) => pane.getByText('50 meetings in step').waitFor()));
  expect([await hands.subjects(), await hands.titles()]).toEqual([titles, titles]);
  const looks = async () => (await hands.requests(since)).filter(({ url }) => url.includes('/calendarView/delta'));
  expect(await looks()).toHaveLength(1);
  await syncNow(both[0]);
  expect(await looks()).toHaveLength(2);
});
