/** @jest-environment jsdom */
import '../dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type {
  ActivityPage as Answer,
  ActivityQuery,
  ActivityRow,
  HistoryEntry,
  LostValue,
  RecordHistory,
  Snapshot,
  Work,
} from '../../src/session/port';
import ActivityPage from '../../src/taskpane/views/activity/ActivityPage';
import { active, FakeSync, fresh, withKind } from './fake-sync';
import { goTo, showPage, tell } from './render';

const day = (date: string, next: string) => ({ allDay: true, start: date, end: next, zone: null });
const work: Work = {
  task: 'sync',
  kind: null,
  where: 'here',
  phase: 'writing',
  done: 1,
  planned: 9,
  waitingUntil: null,
};

const review: ActivityRow = {
  key: 'crm:1',
  kind: 'meetings',
  title: 'Quarterly review',
  when: day('2026-11-24', '2026-11-25'),
  state: 'synced',
  at: '2026-11-20T12:00:00Z',
  op: 'update',
  side: 'crm',
  why: 'changed in Outlook',
  rule: null,
  count: 1,
  hasConflict: true,
};

const standUp: ActivityRow = {
  ...review,
  key: 'outlook:2',
  title: 'Stand-up',
  state: 'left',
  at: null,
  op: null,
  side: 'outlook',
  why: null,
  rule: 'M5',
  count: 12,
  hasConflict: false,
};

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...review, key: `crm:${index}`, title: `Visit ${index}` }));
const pageOf = (rows: ActivityRow[], total = rows.length): Answer => ({ rows, total });
const answering = (rows: ActivityRow[], snapshot: Snapshot = active) =>
  new FakeSync(snapshot, {
    activity: ({ from, count }) => Promise.resolve(pageOf(rows.slice(from, from + count), rows.length)),
  });
const queries = (sync: FakeSync) =>
  sync.asked.filter(([name]) => name === 'activity').map(([, query]) => query as ActivityQuery);
const after = (at: string): Snapshot =>
  withKind(active, 'meetings', { lastRun: { ...active.kinds.meetings.lastRun!, at } });

const line = async (title: string) => {
  const link = await screen.findByRole('link', { name: title });
  return link.closest('li')!;
};

beforeEach(() => goTo('#/activity'));

describe('the list', () => {
  test('says of each record what happened last, why and when', async () => {
    showPage(ActivityPage, answering([review]));
    const words = await line('Quarterly review');
    expect(words).toHaveTextContent('Tue, 24 Nov 2026');
    expect(words).toHaveTextContent('Changed in the CRM, because changed in Outlook');
    expect(words).toHaveTextContent('20 Nov 2026');
    expect(words).toHaveTextContent('Synced');
    expect(words).toHaveTextContent('Conflict');
    expect(screen.getByRole('status')).toHaveTextContent('One result');
  });

  test('M5: what a rule leaves alone says the rule, and occurrences share a row with their number', async () => {
    showPage(ActivityPage, answering([standUp]));
    const words = await line('Stand-up');
    expect(words).toHaveTextContent('Recurring meetings stay where they are');
    expect(words).toHaveTextContent('12 dates');
    expect(words).toHaveTextContent('Left alone');
  });

  test('says of what was moved to another calendar that it was', async () => {
    showPage(ActivityPage, answering([{ ...review, state: 'left', rule: 'container' }]));
    expect(await line('Quarterly review')).toHaveTextContent('It was moved to another calendar');
  });

  test('M4: says of what was left as it is that the person said so', async () => {
    const left = { op: 'link', side: null, why: 'you left it as it is', state: 'left' } as const;
    showPage(ActivityPage, answering([{ ...review, ...left }]));
    expect(await line('Quarterly review')).toHaveTextContent('Left as it is, because you said so');
  });

  test('says of what failed that it has not arrived, not that it was done', async () => {
    showPage(ActivityPage, answering([{ ...review, state: 'failed', op: 'create', why: null }]));
    const words = await line('Quarterly review');
    expect(words).toHaveTextContent('Has not reached the CRM yet');
    expect(words).not.toHaveTextContent('Went to the CRM');
  });

  test('shows a title as it stands, whatever is in it, and a word where there is none', async () => {
    showPage(
      ActivityPage,
      answering([
        { ...review, title: '<img src=x>' },
        { ...standUp, title: '' },
      ]),
    );
    expect(await screen.findByRole('link', { name: '<img src=x>' })).toBeVisible();
    expect(screen.getByRole('link', { name: '(No title)' })).toBeVisible();
  });

  test('asks for 50, for more on demand, and gives the focus to the first new one', async () => {
    const sync = answering(rowsOf(60));
    const user = showPage(ActivityPage, sync);
    await screen.findByText('50 of 60 shown');
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Visit 50' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(queries(sync).map(({ from, count }) => [from, count])).toEqual([
      [0, 50],
      [0, 100],
    ]);
  });

  test('asks again when a run has ended and when the settings change, and not for any other news', async () => {
    const sync = answering([review]);
    showPage(ActivityPage, sync);
    await line('Quarterly review');
    tell(sync, { ...active, work });
    tell(sync, active);
    expect(queries(sync)).toHaveLength(1);
    tell(sync, after('2026-11-22T11:00:00Z'));
    await waitFor(() => expect(queries(sync)).toHaveLength(2));
    tell(sync, { ...after('2026-11-22T11:00:00Z'), settings: { ...active.settings, everyMinutes: 60 } });
    await waitFor(() => expect(queries(sync)).toHaveLength(3));
  });

  test('says so when it could not be asked, and asks again on demand', async () => {
    let isDown = true;
    const sync = new FakeSync(active, {
      activity: () => (isDown ? Promise.reject(new Error('gone')) : Promise.resolve(pageOf([review]))),
    });
    const user = showPage(ActivityPage, sync);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByRole('status')).toHaveTextContent('could not be looked up');
    isDown = false;
    await user.click(again);
    expect(await line('Quarterly review')).toBeVisible();
  });
});

