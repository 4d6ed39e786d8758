/** @jest-environment jsdom */
import '../dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import type { RunProblem, Snapshot } from '../../src/session/port';
import type { SideSignIn, SignInFailure, SignInSnapshot } from '../../src/session/sign-in';
import type { SideName } from '../../src/sync/side';
import type { PageProps } from '../../src/taskpane/views/page';
import { HomePage } from '../../src/taskpane/views/home/HomePage';
import PreviewPage from '../../src/taskpane/views/preview/PreviewPage';
import { FakeSignIn } from './fake-sign-in';
import { active, allOn, FakeSync, fresh, withKind } from './fake-sync';
import { english, goTo, showPage, tell } from './render';

const out: SideSignIn = { state: 'out', address: null, failure: null, canSignOut: true };
const kim: SideSignIn = { ...out, state: 'in', address: 'kim@contoso.com' };
const dataCentres = {
  chosen: 'com',
  all: ['com', 'eu', 'in', 'com.au', 'jp', 'sa', 'uk', 'ae', 'com.cn', 'ca', 'mars'],
};
const nobody: SignInSnapshot = { outlook: out, crm: out, dataCentres: null };

const show = (state: SignInSnapshot, snapshot: Snapshot = fresh, Page: ComponentType<PageProps> = HomePage) => {
  const sync = new FakeSync(snapshot);
  const signIn = new FakeSignIn(sync.asked, state);
  const stands = (part: Partial<SignInSnapshot>) => act(() => signIn.show(part));
  return { sync, signIn, stands, user: showPage(Page, sync, signIn) };
};
const failed = (code: string, side: RunProblem['side'], snapshot = active): Snapshot =>
  withKind(snapshot, 'meetings', {
    lastRun: { ...active.kinds.meetings.lastRun!, error: { code, side, message: 'x' } },
  });

const card = () => within(screen.getByRole('region', { name: 'Connect' }));
const step = (name: string) => within(card().getByRole('group', { name }));
const button = (name: string) => screen.getByRole('button', { name });
const findWhere = () => screen.findByRole('combobox', { name: 'Where is your CRM account?' });
const buttons = { outlook: 'Connect Microsoft 365', crm: 'Connect Zoho CRM' } as const;

