/** @jest-environment jsdom */
import '../dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Draft, Made } from '../../src/people/form';
import { mailAsNote } from '../../src/people/note-text';
import type { ShownItem } from '../../src/people/open-item';
import type { Card, DealRow, Person } from '../../src/people/person';
import type { PeoplePort } from '../../src/people/port';
import { PersonActions } from '../../src/taskpane/views/people/actions/PersonActions';
import { FakeItem, FakePeople, mail, meeting, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { focused, account, deal, forms, known, made, maria, mariaRef, offline, ref } from './people-actions-ground';
import { show } from './render';

const dealRow: DealRow = { ...deal, stage: '', amount: null, currency: null, closes: null, isOpen: true };
const hidden = { state: 'hidden' } as const;
const card: Card = {
  ...{ person: maria, tasks: hidden, upcoming: hidden, past: hidden, notes: hidden, lastContact: null, at: '' },
  deals: { state: 'shown', rows: [dealRow, { ...dealRow, id: '89', name: 'Lost one', isOpen: false }], hasMore: false },
};

const body = 'Dear Nora,\n<script>alert(1)</script>';
const note = ref('note', '55', 'Quotation for the teaching lab');

function open(answers: Partial<PeoplePort> = {}, person: Person = maria, item: ShownItem = mail) {
  const people = new FakePeople({
    form: forms,
    keptCard: () => Promise.resolve(card),
    make: () => Promise.resolve(made(note)),
    ...answers,
  });
  let changes = 0;
  const user = show(
    <PersonActions known={known(person)} person={person} item={item} onChanged={() => (changes += 1)} />,
    new FakeSignIn(),
    portsOf(people, new FakeItem(item, undefined, body)),
  );
  return { people, user, changes: () => changes };
}

const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) => screen.findByRole('textbox', { name });
const about = () => screen.findByRole('combobox', { name: 'About' });
const drafts = (people: FakePeople) =>
  people.asked.filter(([name]) => name === 'make').map(([, draft]) => draft as Draft);
const key = expect.stringMatching(/^[\da-f-]{36}$/) as string;

describe('a note', () => {
  test('stands on the person, under the subject of the mail', async () => {
    const { user, people, changes } = open();
    await user.click(button('Note'));
    expect(await box('Title')).toHaveValue('Quotation for the teaching lab');
    await user.type(await box('Text'), 'Wants three rooms.');
    await user.click(button('Add the note'));
    expect(drafts(people)).toEqual([
      { type: 'note', key, title: 'Quotation for the teaching lab', text: 'Wants three rooms.', on: mariaRef },
    ]);
    expect(focused()).toHaveTextContent('The note is in the CRM now.');
    expect(changes()).toBe(1);
  });

  test('waits as it was typed while another form is open, and after Escape; Cancel leaves it for good', async () => {
    const { user } = open();
    await user.click(button('Note'));
    await user.type(await box('Text'), 'Wants three');
    await user.click(button('Task'));
    expect(screen.queryByRole('textbox', { name: 'Text' })).not.toBeInTheDocument();
    await user.click(button('Note'));
    expect(focused()).toHaveTextContent('Note');
    await user.type(await box('Text'), ' rooms.');
    await user.keyboard('{Escape}');
    expect(button('Note')).toHaveFocus();
    await user.click(button('Note'));
    expect(await box('Text')).toHaveValue('Wants three rooms.');
    await user.click(button('Cancel'));
    expect(button('Note')).toHaveFocus();
    await user.click(button('Note'));
    expect(await box('Text')).toHaveValue('');
  });

  test('can be taken back although something else was made after it', async () => {
    const task = ref('task', '56', 'Call');
    const answers = [made(note), made(task)];
    const { user, people } = open({ make: () => Promise.resolve(answers.shift() ?? made(note)) });
    await user.click(button('Note'));
    await user.type(await box('Text'), 'x');
    await user.click(button('Add the note'));
    await user.click(button('Task'));
    await user.click(await screen.findByRole('button', { name: 'Add the task' }));
    expect(focused()).toHaveTextContent('The task “Call” is in the CRM now.');
    const [first] = drafts(people);
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[1]!);
    expect(people.asked).toContainEqual(['undo', first?.key]);
    expect(focused()).toHaveTextContent('The note has been deleted in the CRM again.');
    expect(screen.getByText('The task “Call” is in the CRM now.')).toBeInTheDocument();
  });

  test('can stand on an open deal or on the account instead; a closed deal is not offered', async () => {
    const { user, people } = open();
    await user.click(button('Note'));
    const offered = within(await about())
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(offered).toEqual(['Maria Hofer (Contact)', 'Teaching lab (Deal)', 'Uni Graz (Account)', 'Another record…']);
    await user.selectOptions(await about(), 'Teaching lab (Deal)');
    await user.type(await box('Text'), 'x');
    await user.click(button('Add the note'));
    expect(drafts(people)).toMatchObject([{ on: deal }]);
  });

  test('can stand on a record that is found by words', async () => {
    const found = ref('deal', '99', 'Library');
    const { user, people } = open({ search: () => Promise.resolve({ ok: true, value: [{ ...found, detail: '' }] }) });
    await user.click(button('Note'));
    await user.type(await box('Text'), 'x');
    await user.selectOptions(await about(), 'Another record…');
    await user.click(button('Add the note'));
    expect(await about()).toHaveFocus();
    expect(await about()).toHaveAccessibleDescription('Choose a record first.');
    const search = screen.getByRole('searchbox', { name: 'Search the CRM' });
    await user.type(search, 'lib{Enter}');
    expect(search).toHaveFocus();
    await user.click(await screen.findByRole('radio', { name: 'Library · Deal' }));
    await user.click(button('Add the note'));
    expect(drafts(people)).toMatchObject([{ on: found }]);
  });

  test('needs a text', async () => {
    const { user, people } = open();
    await user.click(button('Note'));
    await user.click(button('Add the note'));
    expect(await box('Text')).toHaveFocus();
    expect(await box('Text')).toHaveAccessibleDescription('Fill this in.');
    expect(drafts(people)).toEqual([]);
  });

  test('that cannot be sent is kept, and that is said until it is sent', async () => {
    const waiting = { title: 'x', on: mariaRef, at: '2026-11-22T10:00:00Z', problem: offline, isRefused: false };
    const { user, people } = open({
      make: ({ key: sent }) => {
        people.show({ queued: [{ key: sent, ...waiting }] });
        return Promise.resolve({ state: 'queued', problem: offline });
      },
    });
    await user.click(button('Note'));
    await user.type(await box('Text'), 'x');
    await user.click(button('Add the note'));
    expect(focused()).toHaveTextContent(/kept on this device\. It is sent by itself, once/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    act(() => people.show({ queued: [] }));
    expect(screen.queryByText(/kept on this device/)).toBeNull();
  });
});

