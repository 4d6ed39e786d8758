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

const longAddress = `${'a'.repeat(120)}@x.example`;
const twoLines = expect.stringMatching(/^One\r?\nTwo$/) as string;
const surname = 'Long and longer '.repeat(7).trim();

async function synced(contact: Json): Promise<{ id: string; crmId: string }> {
  const id = await hands.outlookAdd(contact);
  expect((await story.sync()).failed).toEqual([]);
  const [record] = await hands.crmAll();
  return { id, crmId: String(record?.['id']) };
}

describe('what the CRM cannot hold stays in Outlook when something beside it changes', () => {
  it('parts of a name: a salutation that is not listed, a last name that is cut', async () => {
    const { id, crmId } = await synced({ title: 'Sir', givenName: 'Ann', surname });
    await hands.crmEdit(crmId, { First_Name: 'Anna' });
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({ title: 'Sir', givenName: 'Anna', surname });
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Last_Name: 'Berg' });
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({
      title: 'Sir',
      surname: 'Berg',
      displayName: 'Sir Anna Berg',
    });
    await story.expectQuiet();
  });

  it('parts of an address: a street of two lines', async () => {
    const street = 'One\r\nTwo';
    const { id, crmId } = await synced({ surname: 'Berg', businessAddress: { street, city: 'Leeds' } });
    await hands.crmEdit(crmId, { Mailing_City: 'York' });
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({ businessAddress: { street: twoLines, city: 'York' } });
    await story.expectQuiet();
  });

  it('one of several addresses: too long a one', async () => {
    const { id, crmId } = await synced({ surname: 'Berg', emailAddresses: [{ address: longAddress }] });
    await hands.crmEdit(crmId, { Secondary_Email: 'short@x.example' });
    await story.sync();
    const { emailAddresses } = await hands.outlookContact(id);
    expect((emailAddresses as Json[]).map(({ address }) => address).sort()).toEqual([longAddress, 'short@x.example']);
    await story.expectQuiet();
  });

  it('a name in one piece is one value: renamed in the CRM, nothing of it is left', async () => {
    const { id, crmId } = await synced({ givenName: 'Ann' });
    await hands.crmEdit(crmId, { Salutation: 'Dr.' });
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({ title: 'Dr.', givenName: 'Ann', surname: null });
    await hands.crmEdit(crmId, { Last_Name: 'Berg' });
    await story.sync();
    const contact = await hands.outlookContact(id);
    expect([contact['givenName'] ?? '', contact['surname']]).toEqual(['', 'Berg']);
    await story.expectQuiet();
  });
});

describe('a store that was lost', () => {
  it.each(['crm', 'outlook'])('cuts nothing that is whole on one side, %s wins', async (conflict) => {
    world.settings = { contacts: { conflict } };
    const jobTitle = 'Head of everything '.repeat(8).trim();
    const { id, crmId } = await synced({ surname, jobTitle, businessAddress: { street: 'One\r\nTwo' } });
    story.loseStore();
    await story.expectQuiet();
    await hands.crmEdit(crmId, { Mailing_City: 'York', First_Name: 'Ann' });
    story.loseStore();
    await story.sync();
    expect(await hands.outlookContact(id)).toMatchObject({
      ...{ givenName: 'Ann', surname, jobTitle },
      businessAddress: { street: twoLines, city: 'York' },
    });
    await story.expectQuiet();
  });
});
