import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { Keys } from './keys';
import { ended } from './pane';

const d = desk();
let hands: Hands;
let pane: Page;
let keys: Keys;

const button = (name: RegExp) => pane.getByRole('button', { name });
const heading = (name: string | RegExp) => pane.getByRole('heading', { level: 1, name });
const page = (name: string) => pane.getByRole('navigation').getByRole('link', { name });

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  for (const title of ['Kick-off', 'Offer', 'Visit']) await hands.crmMeeting(title);
  pane = await d.pane({ person: 'kim' });
  keys = new Keys(pane);
});

it('leads by keyboard alone from opening to enabled, into a record and back, and through the settings', async () => {
  await look();
  await enableWithout('Offer');
  expect(await hands.subjects()).toEqual(['Kick-off', 'Visit']);
  expect(await keys.place()).toBe('Sync');

  await keys.to(page('Activity'), 'Shift+Tab');
  await keys.press('Enter');
  await keys.arriveAt(heading('Activity'));
  const visit = pane.getByRole('link', { name: 'Visit' });
  await keys.to(visit);
  await keys.press('Enter');
  await keys.arriveAt(heading('Visit'));
  await keys.to(pane.getByRole('link', { name: /back to the list/i }), 'Shift+Tab');
  await keys.press('Enter');
  await keys.arriveAt(visit);

  await keys.to(page('Settings'), 'Shift+Tab');
  await keys.press('Enter');
  await keys.arriveAt(heading('Settings'));
  await keys.to(pane.getByRole('combobox'));
  await keys.press('ArrowDown');
  await pane
    .getByRole('region', { name: /automatic/i })
    .getByText(/saved/i)
    .waitFor();
  await keys.to(pane.getByRole('radio', { name: /the CRM’s value/i }));
  await keys.press('ArrowDown');
  await pane.getByRole('radio', { name: /outlook’s value/i, checked: true }).waitFor();
  await keys.to(pane.getByRole('switch', { name: /delete a meeting/i }));
  await keys.press('Space');
  await pane.getByRole('switch', { name: /delete a meeting/i, checked: false }).waitFor();
  await keys.to(button(/^switch off/i));
  await keys.press('Enter');
  await keys.arriveAt(heading(/switch off/i));
  await pane.getByRole('radio', { name: /^keep/i }).waitFor();
  await keys.to(button(/go back/i));
  await keys.press('Enter');
  await keys.arriveAt(heading('Settings'));
});

it('keeps the focus in sight when what held it goes: a problem that is solved, a dialog that closes', async () => {
  d.allow(/status of 401/);
  await look();
  const match = { service: 'graph', method: 'POST', path: '/events$', client: 'app' };
  await d.control('POST', 'faults', { match, skip: 1, do: { expireToken: true } });
  await keys.to(button(/^enable/i));
  await ended(pane, () => keys.press('Enter'), /has expired/);
  await keys.to(button(/sign in again/i));
  await ended(pane, () => keys.press('Enter'));
  await keys.place();

  await hands.outlookMeeting('Only here', { sensitivity: 'private' });
  await keys.to(page('Settings'), 'Shift+Tab');
  await keys.press('Enter');
  await keys.arriveAt(heading('Settings'));
  await keys.to(button(/^switch off/i));
  await keys.press('Enter');
  await keys.arriveAt(heading(/switch off/i));
  await pane.getByRole('radio', { name: /^move/i }).waitFor();
  await keys.to(pane.getByRole('radio', { name: /^move/i }));
  await keys.press('ArrowDown');
  await keys.to(button(/^switch off$/i));
  await keys.press('Enter');
  const dialog = pane.getByRole('dialog');
  await keys.arriveAt(dialog.getByRole('button', { name: /go back/i }));
  await keys.place();
  await keys.press('Escape');
  await keys.arriveAt(button(/^switch off$/i));
  expect(await hands.subjects()).toContain('Only here');
});

it('C4, G5: leads by keyboard alone through the mapping editor: a pair added, taken away again, a value fixed, and on', async () => {
  await keys.to(pane.getByRole('link', { name: 'Set up contacts' }));
  await keys.press('Enter');
  await keys.arriveAt(heading('Sync options for contacts'));
  const pairs = pane.getByRole('list', { name: 'Mapped fields' });
  await pairs.waitFor();
  await find('Field in Outlook', 'web', 'Web page');
  await find('Field in the CRM', 'webs', 'Website');
  await keys.to(button(/add this pair/i));
  await keys.press('Enter');
  await keys.arriveAt(pane.getByRole('combobox', { name: 'Field in Outlook' }));
  await keys.to(button(/^remove: web page, website$/i), 'Shift+Tab');
  await keys.press('Enter');
  await keys.arriveAt(pane.getByRole('heading', { level: 2, name: 'Which field goes with which' }));
  await keys.place();
  await pane.getByText('This is the default mapping.').waitFor();

  await find('Fill a CRM field with a fixed value', 'customer', 'Customer Type');
  await keys.to(pane.getByRole('combobox', { name: 'Value for “Customer Type”' }));
  await pane.keyboard.type('Pros');
  await keys.to(button(/use this value/i));
  await keys.press('Enter');
  await pane.getByText('Customer Type: “Prospect” in new records').waitFor();
  await keys.place();
  await keys.to(button(/see what will happen/i));
  await keys.press('Enter');
  await button(/^enable/i).waitFor();
  await keys.arriveAt(heading('What will happen: contacts'));
});

/** Types a few letters of a field into a list, and takes it from there. */
async function find(list: string, letters: string, field: string): Promise<void> {
  const combobox = pane.getByRole('combobox', { name: list, exact: true });
  await keys.to(combobox);
  await pane.keyboard.type(letters);
  await pane.getByRole('option', { name: field, exact: true }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await pane.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await combobox.inputValue()).toBe(field);
}

async function look(): Promise<void> {
  await keys.to(pane.getByRole('link', { name: /see what will happen/i }));
  await keys.press('Enter');
  await button(/^enable/i).waitFor();
  await keys.arriveAt(heading(/what will happen/i));
}

/** From the preview: finds a meeting, unticks it and enables. */
async function enableWithout(title: string): Promise<void> {
  await keys.to(pane.getByRole('searchbox'));
  await pane.keyboard.type(title);
  await keys.to(pane.getByRole('checkbox', { name: title }));
  await keys.press('Space');
  await pane.getByRole('checkbox', { name: title, checked: false }).waitFor();
  await keys.to(pane.getByRole('searchbox'), 'Shift+Tab');
  await keys.press('Control+A');
  await keys.press('Delete');
  await pane.getByRole('checkbox', { name: 'Visit' }).waitFor();
  await keys.to(pane.getByRole('checkbox').first());
  await keys.press('End');
  await keys.place();
  await keys.to(button(/^enable \(2/i), 'Shift+Tab');
  await ended(pane, () => keys.press('Enter'));
}
