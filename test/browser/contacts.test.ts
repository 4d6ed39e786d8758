import type { Page } from 'playwright-core';
import type { ContactHands } from '../end-to-end/contact-hands';
import { desk } from './desk';
import { card, choose, editOptions, enable, ended, goTo, openRecord, preview, see, setUp, syncNow } from './pane';

const d = desk();
let hands: ContactHands;
let pane: Page;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.contactHands('kim');
  await hands.crmAdd({ First_Name: 'Ann', Last_Name: 'Arnold', Website_1: 'https://arnold.example' });
  await hands.crmAdd({ First_Name: 'Ben', Last_Name: 'Berg' });
  pane = await d.pane({ person: 'kim' });
  await setUp(pane, 'contacts');
  await see(pane, 'contacts');
  await enable(pane);
});

const both = ['Ann Arnold', 'Ben Berg'];
const lastNames = async () => (await hands.crmAll()).map((record) => String(record['Last_Name']));

it('C5: a contact deleted in Outlook stays in the CRM, and comes back when the person asks', async () => {
  const [ann] = await hands.outlookAll();
  await hands.outlookDelete(String(ann?.['id']));
  await syncNow(pane);
  expect([await hands.names(), await lastNames()]).toEqual([['Ben Berg'], ['Arnold', 'Berg']]);

  await openRecord(pane, 'Ann Arnold');
  await pane.getByText('Deleted in Outlook; it stays in the CRM').first().waitFor();
  await ended(pane, () => pane.getByRole('button', { name: 'Bring it back to Outlook' }).click());
  expect([await hands.names(), await lastNames()]).toEqual([both, ['Arnold', 'Berg']]);
  await pane.getByRole('button', { name: 'Leave this contact alone' }).waitFor();
});

it('G6: a contact that could be one of two in the CRM waits, and is joined with the one that the person takes', async () => {
  await hands.crmAdd({ First_Name: 'Eva', Last_Name: 'Lang', Email: 'eva@x.example' });
  const second = await hands.crmAdd({ First_Name: 'Eva', Last_Name: 'Lang-Roth', Email: 'eva@x.example' });
  await hands.outlookAdd({
    givenName: 'Eva',
    surname: 'Lang',
    displayName: 'Eva Lang',
    emailAddresses: [{ address: 'eva@x.example', name: 'eva@x.example' }],
    jobTitle: 'Buyer',
  });
  await syncNow(pane);
  expect(await lastNames()).toEqual(['Arnold', 'Berg', 'Lang', 'Lang-Roth']);
  await card(pane, 'contacts')
    .getByRole('link', { name: /1 thing needs you/i })
    .click();
  await pane.getByRole('heading', { name: 'Which one is it?' }).waitFor();
  const use = pane.getByRole('button', { name: 'Use my choice' });
  await use.click();
  await pane.getByText('Choose one of them first.').waitFor();
  await pane.getByRole('radio', { name: /Lang-Roth/ }).check();
  await ended(pane, () => use.click());
  await pane.getByText(/nothing waits for you/i).waitFor();
  expect(await hands.crmRecord(second)).toMatchObject({ Title: 'Buyer' });
  expect(await lastNames()).toEqual(['Arnold', 'Berg', 'Lang', 'Lang-Roth']);
  expect(await hands.outlookAll()).toHaveLength(4);
});

it('G5: a field that is mapped later is filled in what is in step already', async () => {
  await editOptions(pane, 'contacts');
  await choose(pane, 'Field in Outlook', 'web', 'Web page');
  await choose(pane, 'Field in the CRM', 'webs', 'Website');
  await pane.getByRole('button', { name: 'Add this pair' }).click();
  await pane
    .getByRole('list', { name: 'Mapped fields' })
    .getByRole('listitem')
    .filter({ hasText: /web page.*website/i })
    .waitFor();
  await ended(pane, () => pane.getByRole('button', { name: 'Save', exact: true }).click());
  const [ann] = await hands.outlookAll();
  expect(ann).toMatchObject({ displayName: 'Ann Arnold', businessHomePage: 'https://arnold.example' });
  expect(await hands.names()).toEqual(both);
});

it('C6: switched off, the folder goes, what stood only in it does not, and on again doubles nobody', async () => {
  await d.control('POST', 'faults', {
    match: { service: 'crm', method: 'POST', path: '/Contacts', client: 'app' },
    times: null,
    do: { status: 400 },
  });
  d.allow(/status of 400/);
  await hands.outlookAdd({ givenName: 'Only', surname: 'Here', displayName: 'Only Here' });
  await syncNow(pane);
  await d.control('DELETE', 'faults');

  await goTo(pane, 'Settings');
  await pane.getByRole('button', { name: 'Switch off contacts…' }).click();
  await pane.getByRole('heading', { level: 1, name: 'Switch off contacts' }).waitFor();
  await pane
    .getByRole('list', { name: /only in outlook/i })
    .getByText('Only Here')
    .waitFor();
  await pane.getByRole('radio', { name: /^move/i, checked: true }).waitFor();
  await ended(
    pane,
    () => pane.getByRole('button', { name: 'Switch off', exact: true }).click(),
    /contacts sync is off/,
  );
  await expect(hands.folder()).rejects.toThrow(/no folder/);
  expect(await lastNames()).toEqual(['Arnold', 'Berg']);

  await card(pane, 'contacts')
    .getByText(/you switched it off/i)
    .waitFor();
  await preview(pane, 'contacts');
  await enable(pane);
  expect([await hands.names(), await lastNames()]).toEqual([both, ['Arnold', 'Berg']]);
});
