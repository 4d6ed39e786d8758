import type { Locator, Page } from 'playwright-core';
import { enable, type Kind } from './pane';

export type Service = 'Microsoft 365' | 'Zoho CRM';

const names: Record<string, string> = { kim: 'Kim Adler', lee: 'Lee Navarro' };

interface Answer {
  /** Who signs in; without it somebody is signed in there already. */
  as?: string;
  /** Zoho: "Allow this for the entire session". */
  forSession?: boolean;
  /** Microsoft: what is asked for was agreed to before. */
  isAgreed?: boolean;
}

/** The window that opens by what is done in the pane. */
export async function windowOf(pane: Page, act: () => Promise<unknown>): Promise<Page> {
  const opened = pane.context().waitForEvent('page');
  await act();
  return opened;
}

export function press(pane: Page, name: string): Promise<void> {
  return pane.getByRole('button', { name, exact: true }).click();
}

export async function pickAccount(window: Page, person: string): Promise<void> {
  await window.getByRole('button', { name: names[person] ?? person }).click();
}

/** At either service: who it is, if that is asked, and yes to everything. Ends when the window has closed. */
export async function agree(window: Page, { as, forSession = false, isAgreed = false }: Answer = {}): Promise<void> {
  if (isAgreed) return closing(window, () => (as === undefined ? Promise.resolve() : pickAccount(window, as)));
  if (as !== undefined) await pickAccount(window, as);
  const accept = window.getByRole('button', { name: 'Accept' });
  await accept.waitFor();
  const session = window.getByRole('checkbox', { name: /entire session/ });
  if (forSession && (await session.count()) > 0) await session.check();
  await closing(window, () => accept.click());
}

export async function decline(window: Page, as?: string): Promise<void> {
  if (as !== undefined) await pickAccount(window, as);
  await closing(window, () => window.getByRole('button', { name: /^(Cancel|Reject|Return to)/ }).click());
}

/** What is done there ends in the window's going. */
async function closing(window: Page, act: () => Promise<unknown>): Promise<void> {
  const closed = window.isClosed() ? Promise.resolve() : window.waitForEvent('close');
  await act();
  await closed;
}

/** Signs in on one side of the card of the first page. */
export async function connect(pane: Page, service: Service, answer: Answer = { as: 'kim' }): Promise<void> {
  await agree(await windowOf(pane, () => press(pane, `Connect ${service}`)), answer);
}

export async function connectBoth(pane: Page, crm: Answer = {}): Promise<void> {
  await connect(pane, 'Microsoft 365');
  await connect(pane, 'Zoho CRM', { as: 'kim', ...crm });
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).waitFor();
}

/** On the page that lacks permissions for a kind: gives them, one side's after the other's. */
export async function allowBoth(pane: Page, kind: Kind, answer: Answer = {}): Promise<void> {
  await allow(pane, kind, answer);
  await allow(pane, kind, answer);
}

/** One side's. */
export async function allow(pane: Page, kind: Kind, answer: Answer = {}): Promise<void> {
  const button = pane.getByRole('button', { name: `Allow access to ${kind}` });
  await button.waitFor();
  const old = await button.elementHandle();
  await agree(await windowOf(pane, () => button.click()), answer);
  await old.waitForElementState('hidden');
}

/** All of it, from the first page: both accounts, meetings enabled and in step. */
export async function enableMeetings(pane: Page, crm: Answer = {}): Promise<void> {
  await connectBoth(pane, crm);
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await allowBoth(pane, 'meetings', crm);
  await enable(pane);
}

/** What a bar of the first page asks for. */
export async function reconnect(pane: Page, service: Service, answer: Answer = {}): Promise<void> {
  const bar = reconnectBar(pane, service);
  await agree(await windowOf(pane, () => bar.getByRole('button', { name: 'Reconnect' }).click()), answer);
  await bar.waitFor({ state: 'detached' });
}

export function reconnectBar(pane: Page, service: Service): Locator {
  return pane.getByRole('group', { name: `Paused: reconnect to ${service}` });
}
