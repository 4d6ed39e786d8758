import type { TaskHands } from '../end-to-end/task-hands';
import { BothSides } from './both-sides';
import { desk } from './desk';
import { card, editOptions, enable, ended, goTo, see, setUp, syncNow } from './pane';

const d = desk();
let hands: TaskHands;
let both: BothSides;

const subjects = async () => (await hands.crmAll()).map((record) => String(record['Subject']));
const inOutlook = async () =>
  Object.fromEntries((await hands.outlookAll()).map(({ title, status }) => [String(title), status]));

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.taskHands('kim');
  await hands.crmAdd('Call Ann', { Status: 'Deferred' });
  await hands.crmAdd('Send the offer', { Status: 'Not Started' });
  both = await BothSides.open(d);
  await both.show('Tasks');
  await setUp(both.pane, 'tasks');
});

it('T3: two steps, fields and values; a pair of values that was changed holds in both directions', async () => {
  const { pane } = both;
  await pane.getByRole('heading', { level: 2, name: 'Step 1 of 2: fields' }).waitFor();
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('heading', { level: 2, name: 'Step 2 of 2: values' }).waitFor();
  const status = pane.getByRole('region', { name: 'Status' });
  await status.getByRole('combobox', { name: '“Deferred” in the CRM becomes' }).selectOption('Waiting on others');
  await status.getByRole('combobox', { name: '“Waiting on others” in Outlook becomes' }).selectOption('Deferred');
  await see(pane, 'tasks');
  await enable(pane);
  expect(await inOutlook()).toEqual({ 'Call Ann': 'waitingOnOthers', 'Send the offer': 'notStarted' });

  await both.choose('Outlook', 'Send the offer', 'Status', 'Waiting on others');
  await syncNow(pane);
  await both
    .row('Zoho CRM', 'Send the offer')
    .getByText(/deferred/i)
    .waitFor();
  expect(await hands.crmAll()).toMatchObject([{ Status: 'Deferred' }, { Status: 'Deferred' }]);
});

it('T7: a task that is moved to another list on the desk is deleted in the CRM, and stays where it was moved to', async () => {
  const { pane } = both;
  await pane.getByRole('button', { name: 'Next' }).click();
  await see(pane, 'tasks');
  await enable(pane);
  await card(pane, 'tasks').getByText('2 tasks in step').waitFor();
  await both.choose('Outlook', 'Call Ann', 'List', 'Tasks');
  await syncNow(pane);
  expect(await subjects()).toEqual(['Send the offer']);
  await both.row('Zoho CRM', 'Call Ann').first().waitFor({ state: 'detached' });
  await both.row('Outlook', 'Call Ann').waitFor();
  await card(pane, 'tasks').getByText('1 task in step').waitFor();
});

it('T3: the options are opened again later, and what is changed there waits until it is saved', async () => {
  const { pane } = both;
  await pane.getByRole('button', { name: 'Next' }).click();
  await see(pane, 'tasks');
  await enable(pane);
  await editOptions(pane, 'tasks');
  await pane.getByRole('button', { name: 'Remove: Notes of the task, Description' }).click();
  await pane.getByText(/^not saved yet/i).waitFor();
  await goTo(pane, 'Sync');
  await editOptions(pane, 'tasks');
  await pane.getByRole('button', { name: 'Remove: Notes of the task, Description' }).click();
  // What a run does that follows by itself is not taken for the next one's.
  await ended(pane, () => pane.getByRole('button', { name: 'Save', exact: true }).click());
  await pane.getByText('Saved', { exact: true }).waitFor();
  await goTo(pane, 'Sync');
  await both.edit('Zoho CRM', 'Call Ann', { Description: 'Only here', Subject: 'Call Ann today' });
  await syncNow(pane);
  const [task] = await hands.outlookAll();
  expect(task).toMatchObject({ title: 'Call Ann today', body: { content: '' } });
});
