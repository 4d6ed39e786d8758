import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import { google, single } from './ics-files';
import { post } from './server-fake';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
});

afterAll(() => sandbox.close());

beforeEach(async () => {
  await post(`${sandbox.crm}/_sandbox/reset`, { seed: 'empty' });
});

const control = (path: string) => `${sandbox.graph}/_sandbox/${path}`;

async function read(path: string): Promise<unknown> {
  return (await fetch(control(path))).json();
}

function graphGet(path: string): Promise<Response> {
  return fetch(`${sandbox.graph}/v1.0${path}`, { headers: { authorization: 'Bearer kim-graph-token' } });
}

const load = (fields: Record<string, unknown>) =>
  post(control('load'), { person: 'kim', format: 'ics', into: 'outlook', text: google, ...fields });

test('the people are the same on both ports, with exactly the promised fields', async () => {
  const people = await read('people');
  expect(people).toMatchObject([
    { id: 'kim', profile: 'standard' },
    { id: 'lee', profile: 'admin' },
  ]);
  expect(Object.keys((people as object[])[0]!)).toEqual(
    'id,name,email,crmUserId,profile,graphToken,crmToken'.split(','),
  );
  expect(await (await fetch(`${sandbox.crm}/_sandbox/people`)).json()).toEqual(people);
});

test('a reset forgets state, log, outbox, faults and clock', async () => {
  await load({});
  await graphGet('/me/calendars');
  await post(control('faults'), { match: {}, times: null, do: { status: 500 } });
  await post(control('clock'), { advanceSeconds: 86_400 });
  sandbox.world.mail({ from: 'a@b.example', to: 'c@d.example', kind: 'mail', subject: 'x' });
  expect((await post(control('reset'), { seed: 'empty' })).status).toBe(204);
  expect(await read('faults')).toEqual([]);
  expect(await read('outbox')).toEqual([]);
  expect(await (await fetch(control('log'))).text()).toBe('');
  const { now } = (await read('clock')) as { now: string };
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5000);
  const { value } = (await (await graphGet('/me/events')).json()) as { value: unknown[] };
  expect(value).toEqual([]);
});

test('a snapshot brings back what was there', async () => {
  await load({});
  const snapshot = await read('snapshot');
  await post(control('reset'), { seed: 'empty' });
  expect((await post(control('snapshot'), snapshot, 'PUT')).status).toBe(204);
  expect(await read('snapshot')).toEqual(snapshot);
  const { value } = (await (await graphGet('/me/events')).json()) as { value: unknown[] };
  expect(value).toHaveLength(2);
});

test('the clock is set, advanced and skewed, and runs on from there', async () => {
  const at = async (body: unknown) => {
    const response = await post(control('clock'), body);
    expect(response.status).toBe(200);
    return Date.parse(((await response.json()) as { now: string }).now);
  };
  const near = (time: number, iso: string) => expect(Math.abs(time - Date.parse(iso))).toBeLessThan(5000);
  near(await at({ set: '2030-01-01T00:00:00+01:00' }), '2029-12-31T23:00:00Z');
  near(await at({ advanceSeconds: 3600 }), '2030-01-01T00:00:00Z');
  near(await at({ skewSeconds: { crm: 90 } }), '2030-01-01T00:00:00Z');
  near(sandbox.world.now('crm').getTime(), '2030-01-01T00:01:30Z');
  near(sandbox.world.now('graph').getTime(), '2030-01-01T00:00:00Z');
});

test('an export is loaded over HTTP, into Outlook and into the CRM', async () => {
  expect(await (await load({})).json()).toEqual({ loaded: 2, skipped: [] });
  const text = google + single('SUMMARY:No start');
  const intoCrm = await load({ into: 'crm', as: 'import', text });
  expect(await intoCrm.json()).toEqual({
    loaded: 2,
    skipped: [{ line: google.split('\n').length + 2, why: 'It has no DTSTART.' }],
  });
  expect(await read('outbox')).toEqual([]);
});

