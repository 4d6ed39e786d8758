import * as fc from 'fast-check';
import { dataCentres } from '../../src/zoho/data-centre';
import { authorizationUrl, featuresIn, readAnswer, renewalUrl, scopesOf, type Expected } from '../../src/zoho/oauth';

const [com] = dataCentres;
const expected: Expected = { state: 'sent', scopes: scopesOf(['meetings']), asked: com!, dataCentres };

const good = {
  access_token: '1000.a9a2690d.6d5052d3',
  expires_in: '3600',
  api_domain: 'https://www.zohoapis.eu',
  location: 'eu',
  granted_for_session: 'true',
  state: 'sent',
};

/** Without what is undefined. */
type Fields = Record<string, string | undefined>;

function answer(fields: Fields): string {
  const all: Fields = { ...good, ...fields };
  return new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
}

function grantOf(fields: Fields = {}) {
  const read = readAnswer(answer(fields), expected);
  if ('failure' in read) throw new Error(read.failure);
  return read.grant;
}

const asked = {
  clientId: '1000.X',
  redirectUri: 'https://sync.example/crm-sign-in.html',
  scopes: ['A.READ', 'B.ALL'],
  state: 's&t',
};

describe("Zoho's addresses", () => {
  test('ask for a token in the fragment, with scopes between commas', () => {
    const url = new URL(authorizationUrl('https://accounts.zoho.eu', asked));
    expect(url.origin + url.pathname).toBe('https://accounts.zoho.eu/oauth/v2/auth');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'token',
      client_id: '1000.X',
      scope: 'A.READ,B.ALL',
      redirect_uri: 'https://sync.example/crm-sign-in.html',
      state: 's&t',
    });
  });

  test('force the page of consent only for who wants another account', () => {
    const url = new URL(authorizationUrl('https://accounts.zoho.eu', { ...asked, another: true }));
    expect(url.searchParams.get('prompt')).toBe('consent');
  });

  test('renew with the same fields at an address of its own', () => {
    const renewal = new URL(renewalUrl('https://accounts.zoho.eu', asked));
    expect(renewal.pathname).toBe('/oauth/v2/auth/refresh');
    expect(renewal.search).toBe(new URL(authorizationUrl('https://accounts.zoho.eu', asked)).search);
  });
});

describe('scopes', () => {
  test('who is signed in can be asked without any kind, and nothing more', () => {
    expect(scopesOf([])).toEqual([
      'ZohoCRM.users.READ',
      'ZohoCRM.org.READ',
      'ZohoCRM.composite_requests.CUSTOM',
      'ZohoCRM.coql.READ',
    ]);
  });

  test('only the modules of the chosen kinds can be written', () => {
    const writing = (kinds: Parameters<typeof scopesOf>[0]) =>
      scopesOf(kinds).filter((scope) => scope.endsWith('.ALL'));
    expect(writing(['meetings'])).toEqual(['ZohoCRM.modules.events.ALL']);
    expect(writing(['contacts'])).toEqual(['ZohoCRM.modules.contacts.ALL']);
    expect(writing(['tasks'])).toEqual(['ZohoCRM.modules.tasks.ALL']);
  });

  test('no scope stands twice, and the kinds can be told from them', () => {
    const scopes = scopesOf(['meetings', 'contacts', 'tasks']);
    expect(new Set(scopes).size).toBe(scopes.length);
    expect(featuresIn(scopes)).toEqual(['meetings', 'contacts', 'tasks']);
    expect(featuresIn(scopesOf(['tasks']))).toEqual(['tasks']);
    expect(featuresIn(scopesOf([]))).toEqual([]);
  });
});

