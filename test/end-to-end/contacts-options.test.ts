import { ContactHands } from './contact-hands';
import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';

let world: SandboxWorld;
let hands: ContactHands;
let story: Story;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new ContactHands(world);
  story = new Story(world, 'contacts');
});
afterEach(() => world.close());

const crmNames = async () => (await hands.crmAll()).map((record) => String(record['Last_Name']));

async function addMany(count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => `Person ${String(index).padStart(3, '0')}`);
  const rows = names.map((name, index) => ({ Last_Name: name, Email: `person${index}@many.example` }));
  for (let from = 0; from < count; from += 100) {
    await world.crm('POST', '/Contacts', { data: rows.slice(from, from + 100), trigger: [] });
  }
  return names;
}

describe('G1: one direction only', () => {
  async function oneOnEitherSide(): Promise<{ crmId: string; outlookId: string }> {
    world.settings = { contacts: { direction: 'both' } };
    const crmId = await hands.crmAdd({ Last_Name: 'Linked', Email: 'linked@far.example' });
    await story.sync();
    const outlookId = String((await hands.outlookAll())[0]?.['id']);
    return { crmId, outlookId };
  }

  it('to Outlook: the CRM is never written, what stands only in Outlook stays there', async () => {
    const { crmId, outlookId } = await oneOnEitherSide();
    world.settings = { contacts: { direction: 'toOutlook', conflict: 'outlook', deleteInCrm: true } };
    await story.sync();
    await hands.outlookAdd({ surname: 'Only Outlook' });
    await hands.outlookEdit(outlookId, { jobTitle: 'By Outlook' });
    await hands.crmAdd({ Last_Name: 'Only CRM' });
    await hands.crmEdit(crmId, { Department: 'Sales' });
    const since = await story.hands.logEnd();
    await story.sync();
    expect((await story.hands.writes(since)).filter(({ service }) => service === 'crm')).toEqual([]);
    expect(await crmNames()).toEqual(['Linked', 'Only CRM']);
    expect(await hands.names()).toEqual(['Linked', 'Only CRM', 'Only Outlook']);
    expect(await hands.outlookContact(outlookId)).toMatchObject({ department: 'Sales' });
    await story.expectQuiet();
  });

  it('to the CRM: Outlook is written no contact, what stands only in the CRM stays there', async () => {
    const { crmId, outlookId } = await oneOnEitherSide();
    world.settings = { contacts: { direction: 'toCrm' } };
    await story.sync();
    await hands.outlookAdd({ surname: 'Only Outlook' });
    await hands.outlookEdit(outlookId, { jobTitle: 'By Outlook' });
    await hands.crmAdd({ Last_Name: 'Only CRM' });
    await hands.crmEdit(crmId, { Department: 'Sales' });
    expect(await story.sync()).toMatchObject({ outlook: { created: 0, updated: 0, deleted: 0 } });
    expect(await crmNames()).toEqual(['Linked', 'Only CRM', 'Only Outlook']);
    expect(await hands.names()).toEqual(['Linked', 'Only Outlook']);
    expect(await hands.crmRecord(crmId)).toMatchObject({ Title: 'By Outlook', Department: 'Sales' });
    await story.expectQuiet();
  });

  it('two-way again: what was left out of one direction is caught up', async () => {
    world.settings = { contacts: { direction: 'toCrm' } };
    await hands.crmAdd({ Last_Name: 'Only CRM' });
    await story.sync();
    expect(await hands.names()).toEqual([]);
    world.settings = {};
    await story.sync();
    expect(await hands.names()).toEqual(['Only CRM']);
    await story.expectQuiet();
  });
});

