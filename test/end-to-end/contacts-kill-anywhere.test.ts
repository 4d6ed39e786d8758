import { killAnywhere } from '../kill-anywhere';
import { ContactHands } from './contact-hands';
import { Hands } from './hands';
import { byLetter, KilledDevice } from './killed-device';
import { SandboxWorld } from './sandbox-world';

type Json = Record<string, unknown>;

const kinds = { kinds: ['contacts' as const] };
const titles = [
  'A kept',
  'B renamed in the CRM',
  'C telephoned in Outlook',
  'D both edited',
  'E deleted in the CRM',
  'F deleted in Outlook',
  'G deleted and edited',
  'H edited and deleted',
  'I given away',
  'N moved away',
  'P merged with A',
];

/** Everything that a run can have to do with contacts, in both directions. */
async function somethingOfEach(world: SandboxWorld, hands: ContactHands): Promise<void> {
  for (const title of titles) {
    const address = `${title.startsWith('P') ? 'A' : title.slice(0, 1)}@x.example`;
    await hands.crmAdd({ Last_Name: title, Email: address, Phone: '+49 30 555 0100' });
  }
  await world.syncWell(kinds);
  await world.syncWell(kinds);
  const z = byLetter(await hands.crmAll(), 'Last_Name');
  const o = byLetter(await hands.outlookAll(), 'displayName');
  await world.control('POST', 'clock', { advanceSeconds: 3600 });
  await hands.crmEdit(z('B'), { Last_Name: 'B renamed', Description: 'New text' });
  await hands.outlookEdit(o('C'), { businessPhones: ['+49 30 555 0199', '+49 30 555 0198'] });
  await hands.crmEdit(z('D'), { Mailing_City: 'Leeds' });
  await hands.outlookEdit(o('D'), { surname: 'D renamed' });
  await hands.crmDelete(z('E'));
  await hands.outlookDelete(o('F'));
  await hands.outlookDelete(o('G'));
  await hands.crmEdit(z('G'), { Last_Name: 'G lives' });
  await hands.outlookEdit(o('H'), { surname: 'H lives' });
  await hands.crmDelete(z('H'));
  await hands.crmEdit(z('I'), { Owner: { id: world.sandbox.world.state.people[1]?.crmUserId } });
  await moveToFamily(world, o('N'));
  await world.control('POST', `crm/Contacts/${z('A')}/merge`, { otherId: z('P') });
  await addNew(world, hands);
}

async function addNew(world: SandboxWorld, hands: ContactHands): Promise<void> {
  const late = await hands.crmAdd({ Last_Name: 'J new in the CRM, listed late' });
  Object.assign(world.sandbox.world.state.crm, { listLagSeconds: 60, listLagEvery: Number(late.slice(-9)) });
  await world.control('POST', 'clock', { advanceSeconds: 5 });
  await hands.crmAdd({ Last_Name: 'K new in the CRM', Email: 'k@x.example' });
  await hands.outlookAdd({ surname: 'L new in Outlook', emailAddresses: [{ address: 'l@x.example' }] });
  for (const surname of ['M new in Outlook', 'M new in Outlook']) await hands.outlookAdd({ surname });
}

/** To another folder, as a person drags it in Outlook. */
async function moveToFamily(world: SandboxWorld, id: string): Promise<void> {
  const { id: folderId } = await world.graph('POST', '/me/contactFolders', { displayName: 'Family' });
  await world.control('POST', `person/${world.person.id}/contacts/${encodeURIComponent(id)}/move`, { folderId });
}

/** What a person sees on both sides; ids and versions do not count. */
async function visible(world: SandboxWorld, hands: ContactHands): Promise<unknown> {
  const columns = ['Last_Name', 'Email', 'Phone', 'Other_Phone', 'Mailing_City', 'Description', 'Owner'];
  const crm = await hands.crmAll(columns.join(','));
  const outlook = await hands.outlookAll();
  const card = ({ surname, emailAddresses, businessPhones, businessAddress, personalNotes }: Json) =>
    JSON.stringify({ surname, emailAddresses, businessPhones, businessAddress, personalNotes });
  return {
    names: {
      crm: crm.map((record) => String(record['Last_Name'])),
      outlook: outlook.map((contact) => String(contact['surname'])),
    },
    records: crm.map((record) => JSON.stringify(columns.map((column) => record[column]))).sort(),
    cards: outlook.map(card).sort(),
    outbox: await new Hands(world).outbox(),
  };
}

const onBothSides = [
  'A kept',
  'B renamed',
  'C telephoned in Outlook',
  'D renamed',
  'G lives',
  'H lives',
  'J new in the CRM, listed late',
  'K new in the CRM',
  'L new in Outlook',
  'M new in Outlook',
  'M new in Outlook',
];
const wantedEnd = {
  names: {
    crm: [...onBothSides, 'I given away', 'N moved away'].sort(),
    // Whether the card of a merged record goes is for the person to say.
    outlook: [...onBothSides, 'P merged with A'],
  },
  outbox: [],
};

describe('kill-anywhere with contacts over HTTP', () => {
  let world: SandboxWorld;

  beforeAll(async () => {
    world = await SandboxWorld.start();
    world.settings = { contacts: { deleteInCrm: true } };
  });
  afterAll(() => world.close());

  it('46: whatever request or store write a run is killed at, the next runs reach the very end of the unkilled one', async () => {
    const hands = new ContactHands(world);
    await somethingOfEach(world, hands);
    const device = await KilledDevice.of(world, 'contacts', () => visible(world, hands));
    const { points, end, failures } = await killAnywhere(device.build);
    expect(end).toMatchObject(wantedEnd);
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(40);
  }, 600_000);
});
