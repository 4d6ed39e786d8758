import { plainSettings } from '../../src/sandbox/crm/customization';
import { crmNeeds, unmetNeed } from '../../src/sandbox/identity/scopes';
import type { Draft } from '../../src/people/form';
import type { Person } from '../../src/people/person';
import type { PeopleSource } from '../../src/people/source';
import { fixedAccess } from '../../src/sync/access';
import { SyncError } from '../../src/sync/errors';
import { ZohoClient } from '../../src/zoho/client';
import { scopesOf } from '../../src/zoho/oauth';
import { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { calls, startCrm, type Crm } from './kit';
import { countIn, crmWeb, inDays, noComposites, peopleOf, put } from './people-kit';

let crm: Crm;
let contact: string;

const address = 'maria@graz.example';

beforeEach(async () => {
  crm = await startCrm();
  const account = put(crm, 'Accounts', { Account_Name: 'Uni Graz' });
  const named = { First_Name: 'Maria', Last_Name: 'Hofer', Email: address, Phone: '+43 316 1', Mobile: '+43 664 2' };
  contact = put(crm, 'Contacts', { ...named, Title: 'Head of lab', Account_Name: { id: account } });
  const lead = put(crm, 'Leads', { ...named, Company: 'Uni Graz', Designation: 'Dean', Email: 'paul@graz.example' });
  const Contact_Name = { id: contact };
  put(crm, 'Deals', {
    Deal_Name: 'Lab',
    Stage: 'Proposal',
    Probability: 50,
    Amount: 5,
    Contact_Name,
    Closing_Date: '2027-01-01',
  });
  for (const [module, id] of [
    ['Contacts', contact],
    ['Leads', lead],
  ] as const) {
    const about = module === 'Contacts' ? { Who_Id: { id } } : { What_Id: { id }, $se_module: 'Leads' };
    put(crm, 'Tasks', { Subject: 'Call', Status: 'Not Started', Due_Date: '2027-01-01', ...about });
    const [Start_DateTime, End_DateTime] = [inDays(crm, -2), inDays(crm, -2, 1)];
    put(crm, 'Events', { Event_Title: 'Visit', Start_DateTime, End_DateTime, ...about });
    put(crm, 'Notes', { Note_Title: 'N', Note_Content: 'x', Parent_Id: { id, module: { api_name: module } } });
  }
});

afterEach(async () => {
  await crm.sandbox.close();
});

function hide(module: string, field: string, how: 'hidden' | 'read_only' = 'hidden'): void {
  (crm.crm.settings[module] ??= plainSettings()).fieldPermissions.standard[field] = how;
}

const both = [address, 'paul@graz.example'];

/** Everything that the panel reads. */
async function readAll(people: PeopleSource): Promise<{ found: Person[]; text: string }> {
  const found = [...(await people.find(both)).values()].flat();
  const briefs = await people.briefs(found);
  const cards = [];
  for (const person of found) cards.push(await people.card(person, inDays(crm, 0)));
  const hits = await people.search('a', ['contact', 'lead', 'account', 'deal']);
  return { found, text: JSON.stringify([found, [...briefs], cards, hits]) };
}

/** A refusal of the CRM, and no fault of ours. */
function named(error: unknown): void {
  expect(error).toBeInstanceOf(SyncError);
}

/** Everything that it writes, each record gone again. */
async function writeAll(people: PeopleSource, found: Person[]): Promise<string[]> {
  const [person = null] = found;
  const time = { allDay: false, start: inDays(crm, 1), end: inDays(crm, 1, 1), zone: null };
  const activity = { key: 'k', person, about: null };
  const drafts: Draft[] = [
    { type: 'contact', key: 'k', values: { Last_Name: 'Neu', Email: 'neu@graz.example', Account_Name: 'Uni Graz' } },
    { type: 'lead', key: 'k', values: { Last_Name: 'Neu', Email: 'new@graz.example', Company: 'Graz' } },
    { ...activity, type: 'task', values: { Subject: 'Call again' } },
    { ...activity, type: 'meeting', title: 'Visit', time, location: '', description: '' },
    ...(person ? [{ type: 'note' as const, key: 'k', title: 'T', text: 'x', on: person }] : []),
  ];
  const ends: string[] = [];
  for (const draft of drafts) {
    const at = inDays(crm, 0);
    const made = await people.create(draft);
    ends.push(made.state);
    // Who may not read cannot be told.
    await people.findMade(draft, at).catch(named);
    if (made.state === 'made') ends.push((await people.remove(made.record, made.version)).state);
  }
  if (person) ends.push((await people.addAddress(person, 'second@graz.example')).state);
  return ends;
}

const allDone = [...Array.from({ length: 5 }, () => ['made', 'removed']).flat(), 'added'];

describe('the permissions that the panel asks for', () => {
  /** Lets in what they allow, and counts what they do not. */
  function strict(refused: string[]): PeopleSource {
    const client = new ZohoClient({
      access: fixedAccess(crm.sandbox.crm, () => crm.person.crmToken),
      network: {
        fetch: (url, init) => {
          const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body);
          const need = unmetNeed(
            crmNeeds({ method: init.method, path: new URL(url).pathname, body }),
            scopesOf(['people']),
          );
          if (need) refused.push(`${init.method} ${url}: ${need.join(' or ')}`);
          return fetch(url, init);
        },
        wait: () => Promise.resolve(),
        random: () => 0,
      },
    });
    return new ZohoPeople({ client, user: crm.user, crmWeb }, () => inDays(crm, 0));
  }

  test.each(['by composites', 'by plain requests'])('are enough for all that it does, %s', async (how) => {
    if (how === 'by plain requests') await noComposites(crm);
    const refused: string[] = [];
    const people = strict(refused);
    const { found } = await readAll(people);
    expect(await writeAll(people, found)).toEqual(allDone);
    expect(refused).toEqual([]);
  });
});

