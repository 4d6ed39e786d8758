/** @jest-environment jsdom */
import '../dom';
import { screen, within } from '@testing-library/react';
import type { Need, Snapshot, Work } from '../../src/session/port';
import NeedsPage from '../../src/taskpane/views/needs/NeedsPage';
import { active, allOn, FakeSync, waiting as waitingIn } from './fake-sync';
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

function waiting(...needs: Need[]): Snapshot {
  return waitingIn(active, needs);
}

type Held = Extract<Need, { action: unknown }>;

const mail: Held = {
  kind: 'meetings',
  type: 'mail',
  id: 'mail-1',
  side: 'outlook',
  action: 'update',
  title: 'Quarterly review',
  when: day('2026-11-24', '2026-11-25'),
  to: null,
  people: 3,
  why: 'changed in the CRM',
  fields: ['title', 'time'],
};

function deletions(count: number, change: Partial<Held> = {}): Held[] {
  return Array.from({ length: count }, (_, index) => ({
    ...mail,
    type: 'deletion',
    id: `deletion-${index}`,
    side: 'crm',
    action: 'delete',
    title: `Visit ${index}`,
    people: 0,
    why: 'deleted in Outlook',
    fields: [],
    ...change,
  }));
}

beforeEach(() => goTo('#/needs'));

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const question = () => screen.findByRole('dialog');
const inQuestion = async (name: string | RegExp) => within(await question()).getByRole('button', { name });
const show = (...needs: Need[]) => {
  const sync = new FakeSync(waiting(...needs));
  return { sync, user: showPage(NeedsPage, sync) };
};

test('says that nothing waits, and where to look instead', () => {
  showPage(NeedsPage, new FakeSync(active));
  expect(screen.getByRole('status')).toHaveTextContent('Nothing waits for you.');
  expect(screen.getByRole('link', { name: 'Go to Activity' })).toHaveAttribute('href', '#/activity');
});

test('counts questions: what is decided together is one', () => {
  const owner = deletions(3, { side: 'outlook', why: 'belongs to somebody else now' });
  show(mail, { ...mail, id: 'mail-2' }, ...deletions(14), ...owner, ...deletions(12, { type: 'shift' }));
  expect(screen.getByRole('status')).toHaveTextContent('5 things wait for you');
});

test('many deletions of one kind are one question', () => {
  show(...deletions(14));
  expect(screen.getByRole('status')).toHaveTextContent('One thing waits for you');
});