describe("Zoho's answer", () => {
  test.each([
    ['a fragment', `#${answer({})}`],
    ['a fragment that begins with a separator', `#&${answer({})}`],
    ['a query', `?${answer({})}`],
  ])('is read from %s', (_, text) => {
    expect(readAnswer(text, expected)).toEqual({
      grant: {
        token: '1000.a9a2690d.6d5052d3',
        seconds: 3600,
        dataCentre: dataCentres.find(({ id }) => id === 'eu'),
        isForSession: true,
        scopes: expected.scopes,
      },
    });
  });

  test.each([
    ['seconds', { expires_in: '1800' }, 1800],
    ['milliseconds beside seconds', { expires_in: '3600000', expires_in_sec: '3600' }, 3600],
    ['milliseconds alone', { expires_in: '3600000' }, 3600],
    ['longer than Zoho promises', { expires_in: '7200' }, 3600],
    ['nothing', { expires_in: undefined }, 3600],
  ])('lives as long as it says in %s', (_, fields, seconds) => {
    expect(grantOf(fields).seconds).toBe(seconds);
  });

  test.each([
    ['us', 'com'],
    ['eu', 'eu'],
    ['au', 'com.au'],
    ['cn', 'com.cn'],
    ['ca', 'ca'],
  ])('without an API, the account of location %s lives in %s', (location, id) => {
    expect(grantOf({ api_domain: undefined, location }).dataCentre.id).toBe(id);
  });

  test('without API and location the account lives where it was asked for', () => {
    expect(grantOf({ api_domain: undefined, location: undefined }).dataCentre).toBe(com);
  });

  test('a full grant is one for the session, and silence is none', () => {
    expect(grantOf({ granted_for_session: undefined, full_grant: 'true' }).isForSession).toBe(true);
    expect(grantOf({ granted_for_session: undefined }).isForSession).toBe(false);
  });

  test('scopes that it names count instead of those asked for', () => {
    expect(grantOf({ scope: 'A.READ,B.READ' }).scopes).toEqual(['A.READ', 'B.READ']);
  });

  test.each([
    ['no state', { state: undefined }],
    ['an empty state', { state: '' }],
    ['no token', { access_token: undefined }],
    ['a token that would break a header', { access_token: 'a\r\nX: b' }],
    ['an API that nobody knows', { api_domain: 'https://www.zohoapis.example' }],
    ['an API that only begins like one', { api_domain: 'https://www.zohoapis.eu.example' }],
    ['an API behind a user name', { api_domain: 'https://www.zohoapis.eu@evil.example/' }],
    ['an API without encryption', { api_domain: 'http://www.zohoapis.eu' }],
    ['an API that is no address', { api_domain: 'zohoapis' }],
    ['a place that nobody knows', { api_domain: undefined, location: 'moon' }],
    ['a token that is over', { expires_in: '0' }],
    ['a time that is no number', { expires_in: 'soon' }],
  ])('with %s is no answer', (_, fields) => {
    expect(readAnswer(answer(fields), expected)).toEqual({ failure: 'wrong-answer' });
  });

  test('whose fields contradict each other is no answer', () => {
    expect(readAnswer(`${answer({})}&state=other`, expected)).toEqual({ failure: 'wrong-answer' });
    expect(readAnswer(`access_token=other&${answer({})}`, expected)).toEqual({ failure: 'wrong-answer' });
  });

  test.each([
    ['access_denied', 'refused'],
    ['client_not_granted', 'refused'],
    ['prompt_required', 'refused'],
    ['invalid_client', 'data-centre'],
    ['invalid_location', 'data-centre'],
    ['invalid_redirect_uri', 'not-set-up'],
    ['unauthorized_client', 'not-set-up'],
    ['invalid_scope', 'not-set-up'],
    ['too_many_requests', 'throttled'],
    ['temporarily_unavailable', 'offline'],
    ['general_error', 'unexpected'],
    ['constructor', 'unexpected'],
  ])('the error %s means: %s', (error, failure) => {
    expect(readAnswer(`#error=${error}&state=sent`, expected)).toEqual({ failure });
    expect(readAnswer(`?error=${error}`, expected)).toEqual({ failure });
    expect(readAnswer(`#error=${error}&state=other`, expected)).toEqual({ failure: 'wrong-answer' });
  });

  test('too many tokens in a short time are told from a refusal', () => {
    const text = new URLSearchParams({
      error: 'access_denied',
      error_description: 'Access Denied: You have made too many requests continuously.',
    }).toString();
    expect(readAnswer(text, expected)).toEqual({ failure: 'throttled' });
  });

  test('an error beside a token is an error', () => {
    expect(readAnswer(answer({ error: 'access_denied' }), expected)).toEqual({ failure: 'refused' });
  });
});

describe('whatever comes', () => {
  const isGrant = (text: string) => 'grant' in readAnswer(text, expected);

  test('another state never gives a token', () => {
    const other = fc.string().filter((state) => state !== 'sent');
    fc.assert(fc.property(other, (state) => !isGrant(answer({ state }))));
  });

  test('an API that is not in the table never gets a token', () => {
    const apis = new Set(dataCentres.map(({ api }) => api));
    const foreign = fc.webUrl({ withFragments: true, withQueryParameters: true });
    const near = fc
      .tuple(fc.constantFrom(...apis), fc.constantFrom('.x', ':8443', 'x', '@evil.example'))
      .map(([a, b]) => a + b);
    fc.assert(
      fc.property(fc.oneof(foreign, near, fc.string()), (api) => {
        fc.pre(!URL.canParse(api) || !apis.has(new URL(api).origin));
        return !isGrant(answer({ api_domain: api }));
      }),
    );
  });

  test('garbage never gives a token and never throws', () => {
    const names = fc.constantFrom(...Object.keys(good), 'error', 'scope', '__proto__');
    const pairs = fc.array(fc.tuple(names, fc.oneof(fc.string(), fc.constantFrom(...Object.values(good)))));
    const text = pairs.map((list) => list.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), text), (each) => {
        const read = readAnswer(each, expected);
        if ('failure' in read) return true;
        return read.grant.token.length > 0 && new URLSearchParams(each).get('state') === 'sent';
      }),
    );
  });
});
