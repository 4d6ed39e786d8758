/** @jest-environment jsdom */
import '../dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { ItemWish } from '../../src/sandbox/desk/office-wish';
import { DeskWindow, dialog, press, show, side, submit, type, user, type Queries } from './desk-window';

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

const ada = { displayName: 'Ada Byron', emailAddress: 'ada@byron.example' };
const recipient = (name: string, address: string) => ({ emailAddress: { name, address } });

const quotation = {
  subject: 'Quotation',
  from: recipient('Ada Byron', 'ada@byron.example'),
  toRecipients: [recipient('Kim Adler', 'kim@contoso.example')],
  body: { contentType: 'html', content: '<p>Dear Kim,</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' },
  receivedDateTime: '2026-11-20T09:30:00Z',
};

const mail = (message: object) => desk.control('POST', 'person/kim/messages', message);
const frame = () => screen.getByTitle<HTMLIFrameElement>('Task pane of CRM Sync for Outlook');
/** What a pane finds that is loaded now. */
const handed = () => JSON.parse(frame().dataset['item'] ?? 'null') as ItemWish | null;
const opened = async (): Promise<Queries> => within(await screen.findByRole('region', { name: 'Open item' }));

/** What a pane that stays is told. */
function listenInFrame() {
  const sandbox = { setItem: jest.fn(), change: jest.fn() };
  Object.assign(frame().contentWindow!, { Office: { sandbox } });
  return sandbox;
}

async function openMail(title: RegExp): Promise<Queries> {
  await show('Mail');
  await user.click(await side('Outlook').findByRole('button', { name: title }));
  return opened();
}

async function openMeeting(title: RegExp): Promise<Queries> {
  await user.click(await side('Outlook').findByRole('button', { name: title }));
  await press(within(await screen.findByRole('dialog')), 'Open beside the pane');
  return opened();
}

async function inviteMe(): Promise<void> {
  await press(side('Outlook'), 'Invite me');
  const form = await dialog('An invitation from somebody else');
  await submit(form, { Name: 'Ada Byron', Address: 'ada@byron.example', Title: 'Lab tour' }, 'Invite');
}

test('a message that is chosen is shown as text and handed to the pane; closed, it is gone from both', async () => {
  await mail(quotation);
  const item = await openMail(/20 Nov 2026 Quotation Ada Byron/);
  expect(item.getByRole('heading', { name: 'Quotation' })).toBeVisible();
  expect(item.getByText('From: Ada Byron <ada@byron.example>')).toBeVisible();
  expect(item.getByText(/Dear Kim,\s*<script>alert\(1\)<\/script>/)).toBeVisible();
  expect(handed()).toMatchObject({ itemType: 'message', mode: 'read', subject: 'Quotation', from: ada });
  await press(item, 'Close the open item');
  expect(screen.queryByRole('region', { name: 'Open item' })).toBeNull();
  expect(handed()).toBeNull();
});

test('pinned, the pane is told of another item and stays; unpinned it is loaded anew with the item', async () => {
  await mail(quotation);
  await mail({ ...quotation, subject: 'Invoice' });
  const before = listenInFrame();
  await openMail(/Quotation/);
  expect(frame().contentWindow).not.toHaveProperty('Office');
  expect(before.setItem).not.toHaveBeenCalled();
  const told = listenInFrame();
  await user.click(screen.getByRole('switch', { name: 'Pinned' }));
  await openMail(/Invoice/);
  expect(told.setItem).toHaveBeenCalledWith(expect.objectContaining({ subject: 'Invoice' }));
  await press(await opened(), 'Close the open item');
  expect(told.setItem).toHaveBeenLastCalledWith(null);
});

test('a draft is marked, its recipients are edited, and the pane is told which', async () => {
  await desk.graph('POST', '/me/messages', { subject: 'Offer', toRecipients: [quotation.from] });
  const item = await openMail(/Offer draft/);
  const told = listenInFrame();
  expect(handed()).toMatchObject({ mode: 'compose', to: [ada] });
  await type(item, { Cc: 'Ben King <ben@king.example>; info@king.example' });
  await press(item, 'Change recipients');
  const cc = [
    { displayName: 'Ben King', emailAddress: 'ben@king.example' },
    { displayName: '', emailAddress: 'info@king.example' },
  ];
  expect(told.change.mock.calls).toEqual([[{ cc }]]);
  expect(handed()).toMatchObject({ to: [ada], cc });
});

