import type { Browser, Page } from 'playwright-core';
import type { Address, ItemWish } from '../../src/sandbox/desk/office-wish';
import { openItem, row } from './people-pane';
import { reachOf } from './reach';
import type { SandboxProcess } from './sandbox-process';

const nora: Address = { displayName: 'Nora Castellanos', emailAddress: 'nora@aerolind.example' };
const zeynep: Address = { displayName: 'Zeynep Jäger', emailAddress: 'zeynep.jaeger@kessler-fein.example' };
const nuria: Address = { displayName: 'Nuria Sáenz', emailAddress: 'nuria.saenz@almenara.example' };
const winston: Address = { displayName: 'Winston Prescott', emailAddress: 'winston.prescott@penninepharma.example' };
const rosalind: Address = { displayName: 'Rosalind Averill', emailAddress: 'r.averill@harbourlight.example' };
const marguerite: Address = {
  displayName: 'Marguerite Halloway',
  emailAddress: 'm.halloway@brackendale-ls.example',
};

const signature = `Kind regards,

Marguerite Halloway
Laboratory Planning Manager
Brackendale Life Sciences Ltd
T +44 20 7946 0862 | M +44 7700 900417`;

/** The page about people: a message, a brief before a meeting, an unknown sender, in Spanish, in the dark. */
export async function peoplePictures(
  browser: Browser,
  sandbox: SandboxProcess,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await sandbox.control('POST', 'reset', { seed: 'demo' });
  const show = async (wish: ItemWish, look: Record<string, string> = {}) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 720 }, reducedMotion: 'reduce' });
    const query = new URLSearchParams({ person: 'nora', lang: 'en', theme: 'light', ...look });
    await page.goto(`${sandbox.origins.desk}/pane/taskpane.html?${query.toString()}#/people`);
    await openItem(page, wish);
    await page.getByRole('main').getByRole('list').first().waitFor();
    return page;
  };
  const visit = mail('Wartungsvertrag: Ihr Angebot', zeynep);
  await card(await show(visit), 'people-message');
  await card(await show(visit, { theme: 'dark' }), 'people-dark');
  await card(await show(mail('Armarios de seguridad: plazo de entrega', nuria), { lang: 'es' }), 'people-spanish');
  const brief = await show(await designFreeze(sandbox));
  await row(brief, 'Winston Prescott').waitFor();
  await brief.getByRole('button', { name: 'Add to CRM' }).waitFor();
  await finish(brief, 'people-brief');
  const unknown = await show(mail('Fume cupboards for our new synthesis lab', marguerite, signature));
  await unknown.getByRole('button', { name: 'Add as contact' }).click();
  const heading = unknown.getByRole('heading', { level: 3, name: 'Add as contact' });
  await unknown.locator('form').waitFor();
  await heading.evaluate((element) => element.closest('li')?.scrollIntoView());
  await finish(unknown, 'people-unknown');

  async function card(page: Page, name: string): Promise<void> {
    await page.getByRole('listitem').getByRole('region').nth(4).waitFor();
    await finish(page, name);
  }

  async function finish(page: Page, name: string): Promise<void> {
    await shoot(page, name);
    await page.close();
  }
}

function mail(subject: string, from: Address, body = ''): ItemWish {
  return { itemType: 'message', subject, from, to: [nora], body, internetMessageId: '<picture>' };
}

/** A meeting of the mailbox, with more people than it has there. */
async function designFreeze(sandbox: SandboxProcess): Promise<ItemWish> {
  const title = 'Pennine lab 4: design freeze';
  const { value } = await reachOf(sandbox, 'nora').graph('GET', `/me/events?$filter=subject eq '${title}'`);
  const [event] = value as { id: string; start: { dateTime: string }; end: { dateTime: string } }[];
  if (!event) throw new Error(`no meeting ${title}`);
  const times = { start: `${event.start.dateTime.slice(0, 19)}Z`, end: `${event.end.dateTime.slice(0, 19)}Z` };
  const people = { organizer: nora, requiredAttendees: [winston, rosalind], optionalAttendees: [marguerite] };
  return { itemType: 'appointment', id: event.id, subject: title, ...times, ...people };
}
