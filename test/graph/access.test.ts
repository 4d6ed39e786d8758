import { assertMailbox } from '../../src/graph/account';
import { GraphClient } from '../../src/graph/client';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import type { Renewal } from '../../src/sync/access';
import * as z from 'zod/mini';

/** A refused token is renewed once; the open mailbox has to be the account's own. */
let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
});
afterEach(() => sandbox.close());

async function control(target: string, body: unknown): Promise<void> {
  const answer = await fetch(`${sandbox.graph}/_sandbox/${target}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
}

/** Gives these tokens one after the other, and remembers what it was asked. */
function clientWith(...tokens: string[]): { client: GraphClient; asked: (Renewal | undefined)[] } {
  const asked: (Renewal | undefined)[] = [];
  let current = 0;
  const client = new GraphClient({
    access: (renewal) => {
      asked.push(renewal);
      if (renewal) current = Math.min(current + 1, tokens.length - 1);
      return Promise.resolve({ origin: sandbox.graph, token: tokens[current] ?? '' });
    },
    network: { fetch: (url, init) => fetch(url, init), wait: () => Promise.resolve(), random: () => 0 },
  });
  return { client, asked };
}

const challenge = (headers: Record<string, string> = {}) => ({ match: { path: '/me' }, do: { status: 401, headers } });
const me = z.object({ mail: z.string() });

it('a claims challenge goes to the sign-in as it is, and the call is made again with the new token', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
  const header = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
  await control('faults', challenge({ 'www-authenticate': header }));
  const { client, asked } = clientWith('stale', 'kim-graph-token');
  expect(await client.read('/me', me)).toEqual({ mail: 'kim@contoso.example' });
  expect(asked).toEqual([undefined, { claims }]);
});

it.each([
  ['no challenge', {}],
  ['a challenge that is none', { 'www-authenticate': 'Bearer claims="%%%"' }],
])('with %s another token is asked for all the same', async (_, headers) => {
  await control('faults', challenge(headers));
  const { client, asked } = clientWith('stale', 'kim-graph-token');
  await client.read('/me', me);
  expect(asked).toEqual([undefined, { claims: null }]);
});

it('is renewed once: a second refusal signs out, and the same token is not sent again', async () => {
  const { client, asked } = clientWith('stale', 'stale too', 'kim-graph-token');
  await expect(client.read('/me', me)).rejects.toMatchObject({ code: 'signed-out', side: 'outlook' });
  const same = clientWith('stale');
  await expect(same.client.read('/me', me)).rejects.toMatchObject({ code: 'signed-out' });
  expect([asked.length, same.client.counts.calls, client.counts.calls]).toEqual([2, 1, 2]);
});

describe('the open mailbox', () => {
  const check = (mailbox: string | null) =>
    assertMailbox(clientWith('kim-graph-token').client, 'kim@contoso.example', mailbox);

  it('is the account’s own by its address, in any case, or where Outlook names none', async () => {
    await expect(check('Kim@Contoso.example')).resolves.toBeUndefined();
    await expect(check(null)).resolves.toBeUndefined();
  });

  it('is the account’s own by one of its further addresses', async () => {
    await expect(check('KIM@contoso.onmicrosoft.example')).resolves.toBeUndefined();
  });

  it('counts as another one where Graph does not show the addresses', async () => {
    await control('faults', { match: { path: 'proxyAddresses' }, do: { status: 403 } });
    await expect(check('KIM@contoso.onmicrosoft.example')).rejects.toMatchObject({ code: 'other-mailbox' });
  });

  it('of somebody else blocks', async () => {
    await expect(check('sales@contoso.com')).rejects.toMatchObject({ code: 'other-mailbox', side: 'outlook' });
  });
});