describe('before both accounts are connected', () => {
  test('I2: the first page begins with two steps, each with its state, its button and why it is safe', () => {
    show(nobody);
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Connect');
    expect(
      card()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Microsoft 365', 'Zoho CRM']);
    for (const name of ['Microsoft 365', 'Zoho CRM']) {
      expect(step(name).getByText('Not connected')).toBeVisible();
      expect(step(name).getAllByRole('button')).toHaveLength(1);
    }
    expect(step('Microsoft 365').getByText(/see who you are.*Nobody is mailed/)).toBeVisible();
    expect(step('Zoho CRM').getByText(/never more than your profile permits/)).toBeVisible();
  });

  test.each(['outlook', 'crm'] as const)(
    'the button of %s signs in there, and the engine hears of it',
    async (side) => {
      const { sync, user } = show(nobody);
      await user.click(button(buttons[side]));
      expect(sync.asked).toEqual([
        ['signIn', side],
        ['signedIn', side],
      ]);
    },
  );

  test('the engine hears nothing of an attempt that did not succeed', async () => {
    const { sync, signIn, user } = show(nobody);
    signIn.succeeds = false;
    await user.click(button('Connect Zoho CRM'));
    expect(sync.asked).toEqual([['signIn', 'crm']]);
  });

  test('while its window is open, the step says so and its button waits', async () => {
    const { sync, stands, user } = show(nobody);
    stands({ outlook: { ...out, state: 'asking' } });
    expect(step('Microsoft 365').getByRole('status')).toHaveTextContent('Go on in the window that has opened.');
    await user.click(button('Connect Microsoft 365'));
    expect(sync.asked).toEqual([]);
    expect(button('Connect Zoho CRM')).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('a step that is done says as whom, and keeps the focus in the card', () => {
    const { stands } = show(nobody);
    button('Connect Microsoft 365').focus();
    stands({ outlook: kim });
    expect(step('Microsoft 365').getByRole('status')).toHaveTextContent('Connected as kim@contoso.com');
    expect(step('Microsoft 365').queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Connect' })).toHaveFocus();
  });

  test('once both are connected the card goes, and the focus is on the page', () => {
    const { stands } = show({ ...nobody, outlook: kim });
    button('Connect Zoho CRM').focus();
    stands({ crm: { ...kim, state: 'asking', address: null } });
    expect(card().getByRole('button', { name: 'Connect Zoho CRM' })).toHaveFocus();
    stands({ crm: kim });
    expect(screen.queryByRole('region', { name: 'Connect' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText('Connected as kim@contoso.com')).toBeVisible();
  });

  test('the kinds are shown but cannot be set up yet, and say why', () => {
    const { stands } = show({ ...nobody, outlook: kim });
    expect(screen.getByText(/^A calendar “Zoho CRM” in Outlook/)).toBeVisible();
    const ways = ['See what will happen: meetings', 'Set up contacts', 'Set up tasks'];
    for (const name of ways) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      expect(button(name)).toHaveAccessibleDescription(/^First connect Microsoft 365 and Zoho CRM/);
    }
    expect(screen.queryByRole('link', { name: /Set up|See what/ })).not.toBeInTheDocument();
    stands({ crm: kim });
    for (const name of ways) expect(screen.getByRole('link', { name })).toBeVisible();
    expect(screen.queryByText(/^First connect/)).not.toBeInTheDocument();
  });

  test('where every kind is on already, nothing has to be explained', () => {
    show(nobody, allOn);
    expect(screen.queryByText(/^First connect/)).not.toBeInTheDocument();
  });

  test('a kind that was switched off waits, too', () => {
    show(nobody, withKind(fresh, 'contacts', { state: 'off', offReason: 'user' }));
    expect(button('See what will happen: contacts')).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('link', { name: 'Edit sync options' })).not.toBeInTheDocument();
  });

  test('while an earlier sign-in is looked for, nobody is asked to connect', () => {
    const checking: SideSignIn = { ...out, state: 'checking' };
    show({ ...nobody, outlook: checking, crm: checking });
    expect(screen.getByText('Checking whether you are signed in…')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Connect' })).not.toBeInTheDocument();
  });

  test('the data centre is chosen by names that people know, and goes along', async () => {
    const { sync, user } = show({ ...nobody, dataCentres });
    const where = await findWhere();
    expect(where).toHaveDisplayValue('United States (zoho.com)');
    const names = within(where).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      ...[
        'United States (zoho.com)',
        'Europe (zoho.eu)',
        'India (zoho.in)',
        'Australia (zoho.com.au)',
        'Japan (zoho.jp)',
      ],
      ...['Saudi Arabia (zoho.sa)', 'United Kingdom (zoho.uk)', 'United Arab Emirates (zoho.ae)'],
      ...['China (zoho.com.cn)', 'Canada (zohocloud.ca)', 'mars'],
    ]);
    await user.selectOptions(where, 'Europe (zoho.eu)');
    await user.click(button('Connect Zoho CRM'));
    expect(sync.asked[0]).toEqual(['signIn', 'crm', { dataCentre: 'eu' }]);
  });

  test('where there is no data centre to choose, nobody is asked', () => {
    show(nobody);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  test('I2: who has no CRM account is told how to get one, with the address of the mailbox', () => {
    show({ ...nobody, outlook: kim });
    expect(step('Zoho CRM').getByText('I have no CRM account')).toBeVisible();
    expect(step('Zoho CRM').getByText(/Ask your CRM administrator to invite you/)).toBeInTheDocument();
    expect(step('Zoho CRM').getByText(/kim@contoso\.com.*super administrator/)).toBeInTheDocument();
    const link = step('Zoho CRM').getByText('Sign up for Zoho CRM').closest('a');
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.zoho\.com\//));
  });
});

const failures: Record<SignInFailure, RegExp> = {
  blocked: /Allow pop-ups for this site/,
  closed: /was closed before.*Press the button again/,
  refused: /permission was not given.*accept/,
  administrator: /has to approve.*Send this to your administrator/,
  'other-account': /Nothing was touched.*choose the account/,
  'shared-mailbox': /somebody else’s.*Open a message or a meeting in your own mailbox/,
  'data-centre': /another data centre.*Choose where your CRM account is/,
  'wrong-answer': /does not belong to this sign-in.*not used/,
  throttled: /Wait ten minutes/,
  'not-set-up': /tell whoever installed the add-in/,
  offline: /could not be reached.*Check your connection/,
  unexpected: /not foreseen.*Press the button again/,
};

describe('an attempt that did not succeed', () => {
  const sides: SideName[] = ['outlook', 'crm'];
  test.each(Object.keys(failures) as SignInFailure[])(
    '%s: its own sentence, with what to do, said aloud',
    (failure) => {
      for (const side of sides) {
        const said = `${english(`failure-${failure}`, { side })} ${english(`mend-${failure}`, { side })}`;
        expect(said).toMatch(failures[failure]);
      }
      const { stands } = show(nobody);
      const alert = step('Zoho CRM').getByRole('alert');
      expect(alert).toBeEmptyDOMElement();
      stands({ crm: { ...out, failure } });
      expect(alert).toHaveTextContent(failures[failure]);
      expect(step('Microsoft 365').getByRole('alert')).toBeEmptyDOMElement();
    },
  );

  test('says nothing of the last attempt while another one goes on', () => {
    const { stands } = show({ ...nobody, crm: { ...out, failure: 'closed' } });
    stands({ crm: { ...out, state: 'asking', failure: 'closed' } });
    expect(step('Zoho CRM').getByRole('alert')).toBeEmptyDOMElement();
  });

  test('after the wrong account, the person can choose another one', async () => {
    const { sync, user } = show({ ...nobody, outlook: { ...out, failure: 'other-account' } });
    await user.click(button('Connect Microsoft 365'));
    expect(sync.asked[0]).toEqual(['signIn', 'outlook', { another: true }]);
  });
});

describe('I2, I3: whose accounts these are', () => {
  const line = (outlook: string | null, crm: string | null, accounts: Snapshot['accounts'] = null) =>
    show(
      { outlook: { ...kim, address: outlook }, crm: { ...kim, address: crm }, dataCentres: null },
      { ...fresh, accounts },
    );

  test('the same address takes one quiet line', () => {
    line('kim@contoso.com', 'Kim@Contoso.com');
    expect(screen.getByText('Connected as kim@contoso.com')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Accounts' })).not.toBeInTheDocument();
  });

  test('different ones are both shown, with their sides for who cannot see them, and the way to the accounts', () => {
    line('kim@contoso.com', 'kim.k@contoso.example');
    expect(screen.getByText('kim@contoso.com ↔ kim.k@contoso.example')).toHaveAttribute('aria-hidden', 'true');
    expect(
      screen.getByText('Outlook is connected as kim@contoso.com, the CRM as kim.k@contoso.example.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Accounts' })).toHaveAttribute('href', '#/settings?part=accounts');
  });

  test('what the last run knows counts more than what the sign-in says', () => {
    line('kim@contoso.com', null, { outlook: 'kim@contoso.com', crm: 'kim.k@contoso.example' });
    expect(screen.getByText('kim@contoso.com ↔ kim.k@contoso.example')).toBeInTheDocument();
  });

  test('where only one side has said who it is, that side is named', () => {
    line('kim@contoso.com', null);
    expect(screen.getByText('Microsoft 365: kim@contoso.com')).toBeVisible();
  });

  test('where nobody has said, there is no line', () => {
    line(null, null);
    expect(screen.queryByText(/connected|@/i)).not.toBeInTheDocument();
  });
});

describe('I4: a sign-in that has ended, or is about to, while something is on', () => {
  const both = { outlook: kim, crm: kim, dataCentres: null };
  const bar = () => within(screen.getByRole('group', { name: 'Paused: reconnect to Zoho CRM' }));

  test.each(['out', 'ending'] as const)('%s: one bar, which keeps everything, and one click goes on', async (state) => {
    const { sync, user } = show({ ...both, crm: { ...kim, state } }, active);
    expect(bar().getByText(/Everything is kept/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Connect' })).not.toBeInTheDocument();
    expect(screen.getByText('Paused')).toBeVisible();
    expect(screen.queryByText('Active')).not.toBeInTheDocument();
    expect(screen.getByText(/^Automatic sync goes on once you have signed in again/)).toBeVisible();
    await user.click(bar().getByRole('button', { name: 'Reconnect' }));
    expect(sync.asked).toEqual([
      ['signIn', 'crm', { features: ['meetings'] }],
      ['signedIn', 'crm'],
    ]);
  });

  test('it is said aloud when it comes up, and the focus is kept when it goes', () => {
    const { stands } = show(both, active);
    stands({ crm: { ...kim, state: 'ending' } });
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain('Paused: reconnect to Zoho CRM');
    bar().getByRole('button', { name: 'Reconnect' }).focus();
    stands({ crm: { ...kim, state: 'asking' } });
    expect(bar().getByRole('button', { name: 'Reconnect' })).toHaveFocus();
    expect(bar().getByText('Go on in the window that has opened.')).toBeVisible();
    stands({ crm: kim });
    expect(screen.queryByRole('button', { name: 'Reconnect' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('one fact has one bar: what the last run met says nothing beside it', () => {
    show({ ...both, crm: { ...kim, state: 'out' } }, failed('signed-out', 'crm'));
    expect(screen.queryByText('Your sign-in to Zoho CRM has expired.')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Reconnect' })).toHaveLength(1);
  });

  test('a problem of the other side keeps its own bar', () => {
    show({ ...both, crm: { ...kim, state: 'out' } }, failed('signed-out', 'outlook'));
    expect(screen.getByText('Your sign-in to Outlook has expired.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reconnect' })).toBeVisible();
  });

  test('the wrong mailbox is told once, where the sign-in says so already', () => {
    const outlook: SideSignIn = { ...out, failure: 'other-account' };
    show({ ...both, outlook }, failed('other-mailbox', 'outlook'));
    expect(screen.getByRole('group', { name: 'Paused: reconnect to Microsoft 365' })).toBeVisible();
    expect(screen.queryByText(/^The account that is signed in/)).not.toBeInTheDocument();
  });

  test('an attempt that failed is told below, and for the wrong data centre another can be chosen there', async () => {
    const { sync, user } = show({ ...both, crm: { ...out, failure: 'data-centre' }, dataCentres }, active);
    expect(screen.getByRole('alert')).toHaveTextContent('Your CRM account lives in another data centre.');
    await user.selectOptions(await findWhere(), 'Canada (zohocloud.ca)');
    await user.click(bar().getByRole('button', { name: 'Reconnect' }));
    expect(sync.asked[0]).toEqual(['signIn', 'crm', { features: ['meetings'], dataCentre: 'ca' }]);
  });

  test('both sides at once have a bar each', () => {
    show(nobody, allOn);
    expect(screen.getAllByRole('button', { name: 'Reconnect' })).toHaveLength(2);
  });

  test('with nothing on, nothing is called paused', () => {
    show({ ...both, crm: { ...kim, state: 'ending' } });
    expect(screen.getByRole('group', { name: 'Your sign-in to Zoho CRM is ending.' })).toBeVisible();
    expect(screen.queryByText(/Paused/)).not.toBeInTheDocument();
  });
});

describe('what a run cannot do without the person', () => {
  const signedIn = { outlook: kim, crm: kim, dataCentres: null };

  test('a kind without its permission asks for that one, below its card', async () => {
    const error = { code: 'consent', side: 'outlook', message: 'x' } as const;
    const { sync, user } = show(
      signedIn,
      withKind(allOn, 'contacts', { lastRun: { ...allOn.kinds.contacts.lastRun!, error } }),
    );
    const contacts = within(screen.getByRole('region', { name: 'Contacts' }));
    expect(contacts.getByText('Access to your contacts in Outlook has not been allowed yet.')).toBeVisible();
    expect(contacts.getByText(/Nothing was read or changed/)).toBeVisible();
    await user.click(contacts.getByRole('button', { name: 'Allow access to contacts' }));
    expect(sync.asked).toEqual([
      ['signIn', 'outlook', { features: ['contacts'] }],
      ['signedIn', 'outlook'],
    ]);
  });

  test('several kinds without it ask once, for all of them', async () => {
    const error = { code: 'consent', side: 'outlook', message: 'x' } as const;
    const lastRun = { ...allOn.kinds.tasks.lastRun!, error };
    const { sync, user } = show(signedIn, withKind(withKind(allOn, 'contacts', { lastRun }), 'tasks', { lastRun }));
    await user.click(button('Allow access'));
    expect(sync.asked[0]).toEqual(['signIn', 'outlook', { features: ['contacts', 'tasks'] }]);
  });

  test("another account than the open mailbox's: nothing was touched, and another one can sign in", async () => {
    const { sync, user } = show(signedIn, failed('other-mailbox', 'outlook'));
    const bar = within(screen.getByRole('group', { name: /is not the one of the open mailbox/ }));
    expect(bar.getByText(/^Nothing was touched in either mailbox\. Sign in with the account whose/)).toBeVisible();
    await user.click(bar.getByRole('button', { name: 'Sign in with another account' }));
    expect(sync.asked).toEqual([
      ['signIn', 'outlook', { another: true }],
      ['signedIn', 'outlook'],
    ]);
  });

  test('an attempt from there that fails is told there', async () => {
    const { signIn, stands, user } = show(signedIn, failed('other-mailbox', 'outlook'));
    signIn.succeeds = false;
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await user.click(button('Sign in with another account'));
    stands({ outlook: { ...kim, failure: 'blocked' } });
    expect(screen.getByRole('alert')).toHaveTextContent('Allow pop-ups');
  });

  test('the preview asks for the permission of its kind, and looks again once it is given', async () => {
    await goTo('#/preview?kind=contacts');
    const { sync, user } = show(signedIn, fresh, PreviewPage);
    const error = { code: 'consent', side: 'outlook', message: 'x' } as const;
    const lastRun = { ...active.kinds.meetings.lastRun!, error };
    tell(sync, withKind(fresh, 'contacts', { lastRun }));
    await user.click(await screen.findByRole('button', { name: 'Allow access to contacts' }));
    await waitFor(() => expect(sync.asked).toHaveLength(4));
    expect(sync.asked).toEqual([
      ['preview', 'contacts', []],
      ['signIn', 'outlook', { features: ['contacts'] }],
      ['signedIn', 'outlook'],
      ['preview', 'contacts', []],
    ]);
    await goTo('#/');
  });
});
