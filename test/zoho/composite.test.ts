import { askTogether, type Question } from '../../src/zoho/composite';
import { calls, startCrm, type Crm } from './kit';
import { breakDown, noComposites, put } from './people-kit';
import { fault } from './records-kit';

let crm: Crm;

beforeEach(async () => {
  crm = await startCrm();
  put(crm, 'Contacts', { Last_Name: 'Hofer' });
});

afterEach(async () => {
  await crm.sandbox.close();
});

const users: Question = { path: '/users', query: { type: 'ActiveUsers' } };
const org: Question = { path: '/org' };
const contacts: Question = {
  path: '/coql',
  body: { select_query: "select id, Last_Name from Contacts where Last_Name = 'Hofer' limit 5" },
};
const leads: Question = { path: '/Leads', query: { fields: 'Last_Name', page: undefined } };
const wrong: Question = { path: '/Leads', query: { fields: 'Last_Name', per_page: 1000 } };
const ask = (...questions: Question[]) => calls(crm, () => askTogether(crm.client, questions));

const asked = [
  { ok: true, body: { users: expect.arrayContaining([]) as unknown } },
  { ok: true, body: { org: expect.arrayContaining([]) as unknown } },
  { ok: true, body: { data: [{ Last_Name: 'Hofer' }] } },
  { ok: true, body: undefined },
  { ok: false, isRefused: true, error: { code: 'unexpected' } },
];

/** What a composite answers for each of its parts. */
function answering(...parts: object[]) {
  return { status: 207, body: { __composite_requests: parts } };
}

const part = (status_code: number, body: object = {}) => ({ details: { response: { status_code, body } } });

describe('questions to the CRM', () => {
  test('are asked by one request, up to five, queries among them', async () => {
    expect(await ask(users, org, contacts, leads, wrong)).toMatchObject({ calls: 1, result: asked });
  });

  test('are asked by several composites where there are more', async () => {
    const { calls: requests, result } = await ask(users, org, contacts, leads, wrong, leads, org);
    expect(requests).toBe(2);
    expect(result).toMatchObject([...asked, asked[3], asked[1]]);
  });

  test('are asked one by one, by plain requests, where composites are refused, and no composite is tried again', async () => {
    await noComposites(crm);
    expect(await ask(users, org, contacts, leads, wrong)).toMatchObject({ calls: 6, result: asked });
    expect(await ask(users, org, contacts)).toMatchObject({ calls: 3 });
  });

  test('are asked one by one where the browser does not let a composite out', async () => {
    await fault(crm, { path: '__composite_requests' }, { drop: 'before' }, { times: null });
    expect(await ask(users, org)).toMatchObject({ calls: 3, result: asked.slice(0, 2) });
    expect(await ask(users, org)).toMatchObject({ calls: 3, result: asked.slice(0, 2) });
    expect(await ask(users, org)).toMatchObject({ calls: 2 });
  });

  test('stay together after a connection that broke once', async () => {
    await fault(crm, { path: '__composite_requests' }, { drop: 'before' });
    expect(await ask(users, org)).toMatchObject({ calls: 3, result: asked.slice(0, 2) });
    expect(await ask(users, org)).toMatchObject({ calls: 1 });
  });

  test('that the CRM does not take in a composite are asked alone from then on, the others stay together', async () => {
    const refused = { code: 'NOT_SUPPORTED', message: 'not supported', status: 'error', details: {} };
    const answer = answering(part(200, { users: [] }), part(200, { org: [] }), refused);
    await fault(crm, { path: '__composite_requests' }, answer);
    expect(await ask(users, org, contacts)).toMatchObject({ calls: 2, result: [{ ok: true }, { ok: true }, asked[2]] });
    expect(await ask(users, org, contacts)).toMatchObject({ calls: 2, result: asked.slice(0, 3) });
  });

  test('that fail inside a composite have failed, and those that have to wait are asked alone', async () => {
    await fault(crm, { path: '__composite_requests' }, answering(part(500), part(429), part(403)));
    const { calls: requests, result } = await ask(users, org, leads);
    expect(requests).toBe(2);
    expect(result).toMatchObject([
      { ok: false, isRefused: false, error: { code: 'offline' } },
      asked[1],
      { ok: false, isRefused: true, error: { code: 'forbidden' } },
    ]);
  });

  test('are put into their order by their names, whatever order the answers have', async () => {
    const named = (sub_request_id: string, body: object) => ({
      details: { sub_request_id, response: { status_code: 200, body } },
    });
    await fault(
      crm,
      { path: '__composite_requests' },
      answering(named('q1', { second: 1 }), named('q0', { first: 1 })),
    );
    expect((await ask(users, org)).result).toMatchObject([{ body: { first: 1 } }, { body: { second: 1 } }]);
  });

  test('end in one error where nothing answers, after the patience for one', async () => {
    await breakDown(crm);
    const before = crm.client.counts.calls;
    await expect(askTogether(crm.client, [users, org, leads])).rejects.toMatchObject({ code: 'offline' });
    expect(crm.client.counts.calls - before).toBe(1 + 5);
  });
});
