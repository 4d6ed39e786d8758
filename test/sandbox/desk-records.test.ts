import { changedFields, found, inOrder, mergeCandidates } from '../../src/sandbox/desk/page/records';
import type { RecordLook, RecordSide, Row, Values } from '../../src/sandbox/desk/page/records';
import { differencesBetween, toldOf } from '../../src/sandbox/desk/page/differences';
import { Refused } from '../../src/sandbox/desk/page/http';
import { recordWords } from '../../src/sandbox/desk/page/kinds';
import { sidesOf, type Sides } from '../../src/sandbox/desk/page/sides';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import { post } from './server-fake';

const kim = '4876876000000225013';
const lee = '4876876000000225037';

let sandbox: RunningSandbox;
let sides: Sides;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
  sides = sidesOf(sandbox, { id: 'kim', crmUserId: kim });
});

afterEach(() => sandbox.close());

interface Case {
  side: () => RecordSide;
  home: () => Promise<string>;
  /** Everything the form has. */
  whole: Values;
  change: Values;
  title: string;
}

const outlookHome = async () => {
  const { homes } = await sides.tasks.outlook.look('');
  return homes.find(({ isDefault }) => isDefault)!.id;
};

const cases: Record<string, Case> = {
  'contacts of Outlook': {
    side: () => sides.contacts.outlook,
    home: () => Promise.resolve('contacts'),
    whole: {
      ...{
        givenName: 'Ada',
        surname: 'Byron',
        email1: 'ada@byron.example',
        email2: 'a@b.example',
        email3: 'x@y.example',
      },
      ...{ mobilePhone: '+44 1', phone1: '+44 2', phone2: '+44 3', companyName: 'Engines', jobTitle: 'Analyst' },
      ...{
        street: '1 Mill Lane\nBack yard',
        city: 'Leeds',
        state: 'Yorkshire',
        postalCode: 'LS1',
        countryOrRegion: 'UK',
      },
      ...{ birthday: '1985-12-10', personalNotes: 'Likes numbers' },
    },
    change: { email3: '', city: 'York', birthday: '' },
    title: 'Ada Byron',
  },
  'contacts of the CRM': {
    side: () => sides.contacts.crm,
    home: () => Promise.resolve(kim),
    whole: {
      ...{ First_Name: 'Ada', Last_Name: 'Byron', Email: 'ada@byron.example', Secondary_Email: 'a@b.example' },
      ...{ Phone: '+44 2', Mobile: '+44 1', Title: 'Analyst', Department: 'Numbers', Mailing_Street: '1 Mill Lane' },
      ...{ Mailing_City: 'Leeds', Mailing_State: 'Yorkshire', Mailing_Zip: 'LS1', Mailing_Country: 'UK' },
      ...{ Date_of_Birth: '1985-12-10', Description: 'Likes numbers' },
    },
    change: { Secondary_Email: '', Mailing_City: 'York', Date_of_Birth: '' },
    title: 'Ada Byron',
  },
  'tasks of Outlook': {
    side: () => sides.tasks.outlook,
    home: outlookHome,
    whole: { title: 'Call Ada', due: '2026-11-27', status: 'inProgress', importance: 'high', body: 'About engines' },
    change: { due: '', importance: 'normal', body: '' },
    title: 'Call Ada',
  },
  'tasks of the CRM': {
    side: () => sides.tasks.crm,
    home: () => Promise.resolve(kim),
    whole: {
      ...{
        Subject: 'Call Ada',
        Due_Date: '2026-11-27',
        Status: 'In Progress',
        Priority: 'High',
        Description: 'Engines',
      },
    },
    change: { Due_Date: '', Priority: 'Low', Description: '' },
    title: 'Call Ada',
  },
};

