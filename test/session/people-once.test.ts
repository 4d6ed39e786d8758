import { addSeconds } from '../../src/model/time';
import type { Draft } from '../../src/people/form';
import { MappedHands } from './mapped-hands';
import { SessionWorld } from './session-world';

/** What the panel makes and what the sync brings over are the same records, once on either side. */
let world: SessionWorld;
let contacts: MappedHands;
beforeEach(async () => {
  world = await SessionWorld.start();
  contacts = new MappedHands(world.services, 'contacts');
});
afterEach(() => world.close());

function meeting(): Draft {
  const start = addSeconds(world.now, 86_400).replace(/\.\d+/, '');
  const time = { allDay: false, start, end: addSeconds(start, 3600), zone: 'Europe/Vienna' };
  const words = { title: 'Site visit', location: 'Graz', description: '' };
  return { type: 'meeting', key: 'm', ...words, time, person: null, about: null };
}

const contact: Draft = { type: 'contact', key: 'c', values: { Last_Name: 'Steiner', Email: 'paul@steiner.example' } };

it('a meeting that was made is one record and one copy, and undone it leaves both sides', async () => {
  const window = await world.enabled();
  expect(await window.session.people.make(meeting())).toMatchObject({ state: 'made' });
  for (let run = 0; run < 3; run += 1) await window.session.syncNow();
  expect([await world.hands.titles(), await world.hands.subjects()]).toEqual([['Site visit'], ['Site visit']]);
  expect(await window.session.people.undo('m')).toEqual({ state: 'undone' });
  for (let run = 0; run < 2; run += 1) await window.session.syncNow();
  expect([await world.hands.titles(), await world.hands.subjects()]).toEqual([[], []]);
});

it('a meeting that was edited in Outlook meanwhile is not undone', async () => {
  const window = await world.enabled();
  await window.session.people.make(meeting());
  await window.session.syncNow();
  await world.advance(60);
  const [copy] = await world.hands.outlookMeetings();
  await world.hands.outlookEdit(String(copy?.['id']), { subject: 'Site visit, part 2' });
  await window.session.syncNow();
  expect(await window.session.people.undo('m')).toEqual({ state: 'changed' });
  expect(await world.hands.titles()).toEqual(['Site visit, part 2']);
});

it.each(['before', 'after'])(
  'the answer to a meeting is lost %s it arrived, and a run comes in between: one',
  async (when) => {
    const window = await world.enabled();
    await world.fault({ service: 'crm', method: 'POST', path: '/Events$' }, { drop: when });
    await window.session.people.make(meeting());
    await window.session.syncNow();
    await world.advance(130);
    expect(await window.session.people.make(meeting())).toMatchObject({ state: 'made' });
    for (let run = 0; run < 2; run += 1) await window.session.syncNow();
    expect([await world.hands.titles(), await world.hands.subjects()]).toEqual([['Site visit'], ['Site visit']]);
  },
);

it('G6: a contact that was made is one on either side, also where a run goes on meanwhile', async () => {
  const window = await world.window();
  await window.session.enable('contacts', []);
  const running = window.session.syncNow();
  const made = window.session.people.make(contact);
  await Promise.all([running, made]);
  for (let run = 0; run < 3; run += 1) await window.session.syncNow();
  expect([await contacts.crmNames(), await contacts.names()]).toEqual([['Steiner'], ['Steiner']]);
  expect(await window.session.people.undo('c')).toEqual({ state: 'undone' });
  for (let run = 0; run < 2; run += 1) await window.session.syncNow();
  expect([await contacts.crmNames(), await contacts.names()]).toEqual([[], []]);
});

it('G6: a contact that stands in the folder in Outlook already is joined with the one that was made', async () => {
  const window = await world.window();
  await window.session.enable('contacts', []);
  await window.session.people.make(contact);
  await contacts.add({ surname: 'Steiner', emailAddresses: [{ address: 'paul@steiner.example' }] });
  for (let run = 0; run < 3; run += 1) await window.session.syncNow();
  expect([await contacts.crmNames(), await contacts.names()]).toEqual([['Steiner'], ['Steiner']]);
});

it('somebody of the same name, made by hand, is not taken for the one whose answer was lost', async () => {
  const window = await world.window();
  const paul: Draft = { type: 'contact', key: 'p', values: { First_Name: 'Paul', Last_Name: 'Steiner' } };
  await world.services.crm('POST', '/Contacts', { data: [{ First_Name: 'Anna', Last_Name: 'Steiner' }] });
  await world.fault({ service: 'crm', method: 'POST', path: '/Contacts$' }, { drop: 'before' }, { times: null });
  expect(await window.session.people.make(paul)).toMatchObject({ state: 'failed', problem: { code: 'no-answer' } });
  await world.heal();
  await world.advance(130);
  expect(await window.session.people.make(paul)).toMatchObject({ state: 'made' });
  const { data } = await world.services.crm('GET', '/Contacts?fields=First_Name&per_page=10');
  expect((data as { First_Name: string }[]).map(({ First_Name }) => First_Name).sort()).toEqual(['Anna', 'Paul']);
  expect(await window.session.people.undo('p')).toEqual({ state: 'undone' });
  const left = await world.services.crm('GET', '/Contacts?fields=First_Name&per_page=10');
  expect(left['data']).toMatchObject([{ First_Name: 'Anna' }]);
});
