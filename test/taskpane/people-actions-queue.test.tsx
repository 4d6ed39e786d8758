/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import type { QueuedNote } from '../../src/people/form';
import type { PeoplePort } from '../../src/people/port';
import { QueuedNotes } from '../../src/taskpane/views/people/actions/QueuedNotes';
import { FakePeople, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { consent, later, mariaRef, offline } from './people-actions-ground';
import { show } from './render';

const note: QueuedNote = {
  ...{ key: 'n1', title: 'Visit <b>soon</b>', on: mariaRef, at: '2026-11-20T09:30:00Z', problem: offline },
  isRefused: false,
};
const refused: QueuedNote = {
  ...note,
  ...{ key: 'n2', title: 'Lab', isRefused: true },
  problem: { code: 'forbidden', side: 'crm', message: 'NO_PERMISSION: permission denied' },
};

function open(queued: QueuedNote[], answers: Partial<PeoplePort> = {}, signIn = new FakeSignIn()) {
  const people = new FakePeople(answers, { queued });
  return { people, user: show(<QueuedNotes />, signIn, portsOf(people)) };
}

const button = (name: string) => screen.getByRole('button', { name });

test('says nothing where nothing waits', () => {
  open([]);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('says what waits, as text, and sends it on demand, once', async () => {
  const sent = later<undefined>();
  const { user, people } = open([note], { sendQueued: () => sent.promise });
  const part = within(screen.getByRole('region', { name: 'One note waits for the connection to the CRM' }));
  expect(part.getByText('Visit <b>soon</b>')).toBeVisible();
  expect(part.getByText(/^For Maria Hofer · /)).toBeVisible();
  await user.click(button('Send now'));
  await user.click(button('Sending…'));
  expect(people.asked).toEqual([['sendQueued']]);
  await act(async () => {
    sent.settle(undefined);
    await sent.promise;
  });
  act(() => people.show({ queued: [] }));
  expect(screen.queryByRole('heading')).toBeNull();
});

test('of a note whose answer was lost it says why it is not sent again at once', () => {
  const { people } = open([{ ...note, problem: { code: 'no-answer', side: 'crm', message: 'lost' } }]);
  expect(screen.getByText(/^The CRM’s answer was lost\..* after two minutes/)).toBeVisible();
  act(() => people.show({ queued: [note] }));
  expect(screen.queryByText(/answer was lost/)).not.toBeInTheDocument();
});

test('asks once more before a note is given up', async () => {
  const { user, people } = open([note]);
  await user.click(button('Give up “Visit <b>soon</b>”'));
  const question = within(await screen.findByRole('dialog'));
  expect(question.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  expect(people.asked).toEqual([]);
  await user.click(question.getByRole('button', { name: 'Give up' }));
  expect(people.asked).toEqual([['dropQueued', 'n1']]);
});

test('a note that the CRM refused says why, and is not sent again', () => {
  open([refused]);
  const part = within(screen.getByRole('region', { name: 'The CRM did not take one note' }));
  expect(part.getByText('Your profile in Zoho CRM does not allow this.')).toBeVisible();
  expect(part.getByText('NO_PERMISSION: permission denied')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
});

test('what waits for a permission offers it, and is sent once it is given', async () => {
  const asked: unknown[][] = [];
  const { user, people } = open([{ ...note, problem: consent }], {}, new FakeSignIn(asked));
  await user.click(button('Allow access'));
  expect(asked).toEqual([['signIn', 'crm', { features: ['people'] }]]);
  expect(people.asked).toEqual([['sendQueued']]);
});
