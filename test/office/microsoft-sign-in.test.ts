/** @jest-environment jsdom */
import { BrowserAuthError, ClientAuthError, ServerError } from '@azure/msal-browser';
import type { MicrosoftToken } from '../../src/office/microsoft-client';
import { scopesFor } from '../../src/office/microsoft-scopes';
import {
  claims,
  consentRequired,
  FakeClient,
  kim,
  lee,
  loginRequired,
  meetings,
  offline,
  signedIn,
  signInBy,
  started,
  tab,
  tokenOf,
  world,
} from './microsoft-world';

interface Settle {
  resolve: (token: MicrosoftToken) => void;
  reject: (error: Error) => void;
}

beforeEach(() => localStorage.clear());

describe('at the start', () => {
  test('says that it is checking, then that an earlier sign-in still holds', async () => {
    const { signIn } = signedIn();
    expect(signIn.state.value.state).toBe('checking');
    await started({ signIn });
    expect(signIn.state.value).toEqual({ state: 'in', address: kim.username, failure: null, canSignOut: true });
  });

  test('in Outlook, asks the service silently for the account of the mailbox', async () => {
    const client = new FakeClient();
    client.onSilent = () => tokenOf(kim, 'token');
    const at = world({ client });
    await started(at);
    expect(client.silents).toMatchObject([{ account: null, hint: kim.username, scopes: scopesFor([]) }]);
    expect(at.signIn.state.value.state).toBe('in');
  });

  test('in a tab that knows nobody, is out at once and asks nobody', async () => {
    const at = world({ host: tab });
    await started(at);
    expect(at.signIn.state.value).toMatchObject({ state: 'out', failure: null });
    expect(at.client.silents).toEqual([]);
  });

  test('asks for what was granted before, and without it where that was taken back', async () => {
    await signInBy(world({ host: tab }), () => tokenOf(kim, 'first', scopesFor(['meetings', 'tasks'])));
    const client = new FakeClient();
    client.cached = [kim];
    client.onSilent = ({ scopes }) => {
      if (scopes.includes('Tasks.ReadWrite')) throw consentRequired();
      return tokenOf(kim, 'second', scopesFor([]));
    };
    const at = world({ client, host: tab });
    await started(at);
    expect(client.silents.map(({ scopes }) => scopes)).toEqual([
      expect.arrayContaining(scopesFor(['meetings', 'tasks'])),
      scopesFor([]),
    ]);
    expect(at.signIn.state.value.state).toBe('in');
  });

  test('offline, counts a known account as signed in and says why nothing goes', async () => {
    const client = new FakeClient();
    client.cached = [kim];
    client.onSilent = () => Promise.reject(offline());
    const at = world({ client, host: tab });
    await started(at);
    expect(at.signIn.state.value).toMatchObject({ state: 'in', address: kim.username, failure: 'offline' });
    client.onSilent = () => tokenOf(kim, 'token');
    await at.signIn.access(meetings);
    expect(at.signIn.state.value).toMatchObject({ state: 'in', failure: null });
  });

  test('says so when the library cannot be started', async () => {
    const cannot = new BrowserAuthError('crypto_nonexistent', '');
    const { signIn } = world({ host: tab, open: () => Promise.reject(cannot) });
    await started({ signIn });
    expect(signIn.state.value).toMatchObject({ state: 'out', failure: 'unexpected' });
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(await signIn.signIn({})).toBe(false);
  });
});

