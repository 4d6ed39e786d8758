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

const anna = { First_Name: 'Anna', Last_Name: 'Berg', Email: 'anna@nordlicht.example', Phone: '+49 30 555 0100' };
const created = (outlook: number, crm: number) => ({ outlook: { created: outlook }, crm: { created: crm } });

async function lastNames(): Promise<unknown[]> {
  return (await hands.crmAll()).map((record) => record['Last_Name']);
}

describe('contacts over HTTP', () => {
  it('C1: a CRM contact appears in the folder "Zoho CRM" and in no other', async () => {
    await hands.crmAdd(anna);
    expect(await story.sync()).toMatchObject({ status: 'active', ...created(1, 0) });
    expect(await hands.outlookAll()).toMatchObject([
      {
        displayName: 'Anna Berg',
        givenName: 'Anna',
        surname: 'Berg',
        emailAddresses: [{ address: 'anna@nordlicht.example' }],
        businessPhones: ['+49 30 555 0100'],
      },
    ]);
    expect((await world.graph('GET', '/me/contacts'))['value']).toEqual([]);
    await story.expectQuiet();
  });

  it('C2: a contact added to that folder is captured in the CRM, and edits follow in both directions', async () => {
    await story.sync();
    const id = await hands.outlookAdd({
      givenName: 'Ben',
      surname: 'Stone',
      emailAddresses: [{ address: 'ben@penn.example' }],
      personalNotes: 'Line one\nLine two',
      birthday: '1979-02-28T11:59:00Z',
    });
    expect(await story.sync()).toMatchObject({ outlook: { created: 0, updated: 0, stamped: 1 }, crm: { created: 1 } });
    const [record] = await hands.crmAll();
    const crmId = String(record?.['id']);
    expect(await hands.crmRecord(crmId)).toMatchObject({
      First_Name: 'Ben',
      Last_Name: 'Stone',
      Email: 'ben@penn.example',
      Description: 'Line one\nLine two',
      Date_of_Birth: '1979-02-28',
      Owner: { id: world.person.crmUserId },
    });
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Title: 'Buyer', Mailing_City: 'Leeds' });
    await hands.outlookEdit(id, { surname: 'Rock', mobilePhone: '+44 7700 900117' });
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({
      displayName: 'Ben Rock',
      jobTitle: 'Buyer',
      businessAddress: { city: 'Leeds' },
    });
    expect(await hands.crmRecord(crmId)).toMatchObject({
      Last_Name: 'Rock',
      Mobile: '+44 7700 900117',
      Title: 'Buyer',
    });
    await story.expectQuiet();
  });

  it('C2: what stands in another folder of Outlook stays out of the CRM', async () => {
    await story.sync();
    await world.graph('POST', '/me/contacts', { givenName: 'Private', surname: 'Friend' });
    await story.expectQuiet();
    expect(await hands.crmAll()).toEqual([]);
  });

  it("C3: a colleague's contact stays out of Outlook", async () => {
    await story.asLee(() => hands.crmAdd(anna));
    expect(await story.sync()).toMatchObject(created(0, 0));
    expect(await hands.names()).toEqual([]);
    await story.expectQuiet();
  });

  it('73, 74, C3: a contact given to a colleague leaves Outlook, and comes back when it returns', async () => {
    const id = await hands.crmAdd(anna);
    await story.sync();
    await hands.crmEdit(id, { Owner: { id: story.lee.crmUserId } });
    await story.sync();
    expect([await hands.names(), await lastNames()]).toEqual([[], ['Berg']]);
    await story.expectQuiet();
    await story.asLee(() => hands.crmEdit(id, { Owner: { id: '4876876000000225013' }, Title: 'Buyer' }));
    await story.sync();
    expect(await hands.outlookAll()).toMatchObject([{ displayName: 'Anna Berg', jobTitle: 'Buyer' }]);
    expect(await lastNames()).toEqual(['Berg']);
    await story.expectQuiet();
  });

  it('17: a contact deleted in the CRM is deleted in Outlook', async () => {
    await hands.crmDelete(await hands.crmAdd(anna).then(async (id) => story.sync().then(() => id)));
    expect(await story.sync()).toMatchObject({ outlook: { deleted: 1 } });
    expect(await hands.names()).toEqual([]);
    await story.expectQuiet();
  });

  it('C5: a contact deleted in Outlook stays in the CRM and does not come back, not even edited', async () => {
    const id = await hands.crmAdd(anna);
    await story.sync();
    const [contact] = await hands.outlookAll();
    await hands.outlookDelete(String(contact?.['id']));
    expect(await story.sync()).toMatchObject({ crm: { deleted: 0 } });
    await story.expectQuiet();
    await hands.crmEdit(id, { Title: 'Buyer' });
    await story.expectQuiet();
    expect([await hands.names(), await lastNames()]).toEqual([[], ['Berg']]);
  });

  it('C5, 16: with the checkbox set it is deleted in the CRM, too', async () => {
    world.settings = { contacts: { deleteInCrm: true } };
    await hands.crmAdd(anna);
    await story.sync();
    const [contact] = await hands.outlookAll();
    await hands.outlookDelete(String(contact?.['id']));
    expect(await story.sync()).toMatchObject({ crm: { deleted: 1 } });
    expect(await lastNames()).toEqual([]);
    await story.expectQuiet();
  });

  it('C8: an imported contact is skipped until somebody edits it', async () => {
    const text =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Import;Ida;;;\r\nFN:Ida Import\r\nEMAIL:ida@far.example\r\nEND:VCARD\r\n';
    await world.control('POST', 'load', { person: 'kim', format: 'vcf', into: 'crm', as: 'import', text });
    expect((await story.sync()).skipped).toMatchObject([{ rule: 'C8', side: 'crm' }]);
    expect(await hands.names()).toEqual([]);
    await story.expectQuiet();
    await story.advance(600);
    const [record] = await hands.crmAll();
    await hands.crmEdit(String(record?.['id']), { Title: 'Buyer' });
    await story.sync();
    expect(await hands.names()).toEqual(['Ida Import']);
    await story.expectQuiet();
  });
});

