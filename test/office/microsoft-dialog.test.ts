/** @jest-environment jsdom */
import { ServerError, type AuthenticationResult } from '@azure/msal-browser';
import { dialogAddress, dialogAnswer, dialogRequest } from '../../src/office/microsoft-dialog';
import { comeOrGo, signInByRedirect } from '../../src/office/microsoft-redirect';
import { scopesFor } from '../../src/office/microsoft-scopes';
import { config, kim, tokenOf } from './microsoft-world';

const request = { scopes: scopesFor(['tasks']), hint: kim.username, claims: '{"a":1}', choose: true };
const bare = { scopes: scopesFor([]), hint: null, claims: null, choose: false };

beforeEach(() => sessionStorage.clear());

test.each([request, bare])('the page reads from its address what was asked', (asked) => {
  expect(dialogRequest(new URL(dialogAddress(asked), 'https://pane.example/').search)).toEqual(asked);
});

test('the page asks for no permission that is not the program’s', () => {
  expect(dialogRequest('?scopes=Mail.Send+User.Read+Directory.ReadWrite.All').scopes).toEqual(['User.Read']);
});

test('a token that was handed back arrives whole, and anything else is a wrong answer', () => {
  const token = tokenOf(kim, 'token');
  expect(dialogAnswer(JSON.stringify({ token }))).toEqual({ token });
  expect(dialogAnswer('{"failure":"refused"}')).toEqual({ failure: 'refused' });
  for (const text of ['', 'null', '{}', '{"failure":"new"}', '{"token":{"accessToken":"x"}}']) {
    expect(dialogAnswer(text)).toEqual({ failure: 'wrong-answer' });
  }
});

function application(answers: (AuthenticationResult | null | Error)[]) {
  const went: unknown[] = [];
  return {
    went,
    handleRedirectPromise: () => {
      const answer = answers.shift() ?? null;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    acquireTokenRedirect: (asked: unknown) => {
      went.push(asked);
      return Promise.resolve();
    },
  };
}

const result = {
  accessToken: 'token',
  expiresOn: new Date(1_800_000_000_000),
  scopes: ['User.Read'],
  account: { homeAccountId: kim.id, username: kim.username },
} as AuthenticationResult;

test('the page goes to Microsoft first and comes back with the token', async () => {
  const microsoft = application([null, result]);
  expect(await comeOrGo(microsoft, request)).toBeNull();
  expect(microsoft.went).toEqual([
    { scopes: request.scopes, claims: request.claims, loginHint: kim.username, prompt: 'select_account' },
  ]);
  expect(await comeOrGo(microsoft, request)).toEqual({
    token: { accessToken: 'token', expiresAt: 1_800_000_000_000, scopes: ['User.Read'], account: kim },
  });
});

test('the page that comes back without an answer does not go there again and again', async () => {
  const microsoft = application([]);
  await comeOrGo(microsoft, bare);
  expect(await comeOrGo(microsoft, bare)).toEqual({ failure: 'wrong-answer' });
  expect(microsoft.went).toEqual([{ scopes: bare.scopes }]);
});

test('the page that is asked for nothing goes nowhere', async () => {
  const microsoft = application([]);
  expect(await comeOrGo(microsoft, dialogRequest(''))).toEqual({ failure: 'unexpected' });
  expect(microsoft.went).toEqual([]);
});

test('the page passes on why Microsoft gave no token', async () => {
  const microsoft = application([new ServerError('access_denied', '', 'AADSTS65004: declined')]);
  await expect(comeOrGo(microsoft, bare)).rejects.toThrow('access_denied');
});

test('the page hands back that the pages are not set up, instead of failing', async () => {
  const sandbox = { signIn: 'sandbox', graph: 'http://a', crm: 'http://b', world: 'w' } as const;
  expect(await signInByRedirect(Promise.resolve(sandbox))).toEqual({ failure: 'not-set-up' });
  expect(await signInByRedirect(Promise.reject(new Error('no config.json')))).toEqual({ failure: 'unexpected' });
  // jsdom has no cryptography, without which the library does not start.
  expect(await signInByRedirect(Promise.resolve(config))).toEqual({ failure: 'unexpected' });
});