describe('access', () => {
  test('gives a token for Graph, with the permissions of the features', async () => {
    const { signIn, client } = signedIn();
    const access = await signIn.access({ features: ['contacts'] });
    expect(access).toEqual({ ok: true, access: { origin: 'https://graph.microsoft.com', token: 'token-2' } });
    expect(client.silents.at(-1)).toMatchObject({ account: kim, scopes: scopesFor(['contacts']), isFresh: false });
  });

  test('asks once for several callers, and one after another for different wishes', async () => {
    const at = signedIn();
    await started(at);
    at.client.silents.length = 0;
    let running = 0;
    let most = 0;
    at.client.onSilent = async () => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      return tokenOf(kim, 'shared');
    };
    await Promise.all([
      at.signIn.access(meetings),
      at.signIn.access(meetings),
      at.signIn.access({ features: ['tasks'] }),
    ]);
    expect(at.client.silents).toHaveLength(2);
    expect(most).toBe(1);
  });

  test.each<[string, Error, string]>([
    ['consent', consentRequired(), 'in'],
    ['signed-out', loginRequired(), 'out'],
    ['offline', offline(), 'in'],
    ['signed-out', new BrowserAuthError('timed_out', '', 'redirect_bridge_timeout'), 'out'],
    ['signed-out', new ServerError('unauthorized_client', '', 'AADSTS700016: no such app'), 'out'],
  ])('answers %s where the service says %s; the person is %s', async (code, error, state) => {
    const at = signedIn();
    await started(at);
    at.client.onSilent = () => Promise.reject(error);
    expect(await at.signIn.access({ features: ['tasks'] })).toMatchObject({ ok: false, code });
    expect(at.signIn.state.value.state).toBe(state);
    expect([...at.client.popups, ...at.windows.opened]).toEqual([]);
  });

  test('without an account does not go to the service at every run', async () => {
    const at = world({ host: tab });
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(at.client.silents).toEqual([]);
  });

  test('prefers the account of the mailbox among several', async () => {
    const { signIn, client } = signedIn({ host: {} });
    client.cached = [lee, { ...kim, username: 'Kim@Contoso.com' }];
    await signIn.access(meetings);
    expect(client.silents.at(-1)?.account?.id).toBe(kim.id);
  });

  test('takes nobody else’s cached account for the mailbox by itself', async () => {
    const client = new FakeClient();
    client.cached = [lee];
    const at = world({ client });
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(client.silents.every(({ account }) => account === null)).toBe(true);
  });

  test('an account that the person chose for the mailbox stays its account: an address may be an alias', async () => {
    const client = new FakeClient(true);
    const at = world({ client });
    await signInBy(at, () => tokenOf(lee, 'alias'));
    client.onSilent = () => tokenOf(lee, 'next');
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true, access: { token: 'next' } });
    expect(client.silents.at(-1)?.account).toEqual(lee);
  });

  test('a shared mailbox gets no token of anybody', async () => {
    const at = signedIn({ host: { isShared: true } });
    await started(at);
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: false, code: 'other-mailbox' });
    expect(await at.signIn.signIn({})).toBe(false);
    expect(at.signIn.state.value).toMatchObject({ state: 'out', failure: 'shared-mailbox' });
    expect(at.client.silents).toEqual([]);
  });
});

describe('renewal', () => {
  test('asks anew, with the claims that the service wants', async () => {
    const { signIn, client } = signedIn();
    await signIn.access({ ...meetings, renewal: { claims } });
    expect(client.silents.at(-1)).toMatchObject({ claims, isFresh: true });
    await signIn.access({ ...meetings, renewal: { claims: null } });
    expect(client.silents.at(-1)).toMatchObject({ claims: null, isFresh: true });
  });

  test('that takes the person shuts access until a click, which carries the claims', async () => {
    const at = signedIn();
    await started(at);
    at.client.onSilent = () => Promise.reject(loginRequired());
    expect(await at.signIn.access({ ...meetings, renewal: { claims } })).toMatchObject({ code: 'signed-out' });
    expect(at.signIn.state.value.state).toBe('out');
    const asked = at.client.silents.length;
    at.client.onSilent = () => tokenOf(kim, 'the revoked one again');
    expect(await at.signIn.access(meetings)).toMatchObject({ code: 'signed-out' });
    expect(await at.signIn.access({ ...meetings, renewal: { claims } })).toMatchObject({ code: 'signed-out' });
    expect(at.client.silents).toHaveLength(asked);
    expect(await signInBy(at, () => tokenOf(kim, 'proven'))).toBe(true);
    expect(at.client.popups).toMatchObject([{ claims }]);
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true });
  });

  test('that finds the service offline leaves the way open', async () => {
    const at = signedIn();
    await started(at);
    at.client.onSilent = () => Promise.reject(offline());
    expect(await at.signIn.access({ ...meetings, renewal: { claims: null } })).toMatchObject({ code: 'offline' });
    at.client.onSilent = () => tokenOf(kim, 'later');
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true });
  });
});

