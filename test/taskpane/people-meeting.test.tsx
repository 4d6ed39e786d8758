/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import type { ShownItem } from '../../src/people/open-item';
import type { Added, Standing } from '../../src/session/port';
import PeoplePage from '../../src/taskpane/views/people/PeoplePage';
import { FakeItem, FakePeople, meeting, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { active, FakeSync } from './fake-sync';
import { known, maria, nobody, ok } from './people-ground';
import { showPage } from './render';

const url = 'https://crm.zoho.eu/crm/tab/Events/e1';
const problem = { code: 'offline', side: 'crm', message: 'x' } as const;

async function open(standing: () => Standing, item: ShownItem = meeting, added: Added = { state: 'left', rule: 'M5' }) {
  const people = new FakePeople({ look: () => ok([known([maria]), nobody('paul@steiner.example')]) });
  const answers = { standing: () => Promise.resolve(standing()), add: () => Promise.resolve(added) };
  const sync = new FakeSync(active, answers);
  const open = new FakeItem(item);
  const user = showPage(PeoplePage, sync, new FakeSignIn(sync.asked), portsOf(people, open));
  await act(() => Promise.resolve());
  return {
    sync,
    user,
    marked: open.marked,
    looks: () => people.asked.filter(([name]) => name === 'look').length,
    part: within(screen.getByRole('region', { name: 'This meeting in the CRM' })),
  };
}

const inCrm = (how: 'synced' | 'added' | 'invited' | 'twin'): Standing => ({
  state: 'in',
  how,
  url,
  key: 'meetings:1',
});

test('the brief: who is in the CRM, of all on the meeting, with how they are asked to it', async () => {
  await open(() => inCrm('synced'));
  expect(screen.getByText('1 of 2 is in the CRM · 2 open deals')).toBeInTheDocument();
  const list = screen.getByRole('list', { name: 'People on this meeting' });
  const items = within(list).getAllByRole('listitem');
  expect(within(items[0]!).getByText('Contact')).toBeInTheDocument();
  expect(within(items[1]!).getByText('Not in the CRM')).toBeInTheDocument();
  expect(within(items[1]!).getByText('paul@steiner.example · Optional')).toBeInTheDocument();
});

test.each([
  ['synced', 'It is in the CRM and is kept in step.'],
  ['added', 'You added it to the CRM. It is kept in step.'],
  ['invited', 'It is in the CRM. What its organiser changes goes there, too.'],
  ['twin', 'The CRM has a meeting of the same title and time already. This one is not added again.'],
] as const)('a meeting in the CRM: %s', async (how, words) => {
  const { part, sync } = await open(() => inCrm(how));
  expect(sync.asked).toEqual([['standing', 'event-1']]);
  expect(part.getByText(words)).toBeInTheDocument();
  expect(part.getByRole('link', { name: /^Open in CRM/ })).toHaveAttribute('href', url);
  const history = part.getByRole('link', { name: 'What happened to it' });
  expect(history).toHaveAttribute('href', '#/activity?record=meetings%3A1');
  expect(part.queryByRole('button')).not.toBeInTheDocument();
});

test.each([
  ['M5', 'Recurring meetings stay where they are.'],
  ['private', 'Private meetings stay in Outlook. You can change that under Settings.'],
  ['cancelled', 'It is cancelled.'],
  ['declined', 'You declined it.'],
  ['chosen', 'You left it out of the sync. You can take it in again under Activity.'],
  ['window', 'It is too long ago or too far ahead.'],
])('why it is not synced: %s', async (rule, words) => {
  const { part } = await open(() => ({ state: 'left', rule }));
  expect(part.getByText('It is not in the CRM.')).toBeInTheDocument();
  expect(part.getByText('Why is this not synced?')).toBeInTheDocument();
  expect(part.getByText(words)).toBeInTheDocument();
  expect(part.queryByRole('button')).not.toBeInTheDocument();
});

test('one that another device added has its record, and no second way to add it', async () => {
  const { part } = await open(() => ({ state: 'elsewhere', url }));
  expect(part.getByText('It was added to the CRM on another device.')).toBeInTheDocument();
  expect(part.getByRole('link', { name: /^Open in CRM/ })).toHaveAttribute('href', url);
  expect(part.queryByRole('button')).not.toBeInTheDocument();
});

test('a rule that this version does not know is named', async () => {
  const { part } = await open(() => ({ state: 'left', rule: 'constructor' }));
  expect(part.getByText('A rule of the sync leaves it alone (reason: constructor).')).toBeInTheDocument();
});

test('a record that sleeps is told with its reason', async () => {
  const { part } = await open(() => ({ state: 'asleep', why: 'container', url, key: 'k' }));
  expect(part.getByText('It is in the CRM, but is not kept in step.')).toBeInTheDocument();
  expect(part.getByText('It was moved to another calendar.')).toBeInTheDocument();
});

test('S4: a meeting of another calendar is added with one click; the result is said, the focus has a place', async () => {
  let now: Standing = { state: 'outside' };
  const added: Added = { state: 'added', record: 'r', url, people: { found: 1, of: 2 } };
  const { part, sync, user, marked, looks } = await open(() => now, meeting, added);
  now = inCrm('added');
  await user.click(part.getByRole('button', { name: 'Add to CRM' }));
  expect(sync.asked).toContainEqual(['add', 'event-1']);
  expect(marked).toEqual([['meeting-1', 'r']]);
  // It belongs to its people from now on.
  expect(looks()).toBe(2);
  expect(part.getByRole('status')).toHaveTextContent('Added to Zoho CRM. The CRM knows 1 of its 2 people.');
  expect(await part.findByText('You added it to the CRM. It is kept in step.')).toBeInTheDocument();
  expect(part.queryByRole('button', { name: 'Add to CRM' })).not.toBeInTheDocument();
  expect(part.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('S4: a meeting with one person only is told so', async () => {
  const added: Added = { state: 'added', record: 'r', url, people: { found: 1, of: 1 } };
  const { part, user } = await open(() => ({ state: 'outside' }), meeting, added);
  await user.click(part.getByRole('button', { name: 'Add to CRM' }));
  expect(part.getByRole('status')).toHaveTextContent('Added to Zoho CRM. The CRM knows the person on it.');
});

test.each<[string, Added, string]>([
  ['left', { state: 'left', rule: 'cancelled' }, 'It was not added. It is cancelled.'],
  ['queued', { state: 'queued', problem }, 'It is kept, and goes to the CRM with the next sync.'],
  ['failed', { state: 'failed', problem }, 'It was not added.'],
])('S4: %s is said, too', async (_state, added, words) => {
  const { part, user, looks } = await open(() => ({ state: 'outside' }), meeting, added);
  await user.click(part.getByRole('button', { name: 'Add to CRM' }));
  expect(looks()).toBe(1);
  expect(part.getByRole('status')).toHaveTextContent(words);
  expect(part.queryAllByText('Zoho CRM could not be reached.')).toHaveLength(added.state === 'left' ? 0 : 1);
});

test('what the next run brings can be brought now', async () => {
  const { part, sync, user } = await open(() => ({ state: 'waiting', problem: null }));
  await user.click(part.getByRole('button', { name: 'Sync now' }));
  expect(sync.asked).toContainEqual(['syncNow']);
});

test('how it stands is asked for again when a run has ended', async () => {
  let now: Standing = { state: 'waiting', problem: null };
  const { part, sync } = await open(() => now);
  now = inCrm('synced');
  const { meetings } = active.kinds;
  const lastRun = { ...meetings.lastRun!, at: '2026-11-22T10:15:00Z' };
  await act(async () => {
    sync.show({ ...active, kinds: { ...active.kinds, meetings: { ...meetings, lastRun } } });
    await Promise.resolve();
  });
  expect(part.getByText('It is in the CRM and is kept in step.')).toBeInTheDocument();
});

test('what cannot be found out has its sentence and a way on', async () => {
  let now: Standing = { state: 'failed', problem };
  const { part, user } = await open(() => now);
  now = { state: 'gone' };
  await user.click(part.getByRole('button', { name: 'Try again' }));
  expect(part.getByText(/^Your mailbox does not have this meeting yet, or any more/)).toBeInTheDocument();
});

test.each([
  ['unsaved', 'Save the meeting first. Then you can add it to the CRM here.'],
  ['unknown', /^Outlook does not say which meeting this is/],
] as const)('a meeting that Outlook does not name: %s', async (withoutId, words) => {
  const { part, sync } = await open(() => ({ state: 'gone' }), { ...meeting, graphId: null, withoutId });
  expect(part.getByText(words)).toBeInTheDocument();
  expect(sync.asked).toEqual([]);
});

test('a meeting with nobody but the person still says how it stands', async () => {
  const { part } = await open(() => inCrm('synced'), { ...meeting, people: [meeting.people[0]!] });
  expect(screen.getByText('There is nobody but you on this meeting.')).toBeInTheDocument();
  expect(part.getByText('It is in the CRM and is kept in step.')).toBeInTheDocument();
});
