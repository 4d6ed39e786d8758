/** @jest-environment jsdom */
import '../dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { HistoryEntry, LostValue, RecordHistory } from '../../src/session/port';
import ActivityPage from '../../src/taskpane/views/activity/ActivityPage';
import { active, FakeSync } from './fake-sync';
import { goTo, showPage } from './render';

const key = 'contacts:1';
const entry: HistoryEntry = {
  ...{ id: 'entry-1', at: '2026-11-20T12:00:00Z', op: 'update', side: 'crm', why: 'changed in Outlook' },
  ...{ fields: [], lost: [] },
};

async function open(given: RecordHistory) {
  const answers = { history: given };
  await goTo(`#/activity?record=${key}`);
  const sync = new FakeSync(active, { history: () => Promise.resolve(answers.history) });
  const user = showPage(ActivityPage, sync);
  await waitFor(() => expect(sync.asked).toContainEqual(['history', key]));
  const show = (next: RecordHistory) => {
    answers.history = next;
  };
  return { sync, user, show };
}

describe('the record of a contact or a task', () => {
  const about = (kind: 'contacts' | 'tasks', lost: LostValue[], fields: string[] = ['name']): RecordHistory => ({
    ...{ key, kind, title: 'Ada Reyes', when: null, state: 'synced', rule: null, crmUrl: null },
    ...{ canInclude: false, canLeave: true },
    entries: [{ ...entry, fields, lost }],
  });
  const lostOf = (field: string, value: unknown, kept: unknown): LostValue => ({
    ...{ field, side: 'outlook', value, kept, canTake: true },
  });
  const group = (name: string) => screen.findByRole('group', { name: `Changed on both sides: ${name}` });

  test('names the fields that changed in words', async () => {
    await open(about('contacts', [], ['emails', 'businessAddress', 'birthday']));
    const words = 'E-mail addresses, business address and birthday changed in the CRM';
    expect(await screen.findByText(new RegExp(words))).toBeVisible();
  });

  test('shows a name and addresses in one line each, in their usual order', async () => {
    const name = lostOf('name', { surname: 'Reyes', givenName: 'Ada' }, { surname: 'Reyes', givenName: 'Adela' });
    const emails = lostOf('emails', { email1: 'ada@x.example', email2: '' }, { email1: '', email2: '' });
    await open(about('contacts', [name, emails]));
    expect(await group('name')).toHaveTextContent('Not used, from OutlookAda Reyes');
    expect(await group('name')).toHaveTextContent('Kept, from the CRMAdela Reyes');
    expect(await group('e-mail addresses')).toHaveTextContent('Not used, from Outlookada@x.example');
    expect(await group('e-mail addresses')).toHaveTextContent('Kept, from the CRM(empty)');
  });

  test('shows dates as dates and choices in words', async () => {
    const due = lostOf('dueDateTime', { dueDateTime: '2026-12-01' }, { dueDateTime: '' });
    const status = lostOf('status', { status: 'inProgress' }, { status: 'completed' });
    await open(about('tasks', [due, status]));
    expect(await group('due date')).toHaveTextContent('Not used, from Outlook1 Dec 2026');
    expect(await group('status')).not.toHaveTextContent('inProgress');
    expect(await group('status')).toHaveTextContent(/In progress/i);
  });

  test.each(['<img src=x onerror=alert(1)>', '2026-13-77', '__proto__'])('shows %s as it stands', async (hostile) => {
    await open(about('contacts', [lostOf('companyName', { companyName: hostile }, { toString: 'x' })]));
    expect(await group('company')).toHaveTextContent(hostile);
    expect(document.querySelector('img')).toBeNull();
  });

  test('brings the other value of a field back', async () => {
    const { sync, user } = await open(
      about('contacts', [lostOf('jobTitle', { jobTitle: 'CTO' }, { jobTitle: 'CEO' })]),
    );
    await user.click(within(await group('job title')).getByRole('button', { name: 'Use this value instead' }));
    expect(sync.asked).toContainEqual(['takeOther', 'entry-1', 'jobTitle']);
  });

  test('C5: what was deleted in Outlook and stays in the CRM can be brought back', async () => {
    const kept = { state: 'left', rule: 'C5', canInclude: true, canLeave: false } as const;
    const { sync, user, show } = await open({ ...about('contacts', []), ...kept });
    expect(await screen.findByText('Deleted in Outlook; it stays in the CRM')).toBeVisible();
    show({ ...about('contacts', []), state: 'synced' });
    await user.click(screen.getByRole('button', { name: 'Bring it back to Outlook' }));
    expect(sync.asked).toContainEqual(['include', key]);
    expect(await screen.findByText('Done. It comes back to Outlook and is synced again.')).toBeInTheDocument();
  });

  test('is left alone in words of its kind', async () => {
    await open(about('tasks', []));
    expect(await screen.findByRole('button', { name: 'Leave this task alone' })).toBeVisible();
  });
});
