import type { Answered } from '../../src/session/remote';
import type { CrmSignIn } from '../../src/office/crm-sign-in';
import { dataCentres } from '../../src/zoho/data-centre';
import { Browser, config, granted, grantedForSession, later, refusing, silent } from './crm-kit';

const minutes = (count: number) => count * 60_000;
const meetings = { features: ['meetings' as const] };
const refused = { ...meetings, renewal: { claims: null } };

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
});

afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const settled = () => pass(0);
const state = ({ state: told }: CrmSignIn) => told.value.state;

function tokenOf(answered: Answered): string {
  if (!answered.ok) throw new Error(answered.code);
  return answered.access.token;
}

/** A tab whose person is signed in for meetings. */
async function signedIn(zoho = granted()) {
  const browser = new Browser({ windows: zoho });
  const { signIn, box } = browser.tab();
  await signIn.signIn(meetings);
  return { browser, signIn, box };
}

describe('at the start', () => {
  test('nobody is signed in, and nothing opens by itself', async () => {
    const browser = new Browser();
    const { signIn } = browser.tab();
    await settled();
    expect(signIn.state.value).toEqual({ state: 'out', address: null, failure: null, canSignOut: true });
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(browser.asked).toEqual([]);
  });

  test('a reload of the tab needs no sign-in', async () => {
    const { browser, signIn, box } = await signedIn();
    const token = tokenOf(await signIn.access(meetings));
    const reloaded = browser.tab(box).signIn;
    expect(state(reloaded)).toBe('in');
    expect(tokenOf(await reloaded.access(meetings))).toBe(token);
    expect(browser.asked).toHaveLength(1);
  });

  test('another tab gets a token of its own where the session was granted', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const other = browser.tab().signIn;
    expect(state(other)).toBe('checking');
    await settled();
    expect(state(other)).toBe('in');
    const tokens = [tokenOf(await signIn.access(meetings)), tokenOf(await other.access(meetings))];
    expect(new Set(tokens).size).toBe(2);
    expect(browser.count('renew')).toBe(1);
  });

  test('another tab asks the person where it was not', async () => {
    const { browser } = await signedIn();
    const other = browser.tab().signIn;
    await settled();
    expect(state(other)).toBe('out');
    expect(browser.count('renew')).toBe(0);
  });

  test('what was kept for other services is not theirs', async () => {
    const { browser, box } = await signedIn(grantedForSession);
    const elsewhere = new Browser({ config: { ...config, world: 'another' } });
    for (const key of browser.shared.keys) elsewhere.shared.setItem(key, browser.shared.getItem(key) ?? '');
    const { signIn } = elsewhere.tab(box);
    await settled();
    expect(state(signIn)).toBe('out');
  });

  test('a kept token for an API that nobody knows goes nowhere', async () => {
    const { browser, box } = await signedIn();
    for (const key of box.keys) box.setItem(key, (box.getItem(key) ?? '').replace('zohoapis.com', 'evil.example'));
    const { signIn } = browser.tab(box);
    await settled();
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
  });
});

