import type { Locator, Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import type { Address, ItemChange, ItemWish } from '../../src/sandbox/desk/office-wish';
import type { Desk } from './desk';
import type { Pane } from './pane';
import type { Look } from './windows';

interface StandIn {
  Office: { sandbox: { setItem: (wish: ItemWish | null) => void; change: (change: ItemChange) => void } };
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

/** What its writer changes in the item that is open. */
export function changeItem(pane: Page, change: ItemChange): Promise<void> {
  return pane.evaluate((next) => (globalThis as unknown as StandIn).Office.sandbox.change(next), change);
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

/** Paths of what the pane asked the CRM since a row of the log. */
export async function crmPaths(hands: Hands, since: number): Promise<string[]> {
  const rows = (await hands.requests(since)).filter(({ service }) => service === 'crm');
  return rows.map(({ method, url }) => `${method} ${new URL(url).pathname.replace('/crm/v8', '')}`);
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
