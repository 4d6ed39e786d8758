import { fixedAccess } from '../../src/sync/access';
import { ZohoClient } from '../../src/zoho/client';
import { addMeeting, meeting, startCrm, type Crm } from './kit';

interface LogRow {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
}

let crm: Crm;
const soon = '2027-03-01T09:00:00+00:00';

beforeEach(async () => {
  crm = await startCrm();
});

afterEach(async () => {
  await crm.sandbox.close();
});

const log = async () => {
  const text = await (await fetch(`${crm.sandbox.crm}/_sandbox/log`)).text();
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LogRow]));
};

describe('calls to the CRM', () => {
  test('carry no header that the preflight of a browser would not let through', async () => {
    const sent: string[][] = [];
    const client = new ZohoClient({
      access: fixedAccess(crm.sandbox.crm, () => crm.person.crmToken),
      network: {
        fetch: (url, init) => {
          sent.push(Object.keys(init.headers));
          return fetch(url, init);
        },
        wait: () => Promise.resolve(),
        random: () => 0,
      },
    });
    await client.read('/Events', { fields: 'id' }, { since: '2026-01-01T00:00:00+00:00' });
    await client.write({ method: 'POST', path: '/Events', body: { data: [{}], trigger: [] }, repeatable: false });
    expect(sent).toEqual([['Authorization', 'If-Modified-Since'], ['Authorization']]);
    expect(client.counts.calls).toBe(2);
  });

  test('ask for a token each time, and count every attempt', async () => {
    const before = crm.client.counts.calls;
    crm.crm.creditLimit = 1;
    await expect(crm.client.read('/org')).rejects.toMatchObject({ code: 'throttled' });
    expect(crm.client.counts.calls - before).toBe(5);
  });

  test('run four at once at most', async () => {
    let running = 0;
    let most = 0;
    const client = new ZohoClient({
      access: fixedAccess(crm.sandbox.crm, () => crm.person.crmToken),
      network: {
        fetch: async (url, init) => {
          most = Math.max(most, (running += 1));
          try {
            return await fetch(url, init);
          } finally {
            running -= 1;
          }
        },
        wait: () => Promise.resolve(),
        random: () => 0,
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => client.read('/org')));
    expect(most).toBe(4);
  });

  test('M4: never name a participant, and every write keeps automations still', async () => {
    addMeeting(crm);
    const [created] = await crm.side.create([{ fields: meeting() }]);
    const item = created!.ok ? created!.item : undefined;
    const [updated] = await crm.side.update([{ id: item!.id, version: item!.version, changes: { title: 'New' } }]);
    await crm.side.remove([{ id: item!.id, version: updated!.ok ? updated!.item.version : '' }]);
    const rows = await log();
    expect(JSON.stringify(rows)).not.toContain('Participants');
    const writes = rows.filter((row) => row.method !== 'GET' && row.url.includes('/Events'));
    expect(writes.map((row) => row.method)).toEqual(['POST', 'PUT', 'DELETE']);
    for (const row of writes) expect(JSON.stringify(row)).toMatch(/"trigger":\[\]|wf_trigger=false/);
  });

  test('are made again with another token, once, where the first one is not accepted any more', async () => {
    const asked: unknown[] = [];
    const tokens = ['stale', crm.person.crmToken];
    const client = new ZohoClient({
      access: (renewal) => {
        asked.push(renewal);
        return Promise.resolve({ origin: crm.sandbox.crm, token: tokens[renewal ? 1 : 0] ?? '' });
      },
      network: { fetch: (url, init) => fetch(url, init), wait: () => Promise.resolve(), random: () => 0 },
    });
    const body = { data: [{ Event_Title: 'Once', Start_DateTime: soon, End_DateTime: soon }], trigger: [] };
    expect(await client.write({ method: 'POST', path: '/Events', body, repeatable: false })).toMatchObject({
      status: 201,
    });
    expect(asked).toEqual([undefined, { claims: null }]);
    tokens[1] = 'stale too';
    await expect(client.read('/org')).rejects.toMatchObject({ code: 'signed-out' });
    expect(client.counts.calls).toBe(4);
  });
});
