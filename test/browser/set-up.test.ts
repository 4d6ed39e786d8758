import { BothSides } from './both-sides';
import { desk } from './desk';
import { card, enable, goTo, see, setUp, syncNow } from './pane';

const d = desk();

it('C4: contacts of a CRM that demands a type: no way on before it has a value, then edits and new ones go both ways', async () => {
  await d.control('POST', 'reset', { seed: 'demo' });
  const hands = d.contactHands('nora');
  const both = await BothSides.open(d);
  const { pane } = both;
  await both.show('Contacts');
  await setUp(pane, 'contacts');
  const unfilled = pane.getByRole('region', { name: 'Has to be filled' });
  const way = pane.getByRole('button', { name: 'See what will happen' });
  expect(await way.isDisabled()).toBe(true);
  await pane.getByText('There is no way on yet: the CRM wants a value for Customer Type.').waitFor();
  await unfilled.getByRole('combobox', { name: 'Value for “Customer Type”' }).selectOption('Prospect');
  await unfilled.getByRole('button', { name: 'Use this value for “Customer Type”' }).click();
  await unfilled.waitFor({ state: 'detached' });
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Sync options for contacts');
  await pane
    .getByRole('list', { name: 'Fixed values' })
    .getByText('Customer Type: “Prospect” in new records')
    .waitFor();
  await see(pane, 'contacts');
  await enable(pane);

  const [contact] = await hands.outlookAll();
  const name = String(contact?.['displayName']);
  await both.edit('Zoho CRM', name, { Department: 'Moon landing' });
  await syncNow(pane);
  expect(await hands.outlookContact(String(contact?.['id']))).toMatchObject({ department: 'Moon landing' });
  await both.edit('Outlook', name, { 'Job title': 'Astronaut' });
  await both.add('Outlook', 'contact', { 'Given name': 'Zita', Surname: 'Zander', 'E-mail 1': 'zita@zander.example' });
  await syncNow(pane);
  await both.row('Zoho CRM', 'Zita Zander').first().waitFor();
  const records = await hands.crmAll('Last_Name,Title,Customer_Type,Department');
  expect(records.find((record) => record['Department'] === 'Moon landing')).toMatchObject({ Title: 'Astronaut' });
  expect(records.filter((record) => record['Last_Name'] === 'Zander')).toMatchObject([{ Customer_Type: 'Prospect' }]);
});

it('T4: without a permission tasks cannot be enabled, and the page names it; with it they can', async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  await permit(false);
  const pane = await d.pane({ person: 'kim' });
  await setUp(pane, 'tasks');
  await pane.getByText('Tasks cannot be synced: your CRM profile does not allow you to delete tasks.').waitFor();
  await d.expectAccessible(pane);
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('region', { name: 'Priority' }).waitFor();
  expect(await pane.getByRole('button', { name: 'See what will happen' }).count()).toBe(0);

  await permit(true);
  await goTo(pane, 'Sync');
  await setUp(pane, 'tasks');
  await pane.getByRole('button', { name: 'Next' }).click();
  await see(pane, 'tasks');
  await enable(pane);
  await d.taskHands('kim').list();
});

it('keeps all three kinds in step, by one "Sync now"', async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  const [meetings, contacts, tasks] = [d.hands('kim'), d.contactHands('kim'), d.taskHands('kim')];
  const both = await BothSides.open(d);
  const { pane } = both;
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await enable(pane);
  await setUp(pane, 'contacts');
  await see(pane, 'contacts');
  await enable(pane);
  await setUp(pane, 'tasks');
  await pane.getByRole('button', { name: 'Next' }).click();
  await see(pane, 'tasks');
  await enable(pane);

  await both.add('Zoho CRM', 'meeting', { Title: 'Kick-off' });
  await both.show('Contacts');
  await both.add('Zoho CRM', 'contact', { 'First name': 'Ann', 'Last name': 'Arnold' });
  await both.show('Tasks');
  await both.add('Outlook', 'task', { Title: 'Send the offer' });
  await syncNow(pane);
  for (const [kind, words] of [
    ['meetings', '1 meeting in step'],
    ['contacts', '1 contact in step'],
    ['tasks', '1 task in step'],
  ] as const)
    await card(pane, kind).getByText(words).waitFor();
  expect([await meetings.subjects(), await contacts.names()]).toEqual([['Kick-off'], ['Ann Arnold']]);
  expect(await tasks.crmAll()).toMatchObject([{ Subject: 'Send the offer' }]);

  await pane.getByRole('navigation').getByRole('link', { name: 'Activity' }).click();
  const list = pane.getByRole('list', { name: 'Results' });
  await list.getByRole('link', { name: 'Kick-off' }).waitFor();
  expect(await list.getByRole('link').count()).toBe(3);
  await pane.getByRole('combobox', { name: 'Kind' }).selectOption('Contacts');
  await list.getByRole('link', { name: 'Kick-off' }).waitFor({ state: 'detached' });
  expect(await list.getByRole('link').allInnerTexts()).toEqual(['Ann Arnold']);
});

/** Whether the profile of most people may delete tasks in the CRM. */
async function permit(isAllowed: boolean): Promise<void> {
  const snapshot = (await d.control('GET', 'snapshot')) as Snapshot;
  snapshot.crm.permissions.standard['Crm_Implied_Delete_Tasks'] = isAllowed;
  await d.control('PUT', 'snapshot', snapshot);
}

interface Snapshot {
  crm: { permissions: { standard: Record<string, boolean> } };
}
