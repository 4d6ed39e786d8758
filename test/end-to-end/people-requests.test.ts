import { peopleOf } from '../../src/app';
import { addSeconds } from '../../src/model/time';
import type { Draft } from '../../src/people/form';
import type { Person, RecordRef } from '../../src/people/person';
import type { PeopleSource } from '../../src/people/source';
import { SandboxWorld } from './sandbox-world';

let world: SandboxWorld;
let people: PeopleSource;

/** The log goes to the judge of exchanges: every form of request that the panel makes is here. */
beforeEach(async () => {
  world = await SandboxWorld.start('demo');
  people = (await peopleOf(world.app(), null)).source;
});
afterEach(() => world.close());

const now = () => world.sandbox.world.now().toISOString();
const maria = "maria.o'hofer@graz.example";
const paul = 'paul@graz.example';

async function one(address: string): Promise<Person> {
  const [person] = (await people.find([address])).get(address) ?? [];
  if (!person) throw new Error(`nobody has ${address}`);
  return person;
}

async function made(draft: Draft): Promise<{ record: RecordRef; version: string }> {
  const created = await people.create(draft);
  if (created.state !== 'made') throw new Error(JSON.stringify(created));
  return created;
}

const contact = {
  type: 'contact',
  key: 'c',
  values: { First_Name: 'Maria', Last_Name: "O'Hofer", Email: maria, Customer_Type: 'Customer' },
} as const;
const lead = { type: 'lead', key: 'l', values: { Last_Name: 'Steiner', Company: 'Graz', Email: paul } } as const;

const dayAhead = (days: number) => addSeconds(now(), days * 86_400).slice(0, 10);

function draftsAbout(person: Person): Draft[] {
  const start = addSeconds(now(), 86_400);
  const time = { allDay: false, start, end: addSeconds(start, 3600), zone: null };
  const meeting = { key: 'm', title: 'Visit', location: 'Graz', description: 'Bring the offer', person, about: null };
  return [
    { type: 'note', key: 'n', title: "It's", text: '<b>bold</b>', on: person },
    { type: 'task', key: 't', values: { Subject: 'Call', Due_Date: dayAhead(30) }, person, about: null },
    { type: 'meeting', ...meeting, time },
    { type: 'meeting', ...meeting, time: { allDay: true, start: dayAhead(30), end: dayAhead(31), zone: null } },
  ];
}

test('a person is found, shown, written about, and everything undone', async () => {
  for (const draft of [contact, lead]) await made(draft);
  for (const address of [maria, paul]) {
    const person = await one(address);
    const records = [];
    for (const draft of draftsAbout(person)) records.push(await made(draft));
    const card = await people.card(person, now());
    expect([card.notes, card.tasks, card.upcoming].map((part) => part.state === 'shown' && part.rows.length)).toEqual([
      1, 1, 2,
    ]);
    for (const { record, version } of records)
      expect(await people.remove(record, version)).toEqual({ state: 'removed' });
    expect(await people.addAddress(person, `second.${address}`)).toEqual({ state: 'added', isNew: true });
    expect((await one(`second.${address}`)).id).toBe(person.id);
    expect(await people.removeAddress(person, `second.${address}`)).toEqual({ state: 'removed' });
    expect((await people.find([`second.${address}`])).get(`second.${address}`)).toEqual([]);
    const linked: Person = { ...person, title: '', addresses: ['other@x.example'], isLinkedHere: true };
    const addresses = [...person.addresses, 'other@x.example'];
    expect((await people.card(linked, now())).person).toEqual({ ...person, addresses, isLinkedHere: true });
  }
  const briefs = await people.briefs([await one(maria), await one(paul)]);
  expect(briefs.size).toBe(2);
});

test('what was lost on the way is found, and nobody is made twice', async () => {
  const at = now();
  const { record } = await made(contact);
  expect(await people.findMade(contact, at)).toMatchObject({ record: { id: record.id } });
  expect(await people.create(contact)).toMatchObject({ state: 'duplicate', existing: { id: record.id } });
  for (const draft of draftsAbout(await one(maria))) {
    const note = await made(draft);
    expect((await people.findMade(draft, at))?.record.id).toBe(note.record.id);
  }
});

test('records are searched for by words, and forms are read', async () => {
  await made(contact);
  const hits = await people.search("mar O'H", ['contact', 'lead', 'account', 'deal']);
  expect(hits.map(({ type }) => type)).toEqual(['contact']);
  for (const type of ['contact', 'lead', 'task'] as const) expect((await people.form(type)).type).toBe(type);
});
