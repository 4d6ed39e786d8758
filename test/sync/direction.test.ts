import { MemoryStore } from '../../src/store/memory';
import type { Direction } from '../../src/sync/kind';
import { otherSide } from '../../src/sync/step';
import { expectSame, MappedWorld } from '../memory/mapped-world';
import { expectQuiet } from '../memory/kind-world';

const policies = ['crm', 'outlook'] as const;
const ways = [
  { direction: 'toOutlook', from: 'crm' },
  { direction: 'toCrm', from: 'outlook' },
] as const;
const everyWay = ways.flatMap((way) => policies.map((policy) => ({ ...way, policy })));

describe.each(everyWay)('G1: contacts go $direction only, $policy wins', ({ direction, from, policy }) => {
  const to = otherSide(from);
  const make = () => new MappedWorld('contacts', policy, { deleteInCrm: true, direction });
  const inOrder = (source: number, target: number): [number, number] =>
    from === 'crm' ? [source, target] : [target, source];

  /** A pair in step, whatever the direction. */
  async function linked(world: MappedWorld, title: string, named: Record<string, string> = {}) {
    await turn(world, 'both');
    const ids = await world.linked(title, named);
    await turn(world, direction);
    return ids;
  }

  async function turn(world: MappedWorld, wanted: Direction) {
    world.settings.direction = wanted;
    await world.sync();
    world.resetCounts();
  }

  it('what is new at the source comes over, what is new at the target stays there and is told', async () => {
    const world = make();
    world.add(from, 'Comes', { email1: 'a@x.com' });
    const { id } = world.add(to, 'Stays', { email1: 'b@x.com' });
    const { report } = await world.sync();
    expect(report.skipped).toMatchObject([{ rule: 'G1', side: to, id, title: 'Stays' }]);
    expect([world[from].titles(), world[to].titles()]).toEqual([['Comes'], ['Comes', 'Stays']]);
    world.edit(to, id, { jobTitle: 'CEO' });
    expect((await expectQuiet(world)).report.skipped).toHaveLength(1);
    expect(world[from].titles()).toEqual(['Comes']);
  });

  it('an edit at the source comes over, one at the target stays there', async () => {
    const world = make();
    const ids = await linked(world, 'Ann', { jobTitle: 'CEO' });
    world.edit(to, ids[to], { jobTitle: 'Mine' });
    world.edit(from, ids[from], { companyName: 'Acme' });
    const { report } = await world.sync();
    expect([report.conflicts, world.writes()]).toEqual([[], inOrder(0, 1)]);
    expect([world.value(from, ids[from], 'jobTitle'), world.value(to, ids[to], 'jobTitle')]).toEqual(['CEO', 'Mine']);
    expect(world.value(to, ids[to], 'companyName')).toBe('Acme');
    await expectQuiet(world);
  });

  it('of a field edited on both sides the source has the say, whatever the policy', async () => {
    const world = make();
    const ids = await linked(world, 'Ann');
    world.edit(from, ids[from], { jobTitle: 'Source' });
    world.edit(to, ids[to], { jobTitle: 'Target' });
    const { report } = await world.sync();
    expect(report.conflicts).toMatchObject([{ kept: 'Source', lost: 'Target' }]);
    expect(world.writes()).toEqual(inOrder(0, 1));
    expectSame(world, 'Ann');
    await expectQuiet(world);
  });

  it('an edit at the target gives way to a later one at the source', async () => {
    const world = make();
    const ids = await linked(world, 'Ann');
    world.edit(to, ids[to], { jobTitle: 'Target' });
    await world.sync();
    world.edit(from, ids[from], { jobTitle: 'Source' });
    const { report } = await world.sync();
    expect(report.conflicts).toMatchObject([{ kept: 'Source', lost: 'Target' }]);
    expect(world.value(to, ids[to], 'jobTitle')).toBe('Source');
    expect(world.writes()).toEqual(inOrder(0, 1));
    await expectQuiet(world);
  });

  it('deleted at the source it is deleted at the target, but not where it was edited there', async () => {
    const world = make();
    const [plain, edited] = [await linked(world, 'Plain'), await linked(world, 'Edited')];
    world.edit(to, edited[to], { jobTitle: 'Mine' });
    await world.sync();
    for (const ids of [plain, edited]) world[from].delete(ids[from]);
    await world.sync();
    expect(world[to].titles()).toEqual(['Edited']);
    await expectQuiet(world);
  });

  it('deleted at the target it stays at the source, and does not come back by itself', async () => {
    const world = make();
    const ids = await linked(world, 'Ann');
    world[to].delete(ids[to]);
    await world.sync();
    expect([world.writes(), world[from].titles(), world[to].titles()]).toEqual([[0, 0], ['Ann'], []]);
    await expectQuiet(world);
  });

  it('what was deleted at the source and kept at the target is not carried back by an edit there', async () => {
    const world = make();
    const ids = await linked(world, 'Ann');
    world.edit(to, ids[to], { jobTitle: 'Mine' });
    world[from].delete(ids[from]);
    await world.sync();
    world.edit(to, ids[to], { jobTitle: 'Mine, again' });
    await expectQuiet(world);
    expect(world[from].titles()).toEqual([]);
  });

  it('many deletions at the source are rejected: all stay at the target, and the source is not filled again', async () => {
    const world = make();
    const pairs: Record<'crm' | 'outlook', string>[] = [];
    for (let n = 0; n < 12; n += 1) pairs.push(await linked(world, `Contact ${n}`));
    for (const ids of pairs) world[from].delete(ids[from]);
    const { report } = await world.sync();
    expect(report.held).toHaveLength(12);
    world.decide('reject', ...report.held);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expect([world[from].inScope().length, world[to].inScope().length]).toEqual([0, 12]);
    await expectQuiet(world);
  });

  it('what is restored at the target does not come to the source', async () => {
    const world = make();
    const ids = await linked(world, 'Ann');
    world[from].delete(ids[from]);
    await world.sync();
    expect(world[to].titles()).toEqual([]);
    world[to].restore(ids[to]);
    await expectQuiet(world);
    expect([world[from].titles(), world[to].titles()]).toEqual([[], ['Ann']]);
  });

  it('both ways again: nothing was lost, and nothing is there twice', async () => {
    const world = make();
    const ids = await linked(world, 'Ann', { jobTitle: 'CEO' });
    world.edit(to, ids[to], { jobTitle: 'Mine' });
    world.add(to, 'New there', { email1: 'b@x.com' });
    world.add(from, 'New here', { email1: 'c@x.com' });
    await world.sync();
    world.settings.direction = 'both';
    const { report } = await world.sync();
    expect(report.skipped).toEqual([]);
    expectSame(world, 'Ann', 'New here', 'New there');
    expect(world.value(from, ids[from], 'jobTitle')).toBe('Mine');
    await expectQuiet(world);
  });

  it('a kept edit goes over later although other fields went on meanwhile', async () => {
    const world = make();
    const ids = await linked(world, 'Ann', { jobTitle: 'CEO' });
    world.edit(to, ids[to], { jobTitle: 'Mine' });
    await world.sync();
    world.edit(from, ids[from], { companyName: 'Acme' });
    await world.sync();
    await turn(world, 'both');
    expectSame(world, 'Ann');
    expect(world.value(from, ids[from], 'jobTitle')).toBe('Mine');
    await expectQuiet(world);
  });

  it('matched ones follow the source, and what is blank there is left as it is at the target', async () => {
    const world = make();
    world.add(from, 'Ann', { email1: 'a@x.com', jobTitle: 'Source' });
    const { id } = world.add(to, 'Ann', { email1: 'a@x.com', jobTitle: 'Target', personalNotes: 'Only here' });
    await world.sync();
    expect([world.value(to, id, 'jobTitle'), world.value(to, id, 'personalNotes')]).toEqual(['Source', 'Only here']);
    expect(world.value(from, world[from].inScope()[0]!.id, 'personalNotes')).toBe('');
    await expectQuiet(world);
  });

  it('a lost store leads to the same: nothing goes the wrong way', async () => {
    const world = make();
    const ids = await linked(world, 'Ann', { jobTitle: 'CEO' });
    world.edit(to, ids[to], { jobTitle: 'Mine', personalNotes: 'Only here' });
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()[from === 'crm' ? 0 : 1]).toBe(0);
    expect(world.value(from, ids[from], 'personalNotes')).toBe('');
    await expectQuiet(world);
  });
});
