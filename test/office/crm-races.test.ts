import { Browser, config, granted, grantedForSession, silent } from './crm-kit';
import { CrmSignIn } from '../../src/office/crm-sign-in';
import { pageBox } from '../../src/office/crm-kept';

const minutes = (count: number) => count * 60_000;
const meetings = { features: ['meetings' as const] };
beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') }));
afterEach(() => void jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('who signs out while the window is open can sign in again at once', async () => {
  const browser = new Browser({ windows: silent });
  const { signIn } = browser.tab();
  void signIn.signIn(meetings);
  await signIn.signOut();
  browser.windows = granted();
  await Promise.race([signIn.signIn(meetings), pass(100)]);
  expect(browser.asked).toHaveLength(2);
  expect(signIn.state.value.state).toBe('in');
});

test('a tab that comes back after a sign-out elsewhere has no token', async () => {
  const browser = new Browser({ windows: granted() });
  const { signIn, box } = browser.tab();
  await signIn.signIn(meetings);
  // The tab is closed; its storage comes back when it is reopened. Another tab signs out.
  for (const key of browser.shared.keys) browser.shared.removeItem(key);
  const reopened = browser.tab(box).signIn;
  await pass(0);
  expect(reopened.state.value.state).toBe('out');
  expect(await reopened.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
});

test('after sleep the state says out when access does', async () => {
  const browser = new Browser({ windows: granted() });
  const { signIn } = browser.tab();
  await signIn.signIn(meetings);
  jest.setSystemTime(Date.now() + minutes(180));
  expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
  expect(signIn.state.value.state).toBe('out');
});

test('a frame that does not answer right after waking is tried again; it is not signed out meanwhile', async () => {
  const browser = new Browser({ windows: grantedForSession });
  const { signIn } = browser.tab();
  await signIn.signIn(meetings);
  jest.setSystemTime(Date.now() + minutes(180));
  browser.frames = silent;
  const first = signIn.access(meetings);
  await pass(11_000);
  expect(await first).toMatchObject({ ok: false, code: 'offline' });
  browser.frames = grantedForSession;
  await pass(minutes(3));
  expect(signIn.state.value.state).toBe('in');
});

test('signIn never throws, whatever the window does', async () => {
  const windows = { open: () => Promise.reject(new Error('no BroadcastChannel')) };
  const browser = {
    openUnseen: () => Promise.resolve(null),
    tab: pageBox(),
    shared: pageBox(),
    onShared: () => undefined,
    isOnline: () => true,
    newState: () => 's',
  };
  const signIn = new CrmSignIn(config, windows, browser);
  expect(await signIn.signIn({})).toBe(false);
  expect(signIn.state.value).toMatchObject({ state: 'out', failure: 'unexpected' });
});

test('a clock that was set back does not keep a refused token for ever', async () => {
  const browser = new Browser({ windows: grantedForSession });
  const { signIn } = browser.tab();
  await signIn.signIn(meetings);
  await pass(minutes(51)); // renewed now
  jest.setSystemTime(Date.now() - minutes(300));
  const refused = { ...meetings, renewal: { claims: null } };
  const before = await signIn.access(meetings);
  const after = await signIn.access(refused);
  expect(after).not.toEqual(before);
});

test('a kept token of a clock that ran ahead ends', async () => {
  const browser = new Browser({ windows: granted() });
  const { signIn } = browser.tab();
  jest.setSystemTime(Date.now() + minutes(600));
  await signIn.signIn(meetings);
  jest.setSystemTime(Date.now() - minutes(600));
  await signIn.signIn(meetings);
  // The newer token is the one that is used.
  const a = await signIn.access(meetings);
  expect(a).toMatchObject({ ok: true });
  await signIn.access(meetings);
});

test('scopes are compared as Zoho does, without case', async () => {
  const browser = new Browser({
    windows: (q) =>
      granted({
        scope:
          'ZohoCRM.users.READ,ZohoCRM.org.READ,ZohoCRM.composite_requests.CUSTOM,ZohoCRM.coql.READ,ZohoCRM.modules.Events.ALL,ZohoCRM.modules.Contacts.READ,ZohoCRM.modules.Leads.READ,ZohoCRM.settings.profiles.READ',
      })(q),
  });
  const { signIn } = browser.tab();
  await signIn.signIn(meetings);
  expect(await signIn.access(meetings)).toMatchObject({ ok: true });
});
