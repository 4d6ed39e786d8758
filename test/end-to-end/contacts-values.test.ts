import { ContactHands } from './contact-hands';
import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';

type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: ContactHands;
let story: Story;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new ContactHands(world);
  story = new Story(world, 'contacts');
  await story.sync();
});
afterEach(() => world.close());

async function onlyRecord(fields = 'First_Name,Last_Name,Email'): Promise<Json> {
  const records = await hands.crmAll(fields);
  expect(records).toHaveLength(1);
  return records[0] ?? {};
}

/** A contact of Outlook after its first sync, and its record. */
async function synced(contact: Json): Promise<{ id: string; crmId: string }> {
  const id = await hands.outlookAdd(contact);
  expect((await story.sync()).failed).toEqual([]);
  return { id, crmId: String((await onlyRecord())['id']) };
}

describe('accounts, by name', () => {
  it('a company that the CRM knows is its account, whatever its letters; one that it does not know stays in Outlook', async () => {
    const account = await story.hands.crmAdd('Accounts', { Account_Name: 'Nordlicht GmbH' });
    const { id, crmId } = await synced({ surname: 'Berg', companyName: 'nordlicht gmbh' });
    expect(await hands.crmRecord(crmId)).toMatchObject({ Account_Name: { id: account } });
    await story.expectQuiet();
    await hands.outlookEdit(id, { companyName: 'Nobody knows us Ltd', jobTitle: 'Buyer' });
    expect((await story.sync()).failed).toEqual([]);
    expect(await hands.outlookContact(id)).toMatchObject({ companyName: 'Nobody knows us Ltd' });
    expect(await hands.crmRecord(crmId)).toMatchObject({ Account_Name: { id: account }, Title: 'Buyer' });
    await story.expectQuiet();
    story.loseStore();
    await story.sync();
    await story.expectQuiet();
  });

  it('a name that two accounts have stands for neither', async () => {
    for (const Phone of ['1', '2'])
      await story.hands.crmAdd('Accounts', { Account_Name: 'Twin Ltd', Phone: `555 010${Phone}` });
    const { id, crmId } = await synced({ surname: 'Berg', companyName: 'Twin Ltd' });
    expect(await hands.crmRecord(crmId)).toMatchObject({ Account_Name: null });
    expect(await hands.outlookContact(id)).toMatchObject({ companyName: 'Twin Ltd' });
    await story.expectQuiet();
  });

  it('an account that the CRM sets comes to Outlook, and one that Outlook clears is cleared', async () => {
    const account = await story.hands.crmAdd('Accounts', { Account_Name: 'Nordlicht GmbH' });
    const crmId = await hands.crmAdd({ Account_Name: { id: account } });
    await story.sync();
    const [contact] = await hands.outlookAll();
    expect(contact).toMatchObject({ companyName: 'Nordlicht GmbH' });
    await hands.outlookEdit(String(contact?.['id']), { companyName: null });
    await story.sync();
    expect(await hands.crmRecord(crmId)).toMatchObject({ Account_Name: null });
    await story.expectQuiet();
  });

  it('a company of 300 characters of the CRM is cut in Outlook and stays whole in the CRM', async () => {
    story
      .moduleSettings('Contacts')
      .customFields.push({ name: 'Company', label: 'Company', kind: 'text', length: 300 });
    world.settings = {
      contacts: {
        mapping: [
          { outlook: 'surname', crm: 'Last_Name' },
          { outlook: 'companyName', crm: 'Company' },
        ],
      },
    };
    await story.advance(90_000);
    const Company = 'Long name and Sons '.repeat(20).slice(0, 300).trim();
    const crmId = await hands.crmAdd({ Company });
    await story.sync();
    const [contact] = await hands.outlookAll();
    expect(String(contact?.['companyName'])).toHaveLength(255);
    await story.expectQuiet();
    await hands.outlookEdit(String(contact?.['id']), { surname: 'Renamed' });
    await story.sync();
    expect(await hands.crmRecord(crmId)).toMatchObject({ Company, Last_Name: 'Renamed' });
    await story.expectQuiet();
  });
});

