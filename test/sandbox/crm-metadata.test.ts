import { fixedId } from '../../src/sandbox/crm/ids';
import { plainSettings, type CustomField, type CustomView } from '../../src/sandbox/crm/customization';
import { addRecord } from '../../src/sandbox/crm/records';
import { seedWorld } from '../../src/sandbox/seeds/index';
import { crmWorld, KIM, LEE, type Item } from './crm-client';

const own = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;
const colleagues = { ownerId: LEE.crmUserId, source: 'crm_ui' } as const;
const admin = { token: LEE.crmToken };

function settingsWorld() {
  const client = crmWorld();
  const contacts = client.crm.settings['Contacts'] ?? plainSettings();
  const tasks = client.crm.settings['Tasks'] ?? plainSettings();
  const field = (name: string, module = 'Contacts', options = {}) =>
    client.get('settings/fields', { module }, options).body.fields.find((item) => item.api_name === name)!;
  const onLayout = (name: string, module = 'Contacts') =>
    client
      .get('settings/layouts', { module })
      .body.layouts[0]!.sections.flatMap((section) => section.fields)
      .find((item) => item.api_name === name)!;
  const create = (fields: Record<string, unknown>, module = 'Contacts') =>
    client.post(module, { data: [fields], trigger: [] }).body.data[0]!;
  const read = (id: string, module = 'Contacts', options = {}): Item =>
    client.get(`${module}/${id}`, {}, options).body.data[0]!;
  return { ...client, contacts, tasks, field, onLayout, create, read };
}

