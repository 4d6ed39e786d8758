import type { Locator, Page } from 'playwright-core';
import type { Address, ItemWish } from '../../src/sandbox/desk/office-wish';
import type { Desk } from './desk';
import type { Pane } from './pane';
import type { Look } from './windows';

interface StandIn {
  Office: { sandbox: { setItem: (wish: ItemWish | null) => void } };
}

interface Options extends Look {
  person?: string;
  lang?: string;
  beside?: Page;
}

/** The page about people in a pane of its own; what is open in Outlook is what the test says. */
export async function peoplePane(d: Desk, wish: ItemWish | null, options: Options = {}): Promise<Page> {
  const { person = 'kim', lang = 'en', beside, ...look } = options;
  const pane = await d.open(`/pane/taskpane.html?person=${person}&lang=${lang}#/people`, look, beside);
  await openItem(pane, wish);
  return pane;
}

/** Opens another item beside a pinned pane; null: none. */
export function openItem(pane: Page, wish: ItemWish | null): Promise<void> {
  return pane.evaluate((item) => (globalThis as unknown as StandIn).Office.sandbox.setItem(item), wish);
}

/** The pane anew, with the same item. */
export async function reload(pane: Page, wish: ItemWish): Promise<void> {
  await pane.reload();
  await openItem(pane, wish);
}

export const kim: Address = { displayName: 'Kim Adler', emailAddress: 'kim@contoso.example' };
export const ana: Address = { displayName: 'Ana Rivera', emailAddress: 'ana@rivera.example' };
export const sam: Address = { displayName: 'Sam Stone', emailAddress: 'sam@stone.example' };

/** A message that Kim reads. */
export function mailFrom(from: Address, more: ItemWish = {}): ItemWish {
  const own = { itemType: 'message', subject: 'Quotation', id: `mail of ${from.emailAddress}` } as const;
  const sent = { from, to: [kim], internetMessageId: `<${from.emailAddress}>`, body: 'Dear Kim,\n\nbest regards' };
  return { ...own, ...sent, dateTimeCreated: '2026-11-20T09:30:00Z', ...more };
}

/** Somebody on the item that is open. */
export function row(pane: Pane, name: string): Locator {
  return pane.getByRole('listitem').filter({ has: pane.getByRole('heading', { level: 2, name, exact: true }) });
}

/** Opens a form and fills it in. */
export async function form(part: Locator, action: string, fields: Record<string, string> = {}): Promise<Locator> {
  await part.getByRole('button', { name: action, exact: true }).click();
  const form = part.getByRole('group', { name: action, exact: true });
  for (const [name, value] of Object.entries(fields))
    await form.getByRole('textbox', { name, exact: true }).fill(value);
  return form;
}

export const send = (form: Locator, submit: string) => form.getByRole('button', { name: submit, exact: true }).click();

type Part = { uri: string; body: { select_query?: string } };

/** What the pane asked the CRM since a row of the log, an entry per request: each question that went with it. */
export async function asked(d: Desk, since: number, person = 'kim'): Promise<string[][]> {
  const lines = (await d.reach(person).logLines(since)).filter((line) => line !== '');
  const rows = lines
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.service === 'crm' && row.client === 'app');
  return rows.map(
    ({ url, requestBody }) => requestBody?.__composite_requests?.map(question) ?? [new URL(url).pathname],
  );
}

interface Row {
  service: string;
  client: string;
  url: string;
  requestBody: { __composite_requests?: Part[] } | null;
}

/** Of a query: the module that it asks. */
function question({ uri, body }: Part): string {
  return /from (\w+)/.exec(body.select_query ?? '')?.[0] ?? uri.replace('/crm/v8/', '');
}

/** Within the page: from the item's being opened until the last part of somebody's card stands there. */
export function millisecondsToCard(pane: Page, wish: ItemWish): Promise<number> {
  return pane.evaluate(async (item) => {
    const began = performance.now();
    (globalThis as unknown as StandIn).Office.sandbox.setItem(item);
    // A function with a name would need what tsx puts beside it, which is not in the page.
    while (![...document.querySelectorAll('h3')].some((each) => each.textContent.startsWith('Notes')))
      await new Promise(requestAnimationFrame);
    return Math.round(performance.now() - began);
  }, wish);
}

interface CrmState {
  uniqueFields: Record<string, string[]>;
  permissions: Record<'standard' | 'admin', Record<string, boolean>>;
}

/** How the CRM's administrator has set it up. */
export async function administer(d: Desk, change: (crm: CrmState) => void): Promise<void> {
  const world = (await d.control('GET', 'snapshot')) as { crm: CrmState };
  change(world.crm);
  await d.control('PUT', 'snapshot', world);
}
