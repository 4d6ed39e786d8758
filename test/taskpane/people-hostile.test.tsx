/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import type { Card, Known, Person } from '../../src/people/person';
import { AddAllUnknown } from '../../src/taskpane/views/people/actions/AddAllUnknown';
import PeoplePage from '../../src/taskpane/views/people/PeoplePage';
import { FakeItem, FakePeople, mail, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { active, FakeSync } from './fake-sync';
import { cardOf, deal, deals, from, known, maria, note, ok, withPeople } from './people-ground';
import { forms } from './people-actions-ground';
import { show, showPage } from './render';

const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
const code = 'javascript:alert(1)';
const page = 'data:text/html,<script>alert(1)</script>';

async function open(all: Known, card: Partial<Card> = {}, names = from('maria.hofer@uni-graz.example')) {
  const [person = maria] = all.people;
  const people = new FakePeople({ look: () => ok([all]), card: () => ok(cardOf(person, card)) });
  const sync = new FakeSync(active);
  const item = { ...withPeople(mail, [names]), subject: markup };
  const user = showPage(PeoplePage, sync, new FakeSignIn(sync.asked), portsOf(people, new FakeItem(item)));
  await act(() => Promise.resolve());
  return user;
}

const hostile: Person = {
  ...{ ...maria, name: markup, company: markup, title: markup, phones: [code, markup], owner: markup, url: code },
  addresses: ['maria.hofer@uni-graz.example', '"x"@a.example?bcc=all@acme.example', 'a@b.example\r\nBcc: c@d.example'],
  account: { type: 'account', id: '9', name: markup, url: page },
};

function links(): string[] {
  return screen.queryAllByRole('link').flatMap((link) => link.getAttribute('href') ?? []);
}

test('what stands in the CRM is shown as text, and its code is no link', async () => {
  const rows = [{ ...deal, name: markup, url: code, stage: markup }];
  const notes = [{ ...note, name: markup, text: markup, by: markup, url: page }];
  await open(known([hostile]), {
    deals: { state: 'shown', rows, hasMore: false },
    notes: { state: 'shown', rows: notes, hasMore: false },
    lastContact: { at: note.at, how: 'note', by: markup },
  });
  expect(document.querySelectorAll('img, script, iframe')).toHaveLength(0);
  expect(screen.getAllByText(markup).length).toBeGreaterThan(5);
  const mails = [
    'mailto:maria.hofer@uni-graz.example',
    'mailto:%22x%22@a.example%3Fbcc%3Dall%40acme.example',
    'mailto:a@b.example%0D%0ABcc%3A%20c%40d.example',
  ];
  expect(links()).toEqual(mails);
});

test('every link to the CRM opens beside Outlook and cannot reach back', async () => {
  await open(known([maria]));
  const outside = screen.getAllByRole('link').filter((link) => /^https?:/.test(link.getAttribute('href') ?? ''));
  expect(outside.length).toBeGreaterThan(2);
  for (const link of outside) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test('whoever writes another’s address as their name is shown with their own', async () => {
  const sender = from('mallory@evil.example', 'Maria Hofer <maria.hofer@uni-graz.example>');
  await open(known([], { address: 'mallory@evil.example' }), {}, sender);
  expect(screen.getByText('mallory@evil.example')).toBeInTheDocument();
});

test('values that are no days and no times leave the card standing', async () => {
  const task = { ...deal, type: 'task', due: '2026-99-99', status: '', priority: '', owner: '' } as const;
  await open(known([maria]), {
    deals: {
      state: 'shown',
      rows: [{ ...deal, closes: '2026-99-99', amount: 1e300, currency: 'XXXX' }],
      hasMore: false,
    },
    tasks: { state: 'shown', rows: [task], hasMore: false },
    notes: { state: 'shown', rows: [{ ...note, at: '' }], hasMore: false },
  });
  expect(within(screen.getByRole('region', { name: /^Notes/ })).getByText('Olga Lind')).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: /^Deals/ })).getByText(/2026-99-99/)).toBeInTheDocument();
});

test('a thousand rows are five until somebody asks for all', async () => {
  await open(known([maria]), { deals: { state: 'shown', rows: deals(1000), hasMore: true } });
  const part = within(screen.getByRole('region', { name: /^Deals/ }));
  expect(part.getAllByRole('listitem')).toHaveLength(5);
  expect(screen.getByRole('heading', { level: 3, name: 'Deals (1000+)' })).toBeInTheDocument();
});

test('2,000 people on one mail are twenty rows', async () => {
  const people = Array.from({ length: 2000 }, (_, n) => from(`n${n}@acme.example`, `Person ${n}`));
  const answers = people.map(({ address }) => known([], { address }));
  const sync = new FakeSync(active);
  const ports = portsOf(new FakePeople({ look: () => ok(answers) }), new FakeItem(withPeople(mail, people)));
  showPage(PeoplePage, sync, new FakeSignIn(sync.asked), ports);
  await act(() => Promise.resolve());
  expect(within(screen.getByRole('list', { name: /people/i })).getAllByRole('listitem')).toHaveLength(20);
});

test('of 2,000 unknown people fifty are in the form at a time, and it says so', async () => {
  const participants = Array.from({ length: 2000 }, (_, n) => from(`n${n}@acme.example`, `Person ${n}`));
  const people = new FakePeople({ form: forms });
  const user = show(
    <AddAllUnknown participants={participants} item={mail} onChanged={() => undefined} />,
    new FakeSignIn(),
    portsOf(people),
  );
  expect(screen.getByText('50 of 2,000 shown')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add all unknown people' }));
  expect(await screen.findAllByRole('checkbox')).toHaveLength(50);
});