describe('logging the mail', () => {
  // In the device's zone, which the text names.
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const clock = new Intl.DateTimeFormat('en-GB', time).format(new Date(mail.at ?? ''));
  const whole = mailAsNote(mail, body, `20 November 2026 at ${clock}`);

  test('makes it a note, as it is seen before, under a key that is the same each time', async () => {
    const { user, people } = open();
    await user.click(button('Log this mail'));
    expect(await box('Title')).toHaveValue(whole.title);
    expect(await box('Text')).toHaveValue(whole.text);
    expect(whole.text).toContain('<script>');
    await user.click(button('Log the mail'));
    expect(drafts(people)).toEqual([
      { type: 'note', key: 'mail <1@uni-graz.example> 11', title: whole.title, text: whole.text, on: mariaRef },
    ]);
    expect(focused()).toHaveTextContent('The mail is in the CRM now, as a note.');
  });

  test('is done once per record: what is logged already is said, with the way there', async () => {
    const { user, people } = open({
      made: (keys) =>
        Promise.resolve(keys.filter((each) => each.endsWith(' 11')).map((each) => ({ key: each, record: note }))),
    });
    expect(await screen.findByText(/This mail is logged already/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open in CRM/ })).toHaveAttribute('href', note.url);
    await user.click(button('Log this mail'));
    await box('Text');
    expect(await screen.findAllByText(/This mail is logged already/)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Log the mail' })).toBeNull();
    await user.selectOptions(await about(), 'Teaching lab (Deal)');
    await user.click(await screen.findByRole('button', { name: 'Log the mail' }));
    expect(drafts(people)).toMatchObject([{ key: 'mail <1@uni-graz.example> 88', on: deal }]);
  });

  test('is asked for anew once it is logged', async () => {
    const logged: { key: string; record: typeof note }[] = [];
    const make = (draft: Draft): Promise<Made> => {
      logged.push({ key: draft.key, record: note });
      return Promise.resolve(made(note));
    };
    const { user } = open({ make, made: () => Promise.resolve([...logged]) });
    await user.click(button('Log this mail'));
    await box('Text');
    await user.click(button('Log the mail'));
    expect(await screen.findByText(/This mail is logged already/)).toBeVisible();
  });

  test.each([meeting, { ...mail, mode: 'compose' as const, messageId: null }])(
    'is offered neither on meetings nor on what is being written',
    async (item) => {
      const { user } = open({}, maria, item);
      await user.click(button('Note'));
      expect(await about()).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Log this mail' })).toBeNull();
    },
  );
});