describe('G9: whatever the profile may not see or do', () => {
  const modules = ['Contacts', 'Leads', 'Accounts', 'Deals', 'Tasks', 'Events', 'Notes'];
  const rights = ['View', 'Create', 'Edit', 'Delete', 'Tab'].flatMap((right) =>
    modules.map((module) => `Crm_Implied_${right}_${module}`),
  );

  test.each(rights)('without %s nothing fails', async (right) => {
    crm.crm.permissions.standard[right] = false;
    const people = peopleOf(crm);
    const { found } = await readAll(people);
    const ends = await writeAll(people, found);
    expect(ends.filter((end) => !['made', 'removed', 'added', 'refused', 'invalid'].includes(end))).toEqual([]);
  });

  test('without anything nothing fails, and nothing is shown', async () => {
    for (const right of rights) crm.crm.permissions.standard[right] = false;
    const { found } = await readAll(peopleOf(crm));
    expect(found).toEqual([]);
  });

  const fields: [module: string, field: string, value: string][] = [
    ...['Email', 'Secondary_Email', 'Phone', 'Mobile', 'Title', 'Account_Name', 'First_Name', 'Full_Name'].map(
      (field): [string, string, string] => ['Contacts', field, ''],
    ),
    ['Contacts', 'Title', 'Head of lab'],
    ['Leads', 'Designation', 'Dean'],
    ['Leads', 'Company', ''],
    ['Leads', 'Mobile', ''],
    ...['Stage', 'Amount', 'Closing_Date', 'Probability', 'Contact_Name', 'Deal_Name'].map(
      (field): [string, string, string] => ['Deals', field, field === 'Stage' ? 'Proposal' : ''],
    ),
    ...['Subject', 'Status', 'Due_Date', 'Priority', 'Who_Id', 'What_Id', 'Closed_Time'].map(
      (field): [string, string, string] => ['Tasks', field, ''],
    ),
    ...['Event_Title', 'Start_DateTime', 'End_DateTime', 'Who_Id', 'What_Id', 'Participants'].map(
      (field): [string, string, string] => ['Events', field, field === 'Event_Title' ? 'Visit' : ''],
    ),
    ['Accounts', 'Account_Name', ''],
  ];

  test.each(fields)('%s.%s hidden: it is not shown, and nothing fails', async (module, field, value) => {
    hide(module, field);
    const people = peopleOf(crm);
    const { found, text } = await readAll(people);
    if (value !== '') expect(text).not.toContain(`"${value}"`);
    await writeAll(people, found);
  });

  test('a lost deal is not open, also where the probability is hidden', async () => {
    put(crm, 'Deals', {
      Deal_Name: 'Lost',
      Stage: 'Closed Lost',
      Probability: 0,
      Contact_Name: { id: contact },
      Closing_Date: '2026-01-01',
    });
    hide('Deals', 'Probability');
    const people = peopleOf(crm);
    const [person] = (await people.find([address])).get(address)!;
    const { deals } = await people.card(person!, inDays(crm, 0));
    expect(deals.state === 'shown' && deals.rows.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['Lab', true],
      ['Lost', false],
    ]);
  });

  test('a field that is read-only is neither asked for nor sent', async () => {
    hide('Leads', 'Phone', 'read_only');
    const people = peopleOf(crm);
    expect((await people.form('lead')).fields.map(({ name }) => name)).not.toContain('Phone');
    const values = { Last_Name: 'Neu', Company: 'Graz', Phone: '+43 1' };
    expect(await people.create({ type: 'lead', key: 'k', values })).toMatchObject({ state: 'made' });
  });
});

describe('what people type or write', () => {
  const sharp = [
    "' or '1'='1",
    "\\' or 1=1 --",
    '%',
    '_',
    '%%%',
    ') or (id > 0',
    'a" or "1',
    "x'; delete",
    '\\',
    "'",
    'ä%ö',
  ];

  test.each(sharp)('as words to search for stays words: %s', async (words) => {
    const people = peopleOf(crm);
    const hits = await people.search(words, ['contact', 'lead', 'account', 'deal']);
    expect(hits).toEqual([]);
  });

  test.each(sharp)('as an address is nobody’s: %s', async (words) => {
    const odd = `${words.replace(/\s/g, '')}@graz.example`;
    const { result } = await calls(crm, () => peopleOf(crm).find([odd, address]));
    expect([result.get(odd.toLowerCase()), result.get(address)?.length]).toEqual([[], 1]);
  });

  test('an address with an apostrophe, quotes and signs of other scripts is made and found once', async () => {
    const people = peopleOf(crm);
    const odd = "o'brien+müller@graz.example";
    const draft: Draft = { type: 'lead', key: 'k', values: { Last_Name: "O'Brien\\", Company: 'G', Email: odd } };
    expect(await people.create(draft)).toMatchObject({ state: 'made' });
    expect(await people.create(draft)).toMatchObject({ state: 'duplicate' });
    expect(await people.findMade(draft, inDays(crm, 0))).toBeDefined();
    expect(countIn(crm, 'Leads')).toBe(2);
  });

  test('2,000 addresses are asked for by a few requests', async () => {
    const many = Array.from({ length: 2000 }, (_, n) => `n${n}@acme.example`);
    const { calls: requests, result } = await calls(crm, () => peopleOf(crm).find([...many, address]));
    expect(result.get(address)).toHaveLength(1);
    expect(requests).toBeLessThan(25);
  });
});
