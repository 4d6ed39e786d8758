import { SecureSandbox, type Answer } from './identity-kit';

let sandbox: SecureSandbox;
let redirectUri: string;

beforeAll(async () => {
  sandbox = await SecureSandbox.start();
  redirectUri = `${sandbox.origins.desk}/pane/crm-sign-in.html`;
});

afterAll(() => sandbox.stop());
beforeEach(() => sandbox.identity({ clear: true }));

const scope = 'ZohoCRM.modules.contacts.ALL,ZohoCRM.users.READ';
const place = (id: string) => sandbox.origins.zoho.dataCentres.find((each) => each.id === id)!;

/** Somebody's browser at Zoho's accounts: follows redirects there, keeps cookies, and stops where it is sent back. */
class Visitor {
  private cookie = '';
  last!: Answer & { url: string };

  async go(target: string, more: Record<string, string> = {}, id = 'com'): Promise<Visitor> {
    const query = new URLSearchParams({
      ...{ response_type: 'token', client_id: sandbox.origins.zoho.clientId, redirect_uri: redirectUri, scope },
      ...{ state: 'a state', ...more },
    });
    return this.visit(`${place(id).accounts}${target}?${query.toString()}`);
  }

  press(fields: Record<string, string>): Promise<Visitor> {
    return this.visit(this.last.url, new URLSearchParams(fields).toString());
  }

  /** What came back in the fragment, or the query. */
  get back(): Record<string, string> {
    const { hash, search } = new URL(this.last.url);
    return Object.fromEntries(new URLSearchParams((hash || search).slice(1)));
  }

  private async visit(url: string, body?: string): Promise<Visitor> {
    const headers = { cookie: this.cookie };
    const answer = await sandbox.ask(url, body === undefined ? { headers } : { method: 'POST', headers, body });
    const [set] = [answer.headers['set-cookie'] ?? []].flat();
    if (set) this.cookie = set.split(';')[0] ?? '';
    const next = answer.headers.location;
    if (typeof next !== 'string') this.last = { ...answer, url };
    else if (next.startsWith(sandbox.origins.desk)) this.last = { ...answer, url: next };
    else return this.visit(new URL(next, url).href);
    return this;
  }
}

async function signedIn(person = 'kim', session?: 'yes', more: Record<string, string> = {}): Promise<Visitor> {
  const visitor = await new Visitor().go('/oauth/v2/auth', more);
  await visitor.press({ person });
  return visitor.press({ answer: 'accept', ...(session && { session }) });
}

const crm = (token: string | undefined, target = '/users?type=CurrentUser', id = 'com') =>
  sandbox.ask(`${place(id).api}/crm/v8${target}`, { headers: { authorization: `Zoho-oauthtoken ${token ?? ''}` } });

test('somebody chooses who they are, agrees, and the token comes back in the fragment', async () => {
  const { last, back } = await signedIn();
  expect(last.url.startsWith(`${redirectUri}#`)).toBe(true);
  expect(back).toMatchObject({
    ...{ expires_in: '3600', location: 'us', api_domain: place('com').api },
    ...{ granted_for_session: 'false', state: 'a state' },
  });
  const answer = await crm(back['access_token']);
  expect(JSON.parse(answer.text)).toMatchObject({ users: [{ email: 'kim@contoso.example' }] });
});

test('a refusal comes back as one', async () => {
  const visitor = await new Visitor().go('/oauth/v2/auth');
  await visitor.press({ person: 'kim' });
  expect((await visitor.press({ answer: 'cancel' })).back).toEqual({ error: 'access_denied', state: 'a state' });
  await sandbox.identity({ zoho: { errorsIn: 'query' } });
  await visitor.go('/oauth/v2/auth');
  await visitor.press({ answer: 'cancel' });
  expect(visitor.last.url).toContain('crm-sign-in.html?error=access_denied');
});

test.each([
  [{ redirect_uri: 'https://elsewhere.example/' }, 'Invalid Redirect Uri'],
  [{ client_id: '1000.OTHER' }, 'Invalid Client ID'],
  [{ scope: '' }, 'Invalid OAuth Scope'],
  [{ response_type: 'code' }, 'Invalid Response Type'],
])('%j is answered with a page, and nobody is sent back', async (more, sentence) => {
  const { last } = await new Visitor().go('/oauth/v2/auth', more);
  expect(last.status).toBe(400);
  expect(last.text).toContain(sentence);
});

