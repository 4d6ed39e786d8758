import { MemoryStore } from '../../src/store/memory';
import { guest, own } from './adding-hands';
import { expectNothingLeft, InvitationHands, stranger } from './invitation-hands';
import { SandboxWorld } from './sandbox-world';

/** M8 on two devices of one person, of which neither knows what the other has done since it last ran. */
type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: InvitationHands;
let other: MemoryStore;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new InvitationHands(world);
  other = new MemoryStore();
  await hands.clients();
  world.settings = { meetings: { invitations: 'people' } };
  await world.syncWell();
  await world.sync({}, other);
});
afterEach(() => world.close());

async function both(rounds = 3): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await world.sync({}, other);
    await world.sync();
  }
}

const record = async () => String((await hands.crmMeetings())[0]?.['id']);
const moveTo = async (id: string, calendarId: string) =>
  world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(id)}/move`, { calendarId });
const records = async () => [await hands.titles(), await hands.subjects()];

describe('deleted in the CRM', () => {
  it('by the person, before another device had seen it there: that one does not make it again', async () => {
    await hands.invited('Site visit');
    await world.syncWell();
    await hands.crmDelete(await record());
    await both();
    expect(await records()).toEqual([[], []]);
    await expectNothingLeft(world, hands);
  });

  it('nor does a device that has forgotten everything, until the person asks for it', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.crmDelete(await record());
    world.store = new MemoryStore();
    await both();
    expect(await records()).toEqual([[], []]);
    await hands.addAndMark(id);
    await both();
    expect(await records()).toEqual([['Site visit'], []]);
    await expectNothingLeft(world, hands);
  });

  it('although its organiser has changed it since', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Part 2' });
    await hands.crmDelete(await record());
    await both();
    expect(await records()).toEqual([[], []]);
  });

  it('right after a second device had found it there by the button, and before any run: it is not made again', async () => {
    const id = await hands.ownMeeting('Mine');
    await hands.add(id);
    const { stamp } = await hands.add(id, other);
    await hands.markByOffice(id, stamp ?? '');
    await hands.crmDelete(await record());
    await both();
    expect([await records(), await hands.subjects(own)]).toEqual([[[], []], ['Mine']]);
  });

  it('called off before another device saw it: that one does not make it again', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.organizer(id, { do: 'cancel' });
    await world.sync({}, other);
    await hands.crmDelete(await record());
    await both();
    expect(await records()).toEqual([[], []]);
  });

  it('and added again by hand on one device: the other goes on with the new record and copies nothing', async () => {
    const id = await hands.invited('Site visit');
    await both();
    await hands.crmDelete(await record());
    await both();
    await hands.addAndMark(id);
    await world.sync({}, other);
    await hands.organizer(id, { do: 'change', subject: 'Part 2' });
    await world.sync({}, other);
    expect(await records()).toEqual([['Part 2'], []]);
    await expectNothingLeft(world, hands);
  });
});

it('added anew by hand, while another device has seen of it only that its record was deleted: one record, no copy', async () => {
  const id = await hands.invited('Site visit');
  await world.syncWell();
  await hands.crmDelete(await record());
  const { fetch } = world;
  world.fetch = (url, init) => (url.includes('/crm/v8/Events/') ? Promise.reject(new Error('dead')) : fetch(url, init));
  await world.sync({}, other);
  world.fetch = fetch;
  await hands.addAndMark(id);
  await both();
  expect(await records()).toEqual([['Site visit'], []]);
  await expectNothingLeft(world, hands);
});

it('added by hand on one device that could not mark it yet: the other makes no copy', async () => {
  const id = await hands.invited('Hello', stranger);
  await hands.add(id);
  await both();
  expect(await records()).toEqual([['Hello'], []]);
});

it('added by hand on a second device, renamed in between: the button there does not take the mark away from the first', async () => {
  const id = await hands.invited('Hello', stranger);
  await hands.add(id);
  await hands.organizer(id, { do: 'change', subject: 'Part 2' });
  const second = await hands.add(id, other);
  await hands.markByOffice(id, second.stamp ?? '');
  expect(await hands.add(id)).toMatchObject({ state: 'already', stamp: null });
  await both();
  expect(await hands.titles()).toEqual(['Part 2']);
});

it('called off before another device saw it: that one marks it in the CRM at once, and tells nothing else', async () => {
  const id = await hands.invited('Site visit');
  await world.syncWell();
  await hands.organizer(id, { do: 'cancel' });
  const { kinds } = await world.sync({}, other);
  expect([kinds.meetings?.skipped, await hands.titles()]).toEqual([[], ['Cancelled: Site visit']]);
});

it('made by two devices, the second one’s given to a colleague before it knew: it is not taken from the colleague', async () => {
  world.person = world.sandbox.world.person('lee')!;
  [world.store, other] = [new MemoryStore(), new MemoryStore()];
  const kim = world.sandbox.world.person('kim')!;
  const id = await hands.invited('Hello', stranger);
  await hands.add(id);
  const first = await record();
  await hands.crmEdit(first, { Owner: { id: kim.crmUserId } });
  const second = await hands.add(id, other);
  await hands.markByOffice(id, second.stamp ?? '');
  for (let round = 0; round < 3; round += 1) {
    await world.syncWell();
    await world.sync({}, other);
  }
  expect(await hands.crmRecord(first)).toMatchObject({ Owner: { id: kim.crmUserId } });
  expect(await hands.titles()).toEqual(['Hello', 'Hello']);
});

it.each(['take out', 'move'])('accepted, %s, and back before any run: it is added', async (deed) => {
  const id = await hands.invited('Site visit');
  if (deed === 'move') {
    const { id: travel } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
    await moveTo(id, String(travel));
    await moveTo(id, await hands.calendar(own));
  } else {
    await hands.outlookDelete(id);
    await world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(id)}/restore`);
  }
  await world.syncWell();
  expect(await records()).toEqual([['Site visit'], []]);
});