describe('names', () => {
  it.each([
    ['a given name', { givenName: 'Ann' }, 'Ann'],
    ['a company', { companyName: 'Acme' }, 'Acme'],
    ['an address', { emailAddresses: [{ address: 'ann@x.example' }] }, 'ann@x.example'],
    ['a number', { mobilePhone: '+49 171 555 0100' }, '+49 171 555 0100'],
    ['nothing but notes', { personalNotes: 'Met at the fair' }, '(No name)'],
  ])('only %s stands in for the last name in the CRM and never flows back', async (_only, contact, lastName) => {
    const { id, crmId } = await synced(contact);
    expect(await onlyRecord()).toMatchObject({ First_Name: null, Last_Name: lastName });
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Title: 'Buyer' });
    await story.sync();
    const after = await hands.outlookContact(id);
    expect(after).toMatchObject({ ...contact, jobTitle: 'Buyer' });
    expect(after['surname'] ?? '').toBe('');
    await story.expectQuiet();
    story.loseStore();
    await story.sync();
    await story.expectQuiet();
    expect(await hands.outlookContact(id)).toMatchObject(contact);
    expect((await hands.outlookContact(id))['surname'] ?? '').toBe('');
    expect(await onlyRecord()).toMatchObject({ Last_Name: lastName });
    await hands.outlookEdit(id, { surname: 'Berg' });
    await story.sync();
    expect(await onlyRecord()).toMatchObject({ Last_Name: 'Berg' });
    await story.expectQuiet();
  });
});

describe('what is only written differently, or has no place on the other side', () => {
  it('118: addresses in another order and a number in another form write nothing', async () => {
    const addresses = ['one@x.example', 'two@x.example'].map((address) => ({ address }));
    const { id, crmId } = await synced({
      surname: 'Berg',
      emailAddresses: addresses,
      businessPhones: ['+49 30 5550100'],
    });
    await hands.outlookEdit(id, { emailAddresses: [...addresses].reverse(), businessPhones: ['+49 (30) 555-0100'] });
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Email: 'two@x.example', Secondary_Email: 'one@x.example', Phone: '+49 30 555 01 00' });
    await story.expectQuiet();
  });

  it('a third address, a second home phone and a home address are not mapped, and survive every edit', async () => {
    const addresses = ['one', 'two', 'three'].map((name) => ({ address: `${name}@x.example`, name: `Ann ${name}` }));
    const homeAddress = {
      street: 'Mall 1',
      city: 'Leeds',
      state: '',
      countryOrRegion: 'United Kingdom',
      postalCode: 'LS11',
    };
    const phones = ['+44 20 5550 100', '+44 20 5550 200'];
    const { id, crmId } = await synced({ surname: 'Berg', emailAddresses: addresses, homePhones: phones, homeAddress });
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Email: 'new@x.example', Home_Phone: '+44 20 5550 300', Mailing_City: 'York' });
    await story.sync();
    const after = await hands.outlookContact(id);
    expect((after['emailAddresses'] as Json[]).map(({ address }) => address)).toEqual([
      'new@x.example',
      'two@x.example',
      'three@x.example',
    ]);
    expect(after).toMatchObject({
      homePhones: ['+44 20 5550 300', '+44 20 5550 200'],
      homeAddress: { street: 'Mall 1', city: 'Leeds' },
      businessAddress: { city: 'York' },
    });
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Email: null, Secondary_Email: null, Home_Phone: null });
    await story.sync();
    const cleared = await hands.outlookContact(id);
    expect((cleared['emailAddresses'] as Json[]).map(({ address }) => address)).toContain('three@x.example');
    expect(cleared['homePhones']).toContain('+44 20 5550 200');
    await story.expectQuiet();
  });

  it('notes of 30,000 characters arrive whole in both directions', async () => {
    const line = 'What was said at the fair, and what is to be done. ';
    const notes = Array.from({ length: 630 }, (_, index) => `${index} ${line}`.slice(0, 49).trim()).join('\n');
    const { id, crmId } = await synced({ surname: 'Berg', personalNotes: notes });
    expect((await hands.crmRecord(crmId))['Description'] === notes).toBe(true);
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Description: `First of all\n${notes}` });
    await story.sync();
    const { personalNotes } = await hands.outlookContact(id);
    expect(String(personalNotes).replaceAll('\r\n', '\n') === `First of all\n${notes}`).toBe(true);
    await story.expectQuiet();
    story.loseStore();
    await story.expectQuiet();
  });

  it('notes of 40,000 characters are cut in the CRM and stay whole in Outlook', async () => {
    const notes = 'Nine more '.repeat(4000).trim();
    const { id, crmId } = await synced({ surname: 'Berg', personalNotes: notes });
    expect(String((await hands.crmRecord(crmId))['Description']).length).toBeGreaterThan(31_000);
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Title: 'Buyer' });
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({ personalNotes: notes, jobTitle: 'Buyer' });
    await story.expectQuiet();
  });
});
