/** @jest-environment jsdom */
import '../dom';
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Card, Known, TaskRow } from '../../src/people/person';
import PeoplePage from '../../src/taskpane/views/people/PeoplePage';
import { FakeItem, FakePeople, mail, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { active, FakeSync } from './fake-sync';
import { cardOf, deal, deals, from, known, maria, note, ok, paul, withPeople, wrong } from './people-ground';
import { showPage } from './render';

type Answers = ConstructorParameters<typeof FakePeople>[0];

const single = withPeople(mail, [from('maria.hofer@uni-graz.example')]);

async function open(card: Partial<Card>, answers: Answers = {}, all: Known = known([maria])) {
  const people = new FakePeople({ look: () => ok([all]), card: () => ok(cardOf(maria, card)), ...answers });
  const sync = new FakeSync(active);
  const ports = portsOf(people, new FakeItem(single));
  const user: UserEvent = showPage(PeoplePage, sync, new FakeSignIn(sync.asked), ports);
  await act(() => Promise.resolve());
  return { people, user };
}

const part = (name: RegExp) => within(screen.getByRole('region', { name }));

test('a card says who it is, how to reach them, and whose customer it is', async () => {
  await open({});
  const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(values).toEqual([
    'Uni Graz (opens in a new tab)',
    'Head of Lab',
    '+43 316 1234',
    'maria.hofer@uni-graz.example',
    'Nora Castellanos',
  ]);
  const mailLink = screen.getByRole('link', { name: 'maria.hofer@uni-graz.example' });
  expect(mailLink).toHaveAttribute('href', 'mailto:maria.hofer@uni-graz.example');
  const inCrm = screen.getByRole('link', { name: 'Open in CRM (opens in a new tab)' });
  expect(inCrm).toHaveAttribute('href', maria.url);
  expect(inCrm).toHaveAttribute('target', '_blank');
  expect(inCrm.getAttribute('rel')).toContain('noopener');
  expect(screen.getByText(/^Last contact: 3 Nov 2026, .* · note · Nora Castellanos$/)).toBeInTheDocument();
});

test('who was linked on this device only is shown as the CRM has them, and can be unlinked', async () => {
  const bare = { ...maria, company: '', account: null, title: '', isLinkedHere: true } as const;
  const { user, people } = await open({}, {}, known([bare]));
  expect(screen.getByText('Head of Lab')).toBeInTheDocument();
  expect(screen.getByText(/^Only this device knows that maria.hofer@uni-graz.example belongs/)).toBeInTheDocument();
  const looks = () => people.asked.filter(([name]) => name === 'look').length;
  const before = looks();
  await user.click(screen.getByRole('button', { name: 'Undo the link' }));
  expect(people.asked).toContainEqual(['unlink', 'maria.hofer@uni-graz.example', bare]);
  expect(looks()).toBe(before + 1);
  expect(document.activeElement).toHaveTextContent('The address does not belong to Maria Hofer any more.');
});

test('a deal has its stage, its amount and its day', async () => {
  await open({});
  expect(part(/^Deals/).getByRole('link', { name: /^Teaching lab/ })).toHaveAttribute('href', deal.url);
  expect(part(/^Deals/).getByText('Proposal · €12,500 · closes 31 Dec 2026')).toBeInTheDocument();
});

test('an amount of a currency that nobody knows is a number', async () => {
  const rows = [{ ...deal, currency: 'no such', closes: null, amount: 12.5 }];
  await open({ deals: { state: 'shown', rows, hasMore: false } });
  expect(part(/^Deals/).getByText('Proposal · 12.5')).toBeInTheDocument();
});

test('five rows are shown, then all, with the focus on the first that came', async () => {
  const { user } = await open({ deals: { state: 'shown', rows: deals(8), hasMore: false } });
  expect(screen.getByRole('heading', { level: 3, name: 'Deals (8)' })).toBeInTheDocument();
  expect(part(/^Deals/).getAllByRole('listitem')).toHaveLength(5);
  await user.click(part(/^Deals/).getByRole('button', { name: 'Show all: Deals' }));
  expect(part(/^Deals/).getAllByRole('listitem')).toHaveLength(8);
  expect(part(/^Deals/).getAllByRole('listitem')[5]).toHaveFocus();
});

test('more than the CRM hands out at once is counted as that', async () => {
  await open({ deals: { state: 'shown', rows: deals(2), hasMore: true } });
  expect(screen.getByRole('heading', { level: 3, name: 'Deals (2+)' })).toBeInTheDocument();
  expect(part(/^Deals/).getByText('There is more in the CRM.')).toBeInTheDocument();
});

test('G9: what the profile may not see is not shown; what is empty is one quiet line', async () => {
  await open({ deals: { state: 'hidden' } });
  expect(screen.queryByText(/deals/i)).not.toBeInTheDocument();
  expect(part(/^Open tasks/).getByText('No open tasks.')).toBeInTheDocument();
  expect(part(/^Notes/).getByText('No notes.')).toBeInTheDocument();
});

test('a part that could not be read says so and can be read again', async () => {
  let isRead = false;
  const failed = (): Partial<Card> => (isRead ? {} : { deals: { state: 'failed' } });
  const { user } = await open({}, { card: () => ok(cardOf(maria, failed())) });
  isRead = true;
  await user.click(screen.getByRole('button', { name: 'Try again: Deals' }));
  expect(await screen.findByText(/Teaching lab/)).toBeInTheDocument();
});

test('a part that could not be read this time is shown as it was known', async () => {
  await open({ notes: { state: 'failed', before: { rows: [note], hasMore: false } } });
  expect(part(/^Notes \(1\)/).getByText(note.text)).toBeInTheDocument();
  expect(part(/^Notes \(1\)/).getByText(/shown as it was before/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again: Notes' })).toBeInTheDocument();
});

test('tasks say when they are due, and which are overdue', async () => {
  const task: TaskRow = {
    ...{ type: 'task', id: 't1', name: 'Send offer', url: null, status: 'Not Started', priority: 'High' },
    ...{ owner: 'Nora', due: '2020-01-02' },
  };
  const rows = [task, { ...task, id: 't2', due: '2999-01-02' }];
  await open({ tasks: { state: 'shown', rows, hasMore: false } });
  const said = part(/^Open tasks/)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Send offerOverdue since 2 Jan 2020 · Not Started · High · Nora',
    'Send offerDue 2 Jan 2999 · Not Started · High · Nora',
  ]);
});

test('a long note is shown by its beginning, and whole when asked for, as text', async () => {
  const long = `<script>alert(1)</script>${'word '.repeat(100)}end`;
  const { user } = await open({ notes: { state: 'shown', rows: [{ ...note, text: long }], hasMore: false } });
  expect(screen.queryByText(/end$/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show the whole note' }));
  expect(screen.getByText(long, { normalizer: (words) => words })).toBeInTheDocument();
});

test('nothing can be opened by an address that is no web page', async () => {
  const rows = [{ ...deal, url: 'javascript:alert(1)' }];
  await open({ deals: { state: 'shown', rows, hasMore: false } });
  expect(screen.getByText('Teaching lab')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Teaching lab/ })).not.toBeInTheDocument();
});

test('the kept card is there at once, and stays when the CRM cannot be reached', async () => {
  await open({}, { keptCard: () => Promise.resolve(cardOf(maria)), card: () => wrong('offline') });
  expect(screen.getByText('Teaching lab')).toBeInTheDocument();
  expect(screen.getByText(/^Shown as this device remembers it. Last checked: /)).toBeInTheDocument();
});

test('the kept card gives way to what the CRM says', async () => {
  let answer: () => void = () => undefined;
  const old = cardOf(maria, { deals: { state: 'shown', rows: deals(1), hasMore: false } });
  await open(
    {},
    {
      keptCard: () => Promise.resolve(old),
      card: () => new Promise((resolve) => (answer = () => resolve({ ok: true, value: cardOf(maria) }))),
    },
  );
  expect(screen.getByText('Deal 1')).toBeInTheDocument();
  await act(async () => {
    answer();
    await Promise.resolve();
  });
  expect(screen.getByText('Teaching lab')).toBeInTheDocument();
  expect(screen.queryByText('Deal 1')).not.toBeInTheDocument();
});

describe('several records with one address', () => {
  const both = known([maria, { ...paul, addresses: maria.addresses }]);

  test('the first is shown, another can be chosen, and that is remembered', async () => {
    let all = both;
    const { people, user } = await open(
      {},
      { look: () => ok([all]), card: (person) => ok(cardOf(person, { notes: { state: 'hidden' } })) },
    );
    const group = within(
      screen.getByRole('radiogroup', { name: '2 records in the CRM have this address. Who is it?' }),
    );
    expect(group.getByRole('radio', { checked: true })).toHaveAccessibleName('Maria Hofer · Contact · Uni Graz');
    all = { ...both, chosen: 'l1' };
    const other = group.getByRole('radio', { name: 'Paul Steiner · Lead · Steiner KG' });
    await user.click(other);
    expect(people.asked).toContainEqual(['choose', 'maria.hofer@uni-graz.example', both.people[1]]);
    expect(screen.getByRole('heading', { level: 2, name: 'Paul Steiner' })).toBeInTheDocument();
    expect(people.asked).toContainEqual(['card', both.people[1]]);
    expect(other).toHaveFocus();
  });

  test('what was chosen before is shown', async () => {
    await open({}, {}, { ...both, chosen: 'l1' });
    expect(screen.getByRole('heading', { level: 2, name: 'Paul Steiner' })).toBeInTheDocument();
  });
});