describe('signing in', () => {
  test('opens the window within the click and gives the token to the API that Zoho names', async () => {
    const browser = new Browser({ windows: granted({ api_domain: 'https://www.zohoapis.eu' }) });
    const { signIn } = browser.tab();
    const asked = signIn.signIn(meetings);
    expect(browser.asked).toMatchObject([{ does: 'start', dataCentre: 'com', features: ['meetings'], another: false }]);
    expect(state(signIn)).toBe('asking');
    expect(await asked).toBe(true);
    expect(signIn.state.value).toMatchObject({ state: 'in', failure: null });
    expect(await signIn.access(meetings)).toMatchObject({ ok: true, access: { origin: 'https://www.zohoapis.eu' } });
    expect(signIn.dataCentres()?.chosen).toBe('eu');
  });

  test.each([
    ['a closed window', { failure: 'closed' as const }, 'closed'],
    ['a blocked window', { failure: 'blocked' as const }, 'blocked'],
    ['a refusal', { error: 'access_denied' }, 'refused'],
    ['another state', { access_token: '1000.x', state: 'other' }, 'wrong-answer'],
    ['another data centre', { error: 'invalid_client' }, 'data-centre'],
    ['an answer of nothing', {}, 'wrong-answer'],
  ])('%s leaves the person signed out and says why', async (_, answer, failure) => {
    const { signIn } = new Browser({ windows: () => answer }).tab();
    expect(await signIn.signIn({})).toBe(false);
    expect(signIn.state.value).toMatchObject({ state: 'out', failure });
  });

  test('a closed window takes nothing away from who is signed in', async () => {
    const { browser, signIn } = await signedIn();
    browser.windows = () => ({ failure: 'closed' });
    expect(await signIn.signIn({ features: ['tasks'] })).toBe(false);
    expect(signIn.state.value).toMatchObject({ state: 'in', failure: 'closed' });
    expect(await signIn.access(meetings)).toMatchObject({ ok: true });
  });

  test('asks for the permissions of another kind beside those that are given', async () => {
    const { browser, signIn } = await signedIn();
    expect(await signIn.access({ features: ['tasks'] })).toMatchObject({ ok: false, code: 'consent' });
    await signIn.signIn({ features: ['tasks'] });
    expect(browser.asked.at(-1)?.features).toEqual(['meetings', 'tasks']);
    expect(await signIn.access({ features: ['tasks', 'meetings'] })).toMatchObject({ ok: true });
  });

  test('what another tab was given is had by a renewal', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const other = browser.tab().signIn;
    await other.signIn({ features: ['tasks'] });
    expect(await signIn.access({ features: ['tasks'] })).toMatchObject({ ok: true });
  });

  test('the chosen data centre is remembered, and one that nobody knows is not', async () => {
    const browser = new Browser({ windows: () => ({ failure: 'closed' }) });
    await browser.tab().signIn.signIn({ dataCentre: 'in' });
    await browser.tab().signIn.signIn({ dataCentre: 'https://evil.example' });
    expect(browser.asked.map(({ dataCentre }) => dataCentre)).toEqual(['in', 'in']);
    expect(browser.tab().signIn.dataCentres()).toEqual({ chosen: 'in', all: dataCentres.map(({ id }) => id) });
  });

  test('what was allowed in one data centre is not renewed in another', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    browser.windows = () => ({ failure: 'closed' });
    await signIn.signIn({ dataCentre: 'eu' });
    await pass(minutes(56));
    expect(browser.count('renew')).toBe(0);
    expect(state(signIn)).toBe('ending');
  });

  test('there is nothing to choose where only one data centre is known', () => {
    const [one] = [{ id: 'com', accounts: 'https://a.example', api: 'https://b.example', web: 'https://c.example' }];
    const browser = new Browser({ config: { ...config, zoho: { ...config.zoho, dataCentres: [one] } } });
    expect(browser.tab().signIn.dataCentres()).toBeNull();
  });

  test('another account is asked for when the person wants one', async () => {
    const { browser, signIn } = await signedIn();
    await signIn.signIn({ another: true });
    expect(browser.asked.at(-1)?.another).toBe(true);
  });

  test('twice at once opens one window', async () => {
    const browser = new Browser({ windows: silent });
    const { signIn } = browser.tab();
    void signIn.signIn({});
    void signIn.signIn({});
    await settled();
    expect(browser.asked).toHaveLength(1);
  });
});

describe('the end of the hour', () => {
  test('a session that was granted goes on without the person', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const first = tokenOf(await signIn.access(meetings));
    await pass(minutes(49));
    expect(browser.count('renew')).toBe(0);
    await pass(minutes(2));
    expect(browser.count('renew')).toBe(1);
    expect(tokenOf(await signIn.access(meetings))).not.toBe(first);
    await pass(minutes(240));
    expect(state(signIn)).toBe('in');
    expect(browser.count('renew')).toBe(5);
    expect(browser.count('start')).toBe(1);
  });

  test('without a grant it is said five minutes before, no run begins any more, and one click keeps everything', async () => {
    const { signIn } = await signedIn();
    await pass(minutes(54));
    expect(state(signIn)).toBe('in');
    await pass(minutes(2));
    expect(state(signIn)).toBe('ending');
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    await signIn.signIn({});
    expect(state(signIn)).toBe('in');
    expect(await signIn.access(meetings)).toMatchObject({ ok: true });
  });

  test('who does nothing is signed out when it is over', async () => {
    const { signIn, box } = await signedIn();
    await pass(minutes(61));
    expect(signIn.state.value).toMatchObject({ state: 'out', failure: null });
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(box.all()).toBe('');
  });

  test('a run that is under way goes on in the last minutes, and not beyond the end', async () => {
    const { signIn } = await signedIn();
    await pass(minutes(54) + 50_000);
    for (let second = 0; second < 290; second += 10) {
      expect(await signIn.access(meetings)).toMatchObject({ ok: true });
      await pass(10_000);
    }
    await pass(21_000);
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
  });

  test('a frame that never answers is tried at ten and at five minutes, then the person is asked', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    browser.frames = silent;
    await pass(minutes(51));
    expect(browser.count('renew')).toBe(1);
    expect(state(signIn)).toBe('in');
    await pass(minutes(5));
    expect(browser.count('renew')).toBe(2);
    expect(state(signIn)).toBe('ending');
    await pass(minutes(60));
    await signIn.access(meetings);
    expect(state(signIn)).toBe('out');
    expect(browser.count('renew')).toBe(2);
  });

  test.each(['client_not_granted', 'prompt_required'])(
    'the answer %s ends the trying, in new tabs too',
    async (error) => {
      const { browser, signIn } = await signedIn(grantedForSession);
      browser.frames = refusing(error);
      await pass(minutes(56));
      expect(signIn.state.value).toMatchObject({ state: 'ending', failure: null });
      browser.tab();
      await pass(minutes(10));
      expect(browser.count('renew')).toBe(1);
    },
  );

  test('a wrong answer to a renewal gives no token', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const token = tokenOf(await signIn.access(meetings));
    browser.frames = granted({ state: 'other' });
    await pass(minutes(51));
    expect(tokenOf(await signIn.access(meetings))).toBe(token);
  });

  test('a computer that slept over it renews when it is asked for access', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    jest.setSystemTime(Date.now() + minutes(180));
    expect(await signIn.access(meetings)).toMatchObject({ ok: true });
    expect(browser.count('renew')).toBe(1);
  });

  test('many calls at once make one renewal', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    jest.setSystemTime(Date.now() + minutes(180));
    await Promise.all([signIn.access(meetings), signIn.access(meetings), signIn.access(meetings)]);
    expect(browser.count('renew')).toBe(1);
  });

  test('the hour may end while the window is open', async () => {
    const { browser, signIn } = await signedIn();
    browser.windows = silent;
    void signIn.signIn({});
    await pass(minutes(61));
    expect(state(signIn)).toBe('asking');
  });

  test('without a network it is offline, not signed out, and goes on when the network is back', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    browser.isOnline = false;
    await pass(minutes(61));
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'offline' });
    expect(browser.count('renew')).toBe(0);
    browser.isOnline = true;
    expect(await signIn.access(meetings)).toMatchObject({ ok: true });
    expect(state(signIn)).toBe('in');
  });

  test('two pages in one tab share the token that one of them renewed', async () => {
    const { browser, signIn, box } = await signedIn(grantedForSession);
    const pane = browser.tab(box).signIn;
    await pass(minutes(51));
    expect(tokenOf(await pane.access(meetings))).toBe(tokenOf(await signIn.access(meetings)));
  });
});

