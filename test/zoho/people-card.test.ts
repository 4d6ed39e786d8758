import { addMail } from '../../src/sandbox/crm/mails';
import type { Person } from '../../src/people/person';
import type { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { calls, startCrm, type Crm } from './kit';
import { breakDown, inDays, noComposites, noPermission, one, peopleOf, put, tab } from './people-kit';
import { fault } from './records-kit';

let crm: Crm;
let people: ZohoPeople;
let contact: string;

const address = 'maria@graz.example';

beforeEach(async () => {
  crm = await startCrm();
  people = peopleOf(crm);
  contact = put(crm, 'Contacts', { First_Name: 'Maria', Last_Name: 'Hofer', Email: address });
});

afterEach(async () => {
  await crm.sandbox.close();
});

const lee = () => crm.world.person('lee')!;
const kim = () => crm.world.person('kim')!;
const now = () => inDays(crm, 0);
const who = () => ({ Who_Id: { id: contact } });
const card = async (of = address) => people.card(await one(people, of), now());

function meetingOf(days: number, fields: Record<string, unknown> = who()): string {
  const [start, end] = [inDays(crm, days), inDays(crm, days, 1)];
  const usual = { Event_Title: `in ${days}`, Start_DateTime: start, End_DateTime: end };
  return put(crm, 'Events', { ...usual, ...fields }, { ownerId: lee().crmUserId });
}

function noteOn(module: string, id: string, text: string, at: string): string {
  const Parent_Id = { id, module: { api_name: module } };
  return put(crm, 'Notes', { Note_Title: 'Call', Note_Content: text, Parent_Id }, { at, createdById: lee().crmUserId });
}

describe('a card', () => {
  test('has deals, open ones first and then by closing date, with amount and the organisation’s currency', async () => {
    const deal = (Deal_Name: string, Stage: string, Probability: number | null, Closing_Date: string) =>
      put(crm, 'Deals', { Deal_Name, Stage, Probability, Closing_Date, Amount: 1200, Contact_Name: { id: contact } });
    deal('Lost', 'Closed Lost', 0, '2026-01-01');
    deal('Won', 'Closed Won', 100, '2026-01-02');
    deal('Later', 'Proposal', 50, '2027-02-01');
    const soon = deal('Soon', 'Negotiation', null, '2027-01-01');
    put(crm, 'Deals', { Deal_Name: 'Another’s', Stage: 'Proposal', Closing_Date: '2027-01-01' });
    const { deals } = await card();
    const rows = deals.state === 'shown' ? deals.rows : [];
    expect(rows.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['Soon', true],
      ['Later', true],
      ['Lost', false],
      ['Won', false],
    ]);
    expect(rows[0]).toEqual({
      ...{ type: 'deal', id: soon, name: 'Soon', url: tab(crm, 'Potentials', soon), stage: 'Negotiation' },
      ...{ amount: 1200, currency: 'EUR', closes: '2027-01-01', isOpen: true },
    });
  });

  test('has open tasks by due date; a completed one is no task any more', async () => {
    const task = (Subject: string, Due_Date: string | null, Status = 'Not Started') =>
      put(crm, 'Tasks', { Subject, Due_Date, Status, Priority: 'High', ...who() });
    task('Whenever', null);
    task('Second', '2027-02-01');
    const first = task('First', '2027-01-01', 'In Progress');
    task('Done', '2026-01-01', 'Completed');
    const { tasks } = await card();
    expect(tasks).toMatchObject({ state: 'shown', hasMore: false });
    const rows = tasks.state === 'shown' ? tasks.rows : [];
    expect(rows.map(({ name }) => name)).toEqual(['First', 'Second', 'Whenever']);
    expect(rows[0]).toEqual({
      ...{ type: 'task', id: first, name: 'First', url: tab(crm, 'Tasks', first), due: '2027-01-01' },
      ...{ status: 'In Progress', priority: 'High', owner: kim().name },
    });
  });

  test('has every meeting once, those ahead soonest first and those behind latest first', async () => {
    const guest = { Participants: [{ type: 'contact', participant: contact, invited: false }] };
    const days = [7, -3, 2, -1].map((day) => [day, meetingOf(day)] as const);
    meetingOf(4, guest);
    meetingOf(5, { ...guest, ...who() });
    const { upcoming, past, lastContact } = await card();
    const titles = (rows: typeof upcoming) => (rows.state === 'shown' ? rows.rows.map(({ name }) => name) : []);
    expect([titles(upcoming), titles(past)]).toEqual([
      ['in 2', 'in 4', 'in 5', 'in 7'],
      ['in -1', 'in -3'],
    ]);
    const id = days[2]![1];
    expect(upcoming.state === 'shown' && upcoming.rows[0]).toEqual({
      ...{ type: 'meeting', id, name: 'in 2', url: tab(crm, 'Events', id), owner: lee().name },
      time: { allDay: false, start: inDays(crm, 2), end: inDays(crm, 2, 1), zone: crm.user.timeZone },
    });
    expect(lastContact).toEqual({ at: inDays(crm, -1), how: 'meeting', by: lee().name });
  });

  test('has notes with their author, the latest first, as the text that they are', async () => {
    noteOn('Contacts', contact, 'old', inDays(crm, -9));
    const id = noteOn('Contacts', contact, 'Likes <script>alert(1)</script>', inDays(crm, -2));
    const { notes, lastContact } = await card();
    const rows = notes.state === 'shown' ? notes.rows : [];
    expect(rows.map(({ text }) => text)).toEqual(['Likes <script>alert(1)</script>', 'old']);
    const by = lee().name;
    expect(rows[0]).toMatchObject({ type: 'note', id, name: 'Call', url: null, at: inDays(crm, -2), by });
    expect(lastContact).toEqual({ at: inDays(crm, -2), how: 'note', by });
  });

  test('knows the last contact: the latest of meetings, notes and mails', async () => {
    meetingOf(-3);
    noteOn('Contacts', contact, 'old', inDays(crm, -2));
    const at = new Date(inDays(crm, -1));
    const [from, to] = [{ name: 'Kim', address: kim().email }, [{ name: 'Maria', address }]];
    const mail = { module: 'Contacts', recordId: contact, ownerId: kim().crmUserId, subject: 'Hello', isSent: true };
    addMail(crm.world, { ...mail, from, to, at });
    expect((await card()).lastContact).toEqual({ at: inDays(crm, -1), how: 'mail', by: kim().name });
  });

  test('of a lead has meetings and notes, and no deals', async () => {
    const lead = put(crm, 'Leads', { Last_Name: 'Steiner', Email: 'p@steiner.example' });
    meetingOf(-1, { What_Id: { id: lead }, $se_module: 'Leads' });
    noteOn('Leads', lead, 'A note', inDays(crm, -2));
    expect(await card('p@steiner.example')).toMatchObject({
      deals: { state: 'hidden' },
      tasks: { state: 'shown', rows: [] },
      past: { rows: [{ name: 'in -1' }] },
      notes: { rows: [{ text: 'A note' }] },
      lastContact: { how: 'meeting' },
    });
  });

  test('of a colleague has nothing, and asks nothing', async () => {
    const person = await one(people, lee().email);
    const { calls: requests, result } = await calls(crm, () => people.card(person, now()));
    const hidden = { state: 'hidden' };
    const sections = { deals: hidden, tasks: hidden, upcoming: hidden, past: hidden, notes: hidden };
    expect([requests, result]).toEqual([0, { person, ...sections, lastContact: null, at: now() }]);
  });

  test('comes with at most three requests from an address that nothing is known of', async () => {
    meetingOf(-1);
    expect((await calls(crm, () => card())).calls).toBeLessThanOrEqual(3);
  });

  test('is the same by plain requests', async () => {
    meetingOf(-1);
    noteOn('Contacts', contact, 'A note', inDays(crm, -2));
    const [person, at] = [await one(people, address), now()];
    const together = await people.card(person, at);
    await noComposites(crm);
    expect(await people.card(person, at)).toEqual(together);
  });
});