async function only(side: RecordSide): Promise<Row> {
  const { entries } = await side.look('');
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

describe.each(Object.entries(cases))('%s', (_name, { side, home, whole, change, title }) => {
  const add = async () => {
    await side().create(await home(), whole);
    return only(side());
  };

  test('what a person types stands there, in full and as typed', async () => {
    const row = await add();
    expect(row).toMatchObject({ title, home: await home() });
    expect(await side().read(row)).toMatchObject(whole);
  });

  test('only what is changed is changed, and an empty field is emptied', async () => {
    const row = await add();
    await side().change(row, { values: change });
    expect(await side().read(await only(side()))).toMatchObject({ ...whole, ...change });
  });

  test('what is deleted is gone, and comes back from where deleted things are kept', async () => {
    const row = await add();
    await side().remove(row);
    const { entries, deleted } = await side().look('');
    expect(entries).toEqual([]);
    expect((deleted ?? []).map((each) => each.title)).toEqual(side().restore ? [title] : []);
    await side().restore?.(row.id);
    if (side().restore) expect((await only(side())).values).toMatchObject(row.values);
  });

  test('every field of the form has a label of its own', async () => {
    const { fields } = await side().look('');
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  });

  test('the reason of a refusal is the service’s', async () => {
    const empty = Object.fromEntries(Object.keys(whole).map((name) => [name, '']));
    const tooLong = { ...empty, [Object.keys(whole)[0]!]: 'x'.repeat(300) };
    await expect(side().create(await home(), tooLong)).rejects.toBeInstanceOf(Refused);
  });
});

async function graph(path: string, body: unknown): Promise<{ id: string }> {
  const headers = { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' };
  const answer = await fetch(`${sandbox.graph}/v1.0${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as { id: string };
}

async function crm(module: string, fields: Values): Promise<string> {
  const headers = { authorization: 'Zoho-oauthtoken lee-crm-token' };
  const body = JSON.stringify({ data: [fields] });
  const answer = await fetch(`${sandbox.crm}/crm/v8/${module}`, { method: 'POST', headers, body });
  const { data } = (await answer.json()) as { data: { details: { id: string } }[] };
  return data[0]!.details.id;
}

const homeNamed = async (side: RecordSide, name: string) =>
  (await side.look('')).homes.find((home) => home.name === name)?.id;

describe('contacts of Outlook', () => {
  test('move to another folder and back under the same id, and go with their folder to Deleted Items', async () => {
    await graph('/me/contactFolders', { displayName: 'Zoho CRM' });
    const side = sides.contacts.outlook;
    const zoho = (await homeNamed(side, 'Zoho CRM'))!;
    await side.create('contacts', { givenName: 'Ada' });
    const { id } = await only(side);
    await side.change(await only(side), { values: {}, home: zoho });
    expect(await only(side)).toMatchObject({ id, home: zoho });
    await side.change(await only(side), { values: {}, home: 'contacts' });
    expect(await only(side)).toMatchObject({ id, home: 'contacts' });
    await side.change(await only(side), { values: {}, home: zoho });
    await side.removeHome!(zoho);
    const { entries, homes, deleted } = await side.look('');
    expect([entries, homes.map(({ name }) => name)]).toEqual([[], ['Contacts']]);
    expect(deleted).toMatchObject([{ id, title: 'Ada' }]);
  });

  test('an address keeps the name that stands with it when another one is changed', async () => {
    const emailAddresses = [{ name: 'Ada at home', address: 'ada@byron.example' }];
    const { id } = await graph('/me/contacts', { givenName: 'Ada', emailAddresses });
    await sides.contacts.outlook.change(await only(sides.contacts.outlook), { values: { email2: 'a@b.example' } });
    const headers = { authorization: 'Bearer kim-graph-token' };
    const answer = await fetch(`${sandbox.graph}/v1.0/me/contacts/${encodeURIComponent(id)}`, { headers });
    expect(await answer.json()).toMatchObject({
      emailAddresses: [...emailAddresses, { name: 'a@b.example', address: 'a@b.example' }],
    });
  });

  test('a contact file comes into the default folder', async () => {
    const text = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Byron;Ada', 'FN:Ada Byron', 'END:VCARD'].join('\r\n');
    expect(await sides.graph.load('vcf', text, {})).toEqual({ loaded: 1, skipped: [] });
    expect(await only(sides.contacts.outlook)).toMatchObject({ title: 'Ada Byron', home: 'contacts' });
  });
});

describe('tasks of Outlook', () => {
  test('T7: a task that is moved to another list is another one', async () => {
    await graph('/me/todo/lists', { displayName: 'Zoho CRM' });
    const side = sides.tasks.outlook;
    const zoho = (await homeNamed(side, 'Zoho CRM'))!;
    await side.create(zoho, { title: 'Call Ada', due: '2026-11-27' });
    const before = await side.look('');
    await side.change(before.entries[0]!, { values: {}, home: await outlookHome() });
    const after = await side.look('');
    expect(after.entries[0]!.id).not.toBe(before.entries[0]!.id);
    expect(after.entries).toMatchObject([{ title: 'Call Ada', home: await outlookHome(), lead: '2026-11-27' }]);
    await side.removeHome!(zoho);
    expect(await homeNamed(side, 'Zoho CRM')).toBeUndefined();
  });

  test('completing and its undoing; the link to the CRM is told by its text', async () => {
    const link = { displayName: 'Task in Zoho CRM', applicationName: 'Zoho CRM', externalId: '1' };
    await graph(`/me/todo/lists/${await outlookHome()}/tasks`, { title: 'Call Ada', linkedResources: [link] });
    const side = sides.tasks.outlook;
    expect((await only(side)).details).toContain('Link: Task in Zoho CRM');
    await side.finish!(await only(side), true);
    expect(await only(side)).toMatchObject({ isDone: true, values: { status: 'completed' } });
    await side.finish!(await only(side), false);
    expect(await only(side)).toMatchObject({ isDone: false });
  });

  test('a due date is the day of the mailbox’s own zone, wherever that is', async () => {
    const side = sidesOf(sandbox, { id: 'lee', crmUserId: lee }).tasks.outlook;
    const { homes } = await side.look('');
    await side.create(homes.find(({ isDefault }) => isDefault)!.id, { title: 'Call Ada', due: '2026-11-27' });
    expect((await only(side)).values['due']).toBe('2026-11-27');
  });
});

describe('the CRM', () => {
  test('C3: an owner is changed, and who has lost it cannot change it any more', async () => {
    const side = sides.contacts.crm;
    await side.create(kim, { Last_Name: 'Byron' });
    await side.change(await only(side), { values: {}, home: lee });
    const row = await only(side);
    expect(row.home).toBe(lee);
    await expect(side.change(row, { values: { Last_Name: 'New' } })).rejects.toBeInstanceOf(Refused);
    expect((await side.look('')).homes.map(({ name, total }) => [name, total])).toEqual([
      ['Kim Adler', 0],
      ['Lee Navarro', 1],
    ]);
  });

  test('an account is chosen by its name', async () => {
    const account = await crm('Accounts', { Account_Name: 'Engines' });
    const side = sides.contacts.crm;
    await side.create(kim, { Last_Name: 'Byron', Account_Name: account });
    expect(await only(side)).toMatchObject({ details: ['', 'Engines'], values: { Account_Name: account } });
    const { fields } = await side.look('');
    expect(fields.find(({ label }) => label === 'Account')?.choices).toEqual([
      { value: '', label: 'None' },
      { value: account, label: 'Engines' },
    ]);
    await side.change(await only(side), { values: { Account_Name: '' } });
    expect((await only(side)).values['Account_Name']).toBe('');
  });

  test('T6: the values of status and priority are those of the CRM’s own metadata', async () => {
    const { fields } = await sides.tasks.crm.look('');
    const labels = (name: string) => fields.find((each) => each.name === name)?.choices.map(({ label }) => label);
    expect(labels('Status')).toEqual([
      ...['None', 'Not Started', 'Deferred', 'In Progress', 'Completed', 'Waiting on someone else'],
    ]);
    expect(labels('Priority')).toEqual(['None', 'High', 'Highest', 'Low', 'Lowest', 'Normal']);
  });

  test('G4: a list view shows its records', async () => {
    const side = sides.contacts.crm;
    await side.create(kim, { Last_Name: 'Mine' });
    await crm('Contacts', { Last_Name: 'Theirs' });
    const { entries, views } = await side.look('');
    expect(entries).toHaveLength(2);
    const mine = await side.look(views.find(({ name }) => name === 'My Contacts')!.id);
    expect(mine.entries.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('two contacts are merged: what one alone knew stands in the other', async () => {
    const side = sides.contacts.crm;
    await side.create(kim, { Last_Name: 'Byron', Email: 'ada@byron.example' });
    const kept = await only(side);
    await side.create(kim, { Last_Name: 'Byron', Mobile: '+44 1' });
    const { entries } = await side.look('');
    await side.merge!(
      kept,
      entries.find(({ id }) => id !== kept.id)!,
    );
    expect(await only(side)).toMatchObject({ id: kept.id, values: { Email: 'ada@byron.example', Mobile: '+44 1' } });
    expect((await side.look('')).deleted).toEqual([]);
    const answer = await post(`${sandbox.crm}/_sandbox/crm/Contacts/${kept.id}/merge`, { otherId: kept.id });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: /cannot be done/ }]);
  });

  test('the demo’s own fields and what its layout requires stand in the form', async () => {
    await post(`${sandbox.graph}/_sandbox/reset`, { seed: 'demo' });
    const [person] = sandbox.world.state.people;
    const { fields } = await sidesOf(sandbox, person!).contacts.crm.look('');
    const type = fields.find(({ name }) => name === 'Customer_Type');
    expect(type).toMatchObject({ isRequired: true, type: 'choice' });
    expect(fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toContain('Last_Name');
  });
});

function row(id: string, more: Partial<Row> = {}): Row {
  return {
    ...{ id, root: id, title: `Row ${id}`, home: 'a', values: {}, lead: '', details: [], isDone: null, facts: [] },
    ...more,
  };
}

function look(entries: Row[], more: Partial<RecordLook> = {}): RecordLook {
  const fields = [
    { name: 'due', label: 'Due date', type: 'date' as const, isRequired: false, initial: '', choices: [] },
  ];
  const home = { id: 'a', name: 'Zoho CRM', canEdit: true, isDefault: false, total: 2 };
  return { entries, homes: [home], deleted: null, fields, views: [], ...more };
}

describe('a list', () => {
  const news = (before: RecordLook, after: RecordLook) =>
    toldOf(differencesBetween(before, after, changedFields(after)), recordWords.tasks);

  test('what is done comes last, then what is due first, then by name', () => {
    const rows = [
      row('done', { isDone: true, lead: '2026-11-01' }),
      row('b', { isDone: false }),
      row('a', { isDone: false }),
      row('due', { isDone: false, lead: '2026-11-27' }),
    ];
    expect(inOrder(rows).map(({ id }) => id)).toEqual(['due', 'a', 'b', 'done']);
  });

  test('a search finds every word, in any field and any case', () => {
    const rows = [row('1', { title: 'Ada Byron', values: { city: 'Leeds' } }), row('2', { title: 'Ada King' })];
    expect(found(rows, ' LEEDS ada').map(({ id }) => id)).toEqual(['1']);
    expect(found(rows, '')).toBe(rows);
  });

  test('who may be the same is offered for a merge first', () => {
    const kept = row('kept', { title: 'Zoe', values: { Email: 'zoe@client.example' } });
    const same = row('same', { title: 'Zoe K.', values: { Email: 'ZOE@client.example' } });
    expect(mergeCandidates([row('a'), same, kept], kept).map(({ id }) => id)).toEqual(['same', 'a']);
  });

  test('news name the fields by their labels, and call the kind by its name', () => {
    expect(news(look([row('1', { values: { due: '' } })]), look([row('1', { values: { due: '2026-11-27' } })]))).toBe(
      '‘Row 1’ changed: due date.',
    );
    expect(news(look([]), look(['1', '2', '3', '4'].map((id) => row(id))))).toBe('4 tasks arrived.');
    expect(news(look([]), look([], { homes: [] }))).toBe('The list “Zoho CRM” was removed with 2 tasks.');
  });

  test('what vanished was removed where nothing deleted is kept, else Deleted Items tell', () => {
    expect(news(look([row('1')]), look([]))).toBe('‘Row 1’ was removed.');
    expect(news(look([row('1')]), look([], { deleted: [] }))).toBe('‘Row 1’ is no longer here.');
  });
});
