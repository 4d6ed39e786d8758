/** @jest-environment jsdom */
import '../dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ShownItem } from '../../src/people/open-item';
import type { Known } from '../../src/people/person';
import { linesOf } from '../../src/taskpane/views/people/lines';
import { PeopleLook } from '../../src/taskpane/views/people/people-look';
import PeoplePage from '../../src/taskpane/views/people/PeoplePage';
import { FakeItem, FakePeople, mail, portsOf } from './fake-people';
import { FakeSignIn } from './fake-sign-in';
import { active, FakeSync, fresh } from './fake-sync';
import { cardOf, deals, from, known, maria, nobody, ok, olga, paul, withPeople, wrong } from './people-ground';
import { showPage } from './render';

type Answers = ConstructorParameters<typeof FakePeople>[0];

interface Ground {
  people: FakePeople;
  item: FakeItem;
  sync: FakeSync;
  signIn: FakeSignIn;
  user: UserEvent;
}

/** Everybody here is known to the CRM by what stands in `all`; others it does not know. */
const knowing = (all: Known[]) => (addresses: string[]) =>
  ok(addresses.map((address) => all.find((each) => each.address === address) ?? nobody(address)));

async function open(shown: ShownItem | null, answers: Answers = {}, sync = new FakeSync(active)): Promise<Ground> {
  const people = new FakePeople(answers);
  const item = new FakeItem(shown);
  const signIn = new FakeSignIn(sync.asked);
  const user = showPage(PeoplePage, sync, signIn, portsOf(people, item));
  await settle();
  return { people, item, sync, signIn, user };
}

const settle = () => act(() => Promise.resolve());
const rows = () => within(screen.getByRole('list', { name: /^People on this/ })).getAllByRole('heading', { level: 2 });
const rowOf = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('li')!;
const single = withPeople(mail, [mail.people[0]!, mail.people[1]!]);

afterEach(() => jest.useRealTimers());

describe('what is open', () => {
  test('nothing: the page says what to do', async () => {
    await open(null);
    expect(screen.getByText('Open a message or a meeting in Outlook.')).toBeInTheDocument();
  });

  test('a protected message: the page says why nothing is known', async () => {
    await open({ ...withPeople(mail, []), isProtected: true });
    expect(screen.getByText(/^This item is protected/)).toBeInTheDocument();
    expect(screen.queryByText(/nobody but you/)).not.toBeInTheDocument();
  });

  test('a message with nobody but the person', async () => {
    const { people } = await open(withPeople(mail, [mail.people[1]!]));
    expect(screen.getByText('There is nobody but you on this message.')).toBeInTheDocument();
    expect(people.asked).toEqual([]);
  });

  test('another item is followed, with nothing left of the one before', async () => {
    const { item, people } = await open(single, { look: knowing([known([maria])]), card: () => ok(cardOf(maria)) });
    expect(await screen.findByText('Teaching lab')).toBeInTheDocument();
    act(() => item.open({ ...withPeople(mail, [from('paul@steiner.example', 'Paul')]), key: 'mail-2' }));
    expect(screen.queryByText('Teaching lab')).not.toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 2, name: 'Paul' })).toBeInTheDocument();
    expect(people.asked).toContainEqual(['look', ['paul@steiner.example']]);
  });

  test('the focus goes to the heading when what held it goes with the item', async () => {
    const { item } = await open(single, { look: knowing([known([maria])]), card: () => ok(cardOf(maria)) });
    screen.getByRole('button', { name: 'Maria Hofer' }).focus();
    act(() => item.open(null));
    expect(screen.getByRole('heading', { level: 1, name: 'People' })).toHaveFocus();
  });
});