describe('G2: both sides changed one field', () => {
  it.each([
    ['crm', 'By the CRM'],
    ['outlook', 'By Outlook'],
  ])('%s wins, and the loser is in the report', async (conflict, winner) => {
    world.settings = { contacts: { conflict } };
    const id = await hands.crmAdd({ Title: 'Before' });
    await story.sync();
    await hands.crmEdit(id, { Title: 'By the CRM' });
    const [contact] = await hands.outlookAll();
    await hands.outlookEdit(String(contact?.['id']), { jobTitle: 'By Outlook' });
    const { conflicts } = await story.sync();
    expect(conflicts).toMatchObject([{ field: 'jobTitle', kept: winner }]);
    expect(await hands.crmRecord(id)).toMatchObject({ Title: winner });
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: winner }]);
    await story.expectQuiet();
  });

  it('10: a value that changed beats one that was cleared', async () => {
    const id = await hands.crmAdd({ Phone: '+49 30 555 0100' });
    await story.sync();
    await hands.crmEdit(id, { Phone: '+49 30 555 0199' });
    const [contact] = await hands.outlookAll();
    await hands.outlookEdit(String(contact?.['id']), { businessPhones: [] });
    await story.sync();
    expect(await hands.outlookAll()).toMatchObject([{ businessPhones: ['+49 30 555 0199'] }]);
    await story.expectQuiet();
  });
});

describe('G4: a list view chooses', () => {
  let view: string;
  beforeEach(async () => {
    for (const [Last_Name, Title] of [
      ['Alder', 'Buyer'],
      ['Birch', 'Buyer'],
      ['Cedar', 'Seller'],
    ]) {
      await hands.crmAdd({ Last_Name, Title });
    }
    await story.asLee(() => hands.crmAdd({ Last_Name: 'Foreign', Title: 'Buyer' }));
    view = story.addView('Buyers', { field: 'Title', comparator: 'equal', value: 'Buyer' });
  });

  it('only among the own contacts, and those of the view only', async () => {
    world.settings = { contacts: { view } };
    await story.sync();
    expect(await hands.names()).toEqual(['Alder', 'Birch']);
    await story.expectQuiet();
  });

  it('a contact made in Outlook goes to the CRM and stays in Outlook, also where the view does not have it', async () => {
    world.settings = { contacts: { view, outOfView: 'remove' } };
    await story.sync();
    await hands.outlookAdd({ surname: 'Daphne', jobTitle: 'Seller' });
    await story.sync();
    await world.control('POST', 'clock', { advanceSeconds: 86_400 });
    await story.sync();
    await story.sync();
    expect(await hands.names()).toEqual(['Alder', 'Birch', 'Daphne']);
    expect((await hands.crmAll()).map((record) => record['Last_Name'])).toContain('Daphne');
    await story.expectQuiet();
  });

  it('83: narrowed and kept, the others stay in Outlook, asleep; widened again they are in step again', async () => {
    await story.sync();
    const all = await hands.names();
    world.settings = { contacts: { view } };
    await story.sync();
    expect(await hands.names()).toEqual(all);
    await story.expectQuiet();
    const cedar = (await hands.outlookAll()).find(({ surname }) => surname === 'Cedar');
    await hands.outlookEdit(String(cedar?.['id']), { department: 'Asleep' });
    await story.expectQuiet();
    world.settings = {};
    await story.sync();
    expect((await hands.crmAll('Last_Name,Department')).find((each) => each['Last_Name'] === 'Cedar')).toMatchObject({
      Department: 'Asleep',
    });
    await story.expectQuiet();
    expect(await crmNames()).toHaveLength(4);
  });

  it('83: narrowed and widened without an edit writes nothing', async () => {
    await story.sync();
    world.settings = { contacts: { view } };
    await story.expectQuiet();
    world.settings = {};
    await story.expectQuiet();
  });

  it('narrowed and removed, the others leave Outlook and stay in the CRM; widened again they come back', async () => {
    await story.sync();
    world.settings = { contacts: { view, outOfView: 'remove' } };
    await story.sync();
    expect(await hands.names()).toEqual(['Alder', 'Birch']);
    expect(await crmNames()).toHaveLength(4);
    await story.expectQuiet();
    world.settings = { contacts: { outOfView: 'remove' } };
    await story.sync();
    expect(await hands.names()).toEqual(['Alder', 'Birch', 'Cedar']);
    await story.expectQuiet();
  });

  it('an edit that brings a contact into the view brings it to Outlook, after the view is listed again', async () => {
    world.settings = { contacts: { view, outOfView: 'remove' } };
    await story.sync();
    const records = await hands.crmAll();
    const idOf = (name: string) => String(records.find((each) => each['Last_Name'] === name)?.['id']);
    await hands.crmEdit(idOf('Cedar'), { Title: 'Buyer' });
    await hands.crmEdit(idOf('Alder'), { Title: 'Seller' });
    await story.advance(86_500);
    await story.sync();
    await story.sync();
    expect(await hands.names()).toEqual(['Birch', 'Cedar']);
    await story.expectQuiet();
  });

  it('a contact made in Outlook stays in step although the view does not list it yet', async () => {
    world.settings = { contacts: { view } };
    await story.sync();
    await hands.outlookAdd({ surname: 'Dogwood', jobTitle: 'Buyer' });
    await story.sync();
    await story.expectQuiet();
    await story.advance(86_500);
    await story.expectQuiet();
    expect(await hands.names()).toEqual(['Alder', 'Birch', 'Dogwood']);
    expect(await crmNames()).toHaveLength(5);
  });

  it('a view that is not there any more stops contacts with a sentence and touches nothing', async () => {
    await story.sync();
    world.settings = { contacts: { view: '4876876000000799999' } };
    const { error } = await world.sync({ kinds: ['contacts'] });
    expect(error?.message).toBe(
      'The list view that chooses the contacts is not in the CRM any more. Choose another one in the settings.',
    );
    expect(await hands.names()).toEqual(['Alder', 'Birch', 'Cedar']);
    world.settings = {};
    await story.expectQuiet();
  });
});

