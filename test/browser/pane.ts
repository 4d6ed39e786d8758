import type { Frame, Locator } from 'playwright-core';

/** What a person does in the pane and waits for, in English words. The pane is a window, or the frame on the desk. */
type Pane = Pick<Frame, 'getByRole' | 'waitForFunction'>;

/** The button that is the way to enabling, and the preview behind it. */
export async function preview(pane: Pane): Promise<void> {
  await pane.getByRole('button', { name: /see what will happen/i }).click();
  await pane.getByRole('heading', { level: 1, name: /what will happen/i }).waitFor();
}

/** From the preview to the end of the first sync. */
export async function enable(pane: Pane): Promise<void> {
  await ended(pane, () => pane.getByRole('button', { name: /^enable/i }).click());
}

export async function syncNow(pane: Pane): Promise<void> {
  await ended(pane, () => pane.getByRole('button', { name: 'Sync now' }).click());
}

/** Starts a run and waits until the pane has said that one ended; in these words. */
export async function ended(pane: Pane, start: () => Promise<void>, words = /sync has ended/i): Promise<string> {
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

/** The history of the meeting of this title, out of the list under Activity. */
export async function openRecord(pane: Pane, title: string): Promise<void> {
  await goTo(pane, 'Activity');
  await pane.getByRole('searchbox').fill(title);
  await pane.getByRole('list', { name: 'Meetings' }).getByRole('link', { name: title, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}