describe('switching contacts off and on', () => {
  let filled: string[];
  beforeEach(async () => {
    await hands.crmAdd(anna);
    await hands.crmAdd({ Last_Name: 'Cole', Email: 'cole@penn.example' });
    await story.sync();
    filled = await hands.names();
  });
  const off = (how: 'keep' | 'move' | 'remove') => story.sync({ disable: new Map([['contacts', how]]) });
  const on = () => story.sync({ enable: new Set(['contacts']) });

  it('77, C6: the folder deleted in Outlook switches the sync off and leaves the CRM alone; on again makes no duplicate', async () => {
    await hands.folderDelete();
    expect(await story.sync()).toMatchObject({ status: 'off', reason: 'removed in Outlook' });
    await story.expectQuiet();
    expect(await lastNames()).toEqual(['Berg', 'Cole']);
    await on();
    expect([await hands.names(), await lastNames()]).toEqual([filled, ['Berg', 'Cole']]);
    await story.expectQuiet();
  });

  it.each(['keep', 'move', 'remove'] as const)(
    'C6: off with %s, edited on both sides, on again: each contact once',
    async (how) => {
      const [, cole] = await hands.crmAll();
      expect((await off(how)).status).toBe('off');
      expect(await lastNames()).toEqual(['Berg', 'Cole']);
      await hands.crmEdit(String(cole?.['id']), { Title: 'Buyer' });
      await on();
      expect([await hands.names(), await lastNames()]).toEqual([filled, ['Berg', 'Cole']]);
      expect((await hands.outlookAll()).at(-1)).toMatchObject({ jobTitle: 'Buyer' });
      await story.expectQuiet();
    },
  );

  it('C6: what stands only in the folder goes to the default folder before it is removed', async () => {
    await story.fault({ service: 'crm', method: 'POST', path: '/Contacts$' }, { status: 500 }, { times: null });
    await hands.outlookAdd({ givenName: 'Only', surname: 'Here' });
    await off('move');
    expect((await world.graph('GET', '/me/contacts'))['value']).toMatchObject([{ displayName: 'Only Here' }]);
    expect((await world.graph('GET', '/me/contactFolders'))['value']).toEqual([]);
    await story.heal();
    await on();
    expect([await hands.names(), await lastNames()]).toEqual([filled, ['Berg', 'Cole']]);
    await story.expectQuiet();
  });

  it('34: a lost store is rebuilt from the mailbox alone, without a write', async () => {
    story.loseStore();
    await story.expectQuiet();
    await story.expectQuiet();
  });

  it('35, G2: a store lost after edits on both sides takes both, and the policy where they contradict', async () => {
    const [berg, cole] = await hands.crmAll();
    const [inOutlook] = await hands.outlookAll();
    await hands.crmEdit(String(berg?.['id']), { Title: 'By the CRM', Department: 'Sales' });
    await hands.outlookEdit(String(inOutlook?.['id']), { jobTitle: 'By Outlook', mobilePhone: '+49 171 555 0100' });
    await hands.crmEdit(String(cole?.['id']), { First_Name: 'Cora' });
    story.loseStore();
    const { conflicts } = await story.sync();
    expect(conflicts).toMatchObject([{ field: 'jobTitle', kept: 'By the CRM', lost: 'By Outlook' }]);
    expect(await hands.outlookAll()).toMatchObject([
      { displayName: 'Anna Berg', jobTitle: 'By the CRM', department: 'Sales', mobilePhone: '+49 171 555 0100' },
      { displayName: 'Cora Cole' },
    ]);
    expect(await hands.crmRecord(String(berg?.['id']))).toMatchObject({ Mobile: '+49 171 555 0100' });
    expect(await lastNames()).toEqual(['Berg', 'Cole']);
    await story.expectQuiet();
  });

  it('101: a second device takes over what the first one made, and both stay in step', async () => {
    const first = world.store;
    story.loseStore();
    await story.expectQuiet();
    const [contact] = await hands.outlookAll();
    await hands.outlookEdit(String(contact?.['id']), { jobTitle: 'Buyer' });
    await story.sync();
    world.store = first;
    await story.expectQuiet();
    expect((await hands.crmAll('Last_Name,Title'))[0]).toMatchObject({ Title: 'Buyer' });
  });
});