describe('renewal without a page', () => {
  test('works where it was granted for the session', async () => {
    const visitor = await signedIn('kim', 'yes');
    expect(visitor.back['granted_for_session']).toBe('true');
    const first = visitor.back['access_token'];
    const { back } = await visitor.go('/oauth/v2/auth/refresh');
    expect(back['access_token']).toEqual(expect.any(String));
    expect(back['access_token']).not.toBe(first);
  });

  test('is refused where it was not, and where nobody is signed in any more', async () => {
    const visitor = await signedIn('kim');
    expect((await visitor.go('/oauth/v2/auth/refresh')).back).toMatchObject({ error: 'client_not_granted' });
    const other = await signedIn('lee', 'yes');
    await sandbox.identity({ signOut: { person: 'lee', service: 'zoho' } });
    expect((await other.go('/oauth/v2/auth/refresh')).back).toMatchObject({ error: 'prompt_required' });
    expect((await new Visitor().go('/oauth/v2/auth/refresh')).back).toMatchObject({ error: 'prompt_required' });
  });

  test('does not reach further than what was granted', async () => {
    const visitor = await signedIn('kim', 'yes');
    const more = { scope: `${scope},ZohoCRM.modules.tasks.ALL` };
    expect((await visitor.go('/oauth/v2/auth/refresh', more)).back).toMatchObject({ error: 'client_not_granted' });
  });
});

describe('data centres', () => {
  beforeEach(() => sandbox.identity({ dataCentre: { person: 'kim', id: 'eu' } }));

  test('who belongs to another one is sent there, and the token is good there only', async () => {
    const { back } = await signedIn();
    expect(back).toMatchObject({ location: 'eu', api_domain: place('eu').api });
    expect((await crm(back['access_token'], undefined, 'eu')).status).toBe(200);
    const elsewhere = await crm(back['access_token']);
    expect(elsewhere.status).toBe(401);
    expect(JSON.parse(elsewhere.text)).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  test('a client that is registered for one only is not known there', async () => {
    await sandbox.identity({ zoho: { isMultiDataCentre: false } });
    const visitor = await new Visitor().go('/oauth/v2/auth');
    expect((await visitor.press({ person: 'kim' })).last.text).toContain('Invalid Client ID');
    await sandbox.identity({ zoho: { wrongDataCentre: 'fragment' } });
    expect((await visitor.go('/oauth/v2/auth')).back).toMatchObject({ error: 'invalid_client' });
  });
});

test('the eleventh token in ten minutes is refused', async () => {
  const visitor = await signedIn('kim', 'yes');
  for (let more = 0; more < 9; more += 1) await visitor.go('/oauth/v2/auth/refresh');
  expect(visitor.back['access_token']).toEqual(expect.any(String));
  expect((await visitor.go('/oauth/v2/auth/refresh')).back).toMatchObject({ error: 'access_denied' });
  await sandbox.control('POST', 'clock', { advanceSeconds: 601 });
  expect((await visitor.go('/oauth/v2/auth/refresh')).back['access_token']).toEqual(expect.any(String));
});

test('no page may read an answer, and frames can be forbidden', async () => {
  const url = `${place('com').accounts}/oauth/v2/auth`;
  const answer = await sandbox.ask(url, { headers: { origin: sandbox.origins.desk } });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  expect(answer.headers['x-frame-options']).toBeUndefined();
  await sandbox.identity({ zoho: { framing: 'deny' } });
  expect((await sandbox.ask(url)).headers['x-frame-options']).toBe('DENY');
});

describe('a token at the CRM', () => {
  test('is good for what it was granted for', async () => {
    const token = (await signedIn()).back['access_token'];
    expect((await crm(token, '/Contacts?fields=Last_Name')).status).toBeLessThan(300);
    const refused = await crm(token, '/Tasks?fields=Subject');
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'OAUTH_SCOPE_MISMATCH' });
  });

  test('ends after an hour of the sandbox’s clock', async () => {
    const token = (await signedIn()).back['access_token'];
    await sandbox.control('POST', 'clock', { advanceSeconds: 3599 });
    expect((await crm(token)).status).toBe(200);
    await sandbox.control('POST', 'clock', { advanceSeconds: 2 });
    expect((await crm(token)).status).toBe(401);
  });

  test('of somebody whose account has no CRM opens nothing', async () => {
    await sandbox.identity({ crmAccount: { person: 'kim', has: false } });
    const refused = await crm((await signedIn()).back['access_token']);
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'NO_PERMISSION' });
  });

  test('is ended by the fault that ends tokens, and the fixed ones stay', async () => {
    const token = (await signedIn()).back['access_token'];
    await sandbox.control('POST', 'faults', { match: { service: 'crm' }, do: { expireToken: true }, times: 1 });
    expect((await crm(token)).status).toBe(401);
    expect((await crm(token)).status).toBe(401);
    expect((await crm('kim-crm-token')).status).toBe(200);
  });
});

test('the fixed tokens stay good, over https and without', async () => {
  expect((await crm('kim-crm-token')).status).toBe(200);
  const headers = { authorization: 'Zoho-oauthtoken kim-crm-token' };
  const plain = await fetch(`${sandbox.origins.plain.crm}/crm/v8/users?type=CurrentUser`, { headers });
  expect(plain.status).toBe(200);
  expect((await crm('kim-crm-token', undefined, 'eu')).status).toBe(401);
});

test('what the control interface cannot do it says', async () => {
  await expect(sandbox.identity({ challenge: { person: 'nobody' } })).rejects.toThrow(
    'There is no person \\"nobody\\".',
  );
  await expect(sandbox.identity({ nonsense: 1 })).rejects.toThrow('400');
});
