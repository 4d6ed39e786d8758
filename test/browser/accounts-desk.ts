import type { Page } from 'playwright-core';
import { built, desk, type Desk } from './desk';
import type { Look } from './windows';

/** The desk where people sign in themselves, on both sides. Before each test nobody is signed in and nothing was agreed to. */
export function accountsDesk(): Desk {
  const d = desk({ ...built, isSecure: true });
  beforeEach(async () => {
    await d.control('POST', 'reset', { seed: 'empty' });
    await d.control('POST', 'identity', { clear: true });
    // Microsoft's answer to who asks silently for what nobody has agreed to.
    d.allow(/status of 400 .*(\/oauth2\/v2\.0\/token|\/sandbox\/nested)/);
  });
  return d;
}

/** The pane as a page of the browser, without Outlook around it. */
export function inTab(d: Desk, look: Look = {}, beside?: Page): Promise<Page> {
  return d.open('/pane/taskpane.html?host=none', look, beside);
}

interface InOutlook extends Look {
  /** Whose mailbox is open. */
  person?: string;
  /** Outlook brokers Microsoft's sign-in. */
  isNested?: boolean;
  beside?: Page;
}

export function inOutlook(d: Desk, { person = 'kim', isNested = false, beside, ...look }: InOutlook = {}) {
  const query = new URLSearchParams({ person, ...(isNested && { naa: '1' }) });
  return d.open(`/pane/taskpane.html?${query.toString()}`, look, beside);
}

interface Identity {
  consents: Record<string, string[]>;
  tokens: { service: 'graph' | 'crm'; person: string; scopes: string[]; place: string; isExpired: boolean }[];
}

/** What both identity services have agreed to and given. */
export async function identityOf(d: Desk): Promise<Identity> {
  return (await d.control('GET', 'identity')) as Identity;
}

/** What somebody does at the identity services, past the pane; see the sandbox's control interface. */
export async function atIdentity(d: Desk, order: object): Promise<void> {
  await d.control('POST', 'identity', order);
}