describe('a token that the CRM refuses', () => {
  test('is renewed once, for all calls that complain of it', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const first = tokenOf(await signIn.access(meetings));
    const answers = await Promise.all([signIn.access(refused), signIn.access(refused), signIn.access(refused)]);
    const late = await signIn.access(refused);
    const tokens = new Set([...answers, late].map(tokenOf));
    expect(tokens.size).toBe(1);
    expect(tokens.has(first)).toBe(false);
    expect(browser.count('renew')).toBe(1);
  });

  test('signs out where it cannot be renewed', async () => {
    const { signIn, box } = await signedIn();
    expect(await signIn.access(refused)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(state(signIn)).toBe('out');
    expect(box.all()).toBe('');
  });

  test('signs out when the renewed one fares no better, and Zoho is not asked again and again', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    await signIn.access(refused);
    for (let run = 0; run < 20; run += 1) {
      await pass(minutes(1));
      await signIn.access(refused);
      await signIn.access(meetings);
    }
    expect(state(signIn)).toBe('out');
    expect(browser.count('renew')).toBe(1);
  });
});

describe('signing out', () => {
  test('forgets everything that the browser keeps', async () => {
    const { browser, signIn, box } = await signedIn(grantedForSession);
    await signIn.signOut();
    expect(signIn.state.value).toMatchObject({ state: 'out', failure: null });
    expect([box.all(), browser.shared.all()]).toEqual(['', '']);
    await pass(minutes(120));
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
    expect(browser.count('renew')).toBe(0);
  });

  test('in one tab signs out in the others', async () => {
    const { browser, signIn, box } = await signedIn(grantedForSession);
    for (const key of browser.shared.keys) browser.signOutElsewhere(key);
    expect(state(signIn)).toBe('out');
    expect(box.all()).toBe('');
  });

  test('is not undone by a renewal that was under way', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const waiting = browser.frames;
    browser.frames = (question) => {
      void signIn.signOut();
      return waiting(question);
    };
    await pass(minutes(51));
    expect(browser.count('renew')).toBe(1);
    expect(state(signIn)).toBe('out');
    expect(browser.shared.all()).toBe('');
  });
});

describe('an answer that comes too late', () => {
  test('does not sign in who has signed out in the meantime', async () => {
    const window = later(granted());
    const { signIn } = new Browser({ windows: window.zoho }).tab();
    const asked = signIn.signIn(meetings);
    await signIn.signOut();
    window.say();
    expect(await asked).toBe(false);
    expect(await signIn.access(meetings)).toMatchObject({ ok: false, code: 'signed-out' });
  });

  test('does not put the renewed token in the place of one that the person got', async () => {
    const { browser, signIn } = await signedIn(grantedForSession);
    const [window, frame] = [later(granted({ access_token: '1000.person' })), later(grantedForSession)];
    browser.windows = window.zoho;
    browser.frames = frame.zoho;
    await pass(minutes(49));
    const asked = signIn.signIn({});
    await pass(minutes(2));
    expect(browser.count('renew')).toBe(1);
    window.say();
    await asked;
    frame.say();
    await settled();
    expect(tokenOf(await signIn.access(meetings))).toBe('1000.person');
  });
});

test('no token ever stands in what the tabs share', async () => {
  const { browser, signIn, box } = await signedIn(grantedForSession);
  const first = tokenOf(await signIn.access(meetings));
  await pass(minutes(51));
  const second = tokenOf(await signIn.access(meetings));
  expect(box.all()).toContain(second);
  expect(browser.shared.all()).not.toBe('');
  for (const token of [first, second]) expect(browser.shared.all()).not.toContain(token);
});
