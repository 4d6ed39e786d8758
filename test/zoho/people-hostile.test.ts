import fc from 'fast-check';
import type { Draft } from '../../src/people/form';
import type { Person } from '../../src/people/person';
import { fixedAccess } from '../../src/sync/access';
import { SyncError } from '../../src/sync/errors';
import { ZohoClient } from '../../src/zoho/client';
import { ZohoPeople } from '../../src/zoho/people/zoho-people';

interface Asked {
  method: string;
  url: string;
  body: string;
}

type Answer = { status: number; text: string };

const user = { org: '60', userId: '7', address: 'kim@a.example', timeZone: 'Europe/Vienna', profileId: '9' };
const now = '2026-11-20T09:00:00Z';

/** A CRM that answers what a test says. */
function crmThat(answer: (asked: Asked) => Answer) {
  const asked: Asked[] = [];
  const client = new ZohoClient({
    access: fixedAccess('https://api.example', () => 'token'),
    network: {
      fetch: (url, init) => {
        const one = { method: init.method, url, body: typeof init.body === 'string' ? init.body : '' };
        asked.push(one);
        if (asked.length > 500) throw new Error('there is no end to it');
        const { status, text } = answer(one);
        return Promise.resolve(new Response([204, 304].includes(status) ? null : text, { status }));
      },
      wait: () => Promise.resolve(),
      random: () => 0,
    },
  });
  const people = new ZohoPeople({ client, user, crmWeb: 'https://crm.zoho.example' }, () => now);
  return { people, asked };
}

const json = (body: unknown, status = 200): Answer => ({ status, text: JSON.stringify(body) });
const nothing: Answer = { status: 204, text: '' };
const html: Answer = { status: 200, text: '<html><title>Sign in to the network</title></html>' };

const maria: Person = {
  ...{
    type: 'contact',
    id: '11',
    name: 'Maria',
    url: null,
    company: '',
    title: '',
    phones: [],
    addresses: ['m@g.example'],
  },
  ...{ owner: '', account: null, hasFreeAddress: true },
};

const draft: Draft = { type: 'note', key: 'k', title: 'T', text: 'x', on: maria };
const newLead: Draft = { type: 'lead', key: 'k', values: { Last_Name: 'X', Email: 'm@g.example' } };

const questions: [string, (people: ZohoPeople) => Promise<unknown>][] = [
  ['find', (people) => people.find(['m@g.example'])],
  ['briefs', (people) => people.briefs([maria, { ...maria, id: '12', type: 'lead' }])],
  ['card', (people) => people.card(maria, now)],
  ['search', (people) => people.search('Maria', ['contact', 'lead', 'deal', 'account'])],
  ['form', (people) => people.form('lead')],
  ['create a note', (people) => people.create(draft)],
  ['create a lead', (people) => people.create(newLead)],
  ['find what was made', (people) => people.findMade(draft, now)],
  ['remove', (people) => people.remove(maria, now)],
  ['add an address', (people) => people.addAddress(maria, 'n@g.example')],
  ['remove an address', (people) => people.removeAddress(maria, 'n@g.example')],
  ['the card of who was linked here', (people) => people.card({ ...maria, isLinkedHere: true }, now)],
];

async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'answered';
  } catch (error) {
    if (error instanceof SyncError) return error.code;
    throw error;
  }
}

