import { MemoryStore } from '../../src/store/memory';
import type { Change, Store } from '../../src/sync/store';
import type { WorldState } from '../../src/sandbox/world';
import { killAnywhere, type KillableWorld, type KillSwitch } from '../kill-anywhere';
import { Hands, inDays, utc } from './hands';
import { SandboxWorld } from './sandbox-world';

/** A store that passes a point before and after every commit. */
class KillableStore implements Store {
  constructor(
    private readonly real: Store,
    private readonly kill: KillSwitch,
  ) {}

  load(table: string): Promise<Map<string, unknown>> {
    return this.real.load(table);
  }

  async commit(changes: Change[]): Promise<void> {
    this.kill.point(`before commit of ${changes[0]?.table ?? 'nothing'}`);
    await this.real.commit(changes);
    this.kill.point(`after commit of ${changes[0]?.table ?? 'nothing'}`);
  }
}

const tables = [
  'profile',
  'kinds',
  ...['links', 'staged', 'journal', 'skipped', 'failures', 'held', 'cursors', 'log'].map((name) => `meetings.${name}`),
];

async function copyOf(store: Store): Promise<MemoryStore> {
  const copy = new MemoryStore();
  for (const table of tables) {
    await copy.commit([...(await store.load(table))].map(([key, value]) => ({ table, key, value })));
  }
  return copy;
}

/** Everything that a run can have to do, in both directions: about twenty operations. */
async function somethingOfEach(world: SandboxWorld, hands: Hands): Promise<void> {
  const titles = [
    'A kept',
    'B renamed in the CRM',
    'C moved in Outlook',
    'D both edited',
    'E deleted in the CRM',
    'F deleted in Outlook',
    'G deleted and edited',
    'H edited and deleted',
    'I given away',
    'N moved away',
  ];
  for (const title of titles) await hands.crmMeeting(title);
  await world.syncWell();
  await world.syncWell();
  const crm = new Map(
    (await hands.crmMeetings()).map((record) => [String(record['Event_Title']).slice(0, 1), String(record['id'])]),
  );
  const outlook = new Map(
    (await hands.outlookMeetings()).map((event) => [String(event['subject']).slice(0, 1), String(event['id'])]),
  );
  const [z, o] = [(letter: string) => crm.get(letter) ?? '', (letter: string) => outlook.get(letter) ?? ''];
  await hands.crmEdit(z('B'), { Event_Title: 'B renamed', Description: 'New text' });
  await hands.outlookEdit(o('C'), { start: utc(inDays(8, '07:00')), end: utc(inDays(8, '08:00')) });
  await hands.crmEdit(z('D'), { Venue: 'Lobby' });
  await hands.outlookEdit(o('D'), { subject: 'D renamed' });
  await hands.crmDelete(z('E'));
  await hands.outlookDelete(o('F'));
  await hands.outlookDelete(o('G'));
  await hands.crmEdit(z('G'), { Event_Title: 'G lives' });
  await hands.outlookEdit(o('H'), { subject: 'H lives' });
  await hands.crmDelete(z('H'));
  await hands.crmEdit(z('I'), { Owner: { id: world.sandbox.world.state.people[1]?.crmUserId } });
  await moveToDefault(world, o('N'));
  const { crm: lists } = world.sandbox.world.state;
  const late = await hands.crmMeeting('J new in the CRM, listed late');
  Object.assign(lists, { listLagSeconds: 60, listLagEvery: Number(late.slice(-9)) });
  await world.control('POST', 'clock', { advanceSeconds: 5 });
  await hands.crmMeeting('K new in the CRM');
  for (const subject of ['L new in Outlook', 'M new in Outlook', 'M new in Outlook'])
    await hands.outlookMeeting(subject);
}

/** To another calendar, as a person drags it in Outlook; Graph has no call for it. */
async function moveToDefault(world: SandboxWorld, id: string): Promise<void> {
  const { id: calendarId } = await world.graph('GET', '/me/calendar');
  await world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(id)}/move`, { calendarId });
}

/** What a person sees on both sides, and what left the outbox; ids and versions do not count. */
async function visible(hands: Hands): Promise<unknown> {
  const [crm, outlook] = [await hands.crmMeetings(), await hands.outlookMeetings()];
  const records = crm.map(({ Event_Title, Start_DateTime, End_DateTime, Venue, Description, Owner }) =>
    JSON.stringify({ Event_Title, Start_DateTime, End_DateTime, Venue, Description, Owner }),
  );
  const events = outlook.map(({ subject, start, end, location, bodyPreview }) =>
    JSON.stringify({ subject, start, end, location, hasBody: bodyPreview !== '' }),
  );
  const titles = {
    crm: crm.map((record) => String(record['Event_Title'])),
    outlook: outlook.map((event) => String(event['subject'])),
  };
  return { titles, records: records.sort(), events: events.sort(), outbox: await hands.outbox() };
}

const onBothSides = [
  'A kept',
  'B renamed',
  'C moved in Outlook',
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
  titles: { crm: [...onBothSides, 'I given away', 'N moved away'].sort(), outlook: onBothSides },
  outbox: [],
};

describe('kill-anywhere over HTTP', () => {
  let world: SandboxWorld;
  let before: WorldState;
  let stored: Store;

  beforeAll(async () => {
    world = await SandboxWorld.start();
    await somethingOfEach(world, new Hands(world));
    before = structuredClone(world.sandbox.world.state);
    stored = await copyOf(world.store);
  });
  afterAll(() => world.close());

  /** The same world each time, with a device that can be killed at every request and every commit. */
  async function build(kill: KillSwitch): Promise<KillableWorld> {
    world.sandbox.world.state = structuredClone(before);
    const store = new KillableStore(await copyOf(stored), kill);
    const fetchOnce = async (url: string, init: RequestInit) => {
      const name = `${init.method ?? ''} ${new URL(url).pathname.split('/').slice(-1).join('')}`;
      kill.point(`before ${name}`);
      const answer = await fetch(url, init);
      const text = await answer.text();
      kill.point(`after ${name}`);
      return { status: answer.status, headers: answer.headers, text: () => Promise.resolve(text) };
    };
    world.fetch = fetchOnce;
    let runs = 0;
    return {
      run: async () => {
        if (runs > 0) await world.control('POST', 'clock', { advanceSeconds: 400 });
        runs += 1;
        const report = await world.sync({}, store);
        kill.point('end');
        return report.error === null && report.actions.length === 0;
      },
      state: () => visible(new Hands(world)),
    };
  }

  it('46: whatever request or store write a run is killed at, the next runs reach the very end of the unkilled one', async () => {
    const { points, end, failures } = await killAnywhere(build);
    expect(end).toMatchObject(wantedEnd);
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(40);
  }, 600_000);
});
