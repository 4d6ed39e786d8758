/** @jest-environment jsdom */
import '../dom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { DeskWindow, dialog, press, show, side, submit, type, user, type SideTitle } from './desk-window';

let desk: DeskWindow;

beforeAll(async () => {
  desk = await DeskWindow.start();
});
afterAll(() => desk.stop());

beforeEach(async () => {
  await desk.control('POST', 'reset', { seed: 'empty' });
  await desk.open();
});
afterEach(cleanup);

const row = (on: SideTitle, name: string | RegExp) => side(on).findByRole('button', { name });
const news = (on: SideTitle) => side(on).getByRole('status', { name: `News of ${on}` });

async function open(on: SideTitle, name: string | RegExp, title: string) {
  await user.click(await row(on, name));
  return dialog(title);
}

async function add(on: SideTitle, what: 'contact' | 'task', values: Record<string, string>): Promise<void> {
  await press(side(on), `New ${what}`);
  await submit(await dialog(`New ${what} in ${on}`), values);
}

test('meetings are shown first; a tab that is chosen on one side is chosen on the other', async () => {
  const chosen = (on: SideTitle) => side(on).getByRole('tab', { selected: true }).textContent;
  expect([chosen('Outlook'), chosen('Zoho CRM')]).toEqual(['Meetings', 'Meetings']);
  await show('Tasks', 'Zoho CRM');
  expect([chosen('Outlook'), chosen('Zoho CRM')]).toEqual(['Tasks', 'Tasks']);
  expect(await side('Outlook').findByRole('tabpanel', { name: 'Tasks' })).toBeVisible();
  expect(await side('Outlook').findByText('No tasks here.')).toBeVisible();
});

test('only what is shown is asked for', async () => {
  await show('Contacts');
  await side('Outlook').findByText('No contacts here.');
  await desk.control('DELETE', 'log');
  await add('Outlook', 'contact', { 'Given name': 'Ada' });
  await row('Outlook', /Ada/);
  const urls = (await desk.log()).filter(({ client }) => client === 'desk').map(({ url }) => url);
  expect(urls.filter((url) => url.includes('/contacts')).length).toBeGreaterThan(0);
  expect(urls.filter((url) => /calendar|Events|todo|Tasks/.test(url))).toEqual([]);
});

test('a contact of Outlook is added, marked as new, edited, deleted and restored', async () => {
  await show('Contacts');
  await side('Outlook').findByText('No contacts here.');
  await add('Outlook', 'contact', { 'Given name': 'Ada', Surname: 'Byron', 'E-mail 1': 'ada@byron.example' });
  expect(await row('Outlook', /Ada Byron new ada@byron\.example/)).toBeVisible();
  expect(news('Outlook')).toHaveTextContent('‘Ada Byron’ arrived.');
  const form = await open('Outlook', /Ada Byron/, 'Contact in Outlook');
  expect(form.getByLabelText('E-mail 1')).toHaveValue('ada@byron.example');
  await submit(form, { Company: 'Engines' });
  await waitFor(() => expect(news('Outlook')).toHaveTextContent('‘Ada Byron’ changed: company.'));
  await press(await open('Outlook', /Ada Byron/, 'Contact in Outlook'), 'Delete');
  await waitFor(() => expect(news('Outlook')).toHaveTextContent('‘Ada Byron’ was removed.'));
  await user.click(side('Outlook').getByText('Deleted Items (1)'));
  await press(side('Outlook'), 'Restore Ada Byron');
  expect(await row('Outlook', /^Ada Byron/)).toBeVisible();
});

test('a contact moves into the folder “Zoho CRM”, and the folder is deleted with it', async () => {
  await desk.graph('POST', '/me/contactFolders', { displayName: 'Zoho CRM' });
  await desk.graph('POST', '/me/contacts', { givenName: 'Ada' });
  await show('Contacts');
  await submit(await open('Outlook', /Ada/, 'Contact in Outlook'), { Folder: 'Zoho CRM' });
  await waitFor(() => expect(news('Outlook')).toHaveTextContent('‘Ada’ moved to Zoho CRM.'));
  await user.selectOptions(side('Outlook').getByLabelText('Folders shown'), 'Contacts (0)');
  expect(side('Outlook').getByText('No contacts here.')).toBeVisible();
  await press(side('Outlook'), 'Delete the folder “Zoho CRM”');
  await waitFor(() => expect(news('Outlook')).toHaveTextContent('The folder “Zoho CRM” was removed with 1 contact.'));
});

test('C3: a CRM contact gets another owner, and stands among everybody’s only', async () => {
  await show('Contacts');
  await side('Zoho CRM').findByText('No contacts here.');
  await add('Zoho CRM', 'contact', { 'Last name': 'Byron', 'E-mail': 'ada@byron.example' });
  await submit(await open('Zoho CRM', /Byron/, 'Contact in Zoho CRM'), { Owner: 'Lee Navarro' });
  await waitFor(() => expect(news('Zoho CRM')).toHaveTextContent('‘Byron’ moved to Lee Navarro.'));
  expect(side('Zoho CRM').getByText('No contacts here.')).toBeVisible();
  await user.selectOptions(side('Zoho CRM').getByLabelText('Owners shown'), 'Everybody’s (1)');
  expect(await row('Zoho CRM', /Byron.*Lee Navarro/)).toBeVisible();
});

