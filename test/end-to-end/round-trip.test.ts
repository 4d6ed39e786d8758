import { noteOf, type MappedField, type MappedKind } from '../../src/model/mapping';
import { canonicalPart } from '../../src/model/values';
import type { SideName } from '../../src/sync/side';
import type { Link } from '../../src/sync/state';
import { ContactHands } from './contact-hands';
import { isHeld, isSame, mapFields } from './round-trip-mapping';
import { contactSides, taskSides, type Named, type Sides, type Values } from './round-trip-sides';
import { sorts, written, type Sort } from './round-trip-values';
import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';

let world: SandboxWorld;
let story: Story;
let sides: Sides;
let mapping: MappedField[];
let named: Named;

beforeEach(async () => {
  world = await SandboxWorld.start();
});
afterEach(() => world.close());

const other = (side: SideName): SideName => (side === 'crm' ? 'outlook' : 'crm');

/** One item per sort of values and side that it comes from. */
interface Item {
  side: SideName;
  sort: Sort;
  values: Values;
  id: string;
}

async function prepare(kind: MappedKind, isEverything: boolean): Promise<void> {
  story = new Story(world, kind);
  mapping = await mapFields(story, kind, isEverything);
  named = kind === 'contacts' ? await lookups() : new Map<string, string>();
  sides = kind === 'contacts' ? contactSides(world, named) : taskSides(world);
  await story.sync();
}

/** Accounts and colleagues of all names that are written; the longest that Outlook takes are nobody's. */
async function lookups(): Promise<Named> {
  const found: Named = new Map();
  const fields = mapping.filter(({ crm }) => crm.type === 'lookup');
  for (const { values } of blueprints()) {
    for (const { outlook, crm } of fields) {
      const name = values[outlook.name] ?? '';
      const isAccount = crm.name === 'Account_Name';
      const stored = canonicalPart('line', name);
      if (stored !== '' && stored.length <= (isAccount ? 200 : 80)) found.set(name, await record(isAccount, stored));
    }
  }
  return found;
}

function record(isAccount: boolean, name: string): Promise<string> {
  if (isAccount) return story.hands.crmAdd('Accounts', { Account_Name: name });
  return story.asLee(() => new ContactHands(world).crmAdd({ Last_Name: name }));
}

function blueprints(): Omit<Item, 'id'>[] {
  return (['outlook', 'crm'] as const).flatMap((side) =>
    sorts.map((sort) => ({ side, sort, values: valuesOf(sort, side) })),
  );
}

function valuesOf(sort: Sort, side: SideName): Values {
  const first = 100 * sorts.indexOf(sort) + (side === 'crm' ? 50 : 0);
  return Object.fromEntries(
    mapping.map((field, index) => [field.outlook.name, written(sort, field, side, first + index)]),
  );
}

async function partnerOf({ side, id }: Item): Promise<string> {
  const links = [...(await world.store.load(`${story.kind}.links`)).values()] as Link<unknown>[];
  const link = links.find((each) => each.state === 'active' && each[side].id === id);
  if (!link) throw new Error(`${side} ${id} has no link`);
  return link[other(side)].id;
}

/** What was lost where it came from, and what did not arrive although it could, or although nobody has said that it may not. */
async function losses(items: Item[]): Promise<string[]> {
  const found: string[] = [];
  for (const item of items) {
    const here = await sides.read[item.side](item.id, mapping);
    const there = await sides.read[other(item.side)](await partnerOf(item), mapping);
    for (const field of mapping) {
      const { name, type } = field.outlook;
      const text = item.values[name] ?? '';
      const label = `${item.sort} ${name}/${field.crm.name}, from ${item.side}`;
      if (!isSame(field, text, here[name])) found.push(`${label}: now ${(here[name] ?? '').slice(0, 60)}`);
      if (isSame(field, text, there[name])) continue;
      const isTold = noteOf(field.outlook, field.crm) !== null;
      const canArrive = isHeld(field, canonicalPart(type, text), () => named.has(text));
      if (!isTold || canArrive) found.push(`${label}: arrives as ${(there[name] ?? '').slice(0, 60)}`);
    }
  }
  return found;
}

describe.each([
  ['contacts', 'the default mapping', false],
  ['contacts', 'every field that can be mapped', true],
  ['tasks', 'the default mapping', false],
  ['tasks', 'every field that can be mapped', true],
] as const)('round trip of %s, %s', (kind, _which, isEverything) => {
  it('every field arrives, made or changed on either side, or its mapping says beforehand that it may not', async () => {
    await prepare(kind, isEverything);
    const items: Item[] = [];
    for (const each of blueprints()) items.push({ ...each, id: await sides.add[each.side](each.values, mapping) });
    expect((await story.sync()).failed).toEqual([]);
    await story.expectQuiet();
    expect(await losses(items)).toEqual([]);
    story.loseStore();
    await story.sync();
    await story.expectQuiet();
    expect(await losses(items)).toEqual([]);
    // Every item is given the values of the next sort: filled, changed and cleared.
    const changed: Item[] = [];
    for (const [index, item] of items.entries()) {
      const sort = sorts[(index + 1) % sorts.length] ?? 'plain';
      const values = valuesOf(sort, item.side);
      await sides.edit[item.side](item.id, values, mapping);
      changed.push({ ...item, sort, values });
    }
    expect((await story.sync()).failed).toEqual([]);
    await story.expectQuiet();
    expect(await losses(changed)).toEqual([]);
  });
});
