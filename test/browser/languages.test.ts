import type { Page } from 'playwright-core';
import { inDays } from '../end-to-end/hands';
import { desk } from './desk';
import { stages } from './stages';

const d = desk();

/** Words that a language shares with English. */
const shared: Record<string, string[]> = { es: [], fr: ['Pages'], nl: ['Status', 'Conflict'] };

/** Titles of the meetings, and what a service said. */
const quoted = /^(Meeting \d+|Daily call|Contract talk.*|Refused|A title from .*|INVALID_DATA.*)$/;

it('speaks the language of Outlook on every page: every word is translated, and no id of a message shows', async () => {
  d.allow(/status of 4\d\d/);
  await d.control('POST', 'reset', { seed: 'empty' });
  const pane = await d.pane({ person: 'kim', lang: 'en-US' });
  const windows = new Map<string, Page>();
  for (const lang of Object.keys(shared)) {
    const window = await d.pane({ person: 'kim', lang: `${lang}-${lang.toUpperCase()}`, beside: pane });
    expect(await window.evaluate(() => document.documentElement.lang)).toBe(lang);
    windows.set(lang, window);
  }
  const scene = { hands: d.hands('kim'), pane, control: (...call: Parameters<typeof d.control>) => d.control(...call) };
  const found: string[] = [];
  for (const { name, arrange, show } of stages) {
    await arrange?.(scene);
    await show(pane);
    const english = await wordsOn(pane);
    for (const [lang, window] of windows) {
      await show(window);
      const known = [...(shared[lang] ?? []), ...english.filter((text) => quoted.test(text))];
      const words = (await wordsOn(window)).filter((text) => !known.includes(text));
      const wrong = words.filter((text) => english.includes(text) || isMessageId(text));
      found.push(...wrong.map((text) => `${name}, ${lang}: ${text}`));
    }
  }
  expect(found).toEqual([]);
}, 120_000);

it.each([
  ['en-US', 'mdy'],
  ['en-GB', 'dmy'],
  ['es-MX', 'dmy'],
  ['fr-CA', 'dmy'],
  ['nl-BE', 'dmy'],
])("gives dates in the person's own format: %s", async (lang, order) => {
  await d.control('POST', 'reset', { seed: 'empty' });
  await d.hands('kim').crmMeeting('Kick-off');
  const pane = await d.pane({ person: 'kim', lang });
  await pane.getByRole('main').getByRole('button').first().click();
  const words = await pane.getByRole('listitem').filter({ hasText: 'Kick-off' }).innerText();
  const start = new Date(inDays(3, '09:00'));
  const month = start.toLocaleDateString(lang, { month: 'short', timeZone: 'UTC' }).replace('.', '');
  const day = start.getUTCDate();
  expect(words).toMatch(new RegExp(order === 'mdy' ? `${month} ${day},` : `\\b${day} (de )?${month}`));
});

/** All that a page says to eyes and ears, its title included; without what are only figures and signs. */
async function wordsOn(pane: Page): Promise<string[]> {
  const texts = await pane.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    while (nodes.nextNode()) found.push(nodes.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const each of document.querySelectorAll(`[${name}]`)) found.push(each.getAttribute(name) ?? '');
    }
    return found;
  });
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

function isMessageId(text: string): boolean {
  return /^[a-z]+(-[a-z0-9]+)+$/.test(text);
}
