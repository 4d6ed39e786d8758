import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import { post } from './server-fake';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
});

afterEach(() => sandbox.close());

interface Pulse {
  world: string;
  revision: number;
  traffic: {
    calls: { graph: number; crm: number };
    rows: { n: number; service: string; batch: number | null; method: string; path: string; status: number }[];
  };
  mailsBy: Record<string, number>;
  faults: { name: string | null; timesLeft: number | null; secondsLeft: number | null }[];
}

const control = (path: string) => `${sandbox.graph}/_sandbox/${path}`;
const read = async <T>(path: string) => (await (await fetch(control(path))).json()) as T;
const pulse = (since = 0) => read<Pulse>(`pulse?since=${since}`);

function ask(
  path: string,
  { method = 'GET', client = 'app', body }: { method?: string; client?: string; body?: unknown } = {},
) {
  const isGraph = path.startsWith('/v1.0');
  return fetch(`${isGraph ? sandbox.graph : sandbox.crm}${path}`, {
    method,
    headers: {
      authorization: isGraph ? 'Bearer kim-graph-token' : 'Zoho-oauthtoken kim-crm-token',
      prefer: 'IdType="ImmutableId"',
      'x-sandbox-client': client,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const times = {
  start: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-11-24T10:00:00', timeZone: 'UTC' },
};

async function addMeeting(more: object = {}, client = 'app'): Promise<string> {
  const answer = await ask('/v1.0/me/events', {
    method: 'POST',
    client,
    body: { subject: 'Visit', ...times, ...more },
  });
  return ((await answer.json()) as { id: string }).id;
}

test('a reset makes another world, and so does a snapshot that is put back', async () => {
  const first = await pulse();
  await post(control('reset'), { seed: 'empty' });
  const second = await pulse();
  expect(second.world).not.toBe(first.world);
  await post(control('snapshot'), await read('snapshot'), 'PUT');
  expect((await pulse()).world).not.toBe(second.world);
});

test('the revision goes up with whatever may have changed something, not with the reading of the desk', async () => {
  const revision = async () => (await pulse()).revision;
  const start = await revision();
  await ask('/v1.0/me/calendars', { client: 'desk' });
  expect(await revision()).toBe(start);
  await addMeeting({}, 'desk');
  const afterWrite = await revision();
  expect(afterWrite).toBeGreaterThan(start);
  await ask('/crm/v8/users?type=CurrentUser');
  const afterRead = await revision();
  expect(afterRead).toBeGreaterThan(afterWrite);
  await post(control('clock'), { advanceSeconds: 1 });
  expect(await revision()).toBeGreaterThan(afterRead);
});

test('the traffic is the program’s alone: a batch is one call, its items have rows, tokens none', async () => {
  await ask('/v1.0/me/calendars', { client: 'desk' });
  await ask('/crm/v8/Events?fields=Event_Title');
  const requests = [{ id: '1', method: 'GET', url: '/me/calendars' }];
  await ask('/v1.0/$batch', { method: 'POST', body: { requests } });
  const { traffic } = await pulse();
  expect(traffic.calls).toEqual({ graph: 1, crm: 1 });
  expect(traffic.rows.map(({ service, method, path, status }) => [service, method, path, status])).toEqual([
    ['crm', 'GET', '/crm/v8/Events?fields=Event_Title', 204],
    ['graph', 'GET', '/v1.0/me/calendars', 200],
    ['graph', 'POST', '/v1.0/$batch', 200],
  ]);
  const newest = Math.max(...traffic.rows.map(({ n }) => n));
  expect((await pulse(newest)).traffic.rows).toEqual([]);
});

test('M4: mails are counted for whose request made Outlook send them', async () => {
  const attendees = [{ emailAddress: { address: 'guest@client.example' } }];
  await addMeeting();
  expect((await pulse()).mailsBy).toEqual({});
  await addMeeting({ attendees }, 'desk');
  const id = await addMeeting({ attendees });
  await ask(`/v1.0/me/events/${encodeURIComponent(id)}`, { method: 'DELETE' });
  expect((await pulse()).mailsBy).toEqual({ desk: 1, app: 2 });
  await post(control('reset'), { seed: 'empty' });
  expect((await pulse()).mailsBy).toEqual({});
});

test('the desk takes no slot from the program', async () => {
  await post(control('faults'), { times: 4, do: { delayMs: 300 } });
  const held = Array.from({ length: 4 }, () => ask('/v1.0/me/calendars', { client: 'desk' }));
  while ((await pulse()).faults.length > 0) await new Promise((resolve) => setImmediate(resolve));
  expect((await ask('/v1.0/me/calendars')).status).toBe(200);
  await Promise.all(held);
});

test('Deleted Items name what a restore brings back', async () => {
  const id = await addMeeting();
  expect(await read('person/kim/deleted')).toEqual([]);
  await ask(`/v1.0/me/events/${encodeURIComponent(id)}`, { method: 'DELETE' });
  expect(await read('person/kim/deleted')).toEqual([{ id, subject: 'Visit', start: '2026-11-24T09:00:00' }]);
  await post(control(`person/kim/events/${encodeURIComponent(id)}/restore`), {});
  expect(await read('person/kim/deleted')).toEqual([]);
  expect((await fetch(control('person/nobody/deleted'))).status).toBe(400);
});

describe('faults', () => {
  test('one for some seconds is over after them', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'setInterval'] });
    try {
      await post(control('faults'), { name: 'Storm', times: null, forSeconds: 20, do: { status: 429 } });
      expect((await pulse()).faults).toMatchObject([{ name: 'Storm', timesLeft: null, secondsLeft: 20 }]);
      expect((await ask('/v1.0/me/calendars')).status).toBe(429);
      jest.setSystemTime(Date.now() + 20_000);
      expect((await ask('/v1.0/me/calendars')).status).toBe(200);
      expect((await pulse()).faults).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });

  test('one for several methods strikes at each of them, and says how often it still will', async () => {
    await post(control('faults'), { match: { method: 'POST|PATCH' }, times: 2, do: { status: 503 } });
    expect((await ask('/v1.0/me/calendars')).status).toBe(200);
    expect((await ask('/v1.0/me/events/x', { method: 'PATCH', body: {} })).status).toBe(503);
    expect((await pulse()).faults).toMatchObject([{ name: null, timesLeft: 1, secondsLeft: null }]);
    expect((await ask('/v1.0/me/events', { method: 'POST', body: {} })).status).toBe(503);
    expect((await pulse()).faults).toEqual([]);
  });
});
