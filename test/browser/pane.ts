import type { Frame, Locator } from 'playwright-core';

/** As the addresses of the pane name it. */
export type Kind = 'meetings' | 'contacts' | 'tasks';

/** What a person does in the pane and waits for, in English words. The pane is a window, or the frame on the desk. */
export type Pane = Pick<Frame, 'getByRole' | 'waitForFunction'>;
type Mapped = Exclude<Kind, 'meetings'>;

/** From the first page, where the kind is new or off: the way to enabling, and the preview behind it. */
export async function preview(pane: Pane, kind: Kind = 'meetings'): Promise<void> {
  await pane.getByRole('link', { name: `See what will happen: ${kind}` }).click();
  await previewOf(pane, kind);
}

/** The configuration of a kind that is new, from the first page. */
export async function setUp(pane: Pane, kind: Mapped): Promise<void> {
  await pane.getByRole('link', { name: `Set up ${kind}` }).click();
  await optionsOf(pane, kind);
}

/** The configuration of a kind that is on, from the first page. */
export async function editOptions(pane: Pane, kind: Mapped): Promise<void> {
  await card(pane, kind).getByRole('link', { name: 'Edit sync options' }).click();
  await optionsOf(pane, kind);
}

/** From the end of the configuration to the preview. */
export async function see(pane: Pane, kind: Mapped): Promise<void> {
  await pane.getByRole('button', { name: 'See what will happen' }).click();
  await previewOf(pane, kind);
}

/** What a kind's part of the first page says. */
export function card(pane: Pane, kind: Kind): Locator {
  return pane.getByRole('region', { name: kind.charAt(0).toUpperCase() + kind.slice(1), exact: true });
}

async function previewOf(pane: Pane, kind: Kind): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: `What will happen: ${kind}` }).waitFor();
  await pane.getByRole('button', { name: /^enable/i }).waitFor();
}

async function optionsOf(pane: Pane, kind: Mapped): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: `Sync options for ${kind}` }).waitFor();
  await pane.getByRole('list', { name: 'Mapped fields' }).waitFor();
}

/** From the preview to the end of the first sync. */
export async function enable(pane: Pane): Promise<void> {
  await endedBy(pane, pane.getByRole('button', { name: /^enable/i }));
}

export async function syncNow(pane: Pane): Promise<string> {
  return endedBy(pane, pane.getByRole('button', { name: 'Sync now' }));
}

/** As `ended`, by a button that works while nothing goes on: no earlier run's end is taken for this one's. */
async function endedBy(pane: Pane, button: Locator): Promise<string> {
  await button.click({ trial: true });
  return ended(pane, () => button.click());
}

/** Starts a run and waits until the pane has said that one ended; in these words. */
export async function ended(pane: Pane, start: () => Promise<unknown>, words = /sync has ended/i): Promise<string> {
  const before = await announcer(pane).locator('span').elementHandle();
  await start();
  const after = await pane.waitForFunction(
    ([old, region, source]) => {
      const said = region.querySelector('span');
      return said && said !== old && new RegExp(source, 'i').test(said.textContent) ? said.textContent : null;
    },
    [before, await announcer(pane).elementHandle(), words.source] as const,
  );
  await pane.getByRole('button', { name: /^stop$/i }).waitFor({ state: 'detached' });
  return String(await after.jsonValue());
}

/** Where the pane tells screen readers what went on. */
function announcer(pane: Pane): Locator {
  return pane.getByRole('status').last();
}

export async function goTo(pane: Pane, name: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('link', { name }).click();
  await pane.getByRole('heading', { level: 1, name }).waitFor();
}

/** The history of the item of this title, out of the list under Activity. */
export async function openRecord(pane: Pane, title: string): Promise<void> {
  await goTo(pane, 'Activity');
  await pane.getByRole('searchbox').fill(title);
  await pane.getByRole('list', { name: 'Results' }).getByRole('link', { name: title, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** In the configuration: finds a field by a few letters. */
export async function choose(pane: Pane, label: string, letters: string, field: string): Promise<void> {
  const combobox = pane.getByRole('combobox', { name: label, exact: true });
  await combobox.click();
  await combobox.fill(letters);
  await pane.getByRole('option', { name: field, exact: true }).click();
}