describe('layouts', () => {
  test('tell the fields by section, and what is required beyond what the system makes mandatory', () => {
    const { get, field, onLayout } = settingsWorld();
    const [layout] = get('settings/layouts', { module: 'Contacts' }).body.layouts;
    expect(layout!.sections.map((section) => section.name)).toEqual([
      'Contact Information',
      'Address Information',
      'Description Information',
    ]);
    expect(onLayout('Last_Name')).toMatchObject({ required: true, read_only: false, length: 80 });
    expect(onLayout('Mailing_Zip')).toMatchObject({ required: false, length: 30 });
    expect(field('Company', 'Leads')).toMatchObject({ system_mandatory: false });
    expect(onLayout('Company', 'Leads')).toMatchObject({ required: true, system_mandatory: false });
  });

  test('are found by their id, 204 otherwise, and module is mandatory', () => {
    const { get } = settingsWorld();
    const [layout] = get('settings/layouts', { module: 'Tasks' }).body.layouts;
    expect(get(`settings/layouts/${layout!.id}`, { module: 'Tasks' }).body.layouts).toEqual([layout]);
    expect(get('settings/layouts/1', { module: 'Tasks' }).status).toBe(204);
    expect(get('settings/layouts').body).toMatchObject({
      code: 'REQUIRED_PARAM_MISSING',
      details: { param: 'module' },
    });
    expect(get('settings/layouts', { module: 'Taskz' }).body.code).toBe('InvalidModule');
  });

  test('make the web service refuse a new record without what they require, and clearing it later', () => {
    const { contacts, create, put, crm } = settingsWorld();
    contacts.required = ['Customer_Type'];
    const missing = { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Customer_Type' } };
    expect(create({ Last_Name: 'Ray' })).toMatchObject(missing);
    expect(create({ Last_Name: 'Ray', Customer_Type: '-None-' })).toMatchObject(missing);
    const { id } = create({ Last_Name: 'Ray', Customer_Type: 'Customer' }).details;
    const update = (fields: object) => put('Contacts', { data: [{ id, ...fields }], trigger: [] }).body.data[0];
    expect(update({ First_Name: 'Ann' })).toMatchObject({ code: 'SUCCESS' });
    expect(update({ Customer_Type: null })).toMatchObject(missing);
    crm.enforcesLayout = false;
    expect(create({ Last_Name: 'Ray' })).toMatchObject({ code: 'SUCCESS' });
  });

  test('let records that came before the requirement be changed', () => {
    const { contacts, put, world } = settingsWorld();
    const id = addRecord(world, 'Contacts', { Last_Name: 'Ray' }, own);
    contacts.required = ['Customer_Type'];
    expect(put('Contacts', { data: [{ id, First_Name: 'Ann' }], trigger: [] }).status).toBe(200);
  });
});

describe('own fields', () => {
  test('are listed as custom, stored, checked, and found by queries and searches', () => {
    const { get, coql, crm, field, create, read } = settingsWorld();
    crm.searchLagSeconds = 0;
    expect(field('Third_Email')).toMatchObject({ custom_field: true, data_type: 'email', length: 100 });
    expect(field('Start_Date', 'Tasks')).toMatchObject({ custom_field: true, data_type: 'date' });
    expect(create({ Last_Name: 'Ray', Third_Email: 'no address' })).toMatchObject({
      code: 'INVALID_DATA',
      details: { api_name: 'Third_Email', expected_data_type: 'email' },
    });
    const { id } = create({ Last_Name: 'Ray', Third_Email: 'ray@home.example' }).details;
    expect(read(id)['Third_Email']).toBe('ray@home.example');
    expect(get('Contacts', { fields: 'Third_Email' }).body.data[0]).toEqual({ id, Third_Email: 'ray@home.example' });
    const query = "select Third_Email from Contacts where Third_Email = 'ray@home.example'";
    expect(coql(query).body.data).toHaveLength(1);
    expect(get('Contacts/search', { email: 'ray@home.example' }).body.data).toHaveLength(1);
  });

  test.each<[CustomField['kind'], unknown, unknown]>([
    ['text', 'short', 5],
    ['textarea', 'one\ntwo', 'x'.repeat(2001)],
    ['phone', '+49 30 23125 100', '030/23125'],
    ['website', 'www.north.example/a', 'none at all'],
    ['boolean', true, 'yes'],
    ['date', '2026-02-28', '2026-02-30'],
    ['integer', 7, 7.5],
    ['currency', 7.5, '7.5'],
  ])('of kind %s keep what fits and refuse the rest', (kind, good, bad) => {
    const { contacts, create, read, field } = settingsWorld();
    contacts.customFields.push({ name: 'Own', label: 'Own', kind });
    expect(field('Own')).toMatchObject({ data_type: kind, field_label: 'Own' });
    expect(create({ Last_Name: 'Ray', Own: bad })).toMatchObject({
      code: 'INVALID_DATA',
      details: { api_name: 'Own' },
    });
    expect(read(create({ Last_Name: 'Ray', Own: good }).details.id)['Own']).toEqual(good);
  });

  test('that are unused come only when asked for, and take no value', () => {
    const { contacts, get, create, read } = settingsWorld();
    contacts.customFields.push({ name: 'Old', label: 'Old', kind: 'text', isUnused: true });
    const names = (type: Record<string, string>) =>
      get('settings/fields', { module: 'Contacts', ...type }).body.fields.map((item) => item.api_name);
    expect(names({})).not.toContain('Old');
    expect(names({ type: 'unused' })).toEqual(['Old']);
    expect(names({ type: 'all' })).toEqual(expect.arrayContaining(['Old', 'Last_Name']));
    expect(read(create({ Last_Name: 'Ray', Old: 'x' }).details.id)).not.toHaveProperty('Old');
  });

  test('keep their id when another one is added before them', () => {
    const { contacts, field } = settingsWorld();
    const before = field('Website_1').id;
    contacts.customFields.unshift({ name: 'New', label: 'New', kind: 'text' });
    expect(field('Website_1').id).toBe(before);
  });
});

describe('picklists', () => {
  test('of tasks tell apart what records hold and what people see', () => {
    const { field } = settingsWorld();
    const status = field('Status', 'Tasks').pick_list_values as Record<string, unknown>[];
    expect(status.at(-1)).toMatchObject({
      actual_value: 'Waiting for input',
      display_value: 'Waiting on someone else',
      sequence_number: 6,
      type: 'used',
    });
    expect(status[1]!['colour_code']).toMatch(/^#[\da-f]{6}$/);
    expect(field('Priority', 'Tasks').pick_list_values).toMatchObject([
      { actual_value: '-None-' },
      { actual_value: 'High' },
      { actual_value: 'Highest' },
      { actual_value: 'Low' },
      { actual_value: 'Lowest' },
      { actual_value: 'Normal', colour_code: null },
    ]);
  });

  test('change with the state, values taken from the layout included, and keep unknown values', () => {
    const { tasks, field, create, read } = settingsWorld();
    tasks.choices['Status'] = [{ actual: 'Open' }, { actual: 'Parked', isUnused: true }];
    expect(field('Status', 'Tasks').pick_list_values).toMatchObject([
      { actual_value: '-None-' },
      { actual_value: 'Open', type: 'used' },
      { actual_value: 'Parked', type: 'unused' },
    ]);
    const { id } = create({ Subject: 'Call', Status: 'Not Started' }, 'Tasks').details;
    expect(read(id, 'Tasks')).toMatchObject({ Status: 'Not Started' });
  });
});

describe('field permissions of a profile', () => {
  test('hide a field from records, lists, queries and layouts, and never from the list of fields', () => {
    const { contacts, get, coql, field, onLayout, read, world } = settingsWorld();
    const id = addRecord(world, 'Contacts', { Last_Name: 'Ray', Mobile: '+49 170 1' }, own);
    contacts.fieldPermissions.standard = { Mobile: 'hidden' };
    expect(read(id)).not.toHaveProperty('Mobile');
    expect(read(id, 'Contacts', admin)['Mobile']).toBe('+49 170 1');
    expect(get('Contacts', { fields: 'Mobile' }).body.data).toEqual([{ id }]);
    expect(coql('select Mobile from Contacts where id is not null').body.code).toBe('INVALID_QUERY');
    expect(get('Contacts/search', { criteria: '(Mobile:equals:1)' }).body.code).toBe('INVALID_QUERY');
    expect(onLayout('Mobile')).toBeUndefined();
    expect(field('Mobile')).toMatchObject({ visible: false });
    expect(field('Mobile')['profiles']).toMatchObject([
      { name: 'Administrator', permission_type: 'read_write' },
      { name: 'Standard', permission_type: 'hidden' },
    ]);
    expect(field('Mobile', 'Contacts', admin)).toMatchObject({ visible: true });
  });

  test('pass over what may only be read, without a word, and only the profiles tell it beforehand', () => {
    const { contacts, put, field, read, world } = settingsWorld();
    const id = addRecord(world, 'Contacts', { Last_Name: 'Ray', Title: 'Buyer' }, own);
    contacts.fieldPermissions.standard = { Title: 'read_only' };
    const write = (Title: string, options = {}) =>
      put('Contacts', { data: [{ id, Title, First_Name: 'Ann' }], trigger: [] }, options).status;
    expect(write('Head of Sales')).toBe(200);
    expect(read(id)).toMatchObject({ Title: 'Buyer', First_Name: 'Ann' });
    expect(field('Title')).toMatchObject({ read_only: false, operation_type: { api_update: true } });
    expect(field('Title')['profiles']).toContainEqual(
      expect.objectContaining({ name: 'Standard', permission_type: 'read_only' }),
    );
    expect(write('Head of Sales', admin)).toBe(200);
    expect(read(id)['Title']).toBe('Head of Sales');
  });

  test('keep a hidden field out of the timeline', () => {
    const { contacts, get, put, world } = settingsWorld();
    const id = addRecord(world, 'Contacts', { Last_Name: 'Ray' }, own);
    put('Contacts', { data: [{ id, Mobile: '+49 170 1', Title: 'Buyer' }], trigger: [] });
    contacts.fieldPermissions.standard = { Mobile: 'hidden' };
    const names = (options = {}) =>
      (get(`Contacts/${id}/__timeline`, {}, options).body.__timeline[0]!.field_history as Item[]).map(
        (entry) => entry.api_name,
      );
    expect(names()).toEqual(['Title']);
    expect(names(admin)).toEqual(['Mobile', 'Title']);
  });
});

describe('permissions of a profile', () => {
  test.each(['Contacts', 'Tasks'])('stand in its single answer and are honoured on %s', (module) => {
    const { ask, crm, get, post, put, coql, world } = settingsWorld();
    const fields = module === 'Contacts' ? { Last_Name: 'Ray' } : { Subject: 'Call' };
    const id = addRecord(world, module, fields, own);
    const requests = {
      View: () => [get(module, { fields: 'id' }), get(`${module}/${id}`), coql(`select id from ${module}`)],
      Create: () => [post(module, { data: [fields], trigger: [] })],
      Edit: () => [put(module, { data: [{ id, ...fields }], trigger: [] })],
      Delete: () => [ask('DELETE', module, { query: { ids: id } })],
    };
    for (const [action, send] of Object.entries(requests)) {
      const name = `Crm_Implied_${action}_${module}`;
      crm.permissions.standard = { [name]: false };
      const profile = get(`settings/profiles/${fixedId(26_014)}`).body.profiles[0]!;
      expect(profile.permissions_details).toContainEqual(expect.objectContaining({ name, module, enabled: false }));
      for (const reply of send()) {
        expect(reply).toMatchObject({ status: 403, body: { code: 'NO_PERMISSION', details: { permissions: [name] } } });
      }
    }
  });
});

describe('custom views', () => {
  const view = (changes: Partial<CustomView> = {}): CustomView => ({
    id: fixedId(901),
    name: 'Buyers',
    ownerId: LEE.crmUserId,
    access: 'public',
    criteria: { field: 'Title', comparator: 'contains', value: 'buyer' },
    ...changes,
  });

  function viewsWorld(made: CustomView[]) {
    const client = settingsWorld();
    client.contacts.views = made;
    const names = (options = {}) =>
      client.get('settings/custom_views', { module: 'Contacts' }, options).body.custom_views.map((item) => item.name);
    const rows = (cvid: string, options = {}) => {
      const reply = client.get('Contacts', { fields: 'Last_Name', cvid, sort_order: 'asc' }, options);
      return reply.status === 204 ? [] : reply.body.data.map((row) => row['Last_Name']);
    };
    const add = (Last_Name: string, Title: string, origin: typeof own | typeof colleagues = own) =>
      addRecord(client.world, 'Contacts', { Last_Name, Title }, origin);
    return { ...client, names, rows, add };
  }

  test('are the two standard ones, those for everybody and those of whoever asks', () => {
    const { names } = viewsWorld([view(), view({ id: fixedId(902), name: 'Lee only', access: 'only_to_me' })]);
    expect(names()).toEqual(['All Contacts', 'My Contacts', 'Buyers']);
    expect(names(admin)).toEqual(['All Contacts', 'My Contacts', 'Buyers', 'Lee only']);
  });

  test('are told one by one, and 204 when they are gone', () => {
    const { get } = viewsWorld([view()]);
    const one = get(`settings/custom_views/${fixedId(901)}`, { module: 'Contacts' }).body.custom_views[0];
    expect(one).toMatchObject({
      display_value: 'Buyers',
      system_name: null,
      system_defined: false,
      default: false,
      access_type: 'public',
      created_by: { id: LEE.crmUserId },
    });
    expect(get('settings/custom_views/1', { module: 'Contacts' }).status).toBe(204);
    expect(get('settings/custom_views').body.code).toBe('REQUIRED_PARAM_MISSING');
  });

  test('list and count what meets their criteria, "My" going by whoever asks', () => {
    const { crm, get, rows, add } = viewsWorld([view()]);
    crm.searchLagSeconds = 0;
    add('Ann', 'Senior Buyer');
    add('Bea', 'Chemist');
    add('Cas', 'Buyer', colleagues);
    const all = get('settings/custom_views', { module: 'Contacts' }).body.custom_views;
    expect(rows(fixedId(901))).toEqual(['Ann', 'Cas']);
    expect(rows(all[0]!.id)).toEqual(['Ann', 'Bea', 'Cas']);
    expect([rows(all[1]!.id), rows(all[1]!.id, admin)]).toEqual([['Ann', 'Bea'], ['Cas']]);
    expect(get('Contacts/actions/count', { cvid: fixedId(901) }).body.count).toBe('2');
    expect(get('Contacts/actions/count', { criteria: '(Last_Name:equals:bea)' }).body.count).toBe('1');
  });

  test('lose a record that changes out of them, which If-Modified-Since never shows', () => {
    const { get, put, pass, rows, add, world } = viewsWorld([view()]);
    const [gone] = [add('Ann', 'Buyer'), add('Bea', 'Buyer')];
    pass(5);
    const since = world.now('crm').toISOString();
    put('Contacts', { data: [{ id: gone, Title: 'Chemist' }], trigger: [] });
    expect(rows(fixedId(901))).toEqual(['Bea']);
    const query = { fields: 'id', cvid: fixedId(901) };
    expect(get('Contacts', query, { headers: { 'if-modified-since': since } }).status).toBe(304);
  });

  test('exclude sort_by, are refused when unknown or private to somebody else, and cost three credits', () => {
    const { crm, get, add } = viewsWorld([view({ access: 'only_to_me' })]);
    add('Ann', 'Buyer');
    const list = (query: Record<string, string>, options = {}) => get('Contacts', { fields: 'id', ...query }, options);
    expect(list({ cvid: fixedId(901), sort_by: 'id' }).body.code).toBe('AMBIGUITY_DURING_PROCESSING');
    expect(list({ cvid: fixedId(999) }).body).toMatchObject({ code: 'INVALID_DATA', details: { param_name: 'cvid' } });
    expect(list({ cvid: fixedId(901) }).status).toBe(400);
    crm.credits = {};
    expect(list({ cvid: fixedId(901) }, admin).status).toBe(200);
    expect(Object.values(crm.credits)).toEqual([3]);
  });

  test.each<[string, CustomView['criteria'], string[]]>([
    ['not_equal', { field: 'Title', comparator: 'not_equal', value: ['Buyer', '${EMPTY}'] }, ['Bea']],
    ['an empty field', { field: 'Title', comparator: 'equal', value: '${EMPTY}' }, ['Cas']],
    ['starts_with', { field: 'Last_Name', comparator: 'starts_with', value: 'b' }, ['Bea']],
    ['not_contains', { field: 'Last_Name', comparator: 'not_contains', value: 'a' }, []],
    ['greater_equal', { field: 'Last_Name', comparator: 'greater_equal', value: 'bea' }, ['Bea', 'Cas']],
    ['less_equal', { field: 'Title', comparator: 'less_equal', value: 'buyer' }, ['Ann']],
    [
      'several at once',
      {
        join: 'and',
        items: [
          { field: 'Owner', comparator: 'equal', value: '${CURRENTUSER}' },
          { field: 'Title', comparator: 'contains', value: 'e' },
        ],
      },
      ['Ann', 'Bea'],
    ],
  ])('understand %s', (_name, criteria, expected) => {
    const { rows, add } = viewsWorld([view({ criteria })]);
    add('Ann', 'Buyer');
    add('Bea', 'Chemist');
    add('Cas', '');
    expect(rows(fixedId(901))).toEqual(expected);
  });
});

test('the demo requires a customer type, has a status of its own and three saved views', () => {
  const { settings } = seedWorld('demo').crm;
  expect(settings['Contacts']).toMatchObject({
    required: ['Customer_Type'],
    views: [{ name: 'Contacts in Germany' }, { name: 'Purchasing' }],
  });
  expect(settings['Tasks']).toMatchObject({ views: [{ name: 'Open and important' }] });
  expect(settings['Tasks']?.choices['Status']).toContainEqual(expect.objectContaining({ actual: 'Waiting for parts' }));
  expect(seedWorld('empty').crm.settings['Contacts']).toMatchObject({ required: [], views: [] });
});
