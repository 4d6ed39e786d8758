import { killAnywhere } from '../kill-anywhere';
import { own } from './adding-hands';
import { ana, InvitationHands, jan, stranger } from './invitation-hands';
import { KilledDevice } from './killed-device';
import { SandboxWorld } from './sandbox-world';

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

const visible = async () => ({
  crm: (await hands.crmMeetings()).map(({ Event_Title, Venue, Participants }) => [
    ...[Event_Title, Venue, ((Participants ?? []) as Json[]).map(({ participant }) => participant)],
  ]),
  copies: await hands.subjects(),
  own: await hands.subjects(own),
  outbox: await hands.outbox(),
});
const titlesIn = (end: unknown) => (end as { crm: string[][] }).crm.map(([title]) => title);

describe('46: whatever request or store write a run is killed at, the next runs reach the very end of the unkilled one', () => {
  it('M8: while invitations are added', async () => {
    await world.syncWell();
    await hands.invited('A of a contact', ana, { location: 'Hall 2' });
    await hands.invited('B of a lead', jan);
    await hands.invited('C of a stranger', stranger);
    await hands.invited('D private', ana, { sensitivity: 'private' });
    const device = await KilledDevice.of(world, 'meetings', visible);
    const { points, end, failures } = await killAnywhere(device.build);
    expect(titlesIn(end)).toEqual(['A of a contact', 'B of a lead']);
    expect(end).toMatchObject({ copies: [], own: { length: 4 }, outbox: [] });
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(25);
  }, 300_000);

  it('M8: while what became of them is brought to the CRM', async () => {
    const called = await hands.invited('A called off', ana);
    const moved = await hands.invited('B moved', jan);
    const declined = await hands.invited('C declined', ana);
    const kept = await hands.invited('D declined and kept', jan);
    await hands.invited('E as it was', ana);
    await world.syncWell();
    await world.syncWell();
    const record = (await hands.crmMeetings()).find(({ Event_Title }) => Event_Title === 'D declined and kept');
    await hands.crmEdit(String(record?.['id']), { Venue: 'Our office' });
    await hands.organizer(called, { do: 'cancel' });
    await hands.putOff(moved, 9);
    await hands.answer(declined, 'declined');
    await hands.answer(kept, 'declined', true);
    await hands.invited('F late', ana);
    const device = await KilledDevice.of(world, 'meetings', visible);
    const { points, end, failures } = await killAnywhere(device.build);
    expect(titlesIn(end)).toEqual([
      'B moved',
      'Cancelled: A called off',
      'D declined and kept',
      'E as it was',
      'F late',
    ]);
    expect(end).toMatchObject({ copies: [], outbox: [] });
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(25);
  }, 300_000);
});
