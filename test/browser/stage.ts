import type { Page } from 'playwright-core';
import type { ContactHands } from '../end-to-end/contact-hands';
import type { Hands } from '../end-to-end/hands';
import type { TaskHands } from '../end-to-end/task-hands';

/**
 * The pane's pages in every state that looks like something, one after the other. `arrange` brings both sides and the
 * store there, by an English window; `show` leads any window of the same browser there, in whatever language.
 */
export interface Stage {
  name: string;
  arrange?: (scene: Scene) => Promise<unknown>;
  show: (pane: Page) => Promise<unknown>;
}

export interface Scene {
  hands: Hands;
  contacts: ContactHands;
  tasks: TaskHands;
  pane: Page;
  control: (method: string, target: string, body?: unknown) => Promise<unknown>;
}

export const main = (pane: Page) => pane.getByRole('main');

/** Leads to an address; by way of another page, so that what was open there is closed. */
export async function go(pane: Page, hash: string): Promise<void> {
  const blank = hash.startsWith('#/activity') ? '#/needs' : '#/activity';
  for (const next of [blank, hash]) {
    await pane.evaluate((address) => location.assign(address), next);
    await pane.waitForURL((url) => url.hash === next);
  }
  await main(pane).getByRole('heading', { level: 1 }).waitFor();
}

export const page = (hash: string) => (pane: Page) => go(pane, hash);

export async function closeDialog(pane: Page): Promise<void> {
  if (!(await pane.getByRole('dialog').isVisible())) return;
  await pane.keyboard.press('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
}