describe('a click', () => {
  test('in a tab opens a popup at once, for the features and what was granted before', async () => {
    const at = world({ host: tab });
    await signInBy(at, () => tokenOf(kim, 'first', scopesFor(['contacts'])), { features: ['contacts'] });
    const done = at.signIn.signIn({ features: ['tasks'] });
    expect(at.client.popups).toHaveLength(2);
    expect(at.signIn.state.value.state).toBe('asking');
    expect(await done).toBe(true);
    expect(at.client.popups[1]?.scopes.toSorted()).toEqual(scopesFor(['contacts', 'tasks']).toSorted());
    expect(at.signIn.state.value).toMatchObject({ state: 'in', address: kim.username, failure: null });
  });

  test('can ask for another account', async () => {
    const at = signedIn();
    await signInBy(at, () => tokenOf(lee, 'token'), { another: true });
    expect(at.client.popups).toMatchObject([{ account: null, hint: null, choose: true }]);
    expect(at.signIn.state.value.address).toBe(lee.username);
    await at.signIn.access(meetings);
    expect(at.client.silents.at(-1)?.account).toEqual(lee);
  });

  test('where Outlook brokers, asks silently first, then lets Outlook ask', async () => {
    const client = new FakeClient(true);
    const at = world({ client });
    await started(at);
    client.onSilent = () => tokenOf(kim, 'silent');
    expect(await at.signIn.signIn(meetings)).toBe(true);
    expect(client.popups).toEqual([]);
    client.onSilent = () => Promise.reject(consentRequired());
    await signInBy(at, () => tokenOf(kim, 'asked'), { features: ['tasks'] });
    expect(client.popups).toHaveLength(1);
    expect(at.windows.opened).toEqual([]);
  });

  test.each<[string, Error]>([
    ['refused', new ServerError('access_denied', '', 'AADSTS65004: declined')],
    ['administrator', new ServerError('access_denied', '', 'AADSTS90094: admin')],
    ['closed', new BrowserAuthError('user_cancelled', '')],
    ['wrong-answer', new ClientAuthError('state_mismatch', '')],
    ['offline', offline()],
  ])('that ends %s says so and leaves the person as before', async (failure, error) => {
    const at = signedIn();
    await started(at);
    at.client.onPopup = () => Promise.reject(error);
    expect(await at.signIn.signIn({ features: ['tasks'] })).toBe(false);
    expect(at.signIn.state.value).toMatchObject({ state: 'in', address: kim.username, failure });
    expect(at.windows.opened).toEqual([]);
  });

  test('whose popup is closed ends; an answer that comes after all counts', async () => {
    const at = world({ host: tab });
    await started(at);
    let answer: (token: MicrosoftToken) => void = () => undefined;
    at.client.onPopup = (_, onClosed) => {
      onClosed();
      return new Promise((resolve) => (answer = resolve));
    };
    expect(await at.signIn.signIn({})).toBe(false);
    expect(at.signIn.state.value).toMatchObject({ state: 'out', failure: 'closed' });
    answer(tokenOf(kim, 'late'));
    await started(at);
    await Promise.resolve();
    expect(at.signIn.state.value).toMatchObject({ state: 'in', failure: null });
  });

  test('takes the word from the click before it', async () => {
    const at = world({ host: tab });
    await started(at);
    let cancel: (error: Error) => void = () => undefined;
    at.client.onPopup = () => new Promise((_, reject) => (cancel = reject));
    const first = at.signIn.signIn({});
    at.client.onPopup = () => {
      cancel(new BrowserAuthError('interaction_in_progress_cancelled', ''));
      return tokenOf(kim, 'second');
    };
    expect(await at.signIn.signIn({})).toBe(true);
    expect(await first).toBe(false);
    expect(at.signIn.state.value).toMatchObject({ state: 'in', failure: null });
  });

  test('that failed keeps its reason while silent access goes on', async () => {
    const at = signedIn();
    await started(at);
    at.client.onPopup = () => Promise.reject(new BrowserAuthError('user_cancelled', ''));
    await at.signIn.signIn({ features: ['tasks'] });
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true });
    expect(at.signIn.state.value.failure).toBe('closed');
  });

  test('is not undone by a silent question that ends badly after it', async () => {
    const at = signedIn();
    await started(at);
    let refuse: (error: Error) => void = () => undefined;
    at.client.onSilent = () => new Promise((_, reject) => (refuse = reject));
    const access = at.signIn.access(meetings);
    await Promise.resolve();
    await Promise.resolve();
    await signInBy(at, () => tokenOf(kim, 'clicked'));
    at.client.onSilent = () => tokenOf(kim, 'after');
    refuse(loginRequired());
    expect(await access).toMatchObject({ ok: true, access: { token: 'after' } });
    expect(at.signIn.state.value.state).toBe('in');
  });
});

