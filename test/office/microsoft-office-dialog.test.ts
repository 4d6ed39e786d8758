/** @jest-environment jsdom */
import { ClientAuthError } from '@azure/msal-browser';
import type { MicrosoftToken } from '../../src/office/microsoft-client';
import { scopesFor } from '../../src/office/microsoft-scopes';
import { blocked, claims, FakeClient, kim, meetings, started, tab, tokenOf, world } from './microsoft-world';

const minute = 60_000;

beforeEach(() => localStorage.clear());
afterEach(() => jest.useRealTimers());

function handedBack(token: MicrosoftToken) {
  return { answer: JSON.stringify({ token }) };
}

describe('an Office dialog', () => {
  async function byDialog(at: ReturnType<typeof world>, token = tokenOf(kim, 'from the dialog')) {
    await started(at);
    at.windows.onOpen = () => handedBack(token);
    return at.signIn.signIn(meetings);
  }

  test('asks in Outlook where that does not broker; its token lives in memory only', async () => {
    const at = world();
    expect(await byDialog(at)).toBe(true);
    expect(at.client.popups).toEqual([]);
    const { searchParams } = new URL(at.windows.opened[0]!, 'https://pane.example/');
    expect(searchParams.get('hint')).toBe(kim.username);
    expect(searchParams.get('scopes')?.split(' ')).toEqual(scopesFor(['meetings']));
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true, access: { token: 'from the dialog' } });
    expect(JSON.stringify([Object.values(localStorage), Object.values(sessionStorage)])).not.toContain(
      'from the dialog',
    );
  });

  test.each<[string, () => ReturnType<typeof world>, Error]>([
    ['a tab whose popup was blocked', () => world({ host: tab }), blocked()],
    [
      'Outlook that does not broker after all',
      () => world({ client: new FakeClient(true) }),
      new ClientAuthError('nested_app_auth_bridge_disabled', ''),
    ],
  ])('is the next way in %s', async (_, open, error) => {
    const at = open();
    await started(at);
    at.client.onPopup = () => Promise.reject(error);
    expect(await byDialog(at)).toBe(true);
    expect(at.client.popups).toHaveLength(1);
  });

  test.each([
    ['blocked', { failure: 'blocked' as const }],
    ['closed', { failure: 'closed' as const }],
    ['administrator', { answer: '{"failure":"administrator"}' }],
    ['wrong-answer', { answer: '{"token":{"accessToken":""}}' }],
    ['wrong-answer', { answer: 'no JSON' }],
  ])('that ends %s says so', async (failure, answer) => {
    const at = world();
    await started(at);
    at.windows.onOpen = () => answer;
    expect(await at.signIn.signIn({})).toBe(false);
    expect(at.signIn.state.value).toMatchObject({ state: 'out', failure });
  });

  test('that gave less than a kind needs leads to a consent, not to a sign-out', async () => {
    const at = world();
    await byDialog(at);
    expect(await at.signIn.access({ features: ['tasks'] })).toMatchObject({ code: 'consent' });
    expect(at.signIn.state.value.state).toBe('in');
  });

  test('lasts an hour: five minutes before its end no run begins, at its end the person is out', async () => {
    const at = world();
    await started(at);
    jest.useFakeTimers();
    await byDialog(at);
    await jest.advanceTimersByTimeAsync(54 * minute);
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true });
    await jest.advanceTimersByTimeAsync(2 * minute);
    expect(at.signIn.state.value.state).toBe('ending');
    expect(await at.signIn.access(meetings)).toMatchObject({ code: 'signed-out' });
    expect(at.signIn.state.value.state).toBe('ending');
    await jest.advanceTimersByTimeAsync(5 * minute);
    expect(at.signIn.state.value.state).toBe('out');
    expect(await byDialog(at, tokenOf(kim, 'the next'))).toBe(true);
    expect(at.signIn.state.value.state).toBe('in');
  });

  test('that comes before the end of the last one begins a new hour', async () => {
    const at = world();
    await started(at);
    jest.useFakeTimers();
    await byDialog(at);
    await jest.advanceTimersByTimeAsync(56 * minute);
    await byDialog(at, tokenOf(kim, 'the next'));
    await jest.advanceTimersByTimeAsync(10 * minute);
    expect(at.signIn.state.value.state).toBe('in');
    expect(await at.signIn.access(meetings)).toMatchObject({ ok: true, access: { token: 'the next' } });
  });

  test('whose token is refused is needed again', async () => {
    const at = world();
    await byDialog(at);
    expect(await at.signIn.access({ ...meetings, renewal: { claims } })).toMatchObject({ code: 'signed-out' });
    expect(at.signIn.state.value.state).toBe('out');
    await byDialog(at);
    expect(new URL(at.windows.opened[1]!, 'https://pane.example/').searchParams.get('claims')).toBe(claims);
  });

  test('whose token is held ends with the sign-out', async () => {
    const at = world();
    await started(at);
    at.windows.onOpen = () => handedBack(tokenOf(kim, 'held'));
    await at.signIn.signIn({});
    await at.signIn.signOut();
    expect(await at.signIn.access(meetings)).toMatchObject({ code: 'signed-out' });
  });
});