it('moved to another calendar before any run, it is not added', async () => {
  const id = await hands.invited('Site visit');
  const { id: travel } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
  await moveTo(id, String(travel));
  await world.syncWell();
  expect(await records()).toEqual([[], []]);
});

describe('what the person wrote in the CRM', () => {
  const edited = { Event_Title: 'Big deal', Venue: 'Our office', Description: 'They want the big one' };
  let id: string;
  beforeEach(async () => {
    id = await hands.invited('Site visit', undefined, { location: 'Hall 2', body: 'See you' });
    await world.syncWell();
    await hands.crmEdit(await record(), edited);
  });

  it('stays there whatever device comes later, and however often', async () => {
    await both();
    world.store = new MemoryStore();
    await both();
    expect(await hands.crmRecord(await record())).toMatchObject(edited);
    await expectNothingLeft(world, hands);
  });

  it('and when its organiser puts it off or renames it, the later device follows', async () => {
    world.store = new MemoryStore();
    await hands.putOff(id, 9);
    await both();
    const { Start_DateTime, ...rest } = await hands.crmRecord(await record());
    expect(rest).toMatchObject(edited);
    expect(new Date(String(Start_DateTime)).toISOString().slice(0, 10)).toBe(await day(id));
    await hands.organizer(id, { do: 'change', location: 'Hall 3' });
    await both();
    expect((await hands.crmRecord(await record()))['Venue']).toBe('Hall 3');
  });

  it('is no reason for two titles when it is called off', async () => {
    world.store = new MemoryStore();
    await hands.organizer(id, { do: 'cancel' });
    await both();
    expect(await hands.titles()).toEqual(['Cancelled: Big deal']);
    await expectNothingLeft(world, hands);
  });

  it('keeps it from being removed when it is declined', async () => {
    world.store = new MemoryStore();
    await both();
    await hands.answer(id, 'declined', true);
    await both();
    expect(await hands.titles()).toEqual(['Big deal']);
  });

  async function day(event: string): Promise<string> {
    return String(((await hands.outlookEvent(event))['start'] as Json)['dateTime']).slice(0, 10);
  }
});

describe('in the calendar "Zoho CRM"', () => {
  it('declined and left standing there: no device makes anything of it, and no two feed each other', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await moveTo(id, await hands.calendar());
    await hands.answer(id, 'declined', true);
    await both();
    expect(await records()).toEqual([[], ['Site visit']]);
    const since = await hands.logEnd();
    await both(1);
    expect(await hands.writes(since)).toEqual([]);
  });

  it('the person’s own with guests, added and deleted in the CRM: two devices do not feed each other', async () => {
    const id = await hands.ownMeeting('Ours', { attendees: [guest(stranger.address)] });
    await hands.crmDelete(await hands.addAndMark(id));
    await moveTo(id, await hands.calendar());
    await both(4);
    const since = await hands.logEnd();
    await both(2);
    expect(await hands.writes(since)).toEqual([]);
    expect(await hands.titles()).toEqual(['Ours']);
  });

  it('its record deleted in the CRM: two devices do not feed each other', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.crmDelete(await record());
    await world.syncWell();
    await moveTo(id, await hands.calendar());
    await both(5);
    const since = await hands.logEnd();
    await both(2);
    expect(await hands.writes(since)).toEqual([]);
    expect((await hands.titles()).length).toBeLessThan(2);
  });
});
