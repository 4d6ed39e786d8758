import { post, readLog, send, startFake, type Fake } from './server-fake';

let graph: Fake;
let crm: Fake;
const kim = { authorization: 'Bearer kim-graph-token' };

beforeEach(async () => {
  graph = await startFake('graph');
  crm = await startFake('crm');
});

afterEach(async () => {
  await graph.close();
  await crm.close();
});

describe('requests', () => {
  test('the path reaches the service undecoded, with its query apart', async () => {
    await send(graph.origin, { method: 'GET', path: '/v1.0/me/events/AAM%3D%2F%zz?$top=2&a=b%20c', headers: kim });
    expect(graph.seen[0]!.path).toBe('/v1.0/me/events/AAM%3D%2F%zz');
    expect([...graph.seen[0]!.query]).toEqual([
      ['$top', '2'],
      ['a', 'b c'],
    ]);
    expect(graph.seen[0]!.origin).toBe(graph.origin);
  });

  test.each(['application/json', 'text/plain;charset=UTF-8', 'no type at all', undefined])(
    'a JSON body is read whatever its type: %s',
    async (type) => {
      const headers = { ...kim, ...(type !== undefined && { 'Content-Type': type }) };
      await send(graph.origin, { method: 'POST', path: '/v1.0/x', headers, body: '{"a":1}' });
      expect(graph.seen[0]!.body).toEqual({ a: 1 });
      expect(graph.seen[0]!.headers['content-type']).toBe(type);
    },
  );

  test('a broken body reaches the service as text, an empty one as nothing', async () => {
    await send(graph.origin, { method: 'POST', path: '/v1.0/x', headers: kim, body: '{"a":' });
    await send(graph.origin, { method: 'POST', path: '/v1.0/x', headers: kim });
    expect(graph.seen.map(({ body }) => body)).toEqual(['{"a":', undefined]);
  });

  test('204 has neither body nor type', async () => {
    const answer = await send(graph.origin, { method: 'DELETE', path: '/v1.0/empty', headers: kim });
    expect(answer).toMatchObject({ status: 204, body: '' });
    expect(answer.headers['content-type']).toBeUndefined();
  });
});

describe('slots', () => {
  beforeEach(() => {
    graph.sandbox.latencyMs = 200;
    crm.sandbox.latencyMs = 200;
  });

  const get = (origin: string, token: string) =>
    send(origin, { method: 'GET', path: '/v1.0/x', headers: { authorization: `Bearer ${token}` } });

  test('more requests at once than the mailbox has slots are refused', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(graph.origin, 'kim-graph-token')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429, 429, 429]);
    expect((await get(graph.origin, 'kim-graph-token')).status).toBe(200);
  });

  test('mailboxes have slots of their own, the users of one CRM share them', async () => {
    const twice = (origin: string, service: string) =>
      Promise.all(['kim', 'lee'].flatMap((id) => [1, 2, 3].map(() => get(origin, `${id}-${service}-token`))));
    const refused = (answers: { status: number }[]) => answers.filter(({ status }) => status === 429).length;
    expect(refused(await twice(graph.origin, 'graph'))).toBe(0);
    expect(refused(await twice(crm.origin, 'crm'))).toBe(2);
  });
});

describe('CORS', () => {
  const origin = { origin: 'https://pane.example' };
  const ask = (fake: Fake, method: string, headers: string) =>
    send(fake.origin, {
      method: 'OPTIONS',
      path: '/v1.0/me/events',
      headers: {
        ...origin,
        'access-control-request-method': method,
        ...(headers !== '' && { 'access-control-request-headers': headers }),
      },
    });

  test.each([
    ['graph', 'PATCH', 'authorization,content-type,prefer,if-match,x-ms-client', true],
    ['graph', 'GET', 'authorization,consistencylevel,client-request-id,sdkversion,x-sandbox-client', true],
    ['graph', 'GET', 'authorization,x-my-own', false],
    ['graph', 'PROPFIND', '', false],
    ['crm', 'PUT', 'Authorization, If-Modified-Since', true],
    ['crm', 'POST', 'authorization,content-type', false],
    ['crm', 'PUT', 'authorization,if-unmodified-since', false],
  ] as const)('a preflight to %s for %s with %s: %s', async (service, method, headers, isAllowed) => {
    const answer = await ask(service === 'graph' ? graph : crm, method, headers);
    expect(answer.headers['access-control-allow-origin'] !== undefined).toBe(isAllowed);
    expect(answer.headers['access-control-allow-headers'] !== undefined).toBe(isAllowed);
    expect(answer.status < 300).toBe(isAllowed);
  });

  test('an answer to a page exposes no header, an answer to anybody else has no CORS headers', async () => {
    const path = '/v1.0/x';
    const page = await send(graph.origin, { method: 'GET', path, headers: { ...kim, ...origin } });
    const other = await send(graph.origin, { method: 'GET', path, headers: kim });
    expect(page.headers['access-control-allow-origin']).toBe('*');
    expect(page.headers['access-control-expose-headers']).toBeUndefined();
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });

  test("the CRM's answers can be read by requests with credentials", async () => {
    const answer = await send(crm.origin, { method: 'GET', path: '/crm/v8/org', headers: origin });
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': origin.origin,
      'access-control-allow-credentials': 'true',
    });
  });
});

