import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { enable, goTo, preview, syncNow } from './pane';
import { administer, ana, form, mailFrom, openItem, peoplePane, reload, row, sam, send } from './people-pane';

/** What the page about people does for the people on a message. */
const d = desk();
let hands: Hands;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
});

const signed = mailFrom(sam, { body: 'Dear Kim,\n\nregards\n\nSam Stone\nStone Works Ltd\nTel +49 30 23125 111' });
const newOne = { displayName: 'New One', emailAddress: 'new@one.example' };

async function all(module: string, fields: string): Promise<Record<string, unknown>[]> {
  const { data = [] } = await d.reach('kim').crm('GET', `/${module}?fields=${fields}`);
  return data as Record<string, unknown>[];
}

function addAna(): Promise<string> {
  return hands.crmAdd('Contacts', { First_Name: 'Ana', Last_Name: 'Rivera', Email: ana.emailAddress });
}

const isIn = (pane: Page, words: string) => pane.getByRole('group').getByText(words, { exact: true }).waitFor();

it('adds an unknown sender as a contact, read from the signature; then they are known, until that is undone', async () => {
  const pane = await peoplePane(d, signed);
  const person = row(pane, 'Sam Stone');
  const adding = await form(person, 'Add as contact', { Title: 'Mason' });
  const values = ['First Name', 'Last Name', 'Email', 'Phone', 'Account Name'].map((name) =>
    adding.getByRole('textbox', { name, exact: true }).inputValue(),
  );
  expect(await Promise.all(values)).toEqual(['Sam', 'Stone', sam.emailAddress, '+49 30 23125 111', 'Stone Works Ltd']);
  await send(adding, 'Add as contact');
  await isIn(pane, 'Sam Stone is a contact in the CRM now.');
  await person.getByText('Contact', { exact: true }).waitFor();
  expect(await all('Contacts', 'Last_Name,Email,Title')).toMatchObject([
    { Last_Name: 'Stone', Email: sam.emailAddress, Title: 'Mason' },
  ]);
  await person.getByRole('button', { name: 'Undo' }).click();
  await isIn(pane, 'Sam Stone has been taken out of the CRM again.');
  await person.getByText('Not in the CRM').waitFor();
  expect(await all('Contacts', 'Last_Name')).toEqual([]);
});

it('offers the record that the CRM has already where it takes a phone number once only', async () => {
  await administer(d, (crm) => (crm.uniqueFields['Contacts'] = ['Phone']));
  await hands.crmAdd('Contacts', { First_Name: 'Samuel', Last_Name: 'Stone', Phone: '+49 30 23125 111' });
  const pane = await peoplePane(d, signed);
  const person = row(pane, 'Sam Stone');
  await send(await form(person, 'Add as contact'), 'Add as contact');
  await person.getByText('The CRM has this already: Samuel Stone.').waitFor();
  await person.getByRole('button', { name: 'Use this one' }).click();
  await row(pane, 'Samuel Stone').getByText('Contact', { exact: true }).waitFor();
  expect(await all('Contacts', 'Last_Name')).toHaveLength(1);
});

it('asks for what the CRM’s layout wants: a lead needs a company', async () => {
  const pane = await peoplePane(d, mailFrom(sam));
  const person = row(pane, 'Sam Stone');
  const adding = await form(person, 'Add as lead');
  await send(adding, 'Add as lead');
  await adding.getByText('Fill this in.').waitFor();
  expect(await hands.writes()).toEqual([]);
  await adding.getByRole('textbox', { name: 'Company' }).fill('Stone Works');
  await send(adding, 'Add as lead');
  await person.getByText('Lead', { exact: true }).waitFor();
  expect(await all('Leads', 'Company,Last_Name')).toMatchObject([{ Company: 'Stone Works', Last_Name: 'Stone' }]);
});