describe('C4, G5: another mapping', () => {
  const entries = [
    { outlook: 'surname', crm: 'Last_Name' },
    { outlook: 'email1', crm: 'Email' },
    { outlook: 'email3', crm: 'Third_Email' },
    { outlook: 'businessHomePage', crm: 'Website_1' },
    { value: 'Customer', crm: 'Customer_Type' },
  ];

  it("goes both ways through fields of the organisation's own; a constant fills what is made from Outlook, and only that", async () => {
    world.settings = { contacts: { mapping: entries } };
    const id = await hands.crmAdd({ Third_Email: 'third@far.example', Website_1: 'https://far.example' });
    await story.sync();
    const [contact] = await hands.outlookAll();
    expect(contact).toMatchObject({ businessHomePage: 'https://far.example' });
    expect(JSON.stringify(contact?.['emailAddresses'])).toContain('third@far.example');
    const addresses = ['one', 'two', 'three'].map((name) => ({ address: `${name}@near.example` }));
    await hands.outlookAdd({ surname: 'New', emailAddresses: addresses, businessHomePage: 'https://near.example' });
    await story.sync();
    const made = (await hands.crmAll()).find(({ Last_Name }) => Last_Name === 'New');
    expect(await hands.crmRecord(String(made?.['id']))).toMatchObject({
      Email: 'one@near.example',
      Secondary_Email: null,
      Third_Email: 'three@near.example',
      Website_1: 'https://near.example',
      Customer_Type: 'Customer',
    });
    expect(await hands.crmRecord(id)).toMatchObject({ Customer_Type: null });
    await story.expectQuiet();
    await hands.crmEdit(String(made?.['id']), { Customer_Type: 'Prospect', Website_1: null });
    await story.sync();
    await hands.outlookEdit(String(contact?.['id']), { surname: 'Renamed' });
    await story.sync();
    expect(await hands.crmRecord(String(made?.['id']))).toMatchObject({ Customer_Type: 'Prospect' });
    const there = (await hands.outlookAll()).find(({ surname }) => surname === 'New');
    expect(there?.['emailAddresses']).toMatchObject(addresses);
    await story.expectQuiet();
  });

  it('changed later, fills what is new and leaves what is no longer mapped as it stands on both sides', async () => {
    const id = await hands.crmAdd({ Title: 'Buyer', Website_1: 'https://far.example' });
    await story.sync();
    world.settings = { contacts: { mapping: entries } };
    await story.sync();
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'Buyer', businessHomePage: 'https://far.example' }]);
    await story.expectQuiet();
    await hands.crmEdit(id, { Title: 'Seller' });
    await story.expectQuiet();
    world.settings = {};
    await story.sync();
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'Seller', businessHomePage: 'https://far.example' }]);
    await story.expectQuiet();
  });
});