describe('faults', () => {
  const order = (fault: unknown) => post(`${graph.origin}/_sandbox/faults`, fault);
  const get = (path: string, headers: Record<string, string> = kim) =>
    send(graph.origin, { method: 'GET', path, headers });

  test('a status strikes after the skipped ones, as often as told, and counts its hits', async () => {
    await order({ match: { service: 'graph', path: '/events' }, skip: 1, times: 2, do: { status: 503, body: '' } });
    const statuses = [];
    for (const path of ['/v1.0/events', '/v1.0/x', '/v1.0/events', '/v1.0/events', '/v1.0/events']) {
      statuses.push((await get(path)).status);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200]);
    const faults: unknown = await (await fetch(`${graph.origin}/_sandbox/faults`)).json();
    expect(faults).toMatchObject([{ skip: 1, times: 2, rate: 1, seed: 0, hits: 2, do: { status: 503 } }]);
  });

  test('a pattern meets the query too, escaped or not', async () => {
    await order({ match: { path: '\\$deltatoken=' }, times: null, do: { status: 410 } });
    expect((await get('/v1.0/delta?$deltatoken=1')).status).toBe(410);
    expect((await get('/v1.0/delta?%24deltatoken=1')).status).toBe(410);
    expect((await get('/v1.0/delta')).status).toBe(200);
  });

  test('only the client and the method that are meant are struck', async () => {
    await order({ match: { client: 'app', method: 'get' }, times: null, do: { status: 500 } });
    expect((await get('/v1.0/x', { ...kim, 'X-Sandbox-Client': 'desk' })).status).toBe(200);
    expect((await send(graph.origin, { method: 'POST', path: '/v1.0/x', headers: kim })).status).toBe(200);
    expect((await get('/v1.0/x')).status).toBe(500);
  });

  test('a rate strikes the same requests for the same seed', async () => {
    const run = async () => {
      await fetch(`${graph.origin}/_sandbox/faults`, { method: 'DELETE' });
      await order({ times: null, rate: 0.5, seed: 7, do: { status: 429 } });
      const statuses = [];
      for (let i = 0; i < 20; i += 1) statuses.push((await get('/v1.0/x')).status);
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 429]));
    expect(await run()).toEqual(first);
  });

  test('an error status without a body carries an error of the vendor', async () => {
    await order({ do: { status: 429, headers: { 'Retry-After': '7' } } });
    const answer = await get('/v1.0/x');
    expect(answer.headers['retry-after']).toBe('7');
    expect(JSON.parse(answer.body as string)).toMatchObject({ error: { code: 'ApplicationThrottled' } });
  });

  test.each(['before', 'after'] as const)('a drop %s the commit cuts the connection', async (drop) => {
    await order({ do: { drop } });
    await expect(get('/v1.0/x')).rejects.toThrow('socket hang up');
    expect(graph.seen).toHaveLength(drop === 'before' ? 0 : 1);
    expect(await readLog(graph.origin)).toMatchObject([{ dropped: drop, status: null, responseBody: null }]);
  });

  test('a delay holds the slot and adds to another fault', async () => {
    await order({ do: { delayMs: 60 } });
    await order({ do: { status: 502 } });
    const begin = Date.now();
    expect((await get('/v1.0/x')).status).toBe(502);
    expect(Date.now() - begin).toBeGreaterThanOrEqual(55);
  });

  test('clearing the faults ends the delays that requests are in', async () => {
    await order({ do: { delayMs: 600_000 } });
    const held = get('/v1.0/x');
    const faults = async () => (await (await fetch(`${graph.origin}/_sandbox/faults`)).json()) as { hits: number }[];
    while ((await faults())[0]?.hits === 0);
    await fetch(`${graph.origin}/_sandbox/faults`, { method: 'DELETE' });
    expect((await held).status).toBe(200);
  });

  test("an expired token is refused until the person's new one is used", async () => {
    await order({ do: { expireToken: true } });
    expect((await get('/v1.0/x')).status).toBe(401);
    expect((await get('/v1.0/x')).status).toBe(401);
    const people = (await (await fetch(`${graph.origin}/_sandbox/people`)).json()) as { graphToken: string }[];
    expect((await get('/v1.0/x', { authorization: `Bearer ${people[0]!.graphToken}` })).status).toBe(200);
    const [row] = await readLog(graph.origin);
    expect(row).toMatchObject({ person: 'kim', status: 401 });
  });

  test('a service that breaks answers 500', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await get('/v1.0/crash');
    silenced.mockRestore();
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body as string)).toMatchObject({ error: { code: 'ErrorInternalServerError' } });
  });
});