test('what is required cannot be left out, and what the service refuses is told in the dialog', async () => {
  await show('Contacts');
  await side('Zoho CRM').findByText('No contacts here.');
  await press(side('Zoho CRM'), 'New contact');
  const form = await dialog('New contact in Zoho CRM');
  expect(form.getByLabelText(/^Last name/)).toBeRequired();
  await type(form, { 'Last name': 'Byron', 'E-mail': 'no address' });
  await press(form, 'Save');
  expect(await form.findByRole('alert')).toHaveTextContent(/Email/);
});

test('two contacts are merged', async () => {
  const data = [{ Last_Name: 'Byron', Email: 'ada@byron.example' }];
  await desk.crm('POST', '/Contacts', { data });
  await desk.crm('POST', '/Contacts', { data: [{ Last_Name: 'Byron', Mobile: '+44 1' }] });
  await show('Contacts');
  await side('Zoho CRM').findByText('No contacts here.');
  await user.selectOptions(side('Zoho CRM').getByLabelText('Owners shown'), 'Everybody’s (2)');
  const form = await open('Zoho CRM', /Byron ada@byron\.example/, 'Contact in Zoho CRM');
  await type(form, { 'Merge another contact into this one': 'Byron' });
  await press(form, 'Merge');
  await waitFor(() => expect(side('Zoho CRM').getAllByRole('listitem')).toHaveLength(1));
});

test('a list view and a search narrow the list', async () => {
  for (const name of ['Byron', 'King']) await desk.crm('POST', '/Contacts', { data: [{ Last_Name: name }] });
  await show('Contacts');
  await side('Zoho CRM').findByText('No contacts here.');
  await user.selectOptions(side('Zoho CRM').getByLabelText('Owners shown'), 'Everybody’s (2)');
  await user.type(side('Zoho CRM').getByLabelText('Search the contacts of Zoho CRM'), 'king');
  expect(side('Zoho CRM').getAllByRole('listitem')).toHaveLength(1);
  await user.selectOptions(side('Zoho CRM').getByLabelText('List view'), 'My Contacts');
  expect(await side('Zoho CRM').findByText('No contact has that.')).toBeVisible();
});

test('T7: a task of Outlook is added with its day, completed, and moved to another list', async () => {
  await desk.graph('POST', '/me/todo/lists', { displayName: 'Zoho CRM' });
  await show('Tasks');
  await side('Outlook').findByText('No tasks here.');
  await add('Outlook', 'task', { Title: 'Call Ada', 'Due date': '2026-11-27', Importance: 'High' });
  expect(await row('Outlook', /27 Nov 2026 Call Ada new Not started · High importance · Zoho CRM/)).toBeVisible();
  await user.click(side('Outlook').getByRole('checkbox', { name: 'Completed: Call Ada' }));
  await waitFor(() => expect(news('Outlook')).toHaveTextContent('‘Call Ada’ changed: status.'));
  expect(side('Outlook').getByRole('checkbox', { name: 'Completed: Call Ada' })).toBeChecked();
  await submit(await open('Outlook', /Call Ada/, 'Task in Outlook'), { List: 'Tasks' });
  await waitFor(() => expect(news('Outlook')).toHaveTextContent('‘Call Ada’ arrived. ‘Call Ada’ was removed.'));
});

test('T6: a task of the CRM is added with the CRM’s own values, and its owner is changed', async () => {
  await show('Tasks');
  await side('Zoho CRM').findByText('No tasks here.');
  await add('Zoho CRM', 'task', { Subject: 'Call Ada', Status: 'Waiting on someone else', Priority: 'Highest' });
  expect(await row('Zoho CRM', /Call Ada new Waiting on someone else · Highest/)).toBeVisible();
  await submit(await open('Zoho CRM', /Call Ada/, 'Task in Zoho CRM'), { Owner: 'Lee Navarro' });
  expect(await side('Zoho CRM').findByText('No tasks here.')).toBeVisible();
});

test('what another program does arrives, marked and told', async () => {
  await show('Tasks');
  await side('Outlook').findByText('No tasks here.');
  const { id } = await desk.graph('POST', '/me/todo/lists', { displayName: 'Zoho CRM' });
  const link = { displayName: 'Task in Zoho CRM', externalId: '1' };
  await desk.graph('POST', `/me/todo/lists/${id}/tasks`, { title: 'Call Ada', linkedResources: [link] });
  expect(await row('Outlook', /Call Ada new Not started · Link: Task in Zoho CRM/)).toBeVisible();
  expect(news('Outlook')).toHaveTextContent('‘Call Ada’ arrived.');
});

test('a side that refuses leaves the other one its list, and its reason is told', async () => {
  const order = { match: { service: 'crm', path: '/crm/v8/Tasks' }, times: null, do: { status: 403 } };
  await desk.control('POST', 'faults', order);
  await show('Tasks');
  expect(await side('Outlook').findByText('No tasks here.')).toBeVisible();
  expect(await screen.findByText('Reading…')).toBeVisible();
  expect(screen.queryByText(/does not answer/)).toBeNull();
  await desk.control('DELETE', 'faults');
  expect(await side('Zoho CRM').findByText('No tasks here.')).toBeVisible();
});