describe('a section', () => {
  const states = async () => {
    const { deals, tasks, upcoming, past, notes } = await card();
    return [deals, tasks, upcoming, past, notes].map(({ state }) => state).join(' ');
  };

  test('G9: that the profile may not see is hidden, the others are shown', async () => {
    crm.crm.permissions.standard['Crm_Implied_View_Deals'] = false;
    crm.crm.permissions.standard['Crm_Implied_Tab_Events'] = false;
    expect(await states()).toBe('hidden shown hidden hidden shown');
  });

  test('has its meetings by a query where the CRM knows no lists of them', async () => {
    meetingOf(-1);
    await people.find([address]);
    await noComposites(crm);
    await fault(
      crm,
      { path: 'Events' },
      { status: 400, body: { code: 'INVALID_DATA', message: '', details: {} } },
      { times: null },
    );
    expect(await card()).toMatchObject({ past: { state: 'shown', rows: [{ name: 'in -1', owner: lee().name }] } });
  });

  test('that does not answer has failed, the others are shown', async () => {
    await noComposites(crm);
    await fault(crm, { path: '/Notes' }, { status: 500 }, { times: null });
    await fault(crm, { path: '/Deals' }, noPermission, { times: null });
    expect(await states()).toBe('hidden shown shown shown failed');
  });

  test('of which one list does not answer has failed: half of it would look like all', async () => {
    meetingOf(1);
    await noComposites(crm);
    await fault(crm, { path: '/Events_History' }, { status: 500 }, { times: null });
    expect(await states()).toBe('shown shown failed failed shown');
  });

  test('says that there is more', async () => {
    for (let n = 0; n < 201; n += 1) noteOn('Contacts', contact, `${n}`, inDays(crm, -1));
    expect(await card()).toMatchObject({ notes: { hasMore: true } });
  });

  test('is an error where nothing answers', async () => {
    const person = await one(people, address);
    await breakDown(crm);
    await expect(people.card(person, now())).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('briefs', () => {
  const all = async (addresses: string[]) => [...(await people.find(addresses)).values()].flat();

  test('say how many deals are open and when the last meeting was, for 50 people by one request', async () => {
    const addresses = Array.from({ length: 50 }, (_, n) => `n${n}@acme.example`);
    for (const [n, Email] of addresses.entries()) {
      const id = put(crm, 'Contacts', { Last_Name: `#${n}`, Email });
      meetingOf(-1 - n, { Who_Id: { id } });
      meetingOf(1 + n, { Who_Id: { id } });
      const deal = { Deal_Name: 'Deal', Stage: 'Proposal', Closing_Date: '2027-01-01', Contact_Name: { id } };
      put(crm, 'Deals', { ...deal, Probability: 50 });
      put(crm, 'Deals', { ...deal, Probability: 100 });
    }
    const some = await all(addresses);
    const { calls: requests, result } = await calls(crm, () => people.briefs(some));
    expect(requests).toBe(1);
    expect(some.map(({ id }) => result.get(id))).toEqual(
      some.map((_, n) => ({
        openDeals: 1,
        lastContact: { at: inDays(crm, -1 - n), how: 'meeting', by: lee().name },
      })),
    );
  });

  test('know of a lead’s meetings, and nothing of a colleague', async () => {
    const lead = put(crm, 'Leads', { Last_Name: 'Steiner', Email: 'p@steiner.example' });
    meetingOf(-1, { What_Id: { id: lead }, $se_module: 'Leads' });
    const some: Person[] = await all(['p@steiner.example', lee().email]);
    expect([...(await people.briefs(some)).values()]).toMatchObject([
      { openDeals: 0, lastContact: { how: 'meeting' } },
      { openDeals: null, lastContact: null },
    ]);
  });

  test('G9: do not say what may not be seen', async () => {
    meetingOf(-1);
    crm.crm.permissions.standard['Crm_Implied_View_Deals'] = false;
    const brief = (await people.briefs(await all([address]))).get(contact);
    expect(brief).toMatchObject({ openDeals: null, lastContact: { how: 'meeting' } });
  });

  test('are an error where nothing answers, and ask nothing about nobody', async () => {
    const some = await all([address]);
    await breakDown(crm);
    await expect(people.briefs(some)).rejects.toMatchObject({ code: 'offline' });
    expect(await people.briefs([])).toEqual(new Map());
  });
});
