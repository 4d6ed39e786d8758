/** @jest-environment jsdom */
import '../dom';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Draft, Made } from '../../src/people/form';
import type { Participant } from '../../src/people/open-item';
import type { PeoplePort } from '../../src/people/port';
import { AddAllUnknown } from '../../src/taskpane/views/people/actions/AddAllUnknown';
import { FakeItem, FakePeople, mail, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { focused, forms, made, offline, ref } from './people-actions-ground';
import { show } from './render';

const participants: Participant[] = [
  { name: 'Maria Hofer', address: 'maria@uni-graz.example', role: 'from' },
  { name: 'Steiner, Paul', address: 'paul@steiner.example', role: 'cc' },
  { name: '', address: 'no-reply@steiner.example', role: 'cc' },
];
const [maria, paul] = [ref('lead', '1', 'Maria Hofer'), ref('lead', '2', 'Paul Steiner')];

function open(answers: Partial<PeoplePort> = {}, some = participants) {
  const people = new FakePeople({ form: forms, makeAll: () => Promise.resolve([made(maria), made(paul)]), ...answers });
  let changes = 0;
  const user = show(
    <AddAllUnknown participants={some} item={mail} onChanged={() => (changes += 1)} />,
    new FakeSignIn(),
    portsOf(people, new FakeItem(mail)),
  );
  return { people, user, changes: () => changes };
}

const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) => screen.findByRole('textbox', { name });
const sent = (people: FakePeople) =>
  people.asked.filter(([name]) => name === 'makeAll').map(([, drafts]) => drafts as Draft[]);

async function giveCompanies(user: UserEvent) {
  for (const name of ['Maria Hofer', 'Steiner, Paul']) await user.type(await box(`Company: ${name}`), 'x');
}

test('is offered where there are several', () => {
  open({}, participants.slice(0, 1));
  expect(screen.queryByRole('button')).toBeNull();
});

