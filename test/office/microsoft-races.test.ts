/** @jest-environment jsdom */
import type { MicrosoftToken } from '../../src/office/microsoft-client';
import { FakeClient, kim, meetings, signedIn, started, tab, tokenOf, world } from './microsoft-world';

beforeEach(() => localStorage.clear());

test('a page with a dialog’s token has none after a sign-out on another page', async () => {
  const client = new FakeClient();
  const pane = world({ client });
  const button = world({ client });
  for (const at of [pane, button]) {
    at.windows.onOpen = () => ({ answer: JSON.stringify({ token: tokenOf(kim, 'token') }) });
    await started(at);
    await at.signIn.signIn({ features: ['meetings'] });
  }
  expect(await button.signIn.access(meetings)).toMatchObject({ ok: true });
  await pane.signIn.signOut();
  expect(await button.signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
});

test('a silent renewal in another tab does not undo a sign-out', async () => {
  const client = new FakeClient();
  const one = signedIn({ client });
  await started(one);
  await one.signIn.access(meetings);
  const other = world({ client, host: tab });
  await started(other);
  let give: (token: MicrosoftToken) => void = () => undefined;
  client.onSilent = () => new Promise((resolve) => (give = resolve));
  const asked = other.signIn.access(meetings);
  await new Promise((resolve) => setTimeout(resolve, 0));
  await one.signIn.signOut();
  give(tokenOf(kim, 'late'));
  expect(await asked).toMatchObject({ ok: false, code: 'signed-out' });
  expect(JSON.stringify(Object.values(localStorage))).toContain('\\"isSignedOut\\":true');
});

test('after sleep a dialog’s token that is over is not shown as signed in', async () => {
  jest.useFakeTimers({ now: 1_800_000_000_000 });
  const at = world();
  at.windows.onOpen = () => ({ answer: JSON.stringify({ token: tokenOf(kim, 'token') }) });
  await at.signIn.signIn({ features: ['meetings'] });
  expect(at.signIn.state.value.state).toBe('in');
  jest.setSystemTime(Date.now() + 3 * 3_600_000);
  expect(await at.signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
  expect(at.signIn.state.value.state).toBe('out');
  jest.useRealTimers();
});
