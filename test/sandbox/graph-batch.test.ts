import { graphService } from '../../src/sandbox/graph/service';
import { errorOf, idOf, type Json, mailboxes, meeting } from './graph-kit';

const json = { 'Content-Type': 'application/json' };

function gets(count: number): Json[] {
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}`, method: 'GET', url: '/me' }));
}

function responses(body: Json): Json[] {
  return body['responses'] as Json[];
}

test('twenty items are answered one by one, in another order', () => {
  const { status, body } = mailboxes().batch(gets(20));
  expect(status).toBe(200);
  const ids = responses(body).map((each) => each['id']);
  expect(ids).not.toEqual(gets(20).map((each) => each['id']));
  expect(new Set(ids).size).toBe(20);
  expect(responses(body).every((each) => each['status'] === 200)).toBe(true);
});

test.each<[string, Json[]]>([
  ['more than twenty items', gets(21)],
  ['an id used twice', [...gets(1), ...gets(1)]],
  ['an absolute url', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }]],
  ['a body without Content-Type', [{ id: '1', method: 'POST', url: '/me/events', body: meeting('x') }]],
  ['a dependency that is not there', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['2'] }]],
  ['a batch inside', [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: gets(1) } }]],
  ['no items', []],
])('a batch with %s is refused as a whole', (_, requests) => {
  const kit = mailboxes();
  expect(kit.batch(requests).status).toBe(400);
  expect(kit.get('/me/events').value).toEqual([]);
});

test('an item that depends on a failed one answers 424 and does nothing', () => {
  const kit = mailboxes();
  const { body } = kit.batch([
    { id: '1', method: 'GET', url: '/me/events/nonsense' },
    { id: '2', method: 'POST', url: '/me/events', headers: json, body: meeting('x'), dependsOn: ['1'] },
    { id: '3', method: 'POST', url: '/me/events', headers: json, body: meeting('y') },
  ]);
  expect(Object.fromEntries(responses(body).map((each) => [each['id'], each['status']]))).toEqual({
    1: 400,
    2: 424,
    3: 201,
  });
  expect(kit.get('/me/events').value.map((each) => each['subject'])).toEqual(['y']);
});

test('an item has the headers of its own answer, and none of the body where there is none', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('x')));
  const prefer = 'outlook.timezone="Tokyo Standard Time"';
  const { body } = kit.batch([
    { id: '1', method: 'GET', url: `/me/events/${id}`, headers: { Prefer: prefer } },
    { id: '2', method: 'DELETE', url: `/me/events/${id}`, dependsOn: ['1'] },
  ]);
  const byId = new Map(responses(body).map((each) => [each['id'], each]));
  expect(byId.get('1')).toMatchObject({
    headers: { 'Preference-Applied': prefer },
    body: { start: { timeZone: 'Tokyo Standard Time' } },
  });
  expect(byId.get('2')).toMatchObject({ status: 204 });
  expect(byId.get('2')).not.toHaveProperty('body');
});

test('a batch takes up to four slots, and items that find none answer 429 with Retry-After inside the JSON', () => {
  const kit = mailboxes();
  const slots = (count: number): number =>
    graphService.slots({
      ...{ method: 'POST', path: '/v1.0/$batch', query: new URLSearchParams(), headers: {}, origin: '' },
      body: { requests: gets(count) },
    });
  expect([slots(1), slots(3), slots(20)]).toEqual([1, 3, 4]);
  const surplus = responses(kit.batch(gets(8), 3).body).filter((each) => each['status'] === 429);
  expect(surplus).toHaveLength(2);
  expect(surplus[0]).toMatchObject({
    headers: { 'Retry-After': expect.stringMatching(/^\d+$/) as string },
    body: {
      error: { code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.' },
    },
  });
});

test('ten thousand requests in ten minutes are the most, and Retry-After says when there are more', () => {
  const kit = mailboxes();
  kit.get('/me');
  const [minute = ''] = Object.keys(kit.world.state.graph.mailboxes['kim']!.requests);
  kit.world.state.graph.mailboxes['kim']!.requests[minute] = 9_999;
  expect(kit.get('/me').status).toBe(200);
  const refused = kit.get('/me');
  expect([refused.status, errorOf(refused).code]).toEqual([429, 'ApplicationThrottled']);
  expect(kit.get('/me', { as: 'lee' }).status).toBe(200);
  kit.world.state.clockOffsetMs += Number(refused.headers['Retry-After']) * 1000 + 1000;
  expect(kit.get('/me').status).toBe(200);
});