describe('search and filter', () => {
  test('asks once for what was typed in one go', async () => {
    const sync = answering([review]);
    showPage(ActivityPage, sync);
    const box = screen.getByRole('searchbox', { name: 'Search titles' });
    // One letter right after the other, however slow the machine is.
    for (const value of ['r', 're', 'rev', 'review']) fireEvent.change(box, { target: { value } });
    await waitFor(() => expect(queries(sync)).toHaveLength(2));
    expect(queries(sync).map(({ search }) => search)).toEqual(['', 'review']);
  });

  test('never shows an earlier answer in the place of a later one', async () => {
    const waiting = new Map<string, (page: Answer) => void>();
    const sync = new FakeSync(active, {
      activity: ({ state }) => new Promise((resolve) => waiting.set(state, resolve)),
    });
    const user = showPage(ActivityPage, sync);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Left alone');
    await waitFor(() => expect(waiting.has('left')).toBe(true));
    act(() => waiting.get('left')?.(pageOf([standUp])));
    await line('Stand-up');
    await act(async () => {
      waiting.get('all')?.(pageOf([review]));
      await Promise.resolve();
    });
    expect(screen.queryByText('Quarterly review')).toBeNull();
    expect(await line('Stand-up')).toBeVisible();
  });

  test.each([
    ['#/activity?state=left', 'Left alone', 'left'],
    ['#/activity?state=conflict', 'Conflicts', 'conflict'],
    ['#/activity?state=nonsense', 'All', 'all'],
  ])('%s shows %s', async (hash, name, state) => {
    await goTo(hash);
    const sync = answering([standUp]);
    showPage(ActivityPage, sync);
    await line('Stand-up');
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveDisplayValue(name);
    expect(queries(sync)[0]?.state).toBe(state);
  });

  test('offers every state', async () => {
    showPage(ActivityPage);
    await screen.findByText('Nothing found');
    const show = within(screen.getByRole('combobox', { name: 'Show' }));
    const names = show.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names).toEqual(['All', 'Synced', 'Left alone', 'Failed', 'Waiting', 'Conflicts', 'Removed']);
  });

  test('an empty find leads back to everything', async () => {
    await goTo('#/activity?state=failed');
    const sync = answering([]);
    const user = showPage(ActivityPage, sync);
    await user.type(screen.getByRole('searchbox', { name: 'Search titles' }), 'xyz');
    expect(await screen.findByText(/Nothing has these words/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    await waitFor(() => expect(queries(sync).at(-1)).toMatchObject({ search: '', state: 'all', kind: 'all' }));
  });

  test('an empty list says where to begin', async () => {
    showPage(ActivityPage, answering([], fresh));
    expect(await screen.findByText(/Nothing has happened yet\. See what enabling would do/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to Sync' })).toHaveAttribute('href', '#/');
  });

  test('an empty list does not send away who waits for the first sync', async () => {
    showPage(ActivityPage, answering([], { ...fresh, work }));
    expect(await screen.findByText(/A sync is under way/)).toBeVisible();
  });
});

describe('kinds', () => {
  const contact: ActivityRow = { ...review, key: 'contacts:1', kind: 'contacts', title: 'Ada Reyes', when: null };

  test('rows of all kinds say each its own; rows of one kind do not', async () => {
    const sync = answering([review, contact]);
    const user = showPage(ActivityPage, sync);
    expect(await line('Ada Reyes')).toHaveTextContent('Contact');
    expect(await line('Quarterly review')).toHaveTextContent('Meeting · Tue, 24 Nov 2026');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Contacts');
    await waitFor(() => expect(queries(sync).at(-1)).toMatchObject({ kind: 'contacts', state: 'all' }));
    await waitFor(async () => expect(await line('Ada Reyes')).not.toHaveTextContent('Contact'));
  });

  test('the kind stands in the address, beside the state', async () => {
    await goTo('#/activity?state=left&kind=tasks');
    const sync = answering([contact]);
    const user = showPage(ActivityPage, sync);
    await line('Ada Reyes');
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveDisplayValue('Tasks');
    expect(queries(sync)[0]).toMatchObject({ state: 'left', kind: 'tasks' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Failed');
    await waitFor(() => expect(location.hash).toBe('#/activity?state=failed&kind=tasks'));
  });

  test('T5: what a rule leaves alone says it in words of its kind', async () => {
    showPage(ActivityPage, answering([{ ...contact, kind: 'tasks', state: 'left', rule: 'T5' }]));
    expect(await line('Ada Reyes')).toHaveTextContent('Recurring tasks stay where they are');
  });

  test('G1: what is left on one side says which way changes go', async () => {
    showPage(ActivityPage, answering([{ ...contact, state: 'left', side: 'outlook', rule: 'G1' }]));
    expect(await line('Ada Reyes')).toHaveTextContent('changes only go from the CRM to Outlook');
  });
});

describe('a record', () => {
  const entry: HistoryEntry = {
    id: 'entry-1',
    at: '2026-11-20T12:00:00Z',
    op: 'update',
    side: 'crm',
    why: 'changed in Outlook',
    fields: ['title', 'time'],
    lost: [],
  };
  const lostTitle: LostValue = { field: 'title', side: 'outlook', value: 'Review Q4', kept: 'Review', canTake: true };
  const history: RecordHistory = {
    key: review.key,
    kind: 'meetings',
    title: review.title,
    when: review.when,
    state: 'synced',
    rule: null,
    crmUrl: 'https://crm.example/tab/Events/1',
    canInclude: false,
    canLeave: true,
    entries: [entry, { ...entry, id: 'entry-0', op: 'create', side: 'outlook', why: 'new in the CRM', fields: [] }],
  };

  const open = async (given: RecordHistory | null, snapshot: Snapshot = active) => {
    const answers = { history: given };
    const sync = new FakeSync(snapshot, {
      activity: () => Promise.resolve(pageOf([standUp, review])),
      history: () => Promise.resolve(answers.history),
    });
    const user = showPage(ActivityPage, sync);
    await line(review.title);
    const show = (next: RecordHistory) => {
      answers.history = next;
    };
    await goTo(screen.getByRole('link', { name: review.title }).getAttribute('href')!);
    await waitFor(() => expect(sync.asked).toContainEqual(['history', review.key]));
    return { sync, user, show };
  };
  const withLost = (...lost: LostValue[]) => ({ ...history, entries: [{ ...entry, lost }] });

  test('opens on its heading, and Back returns to its line in the same list', async () => {
    await goTo('#/activity?state=synced');
    await open(history);
    expect(await screen.findByRole('heading', { level: 1, name: review.title })).toHaveFocus();
    const back = screen.getByRole('link', { name: 'Back to the list' });
    expect(back).toHaveAttribute('href', '#/activity?state=synced');
    await goTo(back.getAttribute('href')!);
    expect(await screen.findByRole('link', { name: review.title })).toHaveFocus();
  });

  test('tells what was changed where, and why, newest first', async () => {
    await open(history);
    const part = within(await screen.findByRole('region', { name: 'What happened' }));
    const [first, second] = part.getAllByRole('listitem');
    expect(first).toHaveTextContent('Title and time changed in the CRM, because changed in Outlook');
    expect(first).toHaveTextContent('20 Nov 2026');
    expect(second).toHaveTextContent('Came to Outlook, because new in the CRM');
  });

  test('says so when nothing is known of it any more', async () => {
    await open(null);
    expect(await screen.findByText('Nothing is known of this any more.')).toBeVisible();
  });

  test('M5: says the rule that leaves it alone', async () => {
    await open({ ...history, state: 'left', rule: 'M5' });
    expect(await screen.findByText('Recurring meetings stay where they are')).toBeVisible();
  });

  test('leads to the CRM in a window of its own', async () => {
    await open(history);
    const link = await screen.findByRole('link', { name: /^Open in CRM/ });
    expect(link).toHaveAttribute('href', 'https://crm.example/tab/Events/1');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'nonsense'])('makes no link of %s', async (crmUrl) => {
    await open({ ...history, crmUrl });
    await screen.findByRole('region', { name: 'What happened' });
    expect(screen.queryByRole('link', { name: /Open in CRM/ })).toBeNull();
  });

  test('shows both values of a conflict, and brings the other one back', async () => {
    const { sync, user, show } = await open(withLost(lostTitle));
    const group = await screen.findByRole('group', { name: 'Changed on both sides: title' });
    expect(group).toHaveTextContent('Kept, from the CRMReview');
    expect(group).toHaveTextContent('Not used, from OutlookReview Q4');
    show(withLost({ ...lostTitle, canTake: false }));
    await user.click(within(group).getByRole('button', { name: 'Use this value instead' }));
    expect(sync.asked).toContainEqual(['takeOther', 'entry-1', 'title']);
    expect(await within(group).findByText(/The other value is now used/)).toBeVisible();
    expect(within(group).queryByRole('button')).toBeNull();
    expect(group).toHaveFocus();
  });

  test('what the person replaced is no conflict, and can be taken back', async () => {
    const chosen = (lost: LostValue) => ({
      ...history,
      entries: [{ ...entry, why: 'you chose the other value', lost: [lost] }],
    });
    const { sync, user, show } = await open(chosen(lostTitle));
    const group = await screen.findByRole('group', { name: 'You replaced: title' });
    expect(group).toHaveTextContent('Your choice, now in OutlookReview');
    expect(group).toHaveTextContent('Before, in OutlookReview Q4');
    expect(screen.queryByText('Conflict')).toBeNull();
    expect(screen.queryByText(/Changed on both sides/)).toBeNull();
    show(chosen({ ...lostTitle, canTake: false }));
    await user.click(within(group).getByRole('button', { name: 'Take it back' }));
    expect(sync.asked).toContainEqual(['takeOther', 'entry-1', 'title']);
    expect(await within(group).findByText(/The earlier value is back/)).toBeVisible();
  });

  test('shows times of a conflict as times, and says where a value is empty', async () => {
    const [value, kept] = [day('2026-12-01', '2026-12-02'), day('2026-12-03', '2026-12-04')];
    const place: LostValue = { ...lostTitle, field: 'location', value: '', kept: 'Hall 3' };
    await open(withLost({ ...lostTitle, field: 'time', side: 'crm', value, kept }, place));
    const times = await screen.findByRole('group', { name: 'Changed on both sides: time' });
    expect(times).toHaveTextContent('Kept, from OutlookThu, 3 Dec 2026');
    expect(times).toHaveTextContent('Not used, from the CRMTue, 1 Dec 2026');
    expect(screen.getByRole('group', { name: /place/ })).toHaveTextContent('Not used, from Outlook(empty)');
  });

  test('shortens long texts, and shows all of them on demand', async () => {
    const long = `${'word '.repeat(60)}the end`;
    const { user } = await open(withLost({ ...lostTitle, field: 'description', value: long, kept: 'short' }));
    const group = await screen.findByRole('group', { name: /description/ });
    expect(group).not.toHaveTextContent('the end');
    await user.click(within(group).getByRole('button', { name: 'Show all' }));
    expect(group).toHaveTextContent('the end');
  });

  test('is left alone on demand, and synced again', async () => {
    const { sync, user, show } = await open(history);
    const leave = await screen.findByRole('button', { name: 'Leave this meeting alone' });
    show({ ...history, state: 'left', rule: 'chosen', canLeave: false, canInclude: true });
    await user.click(leave);
    const include = await screen.findByRole('button', { name: 'Sync this meeting again' });
    expect(include).toHaveFocus();
    await user.click(include);
    expect(sync.asked).toContainEqual(['leaveAlone', review.key]);
    expect(sync.asked).toContainEqual(['include', review.key]);
  });

  test('changes nothing while a sync goes on, and says why', async () => {
    const { sync, user } = await open(withLost(lostTitle), { ...active, work });
    const take = await screen.findByRole('button', { name: 'Use this value instead' });
    expect(take).toHaveAccessibleDescription(/A sync is going on/);
    await user.click(take);
    await user.click(screen.getByRole('button', { name: 'Leave this meeting alone' }));
    expect(sync.asked.map(([name]) => name)).not.toContain('takeOther');
    expect(sync.asked.map(([name]) => name)).not.toContain('leaveAlone');
  });
});
