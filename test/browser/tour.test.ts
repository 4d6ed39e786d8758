import type { Page } from 'playwright-core';
import { desk } from './desk';
import { stages } from './stages';
import { barriers, type Look } from './windows';

/**
 * Four windows of one browser are led through all pages and states: together they show every look, every language, a
 * narrow pane (320 px) and one of 360 px at 200 %. What the tour finds is judged afterwards.
 */
const d = desk();

interface Visitor {
  lang: string;
  width: number;
  colorScheme?: NonNullable<Look['colorScheme']>;
  isContrast?: true;
  /** Words that the language shares with English. */
  shared: string[];
}

const visitors: Visitor[] = [
  { lang: 'en', width: 320, shared: [] },
  { lang: 'es', width: 180, colorScheme: 'dark', shared: [] },
  { lang: 'fr', width: 320, isContrast: true, shared: ['Pages'] },
  { lang: 'nl', width: 320, shared: ['Status', 'Conflict'] },
];

/** Titles of the meetings, and what a service said. */
const quoted = /^(Meeting \d+|Daily call|Contract talk.*|Refused|A title from .*|INVALID_DATA.*)$/;

const found = { barriers: [] as string[], tooWide: [] as string[], words: [] as string[] };

beforeAll(async () => {
  d.allow(/status of 4\d\d/);
  await d.control('POST', 'reset', { seed: 'empty' });
  const windows: { visitor: Visitor; window: Page }[] = [];
  for (const visitor of visitors) windows.push({ visitor, window: await open(visitor, windows[0]?.window) });
  const pane = windows[0]!.window;
  const scene = { hands: d.hands('kim'), pane, control: (...call: Parameters<typeof d.control>) => d.control(...call) };
  for (const { name, arrange, show } of stages) {
    await arrange?.(scene);
    for (const { window } of windows) await show(window);
    const english = await wordsOn(pane);
    await Promise.all(windows.map(({ visitor, window }) => look(`${name}, ${visitor.lang}`, visitor, window, english)));
  }
}, 120_000);

it('bars nobody from any of them: axe finds nothing, in light, dark and forced colours', () => {
  expect(found.barriers).toEqual([]);
});

it('makes nobody scroll sideways, in a narrow pane and at 200 %', () => {
  expect(found.tooWide).toEqual([]);
});

it('speaks the language of Outlook everywhere: every word is translated, and no id of a message shows', () => {
  expect(found.words).toEqual([]);
});

async function open({ lang, width, colorScheme = 'light', isContrast }: Visitor, beside?: Page): Promise<Page> {
  const window = await d.pane({ person: 'kim', lang, colorScheme, ...(beside && { beside }) });
  await window.setViewportSize({ width, height: width * 2 });
  if (isContrast) await window.emulateMedia({ forcedColors: 'active' });
  return window;
}

async function look(place: string, { lang, shared }: Visitor, window: Page, english: string[]): Promise<void> {
  const note = (list: string[], texts: string[]) => list.push(...texts.map((text) => `${place}: ${text}`));
  note(found.barriers, await barriers(window));
  note(found.tooWide, await tooWide(window));
  const spoken = await window.evaluate(() => document.documentElement.lang);
  if (spoken !== lang) note(found.words, [`lang="${spoken}"`]);
  const words = (await wordsOn(window)).filter((text) => !shared.includes(text) && !quoted.test(text));
  const isUntranslated = (text: string) => lang !== 'en' && english.includes(text);
  note(
    found.words,
    words.filter((text) => isUntranslated(text) || isMessageId(text)),
  );
}

/** What makes the page scroll sideways: the innermost elements that stick out. */
function tooWide(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    const wide = all.filter((each) => each.getBoundingClientRect().right > clientWidth);
    const innermost = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)));
    return innermost.map((each) => `${scrollWidth} px wide: ${each.outerHTML.slice(0, 120)}`);
  });
}

/** All that a page says to eyes and ears, its title included; without what are only figures and signs. */
async function wordsOn(window: Page): Promise<string[]> {
  const texts = await window.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [document.title];
    while (nodes.nextNode()) all.push(nodes.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const each of document.querySelectorAll(`[${name}]`)) all.push(each.getAttribute(name) ?? '');
    }
    return all;
  });
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

function isMessageId(text: string): boolean {
  return /^[a-z]+(-[a-z0-9]+)+$/.test(text);
}
