import fc from 'fast-check';
import type { MappedField } from '../../src/model/mapping';
import { canonicalPart } from '../../src/model/values';
import { seedWorld } from '../../src/sandbox/seeds/index';
import type { Link } from '../../src/sync/state';
import * as files from '../sandbox/vcf-files';
import { ContactHands } from './contact-hands';
import { isHeld, isSame, mapFields } from './round-trip-mapping';
import { contactSides, type Values } from './round-trip-sides';
import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';

let world: SandboxWorld;
let hands: ContactHands;
let story: Story;
let mapping: MappedField[];
let accounts: Set<string>;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new ContactHands(world);
  story = new Story(world, 'contacts');
  accounts = new Set();
});
afterEach(() => world.close());

/** Loads cards into Outlook and moves them to the sync's folder, as a person does; what stands there then, by id. */
async function load(text: string): Promise<Map<string, Values>> {
  await story.sync();
  await world.control('POST', 'load', { person: 'kim', format: 'vcf', into: 'outlook', text });
  const { value } = await world.graph('GET', '/me/contacts?$top=999');
  const folderId = await hands.folder();
  for (const { id } of value as { id: string }[]) {
    await world.control('POST', `person/kim/contacts/${encodeURIComponent(id)}/move`, { folderId });
  }
  const loaded = await inFolder();
  for (const { companyName } of loaded.values()) {
    const name = canonicalPart('line', companyName);
    if (name === '' || accounts.has(name)) continue;
    accounts.add(name);
    await story.hands.crmAdd('Accounts', { Account_Name: name });
  }
  return loaded;
}

async function inFolder(): Promise<Map<string, Values>> {
  const { read } = contactSides(world, new Map());
  const found = new Map<string, Values>();
  for (const { id } of await hands.outlookAll()) found.set(String(id), await read.outlook(String(id), mapping));
  return found;
}

/** Another, empty mailbox of the same CRM user, and nothing remembered. */
async function newMailbox(): Promise<void> {
  const snapshot = (await world.control('GET', 'snapshot')) as object;
  await world.control('PUT', 'snapshot', { ...snapshot, graph: seedWorld('empty').graph });
  story.loseStore();
}

/** The ids of linked contacts, by record. */
async function byRecord(): Promise<Map<string, string>> {
  const links = [...(await world.store.load('contacts.links')).values()] as Link<unknown>[];
  return new Map(links.map(({ crm, outlook }) => [crm.id, outlook.id]));
}

const wholeName = ['givenName', 'middleName', 'surname'];
/** As far as it is mapped: the CRM has no middle name of its own. */
const nameOf = (values: Values) => {
  const mapped = wholeName.filter((name) => mapping.some(({ outlook }) => outlook.name === name));
  return canonicalPart('line', mapped.map((name) => values[name] ?? '').join(' '));
};

function losses(before: Values, after: Values): string[] {
  const other = mapping.filter((field) => {
    const text = canonicalPart(field.outlook.type, before[field.outlook.name]);
    const canBeLost = !isHeld(field, text, (name) => accounts.has(name));
    return !wholeName.includes(field.outlook.name) && !canBeLost;
  });
  const lost = other.filter((field) => !isSame(field, before[field.outlook.name], after[field.outlook.name]));
  const show = (values: Values, name: string) => JSON.stringify(values[name]);
  const lines = lost.map(
    ({ outlook: { name } }) => `${nameOf(before)}: ${name} ${show(before, name)} is ${show(after, name)}`,
  );
  return nameOf(before) === nameOf(after) ? lines : [...lines, `${nameOf(before)} is called ${nameOf(after)}`];
}

async function expectBack(text: string): Promise<Map<string, Values>> {
  const loaded = await load(text);
  expect((await story.sync()).failed).toEqual([]);
  await story.expectQuiet();
  const before = await byRecord();
  expect(before.size).toBe(loaded.size);
  await newMailbox();
  expect(await story.sync()).toMatchObject({ outlook: { created: loaded.size }, crm: { created: 0, updated: 0 } });
  const after = await byRecord();
  const back = await inFolder();
  const lost = [...before].flatMap(([record, id]) =>
    losses(loaded.get(id) ?? {}, back.get(after.get(record) ?? '') ?? {}),
  );
  expect(lost).toEqual([]);
  await story.expectQuiet();
  return back;
}

const programs = [
  ...[files.outlook21, files.outlook30, files.iphone, files.icloudGroup],
  ...[files.gmail, files.android21, files.android40, files.broken],
].join('');

describe('vCards: to Outlook, to the CRM, and back to a second, empty mailbox', () => {
  it.each([
    ['with the default mapping', false],
    ['with every field mapped', true],
  ])(
    'cards of Outlook, iPhone, iCloud, Gmail and Android lose nothing that both sides hold, %s',
    async (_which, isEverything) => {
      mapping = await mapFields(story, 'contacts', isEverything);
      const back = await expectBack(programs);
      expect(back.size).toBeGreaterThanOrEqual(9);
      expect([...back.values()].map(({ displayName }) => displayName)).toContain(
        isEverything ? 'Ms. Harriet Jane Whitcombe MBE' : 'Ms. Harriet Whitcombe',
      );
    },
  );

  it('two hundred generated cards, in any script', async () => {
    mapping = await mapFields(story, 'contacts', false);
    const cards = fc.sample(files.samples, { numRuns: 240, seed: 7 });
    const unique = new Map(cards.map((card) => [card.email, card]));
    const text = [...unique.values()]
      .slice(0, 200)
      .map((card) => card.text)
      .join('\r\n');
    const back = await expectBack(text);
    expect(back.size).toBe(200);
  });
});
