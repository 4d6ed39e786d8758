import type { Frame, Locator, Page } from 'playwright-core';
import { desk } from './desk';
import { enable, preview, syncNow } from './pane';

const d = desk();
let page: Page;
let pane: Frame;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  page = await d.open('/', { viewport: { width: 1280, height: 900 } });
  pane = await paneOf(page);
});

it('shows what is changed on either side as it arrives on the other', async () => {
  const [outlook, crm] = [side('Outlook'), side('Zoho CRM')];
  await add(crm, 'Kick-off');
  await preview(pane);
  await enable(pane);
  await row(outlook, 'Kick-off').click();
  await fill('Kick-off in Hamburg');
  await row(outlook, 'Kick-off in Hamburg').waitFor();
  await syncNow(pane);
  await row(crm, 'Kick-off in Hamburg').waitFor();
  await crm
    .getByRole('status')
    .getByText(/Kick-off in Hamburg/)
    .waitFor();
  expect(await crm.getByRole('listitem').count()).toBe(1);
});

it('lets a newcomer watch a bad day pass: the connection drops after a save, and nothing is doubled or mailed', async () => {
  await preview(pane);
  await enable(pane);
  await add(side('Zoho CRM'), 'Offer');
  await page.getByRole('button', { name: /bad days/i }).click();
  d.allow(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|Failed to load resource/);
  await page.getByRole('button', { name: /outlook: the connection drops after the next save/i }).click();
  await syncNow(pane);
  await row(side('Outlook'), 'Offer').waitFor();
  await syncNow(pane);
  expect(await side('Outlook').getByRole('listitem').count()).toBe(1);
  await page.getByText(/mails sent by outlook to other people: 0/i).waitFor();
});

it('bars nobody: at full width and on a phone, with a dialog open, and with all that can be opened', async () => {
  await add(side('Zoho CRM'), 'Offer');
  for (const name of [/bad days/i, /^requests/i]) await page.getByRole('button', { name }).click();
  await d.expectAccessible(page);
  await row(side('Zoho CRM'), 'Offer').click();
  await page.getByRole('dialog').waitFor();
  await d.expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('main').waitFor();
  await page.setViewportSize({ width: 360, height: 720 });
  await d.expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

async function paneOf(window: Page): Promise<Frame> {
  const frame = await (await window.locator('iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error('the desk has no pane');
  return frame;
}

function side(name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

function row(on: Locator, title: string): Locator {
  return on.getByRole('listitem').getByRole('button', { name: title });
}

async function add(on: Locator, title: string): Promise<void> {
  await on.getByRole('button', { name: /new meeting/i }).click();
  await fill(title);
  await row(on, title).waitFor();
}

async function fill(title: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
}