it('adds a note and logs the mail, which is said to be logged when it is opened again', async () => {
  const contact = await addAna();
  const wish = mailFrom(ana, { body: 'The price is fine.' });
  const pane = await peoplePane(d, wish);
  const person = row(pane, 'Ana Rivera');
  await send(await form(person, 'Note', { Title: 'Call', Text: 'Wants two.' }), 'Add the note');
  await person.getByRole('region', { name: 'Notes (1)' }).getByText('Wants two.').waitFor();
  await send(await form(person, 'Log this mail'), 'Log the mail');
  await person
    .getByRole('region', { name: 'Notes (2)' })
    .getByText(/The price is fine\./)
    .waitFor();
  await reload(pane, wish);
  await person.getByText('This mail is logged already.').waitFor();
  const again = await form(person, 'Log this mail');
  await again.getByText('This mail is logged already.').waitFor();
  expect(await again.getByRole('button', { name: 'Log the mail' }).count()).toBe(0);
  expect(await all(`Contacts/${contact}/Notes`, 'Note_Title')).toHaveLength(2);
});

it('makes a task, and a meeting that the sync brings into the calendar “Zoho CRM”', async () => {
  const contact = await addAna();
  const pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
  await goTo(pane, 'People');
  await openItem(pane, mailFrom(ana));
  const person = row(pane, 'Ana Rivera');
  await send(await form(person, 'Task', { Subject: 'Send the drawing', 'Due Date': '2030-05-17' }), 'Add the task');
  await person.getByRole('region', { name: 'Open tasks (1)' }).getByText('Due May 17, 2030').waitFor();
  await send(await form(person, 'Meeting', { Title: 'Site visit' }), 'Add the meeting');
  await person.getByRole('region', { name: 'Upcoming meetings (1)' }).getByText('Site visit').waitFor();
  await goTo(pane, 'Sync');
  await syncNow(pane);
  expect(await hands.subjects()).toEqual(['Site visit']);
  const [record] = await hands.crmMeetings();
  expect(await hands.crmRecord(String(record?.['id']))).toMatchObject({ Who_Id: { id: contact } });
  expect(await all('Tasks', 'Subject,Who_Id')).toMatchObject([
    { Subject: 'Send the drawing', Who_Id: { id: contact } },
  ]);
  expect(await hands.outbox()).toEqual([]);
});

it('links an address to a record, which has it from then on', async () => {
  const contact = await addAna();
  const pane = await peoplePane(d, mailFrom({ displayName: 'Ana R.', emailAddress: 'ana@home.example' }));
  const person = row(pane, 'Ana R.');
  await person.getByRole('button', { name: 'Link to an existing record' }).click();
  await person.getByRole('searchbox', { name: 'Search contacts and leads' }).fill('river');
  await person.getByRole('radio', { name: /^Ana Rivera · Contact/ }).check();
  await person.getByRole('button', { name: 'Link to Ana Rivera' }).click();
  await row(pane, 'Ana Rivera').getByText('The address stands in the record of Ana Rivera now.').first().waitFor();
  expect(await d.contactHands('kim').crmRecord(contact)).toMatchObject({ Secondary_Email: 'ana@home.example' });
});

it('adds all unknown people with one form, and nobody twice', async () => {
  await addAna();
  const pane = await peoplePane(d, mailFrom(sam, { cc: [ana, newOne] }));
  const companies = { 'Company: Sam Stone': 'Stone Works', 'Company: New One': 'One' };
  const names = { ...companies, 'Last Name: New One': 'Two' };
  await send(await form(pane.getByRole('main'), 'Add all unknown people', names), 'Add 2 people');
  await pane.getByText('3 of 3 are in the CRM').waitFor();
  const leads = await all('Leads', 'Last_Name,Company,Email');
  expect(leads.map((each) => [each['Last_Name'], each['Company'], each['Email']]).sort()).toEqual([
    ['Stone', 'Stone Works', sam.emailAddress],
    ['Two', 'One', newOne.emailAddress],
  ]);
  expect(await all('Contacts', 'Last_Name')).toHaveLength(1);
});
