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
afterEach(() => world.close({ isJudged: false }));

it('C6: deleted in the CRM, kept in Outlook, switched off with move: it is in the default folder', async () => {
  const id = await hands.crmAdd({ Last_Name: 'Ann', Email: 'ann@x.example' });
  await hands.crmAdd({ Last_Name: 'Bea', Email: 'bea@x.example' });
  await story.sync();
  world.settings = { contacts: { direction: 'toCrm' } };
  await story.sync();
  await hands.crmDelete(id);
  await story.sync();
  expect(await hands.names()).toEqual(['Ann', 'Bea']);
  await story.sync({ disable: new Map([['contacts', 'move']]) });
  expect((await world.graph('GET', '/me/contacts'))['value']).toMatchObject([{ displayName: 'Ann' }]);
});

const view = () => story.addView('V', { field: 'Title', comparator: 'equal', value: 'Buyer' });

it('G4: twelve leave the list, the person rejects: nothing is doubled', async () => {
  const v = view();
  for (let n = 0; n < 14; n += 1)
    await hands.crmAdd({ Last_Name: `P${n}`, Mobile: `+49 171 ${1000 + n}`, Title: 'Buyer' });
  world.settings = { contacts: { view: v, outOfView: 'remove' } };
  await story.sync();
  expect((await hands.names()).length).toBe(14);
  for (const r of (await hands.crmAll()).slice(0, 12)) await hands.crmEdit(String(r['id']), { Title: 'Seller' });
  await story.advance(90_000);
  const report = await story.sync();
  expect(report.held).toHaveLength(12);
  await story.sync({ decide: () => 'reject' });
  await story.sync();
  expect([(await hands.crmAll()).length, (await hands.names()).length]).toEqual([14, 14]);
});

it('G4: an Outlook edit of what leaves the list is not lost', async () => {
  const v = view();
  const id = await hands.crmAdd({ Last_Name: 'Ann', Title: 'Buyer', Email: 'a@x.example' });
  await hands.crmAdd({ Last_Name: 'Bea', Title: 'Buyer', Email: 'b@x.example' });
  world.settings = { contacts: { view: v, outOfView: 'remove' } };
  await story.sync();
  const [ann] = await hands.outlookAll();
  await hands.crmEdit(id, { Title: 'Seller' });
  await hands.outlookEdit(String(ann?.['id']), { mobilePhone: '+49 171 555' });
  await story.advance(90_000);
  await story.sync();
  await story.advance(90_000);
  await story.sync();
  expect([(await hands.crmRecord(id))['Mobile'], (await hands.names()).length]).toEqual(['+49 171 555', 1]);
});

it('a CRM create whose answer was lost, mapping changed before the next run: once', async () => {
  await story.sync();
  await hands.outlookAdd({ surname: 'Ann', mobilePhone: '+49 171 555 0100' });
  const real = world.fetch;
  const store = world.store;
  let dead = false;
  world.fetch = async (url, init) => {
    if (dead) throw new TypeError('dead');
    const answer = await real(url, init);
    if (init.method === 'POST' && /\/Contacts$/.test(url)) dead = true;
    return answer;
  };
  world.store = {
    load: (t) => store.load(t),
    commit: async (c) => {
      if (dead) throw new Error('killed');
      await store.commit(c);
    },
  };
  await world.sync({ kinds: ['contacts'] }).catch((e: unknown) => e);
  world.fetch = real;
  world.store = store;
  expect((await hands.crmAll()).length).toBe(1);
  const mapping = [
    ['surname', 'Last_Name'],
    ['givenName', 'First_Name'],
    ['email1', 'Email'],
    ['mobilePhone', 'Other_Phone'],
  ].map(([outlook, crm]) => ({ outlook, crm }));
  world.settings = { contacts: { mapping } };
  await world.sync({ kinds: ['contacts'] });
  await world.sync({ kinds: ['contacts'] });
  expect([await hands.crmAll('Last_Name,Mobile,Other_Phone'), await hands.names()]).toMatchObject([
    [{ Last_Name: 'Ann' }],
    ['Ann'],
  ]);
});

it('G8: an edit goes over soon although many creates wait', async () => {
  for (let n = 0; n < 10; n += 1) await hands.crmAdd({ Last_Name: `P${n}`, Email: `p${n}@x.example` });
  world.settings = { contacts: { limits: [3, 2] } };
  await story.sync();
  const [first] = await hands.outlookAll();
  await hands.outlookEdit(String(first?.['id']), { jobTitle: 'CEO' });
  await story.sync();
  expect((await hands.crmAll('Last_Name,Title')).filter((r) => r['Title'] === 'CEO')).toHaveLength(1);
});

it('a create that the connection sends twice: one of a contact with nothing but a name goes again', async () => {
  await story.sync();
  await hands.outlookAdd({ surname: 'Solo' });
  const { fetch } = world;
  world.fetch = async (url, init) => {
    if (init.method === 'POST' && url.endsWith('/Contacts')) await fetch(url, init);
    return fetch(url, init);
  };
  await story.sync();
  expect(await hands.crmAll()).toHaveLength(2);
  world.fetch = fetch;
  await story.sync();
  expect([(await hands.crmAll()).length, await hands.names()]).toEqual([1, ['Solo']]);
  await story.expectQuiet();
});