test('a reply begins a draft to the sender', async () => {
  await mail(quotation);
  await press(await openMail(/Quotation/), 'Reply');
  expect(handed()).toMatchObject({ mode: 'compose', subject: 'RE: Quotation', to: [ada] });
});

test('an encrypted message is handed over without its text, or not at all', async () => {
  await mail({ ...quotation, isProtected: true });
  const item = await openMail(/Quotation Ada Byron · encrypted/);
  expect(handed()).toMatchObject({ isProtected: true });
  await user.selectOptions(item.getByRole('combobox'), 'Encrypted: the add-in sees no item');
  expect(handed()).toBeNull();
});

test('a meeting of the own is opened as its organiser’s, a new one before it is saved', async () => {
  await press(side('Outlook'), 'New meeting');
  const form = await dialog('New meeting in Outlook');
  await type(form, { Title: 'Visit' });
  await press(form, 'Open beside the pane');
  const item = await opened();
  expect(handed()).toMatchObject({ itemType: 'appointment', mode: 'compose', subject: 'Visit' });
  expect(handed()).not.toHaveProperty('id');
  await type(item, { Required: 'Ada Byron <ada@byron.example>' });
  await press(item, 'Change recipients');
  await press(item, 'Save the meeting');
  await waitFor(() => expect(handed()).toHaveProperty('id'));
  expect(handed()).toMatchObject({ mode: 'compose', requiredAttendees: [ada] });
});

test('M8: an invitation from somebody new arrives, is accepted, moved and cancelled', async () => {
  await inviteMe();
  const item = await openMeeting(/Lab tour new .*invitation, not answered/);
  expect(handed()).toMatchObject({ mode: 'read', organizer: ada, subject: 'Lab tour' });
  const answer = item.getByRole('status', { name: 'Answer to the invitation' });
  await press(item, 'Accept');
  await waitFor(() => expect(answer).toHaveTextContent('invitation, accepted'));
  const { start = '' } = handed() ?? {};
  await waitFor(() => expect(item.getByRole('button', { name: 'Organiser cancels it' })).toBeEnabled());
  await press(item, 'Organiser moves it to the next day');
  await waitFor(() => expect(Date.parse(handed()?.start ?? '') - Date.parse(start)).toBe(86_400_000));
  await press(await opened(), 'Organiser cancels it');
  expect(await screen.findByText('Cancelled by its organiser')).toBeVisible();
});

test('M8: a declined invitation leaves the calendar and the pane', async () => {
  await inviteMe();
  await press(await openMeeting(/Lab tour/), 'Decline');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Open item' })).toBeNull());
  expect(handed()).toBeNull();
});

test('M8: colleagues, contacts and leads can invite', async () => {
  await desk.crm('POST', '/Leads', { data: [{ Last_Name: 'King', Company: 'King & Co', Email: 'ben@king.example' }] });
  await press(side('Outlook'), 'Invite me');
  const form = await dialog('An invitation from somebody else');
  await form.findByRole('option', { name: 'King' });
  await type(form, { Who: 'King' });
  expect(form.getByLabelText(/^Address/)).toHaveValue('ben@king.example');
  await type(form, { Who: 'Lee Navarro' });
  expect(form.getByLabelText(/^Name/)).toHaveValue('Lee Navarro');
});

test('leads stand on the CRM’s side alone, are added, noted about and converted', async () => {
  await show('Leads', 'Zoho CRM');
  expect(side('Outlook').getByRole('tab', { selected: true })).toHaveTextContent('Meetings');
  await side('Zoho CRM').findByText('No leads here.');
  await press(side('Zoho CRM'), 'New lead');
  const form = await dialog('New lead in Zoho CRM');
  await submit(form, { 'Last name': 'King', Company: 'King & Co', 'E-mail': 'ben@king.example' });
  const row = () => side('Zoho CRM').findByRole('button', { name: /King new ben@king\.example · King & Co/ });
  await user.click(await row());
  const lead = await dialog('Lead in Zoho CRM');
  await type(lead, { 'New note': 'Likes <b>numbers</b>' });
  await press(lead, 'Add note');
  expect(await lead.findByText('Notes (1)')).toBeVisible();
  expect(within(lead.getByRole('list')).getByText('Likes <b>numbers</b>')).toBeVisible();
  await press(lead, 'Convert');
  expect(await side('Zoho CRM').findByText('No leads here.')).toBeVisible();
  await show('Contacts', 'Zoho CRM');
  expect(await side('Zoho CRM').findByRole('button', { name: /King ben@king\.example/ })).toBeVisible();
});
