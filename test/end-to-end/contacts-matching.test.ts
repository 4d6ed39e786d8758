import type { Decision } from '../../src/sync/guard';
import { ContactHands } from './contact-hands';
import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';

let world: SandboxWorld;
let hands: ContactHands;
let story: Story;
/** The contract of COQL knows no page over 200 rows. */
let isJudged: boolean;

beforeEach(async () => {
  isJudged = true;
  world = await SandboxWorld.start();
  hands = new ContactHands(world);
  story = new Story(world, 'contacts');
});
afterEach(() => world.close({ isJudged }));

const crmNames = async () => (await hands.crmAll()).map((record) => String(record['Last_Name']));
const mail = (address: string) => ({ emailAddresses: [{ address }] });

describe('G6: no duplicates', () => {
  beforeEach(() => story.sync());

  it('28: the same address on both sides is one contact, and what is blank on one side is filled', async () => {
    const id = await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example', Title: 'Buyer' });
    await hands.outlookAdd({ surname: 'Berg', ...mail('ann@x.example'), mobilePhone: '+49 171 555 0100' });
    expect(await story.sync()).toMatchObject({ outlook: { created: 0 }, crm: { created: 0, updated: 1 } });
    expect(await hands.outlookAll()).toMatchObject([{ jobTitle: 'Buyer', mobilePhone: '+49 171 555 0100' }]);
    expect(await hands.crmRecord(id)).toMatchObject({ Mobile: '+49 171 555 0100' });
    await story.expectQuiet();
  });

  it('29: in other letters and with blanks around it is the same address, and is rewritten on neither side', async () => {
    const id = await hands.crmAdd({ Last_Name: 'Berg', Email: 'Ann@X.example' });
    await hands.outlookAdd({ surname: 'Berg', ...mail('ann@x.example') });
    expect(await story.sync()).toMatchObject({
      outlook: { created: 0, updated: 0, stamped: 1 },
      crm: { created: 0, updated: 0 },
    });
    expect(await hands.crmRecord(id)).toMatchObject({ Email: 'Ann@X.example' });
    expect(await hands.outlookAll()).toMatchObject([mail('ann@x.example')]);
    await story.expectQuiet();
  });

  it('31: two CRM contacts with the address wait for the person, who decides', async () => {
    const first = await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' });
    const second = await hands.crmAdd({ Last_Name: 'Berg-Lang', Email: 'ann@x.example' });
    await hands.outlookAdd({ surname: 'Berg', ...mail('ann@x.example') });
    const { held, status } = await story.sync();
    expect(status).toBe('attention');
    expect(held).toMatchObject([{ rule: 'ambiguous', side: 'outlook' }]);
    expect(held[0]?.choices?.map(({ id }) => id)).toEqual([first, second]);
    expect([await hands.names(), await crmNames()]).toEqual([['Berg'], ['Berg', 'Berg-Lang']]);
    await story.expectQuiet();
    const take: Decision = { take: second };
    await story.sync({ decide: (id) => (id === held[0]?.id ? take : undefined) });
    await story.sync();
    expect(await crmNames()).toEqual(['Berg', 'Berg-Lang']);
    expect(await hands.names()).toEqual(['Berg', 'Berg-Lang']);
    await story.expectQuiet();
  });

  it('31: none of them: it becomes a contact of its own, because the person says so', async () => {
    await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' });
    await hands.crmAdd({ Last_Name: 'Berg-Lang', Email: 'ann@x.example' });
    await hands.outlookAdd({ surname: 'Reception', ...mail('ann@x.example') });
    const { held } = await story.sync();
    const { failed } = await story.sync({ decide: (id) => (id === held[0]?.id ? 'reject' : undefined) });
    expect(failed).toEqual([]);
    await story.sync();
    expect(await crmNames()).toEqual(['Berg', 'Berg-Lang', 'Reception']);
    expect((await hands.names()).sort()).toEqual(['Berg', 'Berg-Lang', 'Reception']);
    await story.expectQuiet();
  });

  it("G9: the address of a colleague's contact is refused with a sentence, and nothing is doubled", async () => {
    await story.asLee(() => hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' }));
    const id = await hands.outlookAdd({ surname: 'Berg', ...mail('Ann@x.example') });
    const { failed } = await story.sync();
    expect(failed).toMatchObject([
      {
        side: 'crm',
        code: 'DUPLICATE_DATA',
        message: 'The CRM has a contact with this e-mail address already, of Lee Navarro.',
      },
    ]);
    expect([await hands.names(), await crmNames()]).toEqual([['Berg'], ['Berg']]);
    await hands.outlookEdit(id, mail('bea@x.example'));
    expect((await story.sync()).failed).toEqual([]);
    expect(await crmNames()).toEqual(['Berg', 'Berg']);
    await story.expectQuiet();
  });

  it('32: a copy made inside Outlook, mark and all, with the same address doubles nothing', async () => {
    await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' });
    await story.sync();
    await hands.outlookAdd({ surname: 'Berg', ...mail('ann@x.example') });
    await world.sync({ kinds: ['contacts'] });
    expect(await crmNames()).toEqual(['Berg']);
    expect((await hands.outlookAll()).map((contact) => contact['surname'])).toEqual(['Berg', 'Berg']);
  });

  it('26: two contacts that the CRM merges are one in Outlook once the person agrees, with what both knew', async () => {
    const kept = await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' });
    await story.sync();
    const loser = await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example', Mobile: '+49 171 555 0100' });
    await story.sync();
    expect(await hands.names()).toHaveLength(2);
    await world.control('POST', `crm/Contacts/${kept}/merge`, { otherId: loser });
    const { held } = await story.sync();
    expect(held).toMatchObject([{ rule: 'merged', side: 'outlook', action: 'delete' }]);
    await story.expectQuiet();
    await story.sync({ decide: (id) => (id === held[0]?.id ? 'approve' : undefined) });
    expect(await hands.crmAll()).toMatchObject([{ id: kept, Mobile: '+49 171 555 0100' }]);
    expect(await hands.outlookAll()).toMatchObject([{ mobilePhone: '+49 171 555 0100' }]);
    await story.expectQuiet();
  });

  it('26: the contact that Outlook shows is merged into one that it does not: it stays, and belongs to the other', async () => {
    const loser = await hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' });
    await story.sync();
    const [contact] = await hands.outlookAll();
    const kept = await story.asLee(() => hands.crmAdd({ Last_Name: 'Berg', Email: 'ann@x.example' }));
    await world.control('POST', `crm/Contacts/${kept}/merge`, { otherId: loser });
    await story.asLee(() => hands.crmEdit(kept, { Owner: { id: '4876876000000225013' } }));
    await story.sync();
    await story.sync();
    await hands.crmEdit(kept, { Title: 'Buyer' });
    await story.sync();
    expect(await hands.outlookAll()).toMatchObject([{ id: contact?.['id'], jobTitle: 'Buyer' }]);
    expect(await crmNames()).toEqual(['Berg']);
    await story.expectQuiet();
  });

  it('without an address the same name and number is the same person', async () => {
    await hands.crmAdd({ Last_Name: 'Berg', Mobile: '+49 171 555 0100' });
    await hands.outlookAdd({ surname: 'Berg', mobilePhone: '+49 (171) 555-0100' });
    expect(await story.sync()).toMatchObject({ outlook: { created: 0 }, crm: { created: 0 } });
    await story.expectQuiet();
  });
});

describe('first syncs that break off', () => {
  async function addMany(count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_, index) => ({
      Last_Name: `Person ${String(index).padStart(3, '0')}`,
      // Who has no address is found again by the mark alone.
      ...(index % 3 === 0 ? {} : { Email: `person${index}@many.example` }),
    }));
    for (let from = 0; from < count; from += 100) {
      await world.crm('POST', '/Contacts', { data: rows.slice(from, from + 100), trigger: [] });
    }
  }

  it('52: 240 contacts, killed half way and the store lost: exactly 240 in the end, each once', async () => {
    isJudged = false;
    await addMany(240);
    const { fetch } = world;
    let batches = 0;
    world.fetch = (url, init) => {
      if (/\$batch$/.test(url)) batches += 1;
      // The process ends; whatever was sent has arrived.
      return batches > 6 ? Promise.reject(new Error('killed')) : fetch(url, init);
    };
    await world.sync({ kinds: ['contacts'] }).catch(() => undefined);
    world.fetch = fetch;
    const half = (await hands.names()).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(240);
    story.loseStore();
    expect(await story.sync()).toMatchObject({ outlook: { created: 240 - half } });
    expect(new Set(await hands.names()).size).toBe(240);
    expect(await hands.names()).toHaveLength(240);
    expect(await hands.crmAll()).toHaveLength(240);
    await story.expectQuiet();
  });

  it('49: a batch of creates whose answer is lost makes each contact once', async () => {
    await addMany(30);
    await story.fault({ service: 'graph', method: 'POST', path: '/contacts$' }, { drop: 'after' }, { times: 7 });
    await world.sync({ kinds: ['contacts'] });
    await story.heal();
    await story.sync();
    expect(await hands.names()).toHaveLength(30);
    await story.expectQuiet();
  });

  it('41: contacts made in Outlook whose creates in the CRM got no answer are there once', async () => {
    await story.sync();
    for (const surname of ['One', 'Three']) await hands.outlookAdd({ surname });
    await hands.outlookAdd({ companyName: 'Two' });
    await story.fault({ service: 'crm', method: 'POST', path: '/Contacts$' }, { drop: 'after' }, { times: 1 });
    await world.sync({ kinds: ['contacts'] });
    await story.sync();
    expect(await crmNames()).toEqual(['One', 'Three', 'Two']);
    await story.expectQuiet();
  });
});