test('leaves out who is of the person’s own organisation, unless they are ticked', async () => {
  const room = { name: 'Room 4', address: 'Room4@Aerolind.example', role: 'cc' } as const;
  const { user } = open({}, [...participants, room]);
  await user.click(button('Add all unknown people'));
  expect(await screen.findByRole('checkbox', { name: 'Room4@Aerolind.example' })).not.toBeChecked();
  expect(button('Add 2 people')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Room4@Aerolind.example' }));
  expect(button('Add 3 people')).toBeVisible();
});

test('adds everybody who is left in, with a name and a company each', async () => {
  const { user, people, changes } = open();
  await user.click(button('Add all unknown people'));
  expect(within(screen.getByRole('group', { name: 'Add all unknown people' })).getByRole('heading')).toHaveFocus();
  expect(await box('First name: Steiner, Paul')).toHaveValue('Paul');
  expect(screen.getByRole('checkbox', { name: 'no-reply@steiner.example' })).not.toBeChecked();
  await user.type(await box('Company: Maria Hofer'), 'Uni Graz');
  await user.type(await box('Company: Steiner, Paul'), 'Steiner');
  await user.clear(await box('First name: Maria Hofer'));
  await user.type(await box('First name: Maria Hofer'), 'Mia');
  await user.click(button('Add 2 people'));
  const [drafts] = sent(people);
  expect(drafts).toMatchObject([
    {
      type: 'lead',
      values: { First_Name: 'Mia', Last_Name: 'Hofer', Email: 'maria@uni-graz.example', Company: 'Uni Graz' },
    },
    {
      type: 'lead',
      values: { First_Name: 'Paul', Last_Name: 'Steiner', Email: 'paul@steiner.example', Company: 'Steiner' },
    },
  ]);
  expect(new Set(drafts?.map(({ key }) => key)).size).toBe(2);
  expect(screen.getByRole('status')).toHaveTextContent('Maria Hofer is a lead in the CRM now.');
  expect(screen.getByRole('status')).toHaveTextContent('Paul Steiner is a lead in the CRM now.');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(changes()).toBe(1);
});

test('who is of the same company gets it, too, unless they are given another', async () => {
  const colleague = { name: 'Eva Kern', address: 'Eva@Uni-Graz.example', role: 'cc' } as const;
  const { user } = open({}, [...participants, colleague]);
  await user.click(button('Add all unknown people'));
  await user.type(await box('Company: Maria Hofer'), 'Uni');
  expect([await box('Company: Eva Kern'), await box('Company: Steiner, Paul')]).toEqual([
    expect.objectContaining({ value: 'Uni' }),
    expect.objectContaining({ value: '' }),
  ]);
  await user.type(await box('Company: Eva Kern'), ' Graz');
  await user.type(await box('Company: Maria Hofer'), ' Wien');
  expect([await box('Company: Maria Hofer'), await box('Company: Eva Kern')]).toEqual([
    expect.objectContaining({ value: 'Uni Wien' }),
    expect.objectContaining({ value: 'Uni Graz' }),
  ]);
});

test('the form closes with the last one, the focus goes to what was done, and each can be taken back', async () => {
  const { user, people, changes } = open({}, participants.slice(0, 2));
  await user.click(button('Add all unknown people'));
  await giveCompanies(user);
  await user.click(button('Add 2 people'));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(focused()).toHaveTextContent('Maria Hofer is a lead in the CRM now.');
  expect(changes()).toBe(1);
  await user.click(screen.getAllByRole('button', { name: 'Undo' })[1]!);
  expect(people.asked.at(-1)).toEqual(['undo', sent(people)[0]?.[1]?.key]);
});

test('as contacts there is no company to give', async () => {
  const { user, people } = open({}, participants.slice(0, 2));
  await user.click(button('Add all unknown people'));
  await box('Company: Maria Hofer');
  await user.click(screen.getByRole('radio', { name: 'Contacts' }));
  await user.click(await screen.findByRole('button', { name: 'Add 2 people' }));
  expect(sent(people)[0]).toMatchObject([{ type: 'contact' }, { type: 'contact' }]);
});

test('names what is missing before anything is sent', async () => {
  const { user, people } = open({}, participants.slice(0, 2));
  await user.click(button('Add all unknown people'));
  await user.clear(await box('Last name: Steiner, Paul'));
  await user.click(button('Add 2 people'));
  expect(await box('Company: Maria Hofer')).toHaveFocus();
  await giveCompanies(user);
  await user.click(button('Add 2 people'));
  expect(await box('Last name: Steiner, Paul')).toHaveFocus();
  expect(await box('Last name: Steiner, Paul')).toHaveAccessibleDescription('Fill this in.');
  expect(sent(people)).toEqual([]);
});

describe('who was not added', () => {
  const existing = ref('lead', '9', 'P. Steiner');
  const answers = (second: Made) => ({ makeAll: () => Promise.resolve([made(maria), second]) });
  const start = async (second: Made) => {
    const opened = open(answers(second), participants.slice(0, 2));
    await opened.user.click(button('Add all unknown people'));
    await giveCompanies(opened.user);
    await opened.user.click(button('Add 2 people'));
    return opened;
  };

  test('stays in the form with the reason, and only they are sent again, as the same', async () => {
    const { user, people } = await start({ state: 'invalid', field: 'Email', message: 'invalid data' });
    expect(focused()).toHaveTextContent('One person was not added.');
    expect(screen.getByText('The CRM does not take this: Email: invalid data')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Last name: Maria Hofer' })).toBeNull();
    await user.click(button('Add one person'));
    const [first, second] = sent(people);
    expect(second).toEqual([first?.[1]]);
  });

  test('G6: who is there already can be used', async () => {
    const { user, people, changes } = await start({ state: 'duplicate', field: 'Email', existing });
    await user.click(button('Use P. Steiner for paul@steiner.example'));
    expect(people.asked.at(-1)).toEqual(['link', 'paul@steiner.example', existing]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(changes()).toBe(1);
  });

  test('is told once where the connection is gone, and sent again from there', async () => {
    const { user, people } = await start({ state: 'failed', problem: offline });
    await user.click(button('Try again'));
    expect(sent(people)).toHaveLength(2);
    expect(sent(people)[1]).toHaveLength(1);
  });

  test('leaves those who were added behind when the form is closed', async () => {
    const { user, changes } = await start({ state: 'failed', problem: offline });
    await user.click(button('Cancel'));
    expect(changes()).toBe(1);
    expect(screen.getByRole('status')).toHaveTextContent('Maria Hofer is a lead in the CRM now.');
  });
});
