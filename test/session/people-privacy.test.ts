import { addSeconds } from '../../src/model/time';
import { SyncError } from '../../src/sync/errors';
import { maria, note, PeopleWorld, userNamed } from './people-desk';

let world: PeopleWorld;
beforeEach(() => (world = new PeopleWorld()));

const tables = ['known', 'cards', 'chosen', 'journal', 'made', 'queue'].map((name) => `people.${name}`);

/** All that the device keeps of the panel, as one text. */
async function keptText(): Promise<string> {
  const kept = await Promise.all(tables.map(async (table) => [...(await world.store.load(table))]));
  return JSON.stringify(kept);
}

const secret = 'They would pay 2 million.';
const letter = (key: string) => ({ ...note(key), text: secret });

describe('what is written', () => {
  it('stands on no device any more once the CRM has it', async () => {
    const { desk } = await world.window();
    expect(await desk.make(letter('a'))).toMatchObject({ state: 'made' });
    expect(await keptText()).not.toContain(secret);
  });

  it('stands on no device any more once the person gives it up', async () => {
    const { desk } = await world.window();
    world.shut = 'offline';
    expect(await desk.make(letter('a'))).toMatchObject({ state: 'queued' });
    await desk.dropQueued('a');
    expect(await keptText()).not.toContain(secret);
  });

  it('and whom it is about is in no log, whatever fails', async () => {
    const { desk } = await world.window();
    const broken = () => Promise.reject(new SyncError('unexpected', 'crm', 'The CRM answered 400.'));
    Object.assign(world.crm, { create: broken, findMade: broken, find: broken, card: broken });
    await desk.make(letter('a'));
    await desk.look([maria]);
    await desk.link(maria, letter('a').on);
    world.store = { load: () => Promise.reject(new Error('gone')), commit: () => Promise.reject(new Error('gone')) };
    await desk.make(letter('b'));
    await desk.kept([maria]);
    const log = world.logged.join('\n');
    for (const word of [secret, maria, 'Maria', 'quotation']) expect(log).not.toContain(word);
  });
});

describe('what is remembered of people', () => {
  it('is gone from the device 30 days later, as soon as somebody opens the panel', async () => {
    const first = await world.window();
    const answer = await first.desk.look([maria]);
    if (answer.ok) await first.desk.card(answer.value[0]!.people[0]!);
    expect(await keptText()).toContain(maria);
    world.now = addSeconds(world.now, 31 * 86_400);
    world.shut = 'offline';
    const later = await world.fresh();
    expect(await later.desk.kept([maria])).toEqual([]);
    expect(answer.ok && (await later.desk.keptCard(answer.value[0]!.people[0]!))).toBeNull();
    expect(await keptText()).not.toContain(maria);
  });

  it('is shown after a sign-out to the same user of the CRM only', async () => {
    const { desk } = await world.window();
    await desk.look([maria]);
    world.shut = 'signed-out';
    expect(await desk.kept([maria])).toMatchObject([{ address: maria }]);
    world.shut = null;
    world.user = userNamed('8');
    const other = await world.window();
    expect(await other.desk.kept([maria])).toEqual([]);
    expect(await desk.kept([maria])).toEqual([]);
  });
});
