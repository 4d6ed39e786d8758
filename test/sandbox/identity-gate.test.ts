import type { FastifyInstance } from 'fastify';
import { ExchangeLog } from '../../src/sandbox/exchange-log';
import { Faults } from '../../src/sandbox/faults';
import { graphService } from '../../src/sandbox/graph/service';
import { Identity } from '../../src/sandbox/identity/identity';
import { seedWorld } from '../../src/sandbox/seeds/index';
import { listen, shell } from '../../src/sandbox/shell';
import { World } from '../../src/sandbox/world';
import { readLog } from './server-fake';

let app: FastifyInstance;
let identity: Identity;
let origin: string;

beforeEach(async () => {
  const world = new World(seedWorld('empty'));
  identity = new Identity(world);
  app = shell(graphService, { world, log: new ExchangeLog(), faults: new Faults(), latencyMs: 0, identity });
  origin = await listen(app, 0);
});

afterEach(() => app.close());

const issue = (...scopes: string[]) =>
  identity.issue({ service: 'graph', place: 'microsoft', person: 'kim', scopes, answers: undefined }).value;

const get = (target: string, token: string) =>
  fetch(`${origin}/v1.0${target}`, { headers: { authorization: `Bearer ${token}` } });

interface BatchAnswer {
  responses: { id: string; status: number; body: { error?: { code: string } } }[];
}

async function batch(token: string): Promise<Response> {
  const requests = ['/me/events', '/me/contacts'].map((url, id) => ({ id: String(id), method: 'GET', url }));
  return fetch(`${origin}/v1.0/$batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requests }),
  });
}

test('each item of a batch needs its own scope', async () => {
  const { responses } = (await (await batch(issue('Calendars.ReadWrite'))).json()) as BatchAnswer;
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 403]);
  expect(responses.find(({ id }) => id === '1')?.body.error?.code).toBe('ErrorAccessDenied');
});

test('a challenge refuses the whole batch', async () => {
  const token = issue('Calendars.ReadWrite', 'Contacts.ReadWrite');
  expect((await batch(token)).status).toBe(200);
  identity.challenge('kim', false);
  const answer = await batch(token);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toContain('insufficient_claims');
});

test('the log names whose token it was, and no token', async () => {
  const token = issue('Calendars.ReadWrite');
  await get('/me/events', token);
  const [row] = await readLog(origin);
  expect(row).toMatchObject({ person: 'kim', status: 200, requestHeaders: { authorization: 'Bearer …' } });
  expect(JSON.stringify(row)).not.toContain(token);
});

test('a token for the CRM is none for Graph, and somebody who is gone has none', async () => {
  const other = identity.issue({ service: 'crm', place: 'com', person: 'kim', scopes: [], answers: undefined });
  expect((await get('/me', other.value)).status).toBe(401);
  const token = issue('User.Read');
  expect((await get('/me', token)).status).toBe(200);
  identity.world.state.people = identity.world.state.people.filter(({ id }) => id !== 'kim');
  expect((await get('/me', token)).status).toBe(401);
});

test('whose tokens are ended by a test needs new ones', async () => {
  const token = issue('User.Read');
  identity.expire(({ person }) => person === 'lee');
  expect((await get('/me', token)).status).toBe(200);
  identity.expire(({ person }) => person === 'kim');
  expect((await get('/me', token)).status).toBe(401);
  expect((await get('/me', issue('User.Read'))).status).toBe(200);
});
