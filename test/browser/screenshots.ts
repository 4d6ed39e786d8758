import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { SandboxProcess } from './sandbox-process';
import { peoplePictures } from './screenshots-people';

/** The pictures of the README: `npm run screenshots` makes them anew from the built pane and desk. */
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'assets/screenshots');
await mkdir(folder, { recursive: true });

const sandbox = await SandboxProcess.start({
  site: path.join(root, 'dist'),
  deskSite: path.join(root, '.cache/desk'),
});
const browser = await launchChromium();
try {
  await paneIn(browser, 'pane', {});
  await paneIn(browser, 'pane-dark', { theme: 'dark', wanted: ['home'] });
  await paneIn(browser, 'pane-spanish', { lang: 'es', wanted: ['values'] });
  await paneIn(browser, 'pane-320', { width: 320, wanted: ['contacts'] });
  await peoplePictures(browser, sandbox, shoot);
  await deskIn(browser);
} finally {
  await browser.close();
  await sandbox.stop();
}

type Picture = 'preview' | 'contacts' | 'values' | 'home' | 'activity';

interface Look {
  theme?: string;
  lang?: string;
  width?: number;
  /** All, where nothing is said. */
  wanted?: Picture[];
}

/** The three kinds are switched on, one after the other, without a word of any language. */
async function paneIn(browser: Browser, name: string, look: Look): Promise<void> {
  const { theme = 'light', lang = 'en', width = 360, wanted } = look;
  await sandbox.control('POST', 'reset', { seed: 'demo' });
  const page = await browser.newPage({ viewport: { width, height: 720 }, locale: lang, reducedMotion: 'reduce' });
  await page.goto(`${sandbox.origins.desk}/pane/taskpane.html?person=nora&lang=${lang}&theme=${theme}`);
  const take = async (picture: Picture) => {
    if (wanted?.includes(picture) ?? true) await shoot(page, `${name}-${picture}`);
  };
  await follow(page, '#/preview?kind=meetings');
  await listed(page);
  await take('preview');
  await enable(page, 'meetings');
  await setUpContacts(page);
  await main(page)
    .getByRole('list')
    .first()
    .evaluate((list) => list.closest('section')?.scrollIntoView());
  await take('contacts');
  await throughPreview(page, 'contacts');
  await follow(page, '#/setup?kind=tasks');
  await main(page).getByRole('list').first().waitFor();
  await main(page).getByRole('button').last().click();
  await main(page).getByRole('radio').first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await take('values');
  await throughPreview(page, 'tasks');
  await page.evaluate(() => scrollTo(0, 0));
  await take('home');
  await follow(page, '#/activity');
  await main(page).getByRole('search').or(main(page).getByRole('searchbox')).first().waitFor();
  await main(page).getByRole('listitem').nth(9).waitFor();
  await take('activity');
  await page.close();
}

function main(page: Page): Locator {
  return page.getByRole('main');
}

/** By its link, as a person would: a page that is reached by its address shows where the focus is. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.locator(`a[href="${hash}"]`).first().click();
}

async function listed(page: Page): Promise<void> {
  await main(page).getByRole('listitem').getByRole('checkbox').first().waitFor();
}

/** The CRM of the demo wants a type of every contact. */
async function setUpContacts(page: Page): Promise<void> {
  await follow(page, '#/setup?kind=contacts');
  await main(page).getByRole('combobox').first().selectOption('Prospect');
  await main(page).getByRole('button').first().click();
  await main(page).getByRole('list').nth(1).waitFor();
}

/** From the end of a configuration. */
async function throughPreview(page: Page, kind: string): Promise<void> {
  await main(page).getByRole('button').last().click();
  await listed(page);
  await enable(page, kind);
}

/** From the preview to the end of the first sync. */
async function enable(page: Page, kind: string): Promise<void> {
  await main(page).getByRole('button').first().click();
  await main(page).locator(`li a[href*="kind=${kind}"]`).first().waitFor();
  await main(page).getByRole('progressbar').waitFor({ state: 'detached' });
}

async function deskIn(browser: Browser): Promise<void> {
  await sandbox.control('POST', 'reset', { seed: 'demo' });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en', reducedMotion: 'reduce' });
  await page.goto(sandbox.origins.desk);
  const pane = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (!pane) throw new Error('the desk has no pane');
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await pane.getByRole('button', { name: /^Enable/ }).click();
  await pane.getByRole('link', { name: /left alone/ }).waitFor();
  await page.getByText('new', { exact: true }).first().waitFor();
  await shoot(page, 'desk');
  await page.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`assets/screenshots/${name}.png`);
}