test.each([
  ['reset', { seed: 'full' }],
  ['reset', undefined],
  ['load', { person: 'nobody', format: 'ics', into: 'crm', text: '' }],
  ['load', { person: 'nobody', format: 'vcf', into: 'outlook', text: 'BEGIN:VCARD' }],
  ['load', { person: 'kim', format: 'ics', into: 'outlook', calendar: 'None', text: '' }],
  ['clock', { set: 'tomorrow' }],
  ['clock', { advanceSeconds: 'one' }],
  ['faults', { match: { path: '(' }, do: { status: 500 } }],
  ['faults', { match: { sevice: 'graph' }, do: { status: 500 } }],
  ['faults', { do: { status: 500, drop: 'before' } }],
  ['person/kim/events/nothing/restore', {}],
  ['crm/Events/1/restore', {}],
])('POST %s %j is refused with a sentence', async (path, body) => {
  const response = await post(control(path), body);
  expect(response.status).toBe(400);
  const answer = (await response.json()) as { error: string };
  expect(Object.keys(answer)).toEqual(['error']);
  expect(answer.error).toMatch(/\.$/);
});

test('what is no snapshot is refused', async () => {
  expect((await post(control('snapshot'), { people: [] }, 'PUT')).status).toBe(400);
});

test('every page may use the control interface', async () => {
  const preflight = await fetch(control('snapshot'), { method: 'OPTIONS', headers: { origin: 'https://a.example' } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  expect((await fetch(control('nothing'))).status).toBe(404);
});

test('an event is moved and restored as its owner would in Outlook', async () => {
  await load({ text: single('DTSTART:20260710T150000Z', 'SUMMARY:Moving') });
  const events = (await (await graphGet('/me/events')).json()) as { value: { id: string }[] };
  const { id } = events.value[0]!;
  const created = (await (
    await fetch(`${sandbox.graph}/v1.0/me/calendars`, {
      method: 'POST',
      headers: { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' },
      body: '{"name":"Other"}',
    })
  ).json()) as { id: string };
  const path = (event: string) => control(`person/kim/events/${encodeURIComponent(event)}`);
  const moved = (await (await post(`${path(id)}/move`, { calendarId: created.id })).json()) as { id: string };
  expect(moved.id).not.toBe(id);
  expect((await graphGet(`/me/events/${moved.id}`)).status).toBe(200);
  await fetch(`${sandbox.graph}/v1.0/me/events/${moved.id}`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer kim-graph-token' },
  });
  const restored = (await (await post(`${path(moved.id)}/restore`, {})).json()) as { id: string };
  expect((await graphGet(`/me/events/${restored.id}`)).status).toBe(200);
});

describe('invitations', () => {
  const tour = {
    from: { name: 'Ann Customer', address: 'ann@customer.example' },
    ...{ subject: 'Lab tour', start: '2026-08-03T10:00:00', end: '2026-08-03T11:00:00', timeZone: 'Europe/Berlin' },
    ...{ location: 'Leeds', body: '<p>Bring <b>shoes</b></p>' },
  };
  const invite = async (more: object = {}) => {
    const answer = await post(control('person/kim/invitations'), { ...tour, ...more });
    const { id } = (await answer.json()) as { id: string };
    return { id, path: control(`person/kim/events/${encodeURIComponent(id)}`) };
  };
  const copy = async (id: string): Promise<unknown> => (await graphGet(`/me/events/${id}`)).json();

  test('others invite, move and cancel, and no mail of theirs counts as the program’s', async () => {
    await graphGet('/me/calendars');
    const { id, path } = await invite();
    expect(await copy(id)).toMatchObject({
      start: { dateTime: '2026-08-03T08:00:00.0000000' },
      ...{ organizer: { emailAddress: tour.from }, location: { displayName: 'Leeds' }, bodyPreview: 'Bring shoes' },
    });
    const deed = (body: object) => post(`${path}/organizer`, body);
    expect((await deed({ do: 'move', start: '2026-08-04T10:00:00', end: '2026-08-04T11:00:00' })).status).toBe(204);
    expect(await copy(id)).toMatchObject({ start: { dateTime: '2026-08-04T08:00:00.0000000' } });
    expect((await deed({ do: 'cancel' })).status).toBe(204);
    expect(await read('outbox')).toMatchObject([{ kind: 'invitation' }, { kind: 'update' }, { kind: 'cancellation' }]);
    expect(await read('pulse')).toMatchObject({ mailsBy: { desk: 3 } });
    expect((await deed({ do: 'remove' })).status).toBe(204);
    expect((await graphGet(`/me/events/${id}`)).status).toBe(404);
  });

  test('the person answers, and may keep what is declined', async () => {
    const { id, path } = await invite({ isAllDay: true, start: '2026-08-03T00:00:00', end: '2026-08-04T00:00:00' });
    expect((await post(`${path}/respond`, { response: 'declined', keep: true })).status).toBe(204);
    expect(await copy(id)).toMatchObject({ isAllDay: true, responseStatus: { response: 'declined' } });
    expect((await post(`${path}/respond`, { response: 'declined' })).status).toBe(204);
    expect((await graphGet(`/me/events/${id}`)).status).toBe(404);
  });

  test.each([
    ['nobody', tour],
    ['kim', { ...tour, from: { name: 'Kim', address: 'kim@contoso.example' } }],
    ['kim', { ...tour, sensitivity: 'secret' }],
    ['kim', { ...tour, end: '2026-08-02T10:00:00' }],
    ['kim', { ...tour, isAllDay: true }],
  ])('to %s %j is refused with a sentence', async (person, body) => {
    const answer = await post(control(`person/${person}/invitations`), body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(/\.$/);
  });
});

test('a CRM record is restored from the recycle bin', async () => {
  await load({ into: 'crm', text: single('DTSTART:20260710T150000Z', 'SUMMARY:Coming back') });
  const [id] = Object.keys(sandbox.world.state.crm.modules.Events!.records);
  const url = `${sandbox.crm}/crm/v8/Events/${id!}`;
  const headers = { authorization: 'Zoho-oauthtoken kim-crm-token' };
  expect((await fetch(url, { method: 'DELETE', headers })).status).toBe(200);
  expect((await post(control(`crm/Events/${id!}/restore`), {})).status).toBe(204);
  expect((await fetch(url, { headers })).status).toBe(200);
});

describe('the program', () => {
  const program = ['--import', 'tsx', 'src/sandbox/main.ts'];
  const run = (...args: string[]) => spawn(process.execPath, [...program, ...args]);

  test('says its two addresses, loads a file, and ends on SIGTERM with 0', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    writeFileSync(join(folder, 'snapshot.json'), JSON.stringify(await read('snapshot')));
    writeFileSync(join(folder, 'a.ics'), google);
    const child = run('--seed', join(folder, 'snapshot.json'), '--ics', join(folder, 'a.ics'));
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { graph, crm } = JSON.parse(line) as { graph: string; crm: string };
    expect((await fetch(`${crm}/_sandbox/people`)).status).toBe(200);
    const answer = await fetch(`${graph}/v1.0/me/events`, { headers: { authorization: 'Bearer kim-graph-token' } });
    expect(((await answer.json()) as { value: unknown[] }).value).toHaveLength(2);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test.each([
    ['--port', '1'],
    ['--graph-port', 'x'],
    ['--seed', '/nowhere.json'],
    ['--vcf', '/nowhere.vcf'],
    ['--ics', '/nowhere.ics'],
  ])('%s %s is refused with 2 and a sentence', async (...args) => {
    const child = run(...args);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(2);
    expect(said).toContain(args[0]);
  });
});
