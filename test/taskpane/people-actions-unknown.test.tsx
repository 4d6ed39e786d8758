/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { Draft, Made } from '../../src/people/form';
import type { Participant } from '../../src/people/open-item';
import type { Hit } from '../../src/people/person';
import type { PeoplePort } from '../../src/people/port';
import { PersonActions } from '../../src/taskpane/views/people/actions/PersonActions';
import { UnknownActions } from '../../src/taskpane/views/people/actions/UnknownActions';
import { FakeItem, FakePeople, mail, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import {
  focused,
  consent,
  formOf,
  forms,
  known,
  later,
  made,
  maria,
  mariaRef,
  offline,
  parent,
  ref,
  seats,
  size,
  topics,
} from './people-actions-ground';
import { show } from './render';

const [sender, , copied] = mail.people as [Participant, Participant, Participant];
const body = 'Dear Nora,\nthank you.\n\nMaria Hofer\nUni Graz';

function open(answers: Partial<PeoplePort> = {}, participant = sender, signIn = new FakeSignIn()) {
  const people = new FakePeople({ form: forms, make: () => Promise.resolve(made(mariaRef)), ...answers });
  let changes = 0;
  const user = show(
    <UnknownActions participant={participant} item={mail} onChanged={() => (changes += 1)} />,
    signIn,
    portsOf(people, new FakeItem(mail, undefined, body)),
  );
  return { people, user, changes: () => changes };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.findByRole('textbox', { name });
const form = (name: string) => screen.findByRole('group', { name });
const drafts = (people: FakePeople) =>
  people.asked.filter(([name]) => name === 'make').map(([, draft]) => draft as Draft);
const sendButton = async (name: string) => within(await form(name)).findByRole('button', { name });

test('opens one form at a time, in place, with the focus on its heading', async () => {
  const { user } = open();
  await user.click(button('Add as contact'));
  expect(within(await form('Add as contact')).getByRole('heading')).toHaveFocus();
  await user.click(button('Link to an existing record'));
  expect(screen.queryByRole('group', { name: 'Add as contact' })).toBeNull();
  expect(within(await form('Link to an existing record')).getByRole('heading')).toHaveFocus();
});

test.each(['Escape', 'Cancel'])('%s closes the form and gives the focus back', async (way) => {
  const { user, people } = open();
  await user.click(button('Add as contact'));
  await box('Last name');
  if (way === 'Escape') await user.keyboard('{Escape}');
  else await user.click(button('Cancel'));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(button('Add as contact')).toHaveFocus();
  expect(drafts(people)).toEqual([]);
});

test('is filled with what the mail tells of its sender, and sends what the person left of it', async () => {
  const { user, people, changes } = open();
  await user.click(button('Add as contact'));
  expect(await box('First name')).toHaveValue('Maria');
  expect(await box('Email')).toHaveValue('Maria.Hofer@uni-graz.example');
  await user.clear(await box('Last name'));
  await user.type(await box('Last name'), 'Hofer-Lang');
  await user.click(await sendButton('Add as contact'));
  expect(drafts(people)).toEqual([
    {
      type: 'contact',
      key: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      values: { First_Name: 'Maria', Last_Name: 'Hofer-Lang', Email: 'Maria.Hofer@uni-graz.example' },
    },
  ]);
  expect(changes()).toBe(1);
});

test('of others than the sender, only the name and the address are known', async () => {
  const { user } = open({}, copied);
  await user.click(button('Add as lead'));
  expect(await box('Last name')).toHaveValue('Steiner');
  expect(await box('Phone')).toHaveValue('');
});

test('what was typed goes along to the other form', async () => {
  const { user } = open();
  await user.click(button('Add as contact'));
  await user.type(await box('Phone'), '+43 316 1');
  await user.click(button('Add as lead'));
  expect(await box('Company')).toHaveValue('Uni Graz');
  expect(await box('Phone')).toHaveValue('+43 316 1');
});

test('says what was made, with the focus on it, and takes it back', async () => {
  const { user, people, changes } = open();
  await user.click(button('Add as contact'));
  await user.click(await sendButton('Add as contact'));
  const said = 'Maria Hofer is a contact in the CRM now.';
  expect(screen.getByRole('status')).toHaveTextContent(said);
  expect(focused()).toHaveTextContent(said);
  expect(screen.getByRole('link', { name: /Open in CRM Maria Hofer/ })).toHaveAttribute('href', mariaRef.url);
  const [draft] = drafts(people);
  await user.click(button('Undo'));
  expect(people.asked.at(-1)).toEqual(['undo', draft?.key]);
  expect(focused()).toHaveTextContent('Maria Hofer has been taken out of the CRM again.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(changes()).toBe(2);
});

test('what was made is still said, with the focus on it, when the person is known then; undoing leads back', async () => {
  const people = new FakePeople({ form: forms, make: () => Promise.resolve(made(mariaRef)) });
  const Around = () => {
    const [isKnown, setIsKnown] = useState(false);
    const shared = { item: mail, onChanged: () => setIsKnown(!isKnown) };
    if (!isKnown) return <UnknownActions participant={sender} {...shared} />;
    return <PersonActions known={known(maria)} person={maria} {...shared} />;
  };
  const user = show(<Around />, new FakeSignIn(), portsOf(people));
  await user.click(button('Add as contact'));
  await user.click(await sendButton('Add as contact'));
  expect(await screen.findByRole('button', { name: 'Note' })).toBeVisible();
  expect(focused()).toHaveTextContent('Maria Hofer is a contact in the CRM now.');
  await user.click(button('Undo'));
  expect(button('Add as contact')).toBeVisible();
  expect(focused()).toHaveTextContent('Maria Hofer has been taken out of the CRM again.');
});

test.each([
  [{ state: 'changed' } as const, /Somebody has changed it in the CRM since, so it stays/],
  [
    { state: 'failed', problem: offline } as const,
    /This could not be undone; it is still in the CRM\. Zoho CRM could not/,
  ],
])('says so where it cannot be taken back: %p', async (undone, words) => {
  const { user, changes } = open({ undo: () => Promise.resolve(undone) });
  await user.click(button('Add as contact'));
  await user.click(await sendButton('Add as contact'));
  await user.click(button('Undo'));
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(changes()).toBe(1);
});

test('a double click sends once', async () => {
  const answer = later<Made>();
  const { user, people } = open({ make: () => answer.promise });
  await user.click(button('Add as contact'));
  await user.dblClick(await sendButton('Add as contact'));
  expect(button('Sending…')).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Escape}');
  expect(await form('Add as contact')).toBeVisible();
  await act(async () => {
    answer.settle(made(mariaRef));
    await answer.promise;
  });
  expect(drafts(people)).toHaveLength(1);
});

describe('fields', () => {
  const more = () => Promise.resolve({ ok: true as const, value: formOf('lead', size, topics, seats) });

  test('come from the CRM, in its order, and mandatory ones are marked', async () => {
    const { user } = open({ form: more }, copied);
    await user.click(button('Add as lead'));
    await box('Seats');
    const boxes = within(await form('Add as lead')).getAllByRole<HTMLInputElement>('textbox');
    const labels = boxes.map((each) => each.labels?.[0]?.textContent);
    expect(labels).toEqual(['First name', 'Last name*', 'Email', 'Phone', 'Company*', 'Seats*']);
    expect(await box('Company')).toBeRequired();
    expect(await box('Phone')).not.toBeRequired();
    expect(screen.getByRole('combobox', { name: 'Size' })).toBeRequired();
    expect(within(screen.getByRole('group', { name: /^Topics/ })).getAllByRole('checkbox')).toHaveLength(3);
  });

  test('that are mandatory and empty are named before anything is sent; the first one has the focus', async () => {
    const { user, people } = open({ form: more }, copied);
    await user.click(button('Add as lead'));
    await user.type(await box('Seats'), 'many');
    await user.click(await sendButton('Add as lead'));
    expect(await box('Company')).toHaveFocus();
    expect(await box('Company')).toHaveAccessibleDescription('Fill this in.');
    expect(await box('Seats')).toHaveAccessibleDescription(/whole numbers only/);
    expect(drafts(people)).toEqual([]);
  });

  test('send what was chosen, and nothing for what was left empty', async () => {
    const { user, people } = open({ form: more }, copied);
    await user.click(button('Add as lead'));
    await user.type(await box('Company'), 'Uni Graz');
    await user.type(await box('Seats'), '12');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Large');
    await user.click(screen.getByRole('checkbox', { name: 'Noise' }));
    await user.click(screen.getByRole('checkbox', { name: 'Glass' }));
    await user.click(await sendButton('Add as lead'));
    const values = {
      ...{ First_Name: 'Paul', Last_Name: 'Steiner', Email: 'paul@steiner.example', Company: 'Uni Graz' },
      ...{ Seats: '12', Size: 'L', Topics: 'Glass;Noise' },
    };
    expect(drafts(people)).toMatchObject([{ type: 'lead', values }]);
    expect(drafts(people)).not.toHaveProperty('0.values.Phone');
  });

  test('an account is only named: what becomes of one that is not there is said', async () => {
    const named = { ...parent, name: 'Account_Name', label: 'Account', type: 'text', isMandatory: false } as const;
    const account = { ...named, role: 'company', target: 'Accounts' } as const;
    const { user } = open({ form: (type) => Promise.resolve({ ok: true, value: formOf(type, account) }) });
    await user.click(button('Add as contact'));
    expect(await box('Account')).toHaveAccessibleDescription(
      'If the CRM has no account of this name, the contact is added without one.',
    );
    await user.click(button('Add as lead'));
    expect(await box('Company')).not.toHaveAccessibleDescription();
  });

  test('have their length respected', async () => {
    const { user, people } = open();
    await user.click(button('Add as contact'));
    await user.clear(await box('First name'));
    await user.type(await box('First name'), 'x'.repeat(41));
    await user.click(await sendButton('Add as contact'));
    expect(await box('First name')).toHaveAccessibleDescription('This field takes 40 characters at most.');
    expect(drafts(people)).toEqual([]);
  });

  test('that only the CRM can fill lead there', async () => {
    const { user } = open({ form: () => Promise.resolve({ ok: true, value: formOf('contact', parent) }) });
    await user.click(button('Add as contact'));
    expect(await screen.findByText(/The CRM wants “Parent project” for a new record/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Make it in the CRM/ })).toHaveAttribute('href', 'https://crm.example/new');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what the CRM does not take', () => {
  const refuse = (answer: Made) => open({ make: () => Promise.resolve(answer) });

  test('is said at the field, in the words of the CRM, with the focus there', async () => {
    const { user } = refuse({ state: 'invalid', field: 'Phone', message: 'invalid data' });
    await user.click(button('Add as contact'));
    await user.click(await sendButton('Add as contact'));
    expect(await box('Phone')).toHaveFocus();
    expect(await box('Phone')).toHaveAccessibleDescription('The CRM does not take this: invalid data');
  });

  test('is said above the buttons where the form has no such field', async () => {
    const { user } = refuse({ state: 'invalid', field: 'Layout', message: 'invalid data' });
    await user.click(button('Add as contact'));
    await user.click(await sendButton('Add as contact'));
    expect(focused()).toHaveTextContent('The CRM does not take this: Layout: invalid data');
  });

  test('G6: a record that is there already can be used instead', async () => {
    const existing = ref('contact', '12', 'M. Hofer');
    const { user, people, changes } = refuse({ state: 'duplicate', field: 'Email', existing });
    await user.click(button('Add as contact'));
    await user.click(await sendButton('Add as contact'));
    expect(focused()).toHaveTextContent('The CRM has this already: M. Hofer.');
    expect(screen.getByRole('link', { name: /Open in CRM M. Hofer/ })).toHaveAttribute('href', existing.url);
    await user.click(button('Use this one'));
    expect(people.asked.at(-1)).toEqual(['link', sender.address, existing]);
    expect(focused()).toHaveTextContent('The address stands in the record of M. Hofer now.');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(changes()).toBe(1);
  });

  test('a record that may not be seen is told without a name', async () => {
    const { user } = refuse({ state: 'duplicate', field: 'Email', existing: null });
    await user.click(button('Add as contact'));
    await user.click(await sendButton('Add as contact'));
    expect(focused()).toHaveTextContent('in a record that you may not see');
    expect(screen.queryByRole('button', { name: 'Use this one' })).toBeNull();
  });

  test('a permission is given straight from the click; the form keeps what was typed, and is sent again as the same', async () => {
    const asked: unknown[][] = [];
    const answers: Made[] = [{ state: 'failed', problem: consent }, made(mariaRef)];
    const { user, people } = open({ make: () => Promise.resolve(answers.shift()!) }, sender, new FakeSignIn(asked));
    await user.click(button('Add as contact'));
    await user.type(await box('Phone'), '1234');
    await user.click(await sendButton('Add as contact'));
    expect(focused()).toHaveTextContent('What you typed is still here.');
    expect(await box('Phone')).toHaveValue('1234');
    await user.click(button('Allow access'));
    expect(asked).toEqual([['signIn', 'crm', { features: ['people'] }]]);
    const [first, second] = drafts(people);
    expect(second).toEqual(first);
    expect(screen.getByRole('status')).toHaveTextContent('Maria Hofer is a contact in the CRM now.');
  });

  test('without the connection, one press sends it again, with what was changed meanwhile', async () => {
    const answers: Made[] = [{ state: 'failed', problem: offline }, made(mariaRef)];
    const { user, people } = open({ make: () => Promise.resolve(answers.shift()!) });
    await user.click(button('Add as contact'));
    await user.click(await sendButton('Add as contact'));
    await user.type(await box('Phone'), '77');
    await user.click(button('Try again'));
    const [first, second] = drafts(people);
    expect(second?.key).toBe(first?.key);
    expect(second).toMatchObject({ values: { Phone: '77' } });
  });

  test('a form that cannot be read says why, and is asked for again', async () => {
    let times = 0;
    const { user } = open({
      form: (type) => (times++ === 0 ? Promise.resolve({ ok: false, problem: offline }) : forms(type)),
    });
    await user.click(button('Add as contact'));
    expect(await screen.findByText('Zoho CRM could not be reached.')).toBeVisible();
    await user.click(button('Try again'));
    expect(await box('Last name')).toBeVisible();
  });
});

describe('linking', () => {
  const hits: Hit[] = [
    { ...ref('contact', '12', 'M. Hofer'), detail: 'Uni Graz' },
    { ...ref('lead', '13', 'Mario <b>Hofer</b>'), detail: '' },
  ];
  const search = () => Promise.resolve({ ok: true as const, value: hits });

  test.each([
    ['crm', 'The address stands in the record of M. Hofer now.'],
    ['device', /the CRM does not know it/],
  ] as const)('finds a contact or a lead, and says who remembers it: %s', async (where, words) => {
    const link = () => Promise.resolve({ state: 'linked', where, canUndo: true } as const);
    const { user, people, changes } = open({ search, link });
    await user.click(button('Link to an existing record'));
    await user.click(screen.getByRole('searchbox', { name: 'Search contacts and leads' }));
    // Typed letter by letter on a slow machine, several searches would be asked for.
    await user.paste('hofer');
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('radio', { name: 'M. Hofer · Contact · Uni Graz' }));
    expect(screen.getByRole('radio', { name: 'Mario <b>Hofer</b> · Lead' })).toBeEnabled();
    await user.click(button('Link to M. Hofer'));
    expect(people.asked).toEqual([
      ['search', 'hofer', ['contact', 'lead']],
      ['link', sender.address, ref('contact', '12', 'M. Hofer')],
    ]);
    expect(focused()).toHaveTextContent(words);
    expect(changes()).toBe(1);
    await user.click(button('Undo the link'));
    expect(people.asked.at(-1)).toEqual(['unlink', sender.address, ref('contact', '12', 'M. Hofer')]);
    expect(focused()).toHaveTextContent('The address does not belong to M. Hofer any more.');
    expect(screen.queryByRole('button', { name: 'Undo the link' })).not.toBeInTheDocument();
    expect(changes()).toBe(2);
  });

  test('that the record had before is not undone', async () => {
    const link = () => Promise.resolve({ state: 'linked', where: 'crm', canUndo: false } as const);
    const { user } = open({ search, link });
    await user.click(button('Link to an existing record'));
    await user.type(screen.getByRole('searchbox'), 'hofer');
    await user.click(await screen.findByRole('radio', { name: /M. Hofer/ }));
    await user.click(button('Link to M. Hofer'));
    expect(focused()).toHaveTextContent(/stands in the record/);
    expect(screen.queryByRole('button', { name: 'Undo the link' })).not.toBeInTheDocument();
  });

  test('says why it did not succeed, and goes on from there', async () => {
    const { user } = open({ search, link: () => Promise.resolve({ state: 'failed', problem: offline }) });
    await user.click(button('Link to an existing record'));
    await user.type(screen.getByRole('searchbox'), 'hofer');
    await user.click(await screen.findByRole('radio', { name: /M. Hofer/ }));
    await user.click(button('Link to M. Hofer'));
    expect(screen.getByText('The address was not linked.')).toBeVisible();
    expect(button('Try again')).toBeEnabled();
  });

  test('says that nothing was found', async () => {
    const { user } = open();
    await user.click(button('Link to an existing record'));
    await user.type(screen.getByRole('searchbox'), 'hofer');
    expect(await screen.findByText('Nothing was found.')).toBeVisible();
  });
});