describe('G8: limits', () => {
  it('20 in the first sync, 5 in each later run, until nothing is left', async () => {
    world.settings = { contacts: { limits: [20, 5] } };
    const names = await addMany(32);
    expect(await story.sync()).toMatchObject({ outlook: { created: 20 } });
    const counts: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      counts.push(((await story.sync()) as { outlook: { created: number } }).outlook.created);
    }
    expect(counts).toEqual([5, 5, 2, 0]);
    expect(await hands.names()).toEqual(names);
    await story.expectQuiet();
  });

  it('count both sides together, and updates like creates', async () => {
    world.settings = { contacts: { limits: [20, 5] } };
    await addMany(4);
    await story.sync();
    for (const record of await hands.crmAll()) await hands.crmEdit(String(record['id']), { Title: 'Buyer' });
    for (const surname of ['One', 'Two', 'Three']) await hands.outlookAdd({ surname });
    const { outlook, crm } = await story.sync();
    expect(outlook.updated + outlook.created + crm.created + crm.updated).toBe(5);
    await story.sync();
    expect((await hands.outlookAll()).filter(({ jobTitle }) => jobTitle === 'Buyer')).toHaveLength(4);
    expect(await crmNames()).toHaveLength(7);
    await story.expectQuiet();
  });
});

describe('G9, G10: what the profile may', () => {
  const permission = (name: string, isEnabled: boolean) => {
    world.sandbox.world.state.crm.permissions.standard[name] = isEnabled;
  };

  it.each(['View', 'Create', 'Edit', 'Delete'])(
    'G10: without %s on contacts they cannot be enabled',
    async (action) => {
      permission(`Crm_Implied_${action}_Contacts`, false);
      const { error, problems } = await world.sync({ kinds: ['contacts'] });
      expect(error ?? problems.contacts).toMatchObject({ code: 'forbidden' });
      expect((error ?? problems.contacts)?.message).toContain(`Crm_Implied_${action}_Contacts`);
      expect((await world.graph('GET', '/me/contactFolders'))['value']).toEqual([]);
      permission(`Crm_Implied_${action}_Contacts`, true);
      await story.sync();
      await story.expectQuiet();
    },
  );

  it('G9: a field that the profile may only read is not mapped, and stays on both sides as it is', async () => {
    story.moduleSettings('Contacts').fieldPermissions.standard['Title'] = 'read_only';
    await story.asLee(() => hands.crmAdd({ Title: 'Buyer', Owner: { id: '4876876000000225013' } }));
    await story.sync();
    const [contact] = await hands.outlookAll();
    await hands.outlookEdit(String(contact?.['id']), { jobTitle: 'By Outlook', department: 'Sales' });
    expect((await story.sync()).failed).toEqual([]);
    expect(await hands.crmAll('Last_Name,Title,Department')).toMatchObject([{ Title: 'Buyer', Department: 'Sales' }]);
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'By Outlook' }]);
    await story.expectQuiet();
  });

  it('G9: a field that is hidden later clears nothing in Outlook', async () => {
    await hands.crmAdd({ Title: 'Buyer' });
    await story.sync();
    story.moduleSettings('Contacts').fieldPermissions.standard['Title'] = 'hidden';
    const [record] = await hands.crmAll('Last_Name');
    await hands.crmEdit(String(record?.['id']), { Department: 'Sales' });
    await world.sync({ kinds: ['contacts'] });
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'Buyer' }]);
    await story.advance(90_000);
    await story.sync();
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'Buyer', department: 'Sales' }]);
    await story.expectQuiet();
  });
});