describe('batches', () => {
  const batch = (...requests: unknown[]) =>
    send(graph.origin, {
      method: 'POST',
      path: '/v1.0/$batch',
      headers: { ...kim, 'content-type': 'application/json', 'x-sandbox-client': 'test' },
      body: JSON.stringify({ requests }),
    });

  test('its items meet faults one by one', async () => {
    await post(`${graph.origin}/_sandbox/faults`, { match: { path: '^/v1.0/me/b\\?x=1$' }, do: { status: 429 } });
    const answer = await batch({ method: 'GET', url: '/me/a' }, { method: 'GET', url: '/me/b?x=1' });
    expect(answer.status).toBe(200);
    const { responses } = JSON.parse(answer.body as string) as { responses: { status: number }[] };
    expect(responses.map(({ status }) => status)).toEqual([200, 429]);
  });

  test('its items have rows of their own, after the one that carries them', async () => {
    await batch({ method: 'POST', url: '/me/a', body: { a: 1 } }, { method: 'GET', url: '/me/b' });
    const rows = await readLog(graph.origin);
    expect(
      rows.map(({ n, batch: outer, method, url, client, person }) => ({ n, outer, method, url, client, person })),
    ).toEqual([
      { n: 1, outer: null, method: 'POST', url: `${graph.origin}/v1.0/$batch`, client: 'test', person: 'kim' },
      { n: 2, outer: 1, method: 'POST', url: `${graph.origin}/v1.0/me/a`, client: 'test', person: 'kim' },
      { n: 3, outer: 1, method: 'GET', url: `${graph.origin}/v1.0/me/b`, client: 'test', person: 'kim' },
    ]);
    expect(rows[1]).toMatchObject({ requestBody: { a: 1 }, status: 200, responseBody: { method: 'POST' } });
  });

  test.each(['before', 'after'] as const)(
    'an item dropped %s its commit takes the connection with it',
    async (drop) => {
      await post(`${graph.origin}/_sandbox/faults`, { match: { path: '/me/b' }, do: { drop } });
      await expect(batch({ method: 'GET', url: '/me/a' }, { method: 'GET', url: '/me/b' })).rejects.toThrow('hang up');
      expect(graph.seen.map(({ path }) => path)).toEqual([
        '/v1.0/$batch',
        '/v1.0/me/a',
        ...(drop === 'after' ? ['/v1.0/me/b'] : []),
      ]);
      expect((await readLog(graph.origin)).map(({ dropped }) => dropped)).toEqual(['after', null, drop]);
    },
  );
});

describe('the log', () => {
  test('a row has exactly the promised fields and no token', async () => {
    await send(graph.origin, {
      method: 'POST',
      path: '/v1.0/x?$top=1',
      headers: { ...kim, 'content-type': 'application/json' },
      body: '{"a":1}',
    });
    const [row] = await readLog(graph.origin);
    expect(Object.keys(row!)).toEqual(
      'n,at,service,client,person,batch,dropped,method,url,requestHeaders,requestBody,status,responseHeaders,responseBody'.split(
        ',',
      ),
    );
    expect(row).toMatchObject({
      service: 'graph',
      client: 'app',
      url: `${graph.origin}/v1.0/x?$top=1`,
      requestBody: { a: 1 },
      status: 200,
      responseBody: { method: 'POST', body: { a: 1 } },
    });
    expect(row!.requestHeaders.authorization).toBe('Bearer …');
    expect(JSON.stringify(row)).not.toContain('kim-graph-token');
  });

  test('preflights and control calls leave no row; "since" leaves out what was seen', async () => {
    await send(graph.origin, { method: 'OPTIONS', path: '/v1.0/x' });
    await fetch(`${graph.origin}/_sandbox/people`);
    await send(graph.origin, { method: 'GET', path: '/v1.0/1', headers: kim });
    await send(graph.origin, { method: 'GET', path: '/v1.0/2' });
    expect((await readLog(graph.origin)).map(({ n, person }) => [n, person])).toEqual([
      [1, 'kim'],
      [2, null],
    ]);
    expect((await readLog(graph.origin, 1)).map(({ n }) => n)).toEqual([2]);
    await fetch(`${graph.origin}/_sandbox/log`, { method: 'DELETE' });
    expect(await readLog(graph.origin)).toEqual([]);
  });
});
