import type { Page } from 'playwright-core';
import { desk } from './desk';
import { enable, ended, openRecord, preview } from './pane';

const d = desk();

it('M1: brings exactly what stayed ticked in the preview; what was unticked is left alone and can be taken in later', async () => {
  await d.control('POST', 'reset', { seed: 'demo' });
  const hands = d.hands('nora');
  const pane = await d.pane({ person: 'nora' });
  await preview(pane);
  const all = await titlesIn(pane);
  expect(all.length).toBeGreaterThan(100);
  const [first, second] = [uniqueIn(all, 0), uniqueIn(all, 1)];
  for (const title of [first, second]) await untick(pane, title);
  const series = all.filter((title) => title.includes('Jour fixe'));
  expect(series.length).toBeGreaterThan(1);
  await pane.getByRole('searchbox').fill('jour fixe');
  await pane.getByRole('button', { name: /untick what was found/i }).click();
  await pane.getByRole('searchbox').fill('');

  const left = new Set([first, second, ...series]);
  const ticked = all.filter((title) => !left.has(title));
  await pane.getByRole('button', { name: `Enable (${ticked.length} meetings)` }).waitFor();
  await enable(pane);
  expect(await hands.subjects()).toEqual(sorted(ticked));

  await pane.getByRole('link', { name: /left alone/i }).click();
  await pane.getByRole('searchbox').fill('jour fixe');
  await pane.getByRole('status').getByText(`${series.length} results`).waitFor();
  await openRecord(pane, first);
  await pane
    .getByText(/you left it out/i)
    .first()
    .waitFor();
  await ended(pane, () => pane.getByRole('button', { name: /sync this meeting again/i }).click());
  expect(await hands.subjects()).toEqual(sorted([...ticked, first]));
  expect(await hands.outbox()).toEqual([]);
});

it('changes nothing on either side before it is enabled, and nothing where everything was unticked', async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  const hands = d.hands('kim');
  await hands.crmMeeting('Kick-off with Contoso');
  const pane = await d.pane({ person: 'kim' });
  await preview(pane);
  expect(await hands.writes()).toEqual([]);
  await pane.getByRole('button', { name: /not now/i }).click();
  await pane.getByRole('heading', { level: 1, name: 'Sync' }).waitFor();
  await preview(pane);
  await untick(pane, 'Kick-off with Contoso');
  await enable(pane);
  expect(await hands.subjects()).toEqual([]);
  expect(await hands.titles()).toEqual(['Kick-off with Contoso']);
});

async function untick(pane: Page, title: string): Promise<void> {
  await pane.getByRole('listitem').filter({ hasText: title }).getByRole('checkbox').uncheck();
}

/** The titles of the preview's whole list, as often as they stand in it. */
async function titlesIn(pane: Page): Promise<string[]> {
  const list = pane.getByRole('list', { name: /come to outlook/i });
  const more = pane.getByRole('button', { name: /show more/i });
  while (await more.isVisible()) await more.click();
  const texts = await list.getByRole('listitem').allInnerTexts();
  return texts.map((text) => text.trim().split('\n', 1).join());
}

/** A title that no other one contains. */
function uniqueIn(titles: string[], place: number): string {
  const unique = titles.filter((title) => titles.filter((other) => other.includes(title)).length === 1);
  return unique[place] ?? '';
}

function sorted(titles: string[]): string[] {
  return [...titles].sort((a, b) => a.localeCompare(b));
}
