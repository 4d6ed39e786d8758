import { killAnywhere } from '../kill-anywhere';
import { Hands, inDays, utc } from './hands';
import { byLetter, KilledDevice } from './killed-device';
import { SandboxWorld } from './sandbox-world';

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
  const z = byLetter(await hands.crmMeetings(), 'Event_Title');
  const o = byLetter(await hands.outlookMeetings(), 'subject');
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

  beforeAll(async () => {
    world = await SandboxWorld.start();
  });
  afterAll(() => world.close());

  it('46: whatever request or store write a run is killed at, the next runs reach the very end of the unkilled one', async () => {
    const hands = new Hands(world);
    await somethingOfEach(world, hands);
    const device = await KilledDevice.of(world, 'meetings', () => visible(hands));
    const { points, end, failures } = await killAnywhere(device.build);
    expect(end).toMatchObject(wantedEnd);
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(40);
  }, 600_000);
});
