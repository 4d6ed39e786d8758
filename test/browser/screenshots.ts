import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { SandboxProcess } from './sandbox-process';

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
  await paneIn(browser, 'pane-dark', { theme: 'dark' });
  await paneIn(browser, 'pane-spanish', { lang: 'es' });
  await paneIn(browser, 'pane-320', { width: 320 });
  await deskIn(browser);
} finally {
  await browser.close();
  await sandbox.stop();
}

interface Look {
  theme?: string;
  lang?: string;
  width?: number;
}

/** The preview, the Meetings page after a first sync, and Activity. */
async function paneIn(
  browser: Browser,
  name: string,
  { theme = 'light', lang = 'en', width = 360 }: Look,
): Promise<void> {
  await sandbox.control('POST', 'reset', { seed: 'demo' });
  const page = await browser.newPage({ viewport: { width, height: 720 }, locale: lang, reducedMotion: 'reduce' });
  await page.goto(`${sandbox.origins.desk}/pane/taskpane.html?person=nora&lang=${lang}&theme=${theme}`);
  const main = page.getByRole('main');
  await main.getByRole('button').first().click();
  await shoot(page, `${name}-preview`, () => page.getByRole('checkbox').first().waitFor());
  await main.getByRole('button').first().click();
  await shoot(page, `${name}-meetings`, () => main.getByRole('link', { name: /^31 / }).waitFor());
  await page.getByRole('navigation').getByRole('link').nth(1).click();
  await shoot(page, `${name}-activity`, () => page.getByRole('listitem').nth(6).waitFor());
  await page.close();
}

async function deskIn(browser: Browser): Promise<void> {
  await sandbox.control('POST', 'reset', { seed: 'demo' });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en', reducedMotion: 'reduce' });
  await page.goto(sandbox.origins.desk);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'See what will happen' }).click();
  await pane.getByRole('button', { name: /^Enable/ }).click();
  await pane.getByRole('link', { name: /^31 / }).waitFor();
  await shoot(page, 'desk', () => page.getByText('new', { exact: true }).first().waitFor());
  await page.close();
}

async function shoot(page: Page, name: string, isReady: () => Promise<void>): Promise<void> {
  await isReady();
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`assets/screenshots/${name}.png`);
}