/** Answers in the CRM's forms with anything where values are expected. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, true, [], {}, [null], { id: 1 }, { id: '1', name: {} }, '2026-99-99', 'x'),
  fc.jsonValue(),
);
const names = ['Full_Name', 'Email', 'Owner', 'Account_Name', 'Phone', 'Modified_Time', 'Created_Time', 'Converted__s'];
const more = [
  'Start_DateTime',
  'End_DateTime',
  'All_day',
  'Closing_Date',
  'Amount',
  'Probability',
  'Due_Date',
  'Status',
];
const others = ['Note_Content', 'Created_By', 'Event_Title', 'Who_Id', 'Contact_Name', 'Closed_Time', 'Currency', 'id'];
const row = fc
  .dictionary(fc.constantFrom(...names, ...more, ...others), value)
  .map((fields) => ({ id: '11', ...fields }));
const lists = [
  'data',
  'users',
  'org',
  'fields',
  'layouts',
  'Emails',
  'info',
  'code',
  'details',
  '__composite_requests',
];
const list = fc.oneof(fc.array(row, { maxLength: 4 }), value);
const body = fc.oneof(value, fc.dictionary(fc.constantFrom(...lists), list));
const part = fc.record({
  status_code: fc.constantFrom<unknown>(200, '200', 204, 400, 403, 500, null, 'x'),
  body: fc.option(body),
});
const composite = fc.array(
  fc.oneof(
    value,
    fc.record({ details: fc.record({ sub_request_id: fc.constantFrom('q0', 'q1', 'q9', null), response: part }) }),
  ),
  { maxLength: 6 },
);
const anything = fc.oneof(
  body,
  composite.map((items) => ({ __composite_requests: items })),
);
const status = fc.constantFrom(200, 201, 204, 304, 400, 403, 404, 500);

describe('whatever the CRM answers', () => {
  test.each(questions)('%s ends, with an answer or a problem that has a name', async (_, ask) => {
    const run = fc.asyncProperty(
      fc.array(fc.tuple(status, anything), { minLength: 1, maxLength: 8 }),
      async (answers) => {
        let turn = 0;
        const { people } = crmThat(() => {
          const [code, what] = answers[turn++ % answers.length]!;
          return json(what, code);
        });
        await outcome(ask(people));
      },
    );
    await fc.assert(run, { numRuns: 100, seed: 7 });
  });

  test('a page that is no answer of the CRM says nothing about anybody', async () => {
    for (const [name, ask] of questions) {
      const { people, asked } = crmThat(() => html);
      expect([name, await outcome(ask(people))]).toEqual([name, name === 'create a note' ? 'answered' : 'offline']);
      expect(asked.filter(({ method }) => method === 'DELETE' || method === 'PUT')).toEqual([]);
    }
  });

  test('users without end are read once', async () => {
    const { people, asked } = crmThat(({ url }) =>
      url.includes('/users')
        ? json({ users: [{ id: '1', email: 'a@b.example' }], info: { more_records: true } })
        : { status: 204, text: '' },
    );
    await people.find(['m@g.example']);
    expect(asked.length).toBeLessThan(10);
  });

  test('an odd user among many is left out, and the others are known', async () => {
    const users = [{ id: 7, email: {} }, null, 'x', { id: '8', email: 'OLGA@a.example', full_name: 'Olga' }];
    const { people } = crmThat(({ url }) => (url.includes('/users') ? json({ users }) : nothing));
    expect((await people.find(['olga@a.example'])).get('olga@a.example')).toMatchObject([{ id: '8', name: 'Olga' }]);
  });

  test('a record’s values are lines of a name’s length, and what is no text is none', async () => {
    const odd = { Full_Name: 'n'.repeat(100_000), Company: { name: 'x' }, Designation: 7, Mobile: ['x'], Owner: 'x' };
    const row = { id: '5', Email: 'M@G.example', Secondary_Email: {}, Phone: '\u202e+43\n1', ...odd };
    const { people } = crmThat(({ body }) =>
      body.includes('from Leads') && !body.includes('__comp') ? json({ data: [row] }) : nothing,
    );
    const [person] = (await people.find(['m@g.example'])).get('m@g.example')!;
    const { name, ...others } = person!;
    expect(name).toHaveLength(500);
    expect(others).toMatchObject({ company: '', title: '', phones: ['+43 1'], addresses: ['m@g.example'], owner: '' });
  });

  test('an id leads to no other place of the CRM than a record’s', async () => {
    const { people, asked } = crmThat(() => nothing);
    const odd = { ...maria, id: "1/../../settings?x=1#' or 1=1" };
    await people.card(odd, now);
    await outcome(people.findMade({ ...draft, on: odd }, now));
    await outcome(people.remove(odd, now));
    await outcome(people.addAddress(odd, 'x@y.example'));
    const uris = asked.flatMap(({ url, body }) => [
      new URL(url).pathname,
      ...[...body.matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri),
    ]);
    expect(uris.filter((uri) => uri?.includes('settings')).length).toBeGreaterThan(3);
    const record = /^\/crm\/v8\/(Contacts\/[^/?#]+(\/\w+)?|coql|__composite_requests|org|users)$/;
    expect(uris.filter((uri) => !record.test(uri ?? ''))).toEqual([]);
    expect(asked.map(({ body }) => body).join()).not.toContain("#' or");
  });
});