describe('a task', () => {
  const task = ref('task', '66', 'Quotation for the teaching lab');

  test('has the fields of the CRM, and is about the person', async () => {
    const { user, people } = open({ make: () => Promise.resolve(made(task)) });
    await user.click(button('Task'));
    expect(await box('Subject')).toHaveValue('Quotation for the teaching lab');
    fireEvent.change(screen.getByLabelText('Due date'), { target: { value: '2026-12-01' } });
    await user.click(button('Add the task'));
    const values = { Subject: 'Quotation for the teaching lab', Due_Date: '2026-12-01' };
    expect(drafts(people)).toEqual([{ type: 'task', key, values, person: mariaRef, about: null }]);
    expect(focused()).toHaveTextContent('The task “Quotation for the teaching lab” is in the CRM now.');
  });

  test('can be about the account', async () => {
    const { user, people } = open({ make: () => Promise.resolve(made(task)) });
    await user.click(button('Task'));
    await box('Subject');
    await user.selectOptions(await about(), 'Uni Graz (Account)');
    await user.click(button('Add the task'));
    expect(drafts(people)).toMatchObject([{ person: mariaRef, about: account }]);
  });

  test('is not sent without a record where another one is wanted', async () => {
    const { user, people } = open();
    await user.click(button('Task'));
    await box('Subject');
    await user.selectOptions(await about(), 'Another record…');
    await user.click(button('Add the task'));
    expect(await about()).toHaveFocus();
    expect(drafts(people)).toEqual([]);
  });
});

describe('a meeting', () => {
  test('M4: is made for the person at the time that is said, and invites nobody', async () => {
    const { user, people } = open({ make: () => Promise.resolve(made(ref('meeting', '44', 'Site visit'))) });
    await user.click(button('Meeting'));
    expect(screen.getByText(/nobody is invited/)).toBeVisible();
    await user.clear(await box('Title'));
    await user.type(await box('Title'), 'Site visit');
    fireEvent.change(screen.getByLabelText(/^Date/), { target: { value: '2026-12-03' } });
    fireEvent.change(screen.getByLabelText(/^Start/), { target: { value: '14:30' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Duration' }), '1.5 hours');
    await user.type(await box('Place'), 'Hall 3');
    await user.selectOptions(await about(), 'Teaching lab (Deal)');
    await user.click(button('Add the meeting'));
    const at = (hour: number, minute: number) =>
      new Date(2026, 11, 3, hour, minute).toISOString().replace('.000Z', 'Z');
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const time = { allDay: false, start: at(14, 30), end: at(16, 0), zone };
    const said = { title: 'Site visit', time, location: 'Hall 3', description: '' };
    expect(drafts(people)).toEqual([{ type: 'meeting', key, ...said, person: mariaRef, about: deal }]);
    expect(focused()).toHaveTextContent(/is in the CRM now\..*calendar “Zoho CRM”/);
  });

  test('needs a title, a date and a time', async () => {
    const { user, people } = open();
    await user.click(button('Meeting'));
    await user.clear(await box('Title'));
    fireEvent.change(screen.getByLabelText(/^Date/), { target: { value: '' } });
    await user.click(button('Add the meeting'));
    expect(await box('Title')).toHaveFocus();
    expect(await box('Title')).toHaveAccessibleDescription('Give the meeting a title.');
    expect(screen.getByLabelText(/^Date/)).toHaveAccessibleDescription('Choose a date.');
    expect(drafts(people)).toEqual([]);
  });
});

test('the CRM is asked for the deals where this device does not know them, once a form is open', async () => {
  const { user, people } = open({
    keptCard: () => Promise.resolve(null),
    card: () => Promise.resolve({ ok: true, value: card }),
  });
  expect(people.asked.filter(([name]) => name === 'card')).toEqual([]);
  await user.click(button('Note'));
  expect(await screen.findByRole('option', { name: 'Teaching lab (Deal)' })).toBeInTheDocument();
});

test('for a colleague there is only a mail to write', () => {
  open({}, { ...maria, type: 'user', addresses: ['lee@aerolind.example'] });
  expect(screen.getByRole('link', { name: 'Write to lee@aerolind.example' })).toHaveAttribute(
    'href',
    'mailto:lee@aerolind.example',
  );
  expect(screen.queryByRole('button')).toBeNull();
});

test('an address cannot bring further recipients into the mail', () => {
  open({}, { ...maria, type: 'user', addresses: ['lee@x.example?bcc=all@x.example'] });
  expect(screen.getByRole('link').getAttribute('href')).not.toContain('?');
});
