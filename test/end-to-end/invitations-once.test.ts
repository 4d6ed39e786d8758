import { MemoryStore } from '../../src/store/memory';
import { guest, own } from './adding-hands';
import { inDays, utc } from './hands';
import { ana, expectNothingLeft, InvitationHands, stranger } from './invitation-hands';
import { SandboxWorld } from './sandbox-world';

/** M8, M9: an invitation is one meeting in the CRM, whoever adds it, wherever and however often. */
type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: InvitationHands;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new InvitationHands(world);
  await hands.clients();
  world.settings = { meetings: { invitations: 'people' } };
});
afterEach(() => world.close());

const lee = () => hands.colleague('lee');
const atSameTime = { Start_DateTime: inDays(5, '13:00'), End_DateTime: inDays(5, '14:00') };
const skipped = async () => (await world.syncWell()).kinds.meetings?.skipped ?? [];

const expectQuiet = () => expectNothingLeft(world, hands);

describe('one meeting, whoever adds it', () => {
  it.each(['by hand first', 'by the switch first'])('M8: %s', async (order) => {
    world.settings = order === 'by hand first' ? {} : { meetings: { invitations: 'people' } };
    await world.syncWell();
    const id = await hands.invited('Site visit');
    if (order === 'by hand first') await hands.addAndMark(id);
    world.settings = { meetings: { invitations: 'people' } };
    await world.syncWell();
    expect(await hands.add(id)).toMatchObject({ state: 'already' });
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('what was made in the CRM by hand, too, is not made again, and says so', async () => {
    await hands.crmMeeting('Site visit', atSameTime);
    await world.syncWell();
    const id = await hands.invited('Site visit');
    expect(await skipped()).toEqual([expect.objectContaining({ rule: 'twin', title: 'Site visit' })]);
    expect(await hands.titles()).toEqual(['Site visit']);
    await hands.putOff(id, 6);
    await hands.answer(id, 'accepted');
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit', 'Site visit']);
    expect([await hands.subjects(), await hands.outbox()]).toEqual([['Site visit'], []]);
  });

  it('by hand on one device and by the switch on another', async () => {
    const other = new MemoryStore();
    await world.syncWell();
    await world.sync({}, other);
    const id = await hands.invited('Site visit');
    await hands.addAndMark(id);
    await world.sync({}, other);
    for (let run = 0; run < 2; run += 1) {
      await world.syncWell();
      await world.sync({}, other);
    }
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('by the switch on two devices', async () => {
    const other = new MemoryStore();
    await world.syncWell();
    await world.sync({}, other);
    await hands.invited('Site visit');
    await world.syncWell();
    await world.sync({}, other);
    await hands.organizer(String((await hands.outlookMeetings(own))[0]?.['id']), { do: 'change', subject: 'Part 2' });
    await world.sync({}, other);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Part 2']);
    await expectQuiet();
  });

  it.each([true, false])('after a lost store, the switch still on: %s', async (isOn) => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    world.store = new MemoryStore();
    if (!isOn) world.settings = {};
    const since = await hands.logEnd();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects(), await hands.writes(since)]).toEqual([['Site visit'], [], []]);
    await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Site visit']);
    world.store = new MemoryStore();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Cancelled: Site visit'], []]);
  });

  it('an answer of the CRM that is lost makes no second record', async () => {
    await world.syncWell();
    const match = { service: 'crm', method: 'POST', path: '/Events$', client: 'app' };
    await world.control('POST', 'faults', { match, do: { drop: 'after' }, times: 1 });
    await hands.invited('Site visit');
    await world.sync();
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('a delta that the mailbox has forgotten is read anew, without a second record', async () => {
    await hands.invited('Site visit');
    await hands.invited('Hello', stranger);
    await hands.invited('Doctor', ana, { sensitivity: 'private' });
    await world.syncWell();
    await world.control('POST', 'graph/expire-delta', { code: 'SyncStateNotFound' });
    expect(await skipped()).toMatchObject([{ rule: 'private', title: 'Doctor' }]);
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('M9: two colleagues who are invited to one meeting have one each, both their own', async () => {
    const kim = world.person;
    await hands.invited('Big round', ana, { attendees: [lee()] });
    await world.syncWell();
    const store = world.store;
    world.person = world.sandbox.world.person('lee')!;
    world.store = new MemoryStore();
    await hands.answer(String((await hands.outlookMeetings(own))[0]?.['id']), 'accepted');
    for (let run = 0; run < 3; run += 1) await world.syncWell();
    const owners = (await hands.crmMeetings()).map(({ Event_Title, Owner }) => [Event_Title, (Owner as Json)['id']]);
    expect(owners.sort()).toEqual([kim, world.person].map(({ crmUserId }) => ['Big round', crmUserId]).sort());
    expect(await hands.subjects()).toEqual([]);
    [world.person, world.store] = [kim, store];
    await expectQuiet();
  });

  it('left out by the person in the preview, it stays out', async () => {
    await world.syncWell();
    const id = await hands.invited('Site visit');
    await world.store.commit([{ table: 'meetings.left', key: `meetings.create.crm.${id}`, value: true }]);
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    await hands.answer(id, 'accepted');
    expect(await skipped()).toMatchObject([{ rule: 'chosen' }]);
    expect(await hands.titles()).toEqual([]);
  });
});

describe('added by hand', () => {
  it.each([
    ['cancelled', async (id: string) => hands.organizer(id, { do: 'cancel' })],
    ['declined', async (id: string) => hands.answer(id, 'declined', true)],
  ])('%s: it is left out, with that reason', async (rule, deed) => {
    const id = await hands.invited('Site visit');
    await deed(id);
    expect(await hands.add(id)).toMatchObject({ state: 'left', rule });
    expect(await hands.titles()).toEqual([]);
  });

  it('with guests of the person’s own, as ever: nothing of it is the switch’s business', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Mine', {
      attendees: [guest(ana.address)],
      start: utc(inDays(6, '13:00')),
      end: utc(inDays(6, '14:00')),
    });
    await world.control('DELETE', 'outbox');
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
    await hands.addAndMark(id);
    for (let run = 0; run < 3; run += 1) await world.syncWell();
    const { requests } = await world.syncWell();
    expect(requests.graph + requests.crm).toBe(5);
  });
});