describe('the people on a message', () => {
  test('all but the person, whom the CRM knows first, each with what the CRM says', async () => {
    await open(mail, { look: knowing([known([paul])]) });
    expect(rows().map((row) => row.textContent)).toEqual(['Paul Steiner', 'Maria Hofer']);
    const row = within(rowOf('Paul Steiner'));
    expect(row.getByText('Lead')).toBeInTheDocument();
    expect(row.getByText('Steiner KG')).toBeInTheDocument();
    expect(
      row.getByText(/^2 open deals · Last contact: 3 Nov 2026, .* · note · Nora Castellanos$/),
    ).toBeInTheDocument();
    expect(within(rowOf('Maria Hofer')).getByText('Not in the CRM')).toBeInTheDocument();
    expect(within(rowOf('Maria Hofer')).getByText('Maria.Hofer@uni-graz.example')).toBeInTheDocument();
    expect(screen.getByText('1 of 2 is in the CRM · 2 open deals')).toBeInTheDocument();
  });

  test('a line that knows of a meeting only says no more than that, without an hour', async () => {
    const lastContact = { at: '2026-11-03T00:00:00Z', how: 'meeting', by: 'Nora Castellanos' } as const;
    await open(mail, { look: knowing([{ ...known([paul]), brief: { openDeals: 1, lastContact } }]) });
    const row = within(rowOf('Paul Steiner'));
    expect(row.getByText('1 open deal · Last meeting: 3 Nov 2026 · Nora Castellanos')).toBeInTheDocument();
  });

  test('fifty are asked for at once, twenty of them shown at first', async () => {
    const many = Array.from({ length: 50 }, (_, index) => from(`p${index}@x.example`, `P ${index}`));
    const { people, user } = await open(withPeople(mail, many), { look: knowing([]) });
    expect(people.asked.filter(([name]) => name === 'look')).toEqual([['look', many.map(({ address }) => address)]]);
    expect(rows()).toHaveLength(20);
    expect(screen.getByText('20 of 50 shown')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(50);
    expect(screen.getByRole('button', { name: 'P 20' })).toHaveFocus();
  });

  test('one alone opens at once; of several, a row opens and closes its card in place', async () => {
    const answers = { look: knowing([known([maria])]), card: () => ok(cardOf(maria)) };
    const { people, user } = await open(mail, answers);
    expect(people.asked.some(([name]) => name === 'card')).toBe(false);
    const toggle = screen.getByRole('button', { name: 'Maria Hofer', expanded: false });
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 3, name: 'Deals (1)' })).toBeInTheDocument();
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
  });

  test('what is typed is kept when a row closes, by hand or because somebody else comes', async () => {
    const draft = { ...single, mode: 'compose' as const };
    const answers = { look: knowing([known([maria])]), card: () => ok(cardOf(maria)) };
    const { people, item, user } = await open(draft, answers);
    await user.click(screen.getByRole('button', { name: 'Note' }));
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Wants two.');
    act(() => item.open({ ...draft, people: [...draft.people, from('a@x.example')] }));
    expect(screen.queryByRole('textbox', { name: 'Text' })).not.toBeInTheDocument();
    await waitFor(() => expect(people.asked).toContainEqual(['look', ['a@x.example']]));
    const cards = people.asked.filter(([name]) => name === 'card').length;
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(people.asked.filter(([name]) => name === 'card')).toHaveLength(cards);
    await user.click(screen.getByRole('button', { name: 'Maria Hofer', expanded: false }));
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Wants two.');
  });

  test('one that was opened stays open when it is left alone', async () => {
    const { item, user } = await open(mail, { look: knowing([known([maria])]), card: () => ok(cardOf(maria)) });
    await user.click(screen.getByRole('button', { name: 'Maria Hofer', expanded: false }));
    act(() => item.open(single));
    expect(screen.getByRole('button', { name: 'Maria Hofer', expanded: true })).toBeInTheDocument();
  });

  test('one alone is open at once', async () => {
    await open(single, { look: knowing([known([maria])]), card: () => ok(cardOf(maria)) });
    expect(screen.getByRole('button', { name: 'Maria Hofer', expanded: true })).toBeInTheDocument();
    expect(await screen.findByText('Teaching lab')).toBeInTheDocument();
  });

  test('a colleague is shown as one, without what the CRM holds of customers', async () => {
    const { people } = await open(withPeople(mail, [from('olga@aerolind.example')]), {
      look: knowing([known([olga])]),
    });
    expect(screen.getByText('Colleague')).toBeInTheDocument();
    expect(screen.getByText('A colleague, with an account in your CRM.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
    expect(people.asked.some(([name]) => name === 'card')).toBe(false);
  });

  test('colleagues are counted apart, and stand between customers and those whom nobody knows', async () => {
    const three = [from('olga@aerolind.example'), ...mail.people];
    await open(withPeople(mail, three), { look: knowing([known([maria]), known([olga])]) });
    const names = screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Maria Hofer', 'Olga Lind', 'Paul Steiner']);
    expect(screen.getByText('1 of 2 is in the CRM · 1 colleague · 2 open deals')).toBeInTheDocument();
  });

  test('somebody who becomes known stays in place until all are asked for anew', async () => {
    let all: Known[] = [];
    const look = new PeopleLook(new FakePeople({ look: (addresses) => knowing(all)(addresses) }));
    await look.want(['maria.hofer@uni-graz.example', 'paul@steiner.example']);
    all = [known([paul])];
    await look.ask(['paul@steiner.example']);
    const names = () => linesOf([mail.people[0]!, mail.people[2]!], look.current()).map(({ person }) => person?.name);
    expect(names()).toEqual([undefined, 'Paul Steiner']);
    await look.again();
    expect(names()).toEqual(['Paul Steiner', undefined]);
  });

  test('hostile names and addresses are text', async () => {
    const evil = { ...maria, name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', account: null };
    await open(single, { look: knowing([known([evil])]), card: () => ok(cardOf(evil)) });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
    expect(screen.queryByRole('link', { name: /^Open in CRM/ })).not.toBeInTheDocument();
  });
});

describe('while a message is written', () => {
  const draft = { ...withPeople(mail, [from('paul@steiner.example', 'Paul')]), mode: 'compose' as const };

  test('without anybody on it, the page says what to do', async () => {
    await open({ ...draft, people: [] });
    expect(screen.getByText('Add somebody to see here what the CRM knows of them.')).toBeInTheDocument();
  });

  test('those who are added are asked for when the typing has paused, with whoever has no brief yet', async () => {
    jest.useFakeTimers({ advanceTimers: false });
    const { people, item } = await open(draft, { look: knowing([]) });
    const looks = () => people.asked.filter(([name]) => name === 'look').map(([, asked]) => asked);
    expect(looks()).toEqual([['paul@steiner.example']]);
    act(() => item.open({ ...draft, people: [...draft.people, from('a@x.example')] }));
    act(() => jest.advanceTimersByTime(300));
    act(() => item.open({ ...draft, people: [...draft.people, from('a@x.example'), from('b@x.example')] }));
    act(() => jest.advanceTimersByTime(399));
    expect(looks()).toHaveLength(1);
    act(() => jest.advanceTimersByTime(1));
    await settle();
    expect(looks()).toEqual([['paul@steiner.example'], ['a@x.example', 'b@x.example', 'paul@steiner.example']]);
    expect(rows()).toHaveLength(3);
  });

  test('whoever has a brief is not asked for twice', async () => {
    const brief = { openDeals: 1, lastContact: null };
    const { people, item } = await open(draft, { look: knowing([{ ...known([paul]), brief }]) });
    act(() => item.open({ ...draft, people: [...draft.people, from('a@x.example')] }));
    await waitFor(() => expect(people.asked).toContainEqual(['look', ['a@x.example']]));
  });
});

describe('what the device remembers', () => {
  test('is shown at once, and replaced by what the CRM says', async () => {
    let answer: (value: Awaited<ReturnType<FakePeople['look']>>) => void = () => undefined;
    await open(mail, {
      kept: () => Promise.resolve([known([maria])]),
      look: () => new Promise((resolve) => (answer = resolve)),
    });
    expect(within(rowOf('Maria Hofer')).getByText('Contact')).toBeInTheDocument();
    expect(within(rowOf('Paul Steiner')).getByText('Looking in the CRM…')).toBeInTheDocument();
    await act(async () => {
      answer({ ok: true, value: [known([{ ...maria, name: 'Maria Hofer-Lang' }]), nobody('paul@steiner.example')] });
      await Promise.resolve();
    });
    expect(rows().map((row) => row.textContent)).toEqual(['Maria Hofer-Lang', 'Paul Steiner']);
    expect(within(rowOf('Paul Steiner')).getByText('Not in the CRM')).toBeInTheDocument();
  });

  test('never replaces what the CRM has said', async () => {
    let recall: (value: Known[]) => void = () => undefined;
    await open(mail, {
      kept: () => new Promise((resolve) => (recall = resolve)),
      look: knowing([known([maria])]),
    });
    await act(async () => {
      recall([nobody('maria.hofer@uni-graz.example')]);
      await Promise.resolve();
    });
    expect(within(rowOf('Maria Hofer')).getByText('Contact')).toBeInTheDocument();
  });

  test('stands in while the CRM cannot be reached, with its time and the way on', async () => {
    let isOnline = false;
    const { user } = await open(mail, {
      kept: () => Promise.resolve([known([maria])]),
      look: (addresses) => (isOnline ? knowing([known([maria])])(addresses) : wrong('offline')),
    });
    expect(screen.getByText('Zoho CRM could not be reached.', { ignore: '[role=status]' })).toBeInTheDocument();
    expect(screen.getByText(/^What this device remembers is shown/)).toBeInTheDocument();
    expect(screen.getByText(/^Last checked: (22 Nov 2026|Today)/)).toBeInTheDocument();
    expect(within(rowOf('Paul Steiner')).getByText('Not looked up')).toBeInTheDocument();
    isOnline = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(within(rowOf('Paul Steiner')).getByText('Not in the CRM')).toBeInTheDocument();
    expect(screen.queryByText(/could not be reached/)).not.toBeInTheDocument();
  });

  test('is asked for anew by itself when the connection is back', async () => {
    let isOnline = false;
    await open(mail, { look: (addresses) => (isOnline ? knowing([])(addresses) : wrong('offline')) });
    isOnline = true;
    act(() => void dispatchEvent(new Event('online')));
    await waitFor(() => expect(screen.queryByText(/could not be reached/)).not.toBeInTheDocument());
  });
});

describe('waiting', () => {
  test('is said when it takes longer than a moment, and what was found when it ends', async () => {
    jest.useFakeTimers({ advanceTimers: false });
    let answer: () => void = () => undefined;
    await open(mail, {
      look: (addresses) =>
        new Promise((resolve) => (answer = () => void knowing([known([maria])])(addresses).then(resolve))),
    });
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    act(() => jest.advanceTimersByTime(299));
    expect(said()).not.toContain('Looking in the CRM…');
    act(() => jest.advanceTimersByTime(1));
    expect(said()).toContain('Looking in the CRM…');
    answer();
    await settle();
    expect(said()).toContain('1 of 2 is in the CRM · 2 open deals');
  });
});

describe('signing in', () => {
  test('what has not been allowed yet is allowed with one click, then asked for again', async () => {
    let isAllowed = false;
    const { sync, user } = await open(single, {
      look: (addresses) => (isAllowed ? knowing([known([maria])])(addresses) : wrong('consent')),
      card: () => ok(cardOf(maria)),
    });
    expect(screen.getByText(/^If you allow it, the add-in reads/)).toBeInTheDocument();
    isAllowed = true;
    await user.click(screen.getByRole('button', { name: 'Allow' }));
    expect(sync.asked[0]).toEqual(['signIn', 'crm', { features: ['people'] }]);
    expect(await screen.findByText('Teaching lab')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Allow' })).not.toBeInTheDocument();
  });

  test('a sign-in that has expired is renewed for all that is on, and for people', async () => {
    const { sync, user } = await open(single, { look: () => wrong('signed-out') });
    await user.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(sync.asked[0]).toEqual(['signIn', 'crm', { features: ['meetings', 'people'] }]);
  });

  test('who has never signed in is asked to connect', async () => {
    const people = new FakePeople({ look: () => wrong('signed-out') });
    const sync = new FakeSync(fresh);
    const out = { state: 'out', address: null, failure: null, canSignOut: false } as const;
    const signIn = new FakeSignIn(sync.asked, { outlook: out, crm: out, dataCentres: null });
    showPage(PeoplePage, sync, signIn, portsOf(people, new FakeItem(single)));
    expect(await screen.findByRole('button', { name: 'Connect Zoho CRM' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Sign in again' })).not.toBeInTheDocument();
    act(() => signIn.show({ crm: { ...out, state: 'in' } }));
    await waitFor(() => expect(people.asked.filter(([name]) => name === 'look')).toHaveLength(2));
  });

  test('any other problem has its sentence and a way on', async () => {
    await open(single, { look: () => wrong('nobody-knows') });
    expect(screen.getAllByText('This could not be finished.').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });
});

test('asking anew asks for the cards that are open, too', async () => {
  let count = 1;
  const { user } = await open(single, {
    look: knowing([known([maria])]),
    card: () => ok(cardOf(maria, { deals: { state: 'shown', rows: deals(count), hasMore: false } })),
  });
  expect(await screen.findByRole('heading', { name: 'Deals (1)' })).toBeInTheDocument();
  count = 2;
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByRole('heading', { name: 'Deals (2)' })).toBeInTheDocument();
});
