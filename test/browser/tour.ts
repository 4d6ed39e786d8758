import type { Page } from 'playwright-core';
import type { Desk } from './desk';
import type { Scene, Stage } from './stage';
import { barriers, type Look } from './windows';

/**
 * Four windows of one browser are led through all pages and states: together they show every look, every language, a
 * narrow pane (320 px) and one of 360 px at 200 %. What the tour finds is judged afterwards.
 */
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
  {
    lang: 'fr',
    width: 320,
    isContrast: true,
    shared: [
      'Pages',
      'Contacts',
      'Contact',
      'Note',
      'Ana Rivera · Contact',
      'Ana Rivera (Contact)',
      'Ana Rivera · Contact · Rivera Labs',
      'Notes',
      'Notes (1)',
    ],
  },
  { lang: 'nl', width: 320, shared: ['Status', 'Conflict', 'Accounts', 'Deals (6)'] },
];

export interface Findings {
  barriers: string[];
  tooWide: string[];
  words: string[];
}

/** @param isQuoted tells what a person or a service wrote from the pane's own words. */
export async function tour(d: Desk, stages: Stage[], isQuoted: (text: string) => boolean): Promise<Findings> {
  d.allow(/status of 4\d\d/);
  const findings: Findings = { barriers: [], tooWide: [], words: [] };
  const windows: { visitor: Visitor; window: Page }[] = [];
  for (const visitor of visitors) windows.push({ visitor, window: await open(d, visitor, windows[0]?.window) });
  const scene = sceneOf(d, windows[0]!.window);
  for (const { name, arrange, show } of stages) {
    await arrange?.(scene);
    for (const { window } of windows) await show(window);
    const english = await wordsOn(scene.pane);
    const lookIn = async ({ visitor, window }: (typeof windows)[number]) => {
      const { barriers, tooWide, words } = await look(visitor, window, english, isQuoted);
      const placed = (texts: string[]) => texts.map((text) => `${name}, ${visitor.lang}: ${text}`);
      findings.barriers.push(...placed(barriers));
      findings.tooWide.push(...placed(tooWide));
      findings.words.push(...placed(words));
    };
    await Promise.all(windows.map(lookIn));
  }
  return findings;
}

function sceneOf(d: Desk, pane: Page): Scene {
  const control: Scene['control'] = (...call) => d.control(...call);
  const [hands, contacts, tasks] = [d.hands('kim'), d.contactHands('kim'), d.taskHands('kim')];
  return { pane, control, hands, contacts, tasks };
}

async function open(d: Desk, visitor: Visitor, beside?: Page): Promise<Page> {
  const { lang, width, colorScheme = 'light', isContrast } = visitor;
  const window = await d.pane({ person: 'kim', lang, colorScheme, ...(beside && { beside }) });
  await window.setViewportSize({ width, height: width * 2 });
  if (isContrast) await window.emulateMedia({ forcedColors: 'active' });
  return window;
}

async function look(
  { lang, shared }: Visitor,
  window: Page,
  english: string[],
  isQuoted: (text: string) => boolean,
): Promise<Findings> {
  const spoken = await window.evaluate(() => document.documentElement.lang);
  const words = (await wordsOn(window)).filter((text) => !shared.includes(text) && !isQuoted(text));
  const isUntranslated = (text: string) => lang !== 'en' && english.includes(text);
  const wrong = words.filter((text) => isUntranslated(text) || isMessageId(text));
  return {
    barriers: await barriers(window),
    tooWide: await tooWide(window),
    words: spoken === lang ? wrong : [`lang="${spoken}"`, ...wrong],
  };
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