describe('sign-out', () => {
  test.each<[string, (settle: Settle) => void]>([
    ['signs in', ({ resolve }) => resolve(tokenOf(kim, 'late'))],
    ['fails', ({ reject }) => reject(new BrowserAuthError('user_cancelled', ''))],
  ])('counts, though a popup that was open then %s', async (_, end) => {
    const at = signedIn();
    await started(at);
    let settle: Settle | undefined;
    at.client.onPopup = () => new Promise((resolve, reject) => (settle = { resolve, reject }));
    const asked = at.signIn.signIn({});
    await at.signIn.signOut();
    end(settle!);
    expect(await asked).toBe(false);
    expect(at.signIn.state.value).toMatchObject({ state: 'out', address: null, failure: null });
    expect(await at.signIn.access(meetings)).toMatchObject({ code: 'signed-out' });
  });

  test('forgets the account, and no page load signs in again by itself', async () => {
    const at = signedIn();
    await started(at);
    await at.signIn.signOut();
    expect(at.signIn.state.value).toMatchObject({ state: 'out', address: null, failure: null });
    expect(at.client.cached).toEqual([]);
    expect(await at.signIn.access(meetings)).toMatchObject({ code: 'signed-out' });
    at.client.cached = [lee];
    const next = world({ client: at.client, host: tab });
    await started(next);
    expect(next.signIn.state.value.state).toBe('out');
    expect(await next.signIn.access(meetings)).toMatchObject({ code: 'signed-out' });
  });

  test('is Outlook’s where Outlook keeps the account', async () => {
    const client = new FakeClient(true);
    client.onSilent = () => tokenOf(kim, 'token');
    const at = world({ client });
    await started(at);
    expect(at.signIn.state.value.canSignOut).toBe(false);
    await at.signIn.signOut();
    expect(at.signIn.state.value.state).toBe('in');
  });
});

test('two mailboxes of one Outlook have accounts of their own', async () => {
  const client = new FakeClient();
  const at = world({ client });
  at.windows.onOpen = () => ({ answer: JSON.stringify({ token: tokenOf(kim, 'token') }) });
  await at.signIn.signIn({});
  const other = world({ client, host: { mailbox: lee.username } });
  await started(other);
  expect(client.silents.at(-1)?.hint).toBe(lee.username);
});

test('what was granted to one account is not asked for with another', async () => {
  const at = world({ host: tab });
  await signInBy(at, () => tokenOf(kim, 'kim', scopesFor(['tasks'])));
  await signInBy(at, () => tokenOf(lee, 'lee', scopesFor(['contacts'])), { another: true });
  await signInBy(at, () => tokenOf(lee, 'less', scopesFor([])));
  await signInBy(at, () => tokenOf(lee, 'again'));
  expect(at.client.popups.slice(-2).map(({ scopes }) => scopes)).toEqual([
    scopesFor(['contacts']),
    scopesFor(['contacts']),
  ]);
});

test('what is remembered names permissions and the account, never a token', async () => {
  const at = signedIn();
  await at.signIn.access(meetings);
  expect(Object.values(localStorage)).toEqual([
    JSON.stringify({ scopes: scopesFor(['meetings']), account: kim, isSignedOut: false }),
  ]);
});

test('a listener hears of changes only', async () => {
  const at = signedIn();
  await started(at);
  const heard = jest.fn();
  at.signIn.state.subscribe(heard);
  await at.signIn.access(meetings);
  await at.signIn.access({ features: ['tasks'] });
  expect(heard).not.toHaveBeenCalled();
});
