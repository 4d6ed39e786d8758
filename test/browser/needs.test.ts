import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { crmMeetings } from './many';
import { enable, ended, goTo, preview, syncNow } from './pane';

const d = desk();
let hands: Hands;
let pane: Page;

async function begin(count: number): Promise<string[]> {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  const titles = await crmMeetings(hands, count);
  pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
  return titles;
}

it('holds unusually many deletions until some are approved and the rest is kept, which brings it back', async () => {
  const titles = await begin(20);
  for (const event of (await hands.outlookMeetings()).slice(0, 13)) await hands.outlookDelete(String(event['id']));
  await syncNow(pane);
  expect(await hands.titles()).toEqual(titles);
  await pane.getByText(/needs attention/i).waitFor();

  await pane
    .getByRole('main')
    .getByRole('link', { name: /needs? you/i })
    .click();
  await pane.getByRole('button', { name: /delete 13 in the crm/i }).waitFor();
  for (const title of titles.slice(0, 2)) {
    await pane.getByRole('button', { name: `Delete “${title}”` }).click();
    const question = pane.getByRole('dialog', { name: /delete one meeting\?/i });
    await ended(pane, () => question.getByRole('button', { name: /delete one meeting/i }).click());
  }
  await pane.getByRole('button', { name: /delete 11 in the crm/i }).waitFor();
  expect(await hands.titles()).toEqual(titles.slice(2));

  await ended(pane, () => pane.getByRole('button', { name: /keep them all/i }).click());
  await pane.getByText(/nothing waits for you/i).waitFor();
  expect([await hands.subjects(), await hands.titles()]).toEqual([titles.slice(2), titles.slice(2)]);
});

it('lets the person think better of a deletion: the safe answer has the focus, and nothing is deleted', async () => {
  const titles = await begin(20);
  for (const event of (await hands.outlookMeetings()).slice(0, 13)) await hands.outlookDelete(String(event['id']));
  await syncNow(pane);
  await goTo(pane, 'Needs you');
  const ask = pane.getByRole('button', { name: /delete 13 in the crm/i });
  await ask.click();
  await pane.getByRole('dialog').waitFor();
  await pane.keyboard.press('Enter');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await hands.titles()).toEqual(titles);
});

it('M4: mails nobody because of an edit in the CRM until the person says so', async () => {
  await begin(1);
  const attendees = ['ada@contoso.example', 'ben@contoso.example'].map((address) => ({
    emailAddress: { address, name: address },
    type: 'required',
  }));
  await hands.outlookMeeting('Contract talk', { attendees });
  await syncNow(pane);
  const record = (await hands.crmMeetings()).find((each) => each['Event_Title'] === 'Contract talk');
  await d.control('DELETE', 'outbox');
  await hands.crmEdit(String(record?.['id']), { Event_Title: 'Contract talk, final' });
  await syncNow(pane);
  expect(await hands.subjects()).toEqual(['Contract talk', 'Meeting 001']);
  expect(await hands.outbox()).toEqual([]);

  await goTo(pane, 'Needs you');
  const card = pane.getByRole('listitem').filter({ hasText: 'Contract talk' });
  await card.getByText(/2 people would get a mail/i).waitFor();
  await card.getByText(/would change in Outlook: title/i).waitFor();
  await card.getByRole('button', { name: /mail 2 people/i }).click();
  const question = pane.getByRole('dialog', { name: /mail 2 people\?/i });
  await ended(pane, () => question.getByRole('button', { name: /mail 2 people/i }).click());
  await pane.getByText(/nothing waits for you/i).waitFor();
  expect(await hands.subjects()).toEqual(['Contract talk, final', 'Meeting 001']);
  expect((await hands.outbox()).map(({ to, kind }) => [to, kind])).toEqual([
    ['ada@contoso.example', 'update'],
    ['ben@contoso.example', 'update'],
  ]);
});
