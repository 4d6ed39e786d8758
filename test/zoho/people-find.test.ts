import { deleteRecord, updateRecord } from '../../src/sandbox/crm/records';
import { moduleState } from '../../src/sandbox/crm/store';
import type { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { advance, calls, startCrm, type Crm } from './kit';
import { breakDown, noComposites, peopleOf, put, tab } from './people-kit';
import { fault } from './records-kit';

let crm: Crm;
let people: ZohoPeople;

beforeEach(async () => {
  crm = await startCrm();
  people = peopleOf(crm);
});

afterEach(async () => {
  await crm.sandbox.close();
});

const address = 'maria@graz.example';
const names = async (of = address) =>
  ((await people.find([of])).get(of) ?? []).map(({ type, name }) => `${type} ${name}`);
const kim = () => crm.world.person('kim')!;
const lee = () => crm.world.person('lee')!;
const hide = (module: string, field: string) => {
  crm.crm.settings[module]!.fieldPermissions.standard[field] = 'hidden';
};

describe('who has an address', () => {
  test('is told with company, title, phones, addresses and owner, in one request', async () => {
    const account = put(crm, 'Accounts', { Account_Name: 'Uni Graz' });
    const contact = put(
      crm,
      'Contacts',
      {
        ...{ First_Name: 'Maria', Last_Name: 'Hofer', Email: 'Maria@Graz.example', Title: 'Head of lab' },
        ...{ Phone: '+43 1', Mobile: '+43 2', Account_Name: { id: account } },
      },
      { ownerId: lee().crmUserId },
    );
    const { calls: requests, result } = await calls(crm, () => people.find(['MARIA@graz.example', 'x@y.example']));
    expect(requests).toBe(1);
    expect([...result]).toEqual([
      [
        address,
        [
          {
            ...{ type: 'contact', id: contact, name: 'Maria Hofer', url: tab(crm, 'Contacts', contact) },
            ...{ company: 'Uni Graz', title: 'Head of lab', phones: ['+43 1', '+43 2'], addresses: [address] },
            account: { type: 'account', id: account, name: 'Uni Graz', url: tab(crm, 'Accounts', account) },
            ...{ owner: lee().name, hasFreeAddress: true },
          },
        ],
      ],
      ['x@y.example', []],
    ]);
  });

  test('can be a lead, by either of two addresses', async () => {
    const fields = { Last_Name: 'Steiner', Company: 'Steiner OG', Designation: 'Owner', Email: 'p@steiner.example' };
    const lead = put(crm, 'Leads', { ...fields, Secondary_Email: address });
    expect((await people.find([address])).get(address)).toEqual([
      {
        ...{ type: 'lead', id: lead, name: 'Steiner', url: tab(crm, 'Leads', lead), company: 'Steiner OG' },
        ...{ title: 'Owner', phones: [], addresses: ['p@steiner.example', address], owner: kim().name },
        ...{ account: null, hasFreeAddress: false },
      },
    ]);
  });

  test('are colleagues before contacts before leads, and of each the newest first', async () => {
    const Email = lee().email;
    put(crm, 'Leads', { Last_Name: 'Lead', Email });
    const old = put(crm, 'Contacts', { Last_Name: 'Old', Email });
    put(crm, 'Contacts', { Last_Name: 'New', Secondary_Email: Email });
    expect(await names(Email)).toEqual([`user ${lee().name}`, 'contact New', 'contact Old', 'lead Lead']);
    advance(crm, 5);
    updateRecord(crm.world, 'Contacts', old, { Title: 'CEO' });
    expect((await names(Email)).slice(1, 3)).toEqual(['contact Old', 'contact New']);
  });

  test('is a stranger where the lead was converted or the contact deleted', async () => {
    const contact = put(crm, 'Contacts', { Last_Name: 'Hofer', Email: address });
    const lead = put(crm, 'Leads', { Last_Name: 'Hofer', Email: address });
    expect(await names()).toEqual(['contact Hofer', 'lead Hofer']);
    moduleState(crm.world, 'Leads').records[lead]!.converted = crm.world.now().toISOString();
    expect(await names()).toEqual(['contact Hofer']);
    deleteRecord(crm.world, 'Contacts', contact, crm.user.userId);
    expect(await names()).toEqual([]);
  });

  test('is found for 50 addresses by one request, for 120 by two, and the users are asked for once', async () => {
    const addresses = Array.from({ length: 120 }, (_, n) => `n${n}@acme.example`);
    for (const [n, Email] of addresses.entries())
      put(crm, n % 2 === 0 ? 'Contacts' : 'Leads', { Last_Name: `#${n}`, Email });
    const first = await calls(crm, () => people.find(addresses.slice(0, 50)));
    expect([first.calls, [...first.result.values()].map((found) => found.length)]).toEqual([
      1,
      addresses.slice(0, 50).map(() => 1),
    ]);
    expect((await calls(crm, () => people.find(addresses))).calls).toBe(2);
  });

  test('is found by plain requests where there are no composites', async () => {
    put(crm, 'Contacts', { Last_Name: 'Hofer', Email: address });
    await noComposites(crm);
    expect(await names()).toEqual(['contact Hofer']);
    expect((await calls(crm, () => people.find([address]))).calls).toBe(2);
  });

  test('is nobody who has no address, and asks nothing', async () => {
    const { calls: requests, result } = await calls(crm, () => people.find(['', 'not one', "x'y\n@z"]));
    expect([requests, [...result.values()]]).toEqual([0, [[], [], []]]);
  });

  test('is found by an address with an apostrophe', async () => {
    put(crm, 'Contacts', { Last_Name: 'O’Brien', Email: "o'brien@acme.example" });
    expect(await names("o'brien@acme.example")).toEqual(['contact O’Brien']);
  });

  test('is found beside an address that the CRM’s queries do not take', async () => {
    put(crm, 'Contacts', { Last_Name: 'Hofer', Email: address });
    await people.find([address]);
    const part = (status_code: number, body: object) => ({ details: { response: { status_code, body } } });
    const refused = part(400, { code: 'SYNTAX_ERROR', message: '', details: {} });
    const row = part(200, { data: [{ id: '1', Last_Name: 'Hofer', Email: address }] });
    const answer = { __composite_requests: [row, refused, part(204, {}), refused] };
    await fault(crm, { path: '__composite_requests' }, { status: 200, body: answer });
    const found = await people.find([address, "o'brien@acme.example"]);
    expect([...found.values()].map((some) => some.length)).toEqual([1, 0]);
    expect((await calls(crm, () => people.find([address]))).calls).toBe(1);
  });
});

describe('G9: what the profile may not see', () => {
  beforeEach(() => {
    const account = put(crm, 'Accounts', { Account_Name: 'Uni Graz' });
    put(crm, 'Contacts', { Last_Name: 'Hofer', Email: address, Mobile: '+43 2', Account_Name: { id: account } });
    put(crm, 'Leads', { Last_Name: 'Lead', Email: address });
  });

  test('a field is missing, and the person is found all the same', async () => {
    hide('Contacts', 'Mobile');
    const [contact] = (await people.find([address])).get(address)!;
    expect(contact).toMatchObject({ name: 'Hofer', phones: [], company: 'Uni Graz', owner: kim().name });
    expect((await calls(crm, () => people.find([address]))).calls).toBe(2);
  });

  test('a field is missing, and an address with an apostrophe is found all the same', async () => {
    put(crm, 'Contacts', { Last_Name: 'O’Brien', Email: "o'brien@acme.example" });
    hide('Contacts', 'Mobile');
    expect(await names("o'brien@acme.example")).toEqual(['contact O’Brien']);
  });

  test('a field is missing, and the newest is first all the same', async () => {
    const old = put(crm, 'Contacts', { Last_Name: 'Old', Email: address });
    put(crm, 'Contacts', { Last_Name: 'New', Email: address });
    advance(crm, 5);
    updateRecord(crm.world, 'Contacts', old, { Title: 'CEO' });
    hide('Contacts', 'Mobile');
    expect((await names())[0]).toBe('contact Old');
  });

  test('the second address is no free place', async () => {
    hide('Contacts', 'Secondary_Email');
    expect((await people.find([address])).get(address)).toMatchObject([{ hasFreeAddress: false }, { type: 'lead' }]);
  });

  test.each(['Crm_Implied_View_Contacts', 'Crm_Implied_Tab_Contacts'])(
    'a module has nobody (%s)',
    async (permission) => {
      crm.crm.permissions.standard[permission] = false;
      expect(await names()).toEqual(['lead Lead']);
      expect((await calls(crm, () => people.find([address]))).calls).toBe(1);
    },
  );

  test('the users: nobody is a colleague, and owners have no name', async () => {
    await noComposites(crm);
    await fault(crm, { path: '/users' }, { status: 403 }, { times: null });
    expect((await people.find([address])).get(address)).toMatchObject([{ owner: '' }, { owner: '' }]);
  });
});

describe('an error', () => {
  test('is thrown where the CRM does not answer, and nobody is called a stranger', async () => {
    await breakDown(crm);
    await expect(people.find([address])).rejects.toMatchObject({ code: 'offline' });
  });

  test('is thrown where the users or one of the modules do not answer', async () => {
    const answers = async (...statuses: number[]) => {
      const parts = statuses.map((status_code) => ({ details: { response: { status_code, body: {} } } }));
      const answer = { status: 207, body: { __composite_requests: parts } };
      await fault(crm, { path: '__composite_requests' }, answer);
    };
    await answers(500, 204, 204);
    await expect(people.find([address])).rejects.toMatchObject({ code: 'offline' });
    await people.find([address]);
    await answers(204, 500);
    await expect(people.find([address])).rejects.toMatchObject({ code: 'offline' });
  });
});
