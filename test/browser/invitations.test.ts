import type { Hands } from '../end-to-end/hands';
import { BothSides } from './both-sides';
import { desk } from './desk';
import { enable, goTo, preview, syncNow } from './pane';

/** M8: invitations of clients, on the desk. */
const d = desk();
const maria = { name: 'Maria Hofer', address: 'maria@hofer.example' };
let hands: Hands;
let both: BothSides;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  await hands.crmAdd('Contacts', { First_Name: 'Maria', Last_Name: 'Hofer', Email: maria.address });
  both = await BothSides.open(d);
  await both.pin();
  await preview(both.pane);
  await enable(both.pane);
});

async function switchOn(): Promise<void> {
  await goTo(both.pane, 'Settings');
  await both.pane.getByRole('switch', { name: 'Add client meeting invitations' }).click();
  await both.pane.getByText('Saved', { exact: true }).waitFor();
}

async function sync(): Promise<void> {
  await goTo(both.pane, 'Sync');
  await syncNow(both.pane);
}

const when = async () => (await hands.crmMeetings()).map((record) => String(record['Start_DateTime']).slice(0, 10));

it('takes one to the CRM that is accepted, then moves it, and marks it when it is cancelled; nobody is mailed', async () => {
  await switchOn();
  await both.invite({ ...maria, title: 'Lab tour' });
  await sync();
  expect(await hands.titles()).toEqual([]);
  await both.openMeeting('Lab tour');
  await both.answer('Accept');
  await d.control('DELETE', 'outbox');
  await sync();
  expect(await hands.titles()).toEqual(['Lab tour']);
  await goTo(both.pane, 'People');
  await both.pane.getByText(/^It is in the CRM\. What its organiser changes/).waitFor();
  const [before] = await when();
  await both.answer('Organiser moves it to the next day');
  await both.answer('Accept');
  await d.control('DELETE', 'outbox');
  await sync();
  const [after] = await when();
  expect(Date.parse(String(after)) - Date.parse(String(before))).toBe(86_400_000);
  await both.answer('Organiser cancels it');
  await d.control('DELETE', 'outbox');
  await sync();
  expect(await hands.titles()).toEqual(['Cancelled: Lab tour']);
  expect([await hands.outbox(), await hands.subjects()]).toEqual([[], []]);
});

it('removes one from the CRM that is declined after all', async () => {
  await switchOn();
  await both.invite({ ...maria, title: 'Lab tour' });
  await both.openMeeting('Lab tour');
  await both.answer('Accept');
  await sync();
  expect(await hands.titles()).toEqual(['Lab tour']);
  await both.answer('Decline');
  await sync();
  expect(await hands.titles()).toEqual([]);
});

it('is one meeting of the CRM with the same one added by hand', async () => {
  await both.invite({ ...maria, title: 'Lab tour' });
  await both.openMeeting('Lab tour');
  await both.answer('Accept');
  await goTo(both.pane, 'People');
  await both.pane.getByRole('button', { name: 'Add to CRM' }).click();
  await both.pane.getByText(/^Added to Zoho CRM\./).waitFor();
  await switchOn();
  await sync();
  expect(await hands.titles()).toEqual(['Lab tour']);
});