describe('mail to people', () => {
  test('M4: says who would get what, and mails nobody before it has asked once more', async () => {
    const { sync, user } = show(mail);
    const group = within(screen.getByRole('region', { name: 'People would get mail' }));
    expect(group.getByText('Quarterly review')).toBeVisible();
    expect(group.getByText(/3 people would get a mail from Outlook/)).toBeVisible();
    expect(group.getByText('Would change in Outlook: title and time.')).toBeVisible();

    await user.click(button('Do it, mail 3 people'));
    expect(await question()).toHaveTextContent('3 people get a mail from Outlook about “Quarterly review”');
    expect(sync.asked).toEqual([]);
    await user.click(await inQuestion('Do it, mail 3 people'));
    expect(sync.asked).toEqual([['decide', [{ id: 'mail-1', decision: 'approve' }]]]);
  });

  test('M4: Enter in the question is the safe choice', async () => {
    const { sync, user } = show(mail);
    await user.click(button('Do it, mail 3 people'));
    expect(await inQuestion('Go back')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(sync.asked).toEqual([]);
  });

  test('M4: leaving it as it is needs no question', async () => {
    const { sync, user } = show(mail);
    await user.click(button('Leave it as it is'));
    expect(sync.asked).toEqual([['decide', [{ id: 'mail-1', decision: 'reject' }]]]);
  });

  test('M4: several can be left as they are at once', async () => {
    const { sync, user } = show(mail, { ...mail, id: 'mail-2' });
    await user.click(button('Leave all 2 as they are'));
    const decisions = ['mail-1', 'mail-2'].map((id) => ({ id, decision: 'reject' }));
    expect(sync.asked).toEqual([['decide', decisions]]);
  });

  test('M4: says that a deletion which is not done stays in Outlook', () => {
    show({ ...mail, action: 'delete', fields: [] });
    expect(screen.getByText('The meeting would be deleted in Outlook.')).toBeVisible();
    expect(screen.getByText(/the meeting stays in Outlook, is no longer synced/)).toBeVisible();
  });
});

describe('many deletions at once', () => {
  test('deletes all of them after a question that names the number', async () => {
    const { sync, user } = show(...deletions(14));
    expect(screen.getByText(/14 meetings were deleted in Outlook\./)).toBeVisible();
    await user.click(button('Delete 14 in the CRM'));
    expect(await question()).toHaveTextContent('14 meetings are deleted in the CRM, for everybody');
    expect(await inQuestion('Go back')).toHaveFocus();
    await user.click(await inQuestion('Delete 14 meetings'));
    const decisions = deletions(14).map(({ id }) => ({ id, decision: 'approve' }));
    expect(sync.asked).toEqual([['decide', decisions]]);
  });

  test('keeps them all, and says that they come back in Outlook', async () => {
    const { sync, user } = show(...deletions(14));
    expect(screen.getByText(/they stay in the CRM and come back in Outlook/)).toBeVisible();
    await user.click(button('Keep them all'));
    const decisions = deletions(14).map(({ id }) => ({ id, decision: 'reject' }));
    expect(sync.asked).toEqual([['decide', decisions]]);
  });

  test('decides them one by one, too', async () => {
    const { sync, user } = show(...deletions(3));
    await user.click(button('Keep “Visit 1”'));
    await user.click(button('Delete “Visit 2”'));
    expect(await question()).toHaveTextContent('“Visit 2” is deleted in the CRM');
    await user.click(await inQuestion('Delete one meeting'));
    expect(sync.asked).toEqual([
      ['decide', [{ id: 'deletion-1', decision: 'reject' }]],
      ['decide', [{ id: 'deletion-2', decision: 'approve' }]],
    ]);
  });

  test('shows a long list in parts, and all of it is decided', async () => {
    const { sync, user } = show(...deletions(50));
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    await user.click(button('Show more'));
    expect(screen.getAllByRole('listitem')).toHaveLength(40);
    await user.click(button('Keep them all'));
    expect(sync.asked[0]?.[1]).toHaveLength(50);
  });

  test('M3: what belongs to somebody else now is decided apart from what was deleted in the CRM', async () => {
    const lost = deletions(2, { side: 'outlook', why: 'deleted in the CRM' });
    const given = { ...lost[0]!, id: 'given', why: 'belongs to somebody else now' };
    const { sync, user } = show(...lost, given);
    expect(screen.getByText(/they stay in Outlook and come back in the CRM/)).toBeVisible();
    expect(screen.getByText(/they leave Outlook\. In the CRM they stay/)).toBeVisible();
    await user.click(button('Keep it'));
    expect(sync.asked).toEqual([['decide', [{ id: 'given', decision: 'reject' }]]]);
  });
});

test('M4: a meeting that would be moved says when it would take place', () => {
  const to = day('2026-12-01', '2026-12-02');
  showPage(NeedsPage, new FakeSync(waiting({ ...mail, to })));
  expect(screen.getByText('new time: Tue, 1 Dec 2026')).toBeInTheDocument();
});

test('D2: meetings that all moved alike are moved together, or one stays where it is', async () => {
  const shifts = deletions(12, { type: 'shift', action: 'update', fields: ['time'], why: 'changed in Outlook' });
  const { sync, user } = show(...shifts);
  expect(screen.getByText(/Wrong time zone settings look like that/)).toBeVisible();
  await user.click(button('Leave “Visit 3”'));
  await user.click(button('Move 12 in the CRM'));
  expect(sync.asked).toEqual([
    ['decide', [{ id: 'deletion-3', decision: 'reject' }]],
    ['decide', shifts.map(({ id }) => ({ id, decision: 'approve' }))],
  ]);
});

test.each([
  ['Use this calendar', 'approve'],
  ['Make a second calendar', 'reject'],
])('M1: a calendar of somebody else: %s', async (name, decision) => {
  const { sync, user } = show({ kind: 'meetings', type: 'foreign', id: 'calendar', title: 'Zoho CRM' });
  expect(screen.getByText(/the CRM’s own Office 365 sync made it\. Switch that one off first/)).toBeVisible();
  await user.click(button(name));
  expect(sync.asked).toEqual([['decide', [{ id: 'calendar', decision }]]]);
});

describe('several that it could be', () => {
  const choices = [
    { crmId: '4711', title: 'Site visit', detail: 'Hall 3, Aerolind' },
    { crmId: '4712', title: 'Site visit', detail: 'Hall 5, Brightwater' },
  ];
  const ambiguous: Need = {
    kind: 'meetings',
    type: 'ambiguous',
    id: 'which',
    title: 'Site visit',
    when: null,
    choices,
  };

  test('joins with the one that is chosen', async () => {
    const { sync, user } = show(ambiguous);
    const group = within(screen.getByRole('radiogroup', { name: 'Which CRM meeting is “Site visit”?' }));
    await user.click(group.getByRole('radio', { name: /Hall 5, Brightwater/ }));
    await user.click(button('Use my choice'));
    expect(sync.asked).toEqual([['decide', [{ id: 'which', decision: { take: '4712' } }]]]);
  });

  test('adds a new meeting when it is none of them', async () => {
    const { sync, user } = show(ambiguous);
    await user.click(screen.getByRole('radio', { name: 'None of these: add it as a new meeting' }));
    await user.click(button('Use my choice'));
    expect(sync.asked).toEqual([['decide', [{ id: 'which', decision: 'reject' }]]]);
  });

  test('asks for a choice where none was made', async () => {
    const { sync, user } = show(ambiguous);
    await user.click(button('Use my choice'));
    expect(await screen.findByText('Choose one of them first.')).toBeVisible();
    expect(sync.asked).toEqual([]);
  });
});

describe('switching off that waits', () => {
  const switchOff: Need = { kind: 'meetings', type: 'switch-off', id: 'off', rule: 'M4', items: 2, people: 7 };

  test('M10: goes on after a question that says how many people could be mailed', async () => {
    const { sync, user } = show(switchOff);
    expect(screen.getByText(/7 people could get a cancellation/)).toBeVisible();
    await user.click(button('Go on'));
    expect(await question()).toHaveTextContent('7 people can get a cancellation');
    await user.click(await inQuestion('Remove the calendar'));
    expect(sync.asked).toEqual([['decide', [{ id: 'off', decision: 'approve' }]]]);
  });

  test('M10: says how many meetings would be lost', async () => {
    const { user } = show({ ...switchOff, rule: 'M10', people: 0 });
    expect(screen.getByText(/2 meetings stand only in it, cannot be moved and would be lost/)).toBeVisible();
    await user.click(button('Go on'));
    expect(await question()).toHaveTextContent('2 meetings that stand only in Outlook are removed');
  });

  test('M10: keeping the calendar switches off without touching it', async () => {
    const { sync, user } = show(switchOff);
    await user.click(button('Keep the calendar'));
    expect(sync.asked).toEqual([['switchOff', 'meetings', 'keep']]);
  });
});

describe('what could not be done', () => {
  const failed: Need = {
    kind: 'meetings',
    type: 'failed',
    id: 'failure',
    side: 'crm',
    title: 'Kick-off <b>now</b>',
    when: null,
    code: 'INVALID_DATA',
    message: 'Event_Title is too long',
    attempts: 5,
    isGivenUp: true,
  };

  test('is tried again, or left alone', async () => {
    const { sync, user } = show(failed);
    expect(screen.getByText(/Tried 5 times\. It is tried again when you edit the meeting/)).toBeVisible();
    await user.click(button(/^Try again/));
    await user.click(button(/^Leave it alone/));
    expect(sync.asked).toEqual([
      ['retry', 'failure'],
      ['leaveAlone', 'failure'],
    ]);
  });

  test('shows the words of the service only on demand', () => {
    show(failed);
    const words = screen.getByText('INVALID_DATA: Event_Title is too long');
    const details = screen.getByRole('group');
    expect(details).toContainElement(words);
    expect(details).not.toHaveAttribute('open');
    expect(details).toHaveTextContent('What the CRM said');
  });

  test('shows a title as it stands, whatever is in it', () => {
    show(failed);
    expect(screen.getByText('Kick-off <b>now</b>')).toBeVisible();
  });
});

test('decides nothing while a sync goes on, and says why', async () => {
  const { sync, user } = show(mail);
  tell(sync, { ...waiting(mail), work });
  const leave = button('Leave it as it is');
  expect(leave).toHaveAttribute('aria-disabled', 'true');
  expect(leave).toHaveAccessibleDescription(/A sync is going on/);
  await user.click(leave);
  await user.click(button('Do it, mail 3 people'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sync.asked).toEqual([]);
});

test('approves nothing in an open question while a sync goes on', async () => {
  const { sync, user } = show(mail);
  await user.click(button('Do it, mail 3 people'));
  await question();
  tell(sync, { ...waiting(mail), work });
  await user.click(await inQuestion('Do it, mail 3 people'));
  expect(sync.asked).toEqual([]);
});

test('hands the focus to the heading of the group when the decided one goes, and to the page’s after the last', async () => {
  const [first, second] = [mail, { ...mail, id: 'mail-2', title: 'Second' }];
  const { sync, user } = show(first, second);
  await user.click(screen.getAllByRole('button', { name: 'Leave it as it is' })[0]!);
  tell(sync, waiting(second));
  expect(screen.getByRole('heading', { name: 'People would get mail' })).toHaveFocus();
  await user.click(button('Leave it as it is'));
  tell(sync, waiting());
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('hands the focus on, too, when what was confirmed goes', async () => {
  const { sync, user } = show(...deletions(3));
  await user.click(button('Delete “Visit 1”'));
  await user.click(await inQuestion('Delete one meeting'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(button('Delete “Visit 1”')).toHaveFocus();
  tell(sync, waiting(...deletions(3).filter(({ title }) => title !== 'Visit 1')));
  expect(screen.getByRole('heading', { name: 'Many meetings deleted at once' })).toHaveFocus();
});

describe('of contacts and tasks', () => {
  const merged: Held = {
    ...mail,
    ...{
      kind: 'contacts',
      type: 'merged',
      id: 'merged-1',
      action: 'delete',
      title: 'Ada Reyes',
      when: null,
      people: 0,
    },
    ...{ why: 'merged with another record', fields: [] },
  };
  const open = (...needs: Need[]) => {
    const sync = new FakeSync(waitingIn(allOn, needs));
    return { sync, user: showPage(NeedsPage, sync) };
  };
  const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

  test('what waits stands apart by kind, each in its own words', () => {
    const tasks = deletions(2, { kind: 'tasks' });
    open(...deletions(3, { kind: 'contacts' }), ...tasks, mail);
    expect(headings()).toEqual([
      'People would get mail',
      'Many contacts deleted at once',
      'Many tasks deleted at once',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('3 things wait for you');
    expect(screen.getByText(/^2 tasks were deleted in Outlook/)).toBeVisible();
  });

  test('the address can name one kind; the rest is a link away', async () => {
    await goTo('#/needs?kind=tasks');
    open(...deletions(3, { kind: 'contacts' }), ...deletions(2, { kind: 'tasks' }));
    expect(headings()).toEqual(['Many tasks deleted at once']);
    expect(screen.getByRole('link', { name: 'Show everything that waits' })).toHaveAttribute('href', '#/needs');
  });

  test('two that became one in the CRM: the one left over goes after a question, or is kept', async () => {
    const { sync, user } = open(merged, { ...merged, id: 'merged-2', title: 'Ben Ode' });
    expect(screen.getByText(/^In the CRM, two contacts became one/)).toBeVisible();
    await user.click(button('Keep in Outlook: “Ben Ode”'));
    await user.click(button('Remove from Outlook: “Ada Reyes”'));
    expect(await question()).toHaveTextContent('“Ada Reyes” is removed from Outlook');
    expect(sync.asked).toHaveLength(1);
    await user.click(await inQuestion('Remove from Outlook'));
    expect(sync.asked).toEqual([
      ['decide', [{ id: 'merged-2', decision: 'reject' }]],
      ['decide', [{ id: 'merged-1', decision: 'approve' }]],
    ]);
  });

  test('G6: several contacts that it could be are told apart', () => {
    const choices = [{ crmId: '1', title: 'Ada Reyes', detail: 'ada@x.example · Aerolind' }];
    open({ kind: 'contacts', type: 'ambiguous', id: 'a', title: 'Ada Reyes', when: null, choices });
    expect(screen.getByRole('radiogroup', { name: 'Which CRM contact is “Ada Reyes”?' })).toBeVisible();
    expect(screen.getByRole('radio', { name: /ada@x.example · Aerolind/ })).toBeEnabled();
    expect(screen.getByRole('radio', { name: 'None of these: add it as a new contact' })).toBeEnabled();
  });

  test('C6: a folder that waits can be kept', async () => {
    const { sync, user } = open({ kind: 'contacts', type: 'switch-off', id: 'o', rule: 'C6', items: 2, people: 0 });
    expect(screen.getByText(/2 contacts stand only in it, cannot be moved and would be lost/)).toBeVisible();
    await user.click(button('Keep the contacts folder'));
    expect(sync.asked).toEqual([['switchOff', 'contacts', 'keep']]);
  });

  test('T9: a list of somebody else is asked about', () => {
    open({ kind: 'tasks', type: 'foreign', id: 'f', title: 'Zoho CRM' });
    expect(screen.getByRole('region', { name: 'Whose task list is this?' })).toBeVisible();
  });

  describe('what a service does not take', () => {
    const failed = (kind: Need['kind'], code: string): Need => ({
      ...{ kind, type: 'failed', id: 'failure', side: 'crm', title: 'Ada Reyes', when: null, code, message: 'x' },
      ...{ attempts: 1, isGivenUp: false },
    });

    test('says what to do about a duplicate', () => {
      open(failed('contacts', 'DUPLICATE_DATA'));
      expect(screen.getByText(/^The CRM has a record with the same values already/)).toBeVisible();
    });

    test.each(['contacts', 'tasks'] as const)('leads from a mandatory field to the options of %s', (kind) => {
      open(failed(kind, 'MANDATORY_NOT_FOUND'));
      expect(screen.getByText(/give it a fixed value in the sync options/)).toBeVisible();
      const link = screen.getByRole('link', { name: 'Edit sync options' });
      expect(link).toHaveAttribute('href', `#/setup?kind=${kind}`);
    });

    test('of meetings, a mandatory field is the administrator’s', () => {
      open(failed('meetings', 'MANDATORY_NOT_FOUND'));
      expect(screen.getByText(/Your CRM administrator can make it optional/)).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Edit sync options' })).toBeNull();
    });
  });
});
