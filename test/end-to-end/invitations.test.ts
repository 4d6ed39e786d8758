import { own } from './adding-hands';
import { inDays } from './hands';
import { ana, expectNothingLeft, InvitationHands, jan, stranger } from './invitation-hands';
import { SandboxWorld } from './sandbox-world';

/** M8, M9: what clients invite the person to becomes a meeting in the CRM, and is kept in step from then on. */
type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: InvitationHands;
let clients: { contact: string; lead: string };

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new InvitationHands(world);
  clients = await hands.clients();
  world.settings = { meetings: { invitations: 'people' } };
});
afterEach(() => world.close());

const lee = () => hands.colleague('lee');
const theRecord = async (): Promise<Json> => {
  const [record, ...others] = await hands.crmMeetings();
  expect(others).toEqual([]);
  return hands.crmRecord(String(record?.['id']));
};
const skipped = async () => (await world.syncWell()).kinds.meetings?.skipped ?? [];

const expectQuiet = () => expectNothingLeft(world, hands);

describe('which invitations are added', () => {
  it('M8: a contact’s that was accepted, once, for the person, about the contact; its only mark is on the copy', async () => {
    await world.syncWell();
    await hands.invited('Site visit', ana, {
      location: 'Hall 2',
      attendees: [{ name: 'Jan', address: jan.address }],
    });
    const since = await hands.logEnd();
    await world.syncWell();
    const record = await theRecord();
    const owner = { id: world.person.crmUserId };
    expect(record).toMatchObject({ Event_Title: 'Site visit', Venue: 'Hall 2', Owner: owner });
    expect(record).toMatchObject({ Who_Id: { id: clients.contact } });
    expect((record['Participants'] as Json[]).map(({ type, invited }) => [type, invited])).toEqual([
      ['contact', false],
      ['lead', false],
    ]);
    expect((await hands.writes(since)).map(({ method, url }) => [method, new URL(url).pathname.split('/')[2]])).toEqual(
      [
        ['POST', 'v8'],
        ['PATCH', 'me'],
      ],
    );
    expect(await hands.subjects(own)).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('M8: a lead’s is about the lead', async () => {
    await hands.invited('First talk', jan, { attendees: [ana] });
    await world.syncWell();
    expect(await theRecord()).toMatchObject({ What_Id: { id: clients.lead }, $se_module: 'Leads', Who_Id: null });
    await expectQuiet();
  });

  it('a lead’s in a CRM that relates no meeting to a lead: the lead is a participant', async () => {
    const body = {
      data: [
        {
          code: 'INVALID_DATA',
          details: { api_name: '$se_module', expected_data_type: 'text', json_path: '$.data[0].$se_module' },
          message: 'the module name given seems to be invalid',
          status: 'error',
        },
      ],
    };
    const match = { service: 'crm', method: 'POST', path: '/Events$', client: 'app' };
    await world.control('POST', 'faults', { match, do: { status: 400, body }, times: 1 });
    await hands.invited('First talk', jan);
    await world.syncWell();
    const record = await theRecord();
    expect(record).toMatchObject({ What_Id: null });
    expect(record['Participants']).toMatchObject([{ type: 'lead', participant: clients.lead }]);
  });

  it.each([null, 'tentativelyAccepted', 'declined'])(
    'none that was answered with %s, and nothing is said of it',
    async (answer) => {
      await hands.invited('Perhaps', ana, {}, answer);
      expect(await skipped()).toEqual([]);
      expect(await hands.titles()).toEqual([]);
    },
  );

  it('one that is accepted later', async () => {
    const id = await hands.invited('Perhaps', ana, {}, null);
    await world.syncWell();
    await hands.answer(id, 'accepted');
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Perhaps']);
  });

  it('none of somebody whom the CRM does not know, until it does; it is asked once a day', async () => {
    await hands.invited('Hello', stranger);
    expect(await skipped()).toEqual([]);
    const since = await hands.logEnd();
    await world.syncWell();
    expect((await hands.requests(since)).filter(({ url }) => url.endsWith('/coql'))).toEqual([]);
    await hands.crmAdd('Contacts', { Last_Name: 'Stone', Email: stranger.address.toUpperCase() });
    await world.control('POST', 'clock', { advanceSeconds: 86_400 });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Hello']);
    await expectQuiet();
  });

  it.each([
    ['people', []],
    ['people+users', ['Jour fixe']],
  ])('M8: a colleague’s where the settings say %s', async (invitations, titles) => {
    world.settings = { meetings: { invitations } };
    await hands.invited('Jour fixe', lee());
    await world.syncWell();
    expect(await hands.titles()).toEqual(titles);
  });

  it('M8: a colleague’s as soon as the settings want them', async () => {
    await hands.invited('Jour fixe', lee());
    await world.syncWell();
    world.settings = { meetings: { invitations: 'people+users' } };
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Jour fixe']);
  });

  it('none while the switch is off', async () => {
    world.settings = {};
    await hands.invited('Site visit');
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
  });

  it('M5: no series, and it is said once', async () => {
    const first = inDays(5, '13:00').slice(0, 10);
    const recurrence = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', numberOfOccurrences: 3, startDate: first },
    };
    await hands.invited('Every day', ana, { recurrence });
    expect(await skipped()).toMatchObject([{ rule: 'M5', side: 'outlook', title: 'Every day' }]);
    expect(await skipped()).toMatchObject([{ rule: 'M5' }]);
    expect(await hands.titles()).toEqual([]);
    const since = await hands.logEnd();
    await world.syncWell();
    expect(await hands.requests(since)).toHaveLength(4);
  });

  it.each([{}, { syncPrivate: true }])(
    'private ones are never sent, settings %j, and not even asked about',
    async (more) => {
      world.settings = { meetings: { invitations: 'people', ...more } };
      await hands.invited('Doctor', ana, { sensitivity: 'private' });
      expect(await skipped()).toMatchObject([{ rule: 'private', title: 'Doctor' }]);
      const asked = (await world.logLines()).filter((line) => line.includes('/coql') && line.includes(ana.address));
      expect([await hands.titles(), asked]).toEqual([[], []]);
    },
  );

  it('none that the organiser had called off before', async () => {
    const id = await hands.invited('Called off');
    await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
  });

  it.each(['before the first run', 'later'])('a preview shows them, %s, and writes nothing', async (moment) => {
    if (moment === 'later') await world.syncWell();
    await hands.invited('Site visit');
    const { actions } = await world.syncWell({ dryRun: true });
    expect(actions).toMatchObject([
      { side: 'crm', op: 'create', title: 'Site visit' },
      { side: 'outlook', op: 'stamp' },
    ]);
    expect(await hands.titles()).toEqual([]);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
  });

  it('costs one request more at an idle run, whatever has been added and whoever is unknown', async () => {
    await hands.invited('Site visit');
    await hands.invited('Hello', stranger);
    await hands.ownMeeting('My own');
    for (let run = 0; run < 3; run += 1) await world.syncWell();
    const { requests } = await world.syncWell();
    expect(requests.graph + requests.crm).toBe(4);
  });

  it('asks for all new organisers at once', async () => {
    await world.syncWell();
    for (let index = 0; index < 12; index += 1)
      await hands.invited(`Meeting ${index}`, { name: 'X', address: `x${index}@example.com` });
    const since = await hands.logEnd();
    await world.syncWell();
    expect((await hands.requests(since)).filter(({ url }) => url.endsWith('/coql'))).toHaveLength(2);
  });
});

describe('afterwards', () => {
  let id: string;
  let crmId: string;
  beforeEach(async () => {
    id = await hands.invited('Site visit');
    await world.syncWell();
    crmId = String((await theRecord())['id']);
  });

  it('the organiser’s changes reach the CRM, whatever the person has answered to them', async () => {
    await hands.putOff(id, 9);
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    await world.syncWell();
    const record = await theRecord();
    expect(record).toMatchObject({ id: crmId, Event_Title: 'Site visit, part 2' });
    expect(String(record['Start_DateTime'])).toContain(inDays(9, '13:00').slice(0, 10));
    await expectQuiet();
  });

  it('what is changed in the CRM stays there, and is no endless conflict', async () => {
    await hands.crmEdit(crmId, { Venue: 'Our office' });
    await expectQuiet();
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    await world.syncWell();
    expect(await theRecord()).toMatchObject({ Event_Title: 'Site visit, part 2', Venue: 'Our office' });
    expect((await hands.outlookEvent(id))['location']).toMatchObject({ displayName: '' });
    await expectQuiet();
  });

  it('25: called off by its organiser, it is marked in its title; then the person takes it out of the calendar', async () => {
    await hands.organizer(id, { do: 'cancel' });
    const since = await hands.logEnd();
    await world.syncWell();
    expect(await theRecord()).toMatchObject({ id: crmId, Event_Title: 'Cancelled: Site visit' });
    expect((await hands.writes(since)).map(({ service, method }) => [service, method])).toEqual([['crm', 'PUT']]);
    await expectQuiet();
    await hands.outlookDelete(id);
    await expectQuiet();
    expect(await theRecord()).toMatchObject({ id: crmId, Event_Title: 'Cancelled: Site visit' });
  });

  it.each([true, false])(
    'declined, the copy kept: %s: what nobody changed in the CRM is removed there',
    async (keep) => {
      await hands.answer(id, 'declined', keep);
      await world.syncWell();
      expect(await hands.titles()).toEqual([]);
      await expectQuiet();
    },
  );

  it.each([true, false])(
    'declined, the copy kept: %s: what was changed in the CRM stays, and it is said',
    async (keep) => {
      await hands.crmEdit(crmId, { Description: 'They want the big one' });
      await hands.answer(id, 'declined', keep);
      expect(await skipped()).toMatchObject([{ rule: 'declined', side: 'crm', title: 'Site visit' }]);
      expect(await hands.titles()).toEqual(['Site visit']);
      await expectQuiet();
      expect(await skipped()).toMatchObject([{ rule: 'declined' }]);
      await hands.crmEdit(crmId, { Venue: 'Our office' });
      expect(await skipped()).toMatchObject([{ rule: 'declined' }]);
    },
  );

  it('declined where deletions are not to reach the CRM: it stays, and it is said', async () => {
    world.settings = { meetings: { invitations: 'people', deleteInCrm: false } };
    await hands.answer(id, 'declined');
    expect(await skipped()).toMatchObject([{ rule: 'declined', title: 'Site visit' }]);
    expect(await hands.titles()).toEqual(['Site visit']);
  });

  it.each([true, false])('accepted again after it was declined, the copy kept: %s: one meeting again', async (keep) => {
    await hands.answer(id, 'declined', keep);
    await world.syncWell();
    if (!keep) await restore(id);
    await hands.answer(id, 'accepted');
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it.each([true, false])('the same where the CRM had kept it, the copy kept: %s', async (keep) => {
    await hands.crmEdit(crmId, { Description: 'They want the big one' });
    await hands.answer(id, 'declined', keep);
    await world.syncWell();
    if (!keep) await restore(id);
    await hands.answer(id, 'accepted');
    expect(await skipped()).toEqual([]);
    expect(await theRecord()).toMatchObject({ id: crmId, Description: 'They want the big one' });
    await expectQuiet();
  });

  it('the same where another copy comes for it', async () => {
    await hands.crmEdit(crmId, { Description: 'They want the big one' });
    await hands.answer(id, 'declined');
    await world.syncWell();
    await hands.invited('Site visit');
    expect(await skipped()).toEqual([]);
    expect(await theRecord()).toMatchObject({ id: crmId, Description: 'They want the big one' });
    await hands.organizer(await copyId(), { do: 'change', subject: 'Site visit, part 2' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit, part 2']);
    await expectQuiet();
  });

  it('tentative after it was declined is no acceptance', async () => {
    await hands.answer(id, 'declined', true);
    await world.syncWell();
    await hands.answer(id, 'tentativelyAccepted');
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
  });

  it('tentative after it was accepted changes nothing', async () => {
    await hands.answer(id, 'tentativelyAccepted');
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
  });

  it('deleted in the CRM: it is not made again', async () => {
    await hands.crmDelete(crmId);
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    await expectQuiet();
    expect([await hands.titles(), await hands.subjects(own)]).toEqual([[], ['Site visit, part 2']]);
  });

  it('moved to another calendar of the person’s, it is kept in step', async () => {
    const { id: other } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
    await world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(id)}/move`, {
      calendarId: other,
    });
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit, part 2']);
    await expectQuiet();
  });

  it('the switch turned off: nothing is removed, and it is kept in step as what was added by hand', async () => {
    world.settings = {};
    await world.syncWell();
    await hands.invited('Another');
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit, part 2']);
    world.settings = { meetings: { invitations: 'people' } };
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Another', 'Site visit, part 2']);
    await expectQuiet();
  });

  it('the switch turned off before the CRM took one: it is not made', async () => {
    const details = { api_name: 'X', expected_data_type: 'text', json_path: '$.data[0].X' };
    const body = { data: [{ code: 'INVALID_DATA', details, message: 'invalid data', status: 'error' }] };
    const match = { service: 'crm', method: 'POST', path: '/Events$', client: 'app' };
    await world.control('POST', 'faults', { match, do: { status: 400, body }, times: null });
    await hands.invited('Refused');
    await world.sync();
    await world.control('DELETE', 'faults');
    world.settings = {};
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
  });

  it('M10: meetings switched off, the CRM keeps it; switched on again, it is one meeting, in step', async () => {
    await hands.invited('As it was');
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'remove']]) });
    await hands.organizer(id, { do: 'change', subject: 'Site visit, part 2' });
    expect(await hands.titles()).toEqual(['As it was', 'Site visit']);
    await world.syncWell({ enable: new Set(['meetings']) });
    expect(await hands.titles()).toEqual(['As it was', 'Site visit, part 2']);
    const links = [...(await world.store.load('meetings.links')).values()] as { state: string }[];
    expect(links.map(({ state }) => state)).toEqual(['active', 'active']);
    await expectQuiet();
  });

  it('private from now on: it goes no further', async () => {
    await hands.outlookEdit(id, { sensitivity: 'private' });
    await hands.organizer(id, { do: 'change', subject: 'Secret' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
  });

  async function restore(event: string): Promise<void> {
    await world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(event)}/restore`);
  }

  async function copyId(): Promise<string> {
    return String((await hands.outlookMeetings(own))[0]?.['id']);
  }
});
