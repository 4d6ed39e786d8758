import { callAll } from '../../src/graph/batch';
import { whoami } from '../../src/graph/account';
import { crmCalendar, mailbox, meeting, now, type Mailbox } from './mailbox';

let box: Mailbox;
beforeEach(async () => (box = await mailbox()));
afterEach(() => box.close());

const all = { isKnown: () => false, limit: 100, now };

test('every request and every item of a batch asks for immutable ids and UTC', async () => {
  const side = await crmCalendar(box);
  await side.create([{ fields: meeting() }, { fields: meeting() }]);
  await side.pull(undefined, all);
  for (const { requestHeaders } of await box.requests()) {
    expect(requestHeaders.prefer).toContain('IdType="ImmutableId", outlook.timezone="UTC"');
  }
});

test('one request at a time, so that a batch never over-runs the mailbox', async () => {
  const calls = Array.from({ length: 20 }, () => ({ method: 'GET', path: '/me' }) as const);
  const answers = await Promise.all([callAll(box.client, calls), callAll(box.client, calls), whoami(box.client)]);
  expect([...answers[0], ...answers[1]].map((answer) => answer?.status)).toEqual(Array(40).fill(200));
  expect(box.waits).toEqual([]);
});

test('counts what went out, a batch as one, repeats included', async () => {
  await box.fault({ method: 'GET', path: '/me/calendars' }, { status: 503 });
  await box.container.find();
  await whoami(box.client);
  expect(box.client.counts).toEqual({ calls: 3, batches: 1 });
});

test('whoami: who is signed in, with the IANA zone, in one request', async () => {
  expect(await whoami(box.client)).toMatchObject({ address: 'kim@contoso.example', timeZone: 'Europe/Berlin' });
  await box.fault({ path: 'mailboxSettings' }, { status: 403 });
  expect(await whoami(box.client)).toMatchObject({ address: 'kim@contoso.example', timeZone: null });
});

test('97: a token that is not accepted any more ends the run, alone or inside a batch', async () => {
  await box.fault({ path: '/me\\?' }, { status: 401 });
  await expect(whoami(box.client)).rejects.toMatchObject({ code: 'signed-out', side: 'outlook' });
  await box.fault({ path: '/me/calendars' }, { expireToken: true });
  await expect(box.container.find()).rejects.toMatchObject({ code: 'signed-out' });
});

test('reads that get no answer are repeated, then the run is offline', async () => {
  await box.fault({ path: '/me/calendars' }, { drop: 'before' }, { times: 2 });
  expect(await box.container.find()).toEqual({ ours: null, foreign: null });
  await box.fault({ path: '/me/calendars' }, { status: 502 }, { times: null });
  await expect(box.container.find()).rejects.toMatchObject({ code: 'offline' });
});

test('an answer in an unknown form ends the run and does not quote it', async () => {
  await box.fault({ path: '/me/calendars' }, { status: 200, body: { value: [{ name: 'secret' }] } });
  const error = await box.container.find().catch((failure: unknown) => failure);
  expect(error).toMatchObject({ code: 'unexpected' });
  expect(String(error)).not.toContain('secret');
});

describe('91: items of a batch that are throttled', () => {
  test('are sent again, alone, after the longest wait of them, creates too', async () => {
    const side = await crmCalendar(box);
    await box.requests();
    const throttle = (seconds: string) => ({ status: 429, headers: { 'Retry-After': seconds } });
    await box.fault({ method: 'POST', path: '/events' }, throttle('7'), { times: 2 });
    await box.fault({ method: 'POST', path: '/events' }, throttle('30'), { times: 1 });
    const drafts = Array.from({ length: 20 }, (_, n) => ({
      fields: meeting({ title: `Visit ${n}` }),
      stamp: `org1/${n}`,
    }));
    const outcomes = await side.create(drafts);
    expect(outcomes.map((outcome) => outcome.ok && outcome.item.fields.title)).toEqual(
      drafts.map(({ fields }) => fields.title),
    );
    expect(box.waits).toEqual([30]);
    const batches = (await box.requests()).filter(({ batch }) => batch === null);
    expect(batches.map(({ requestBody }) => (requestBody as { requests: unknown[] }).requests.length)).toEqual([20, 3]);
  });

  test('end the run when Outlook asks for more patience than a run has', async () => {
    const side = await crmCalendar(box);
    await box.fault({ method: 'POST', path: '/events' }, { status: 429, headers: { 'Retry-After': '600' } });
    const failing = side.create([{ fields: meeting() }]);
    await expect(failing).rejects.toMatchObject({ code: 'throttled', retryAfterSeconds: 600 });
    expect(box.waits).toEqual([]);
  });
});
