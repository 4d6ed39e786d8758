import type { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { calls, startCrm, type Crm } from './kit';
import { breakDown, peopleOf, put, tab } from './people-kit';

let crm: Crm;
let people: ZohoPeople;

beforeEach(async () => {
  crm = await startCrm();
  people = peopleOf(crm);
});

afterEach(async () => {
  await crm.sandbox.close();
});

const all = ['contact', 'lead', 'account', 'deal'] as const;
const found = async (words: string, types: readonly (typeof all)[number][] = all) =>
  (await people.search(words, [...types])).map(({ type, name, detail }) => [type, name, detail].join('|'));

describe('a search', () => {
  test('finds contacts, leads, accounts and deals by a part of their names, in one request', async () => {
    const account = put(crm, 'Accounts', { Account_Name: 'Graz Instruments', Website: 'https://graz.example' });
    put(crm, 'Contacts', { First_Name: 'Maria', Last_Name: 'Grazer', Account_Name: { id: account } });
    put(crm, 'Leads', { Last_Name: 'Graziani', Company: 'Bau OG' });
    const deal = { Deal_Name: 'Lab for Graz', Stage: 'Proposal', Closing_Date: '2027-01-01' };
    const id = put(crm, 'Deals', { ...deal, Account_Name: { id: account } });
    put(crm, 'Contacts', { Last_Name: 'Other' });
    const { calls: requests, result } = await calls(crm, () => people.search('GRAZ', [...all]));
    expect(requests).toBe(1);
    expect(result.map(({ type, name, detail }) => [type, name, detail].join('|'))).toEqual([
      'contact|Maria Grazer|Graz Instruments',
      'lead|Graziani|Bau OG',
      'account|Graz Instruments|https://graz.example',
      'deal|Lab for Graz|Graz Instruments',
    ]);
    expect(result[3]!.url).toBe(tab(crm, 'Potentials', id));
  });

  test('takes every word, in any order, and no more than the types that are wanted', async () => {
    put(crm, 'Contacts', { First_Name: 'Maria', Last_Name: 'Hofer' });
    put(crm, 'Contacts', { First_Name: 'Maria', Last_Name: 'Berg' });
    put(crm, 'Leads', { First_Name: 'Maria', Last_Name: 'Hofer' });
    expect(await found('hof mar', ['contact'])).toEqual(['contact|Maria Hofer|']);
  });

  test.each([
    ["O'Neil", "o'n"],
    ['100%', '0%'],
    ['a\\b', 'a\\b'],
  ])('takes %s for what it is', async (name, words) => {
    put(crm, 'Accounts', { Account_Name: name });
    put(crm, 'Accounts', { Account_Name: 'Plain 100' });
    expect(await found(words, ['account'])).toEqual([`account|${name}|`]);
  });

  test('shows twenty of a type', async () => {
    for (let n = 0; n < 25; n += 1) put(crm, 'Accounts', { Account_Name: `Acme ${n}` });
    expect(await found('acme')).toHaveLength(20);
  });

  test('asks nothing without words, or for what has no names', async () => {
    const { calls: requests } = await calls(crm, async () => {
      expect(await found('  ')).toEqual([]);
      expect(await people.search('x', ['note', 'user'])).toEqual([]);
    });
    expect(requests).toBe(0);
  });

  test('G9: has nothing of a module that may not be seen, and names without the details that may not', async () => {
    const account = put(crm, 'Accounts', { Account_Name: 'Graz' });
    put(crm, 'Contacts', { Last_Name: 'Grazer', Email: 'g@x.example', Account_Name: { id: account } });
    crm.crm.permissions.standard['Crm_Implied_Tab_Accounts'] = false;
    expect(await found('graz')).toEqual(['contact|Grazer|']);
  });

  test('is an error where nothing answers', async () => {
    await breakDown(crm);
    await expect(people.search('graz', [...all])).rejects.toMatchObject({ code: 'offline' });
  });
});
