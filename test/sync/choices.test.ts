import type { Meeting } from '../../src/model/meeting';
import { includeItem, leavePairAlone, leaveUndone, tryAgain, wakePair, wish } from '../../src/sync/choices';
import { Ledger } from '../../src/sync/ledger';
import type { LogEntry } from '../../src/sync/state';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

const ledgerOf = (world: MemoryWorld) => Ledger.load<Meeting>(world.store, 'meetings');

async function linkOf(world: MemoryWorld, crmId: string) {
  const ledger = await ledgerOf(world);
  return { ledger, link: ledger.linkOf('crm', crmId)! };
}

async function logOf(world: MemoryWorld): Promise<LogEntry[]> {
  return [...(await world.store.load('meetings.log')).values()] as LogEntry[];
}

describe.each(['crm', 'outlook'] as const)('what the person leaves out, %s wins', (policy) => {
  it('an unticked meeting does not come over, is told as left alone, and stays so when it is edited', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.crm.add(world.meeting('Secret'));
    world.crm.add(world.meeting('Open', {}, 6));
    await leaveUndone(await ledgerOf(world), [`meetings.create.outlook.${id}`]);
    const { report } = await world.sync();
    expect(world.outlook.titles()).toEqual(['Open']);
    expect(report).toMatchObject({ status: 'active', skipped: [{ rule: 'chosen', side: 'crm', id, title: 'Secret' }] });
    world.crm.edit(id, { location: 'Room 9' });
    const quiet = await expectQuiet(world);
    expect(quiet.report.skipped).toMatchObject([{ rule: 'chosen', id }]);
  });

  it('a meeting that was left out comes over when the person wants it after all', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.crm.add(world.meeting('Secret'));
    await leaveUndone(await ledgerOf(world), [`meetings.create.outlook.${id}`]);
    await world.sync();
    await includeItem(await ledgerOf(world), 'crm', id, '2026-01-01T00:00:00Z');
    await world.sync();
    expectInStep(world, 'Secret');
    expect((await expectQuiet(world)).report.skipped).toEqual([]);
  });

  it('an unticked pair that is the same on both sides sleeps: edits stay where they are', async () => {
    const world = new MemoryWorld(policy);
    const record = world.crm.add(world.meeting('Same'));
    const item = world.outlook.add(world.meeting('Same'));
    await leaveUndone(await ledgerOf(world), [`meetings.update.outlook.${item.id}`]);
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    world.outlook.edit(item.id, { title: 'Mine' });
    world.crm.edit(record.id, { title: 'Theirs' });
    await expectQuiet(world);
    expect([...world.crm.titles(), ...world.outlook.titles()]).toEqual(['Theirs', 'Mine']);
  });

  it('a pair that is left alone survives edits and a deletion in the CRM, and is not made again', async () => {
    const world = new MemoryWorld(policy);
    const pair = await world.linked('Weekly');
    const { ledger, link } = await linkOf(world, pair.crm);
    await leavePairAlone(ledger, link, world.now);
    world.outlook.edit(pair.outlook, { title: 'Mine' });
    await expectQuiet(world);
    world.crm.delete(pair.crm);
    await expectQuiet(world);
    expect([world.crm.titles(), world.outlook.titles()]).toEqual([[], ['Mine']]);
  });

  it('a pair that is wanted back takes up what was edited meanwhile', async () => {
    const world = new MemoryWorld(policy);
    const pair = await world.linked('Weekly');
    const before = await linkOf(world, pair.crm);
    await leavePairAlone(before.ledger, before.link, world.now);
    world.outlook.edit(pair.outlook, { title: 'Mine' });
    world.crm.edit(pair.crm, { location: 'Room 4' });
    await world.sync();
    const asleep = await linkOf(world, pair.crm);
    await wakePair(asleep.ledger, asleep.link, world.now);
    await world.sync();
    expectInStep(world, 'Mine');
    expect(world.outlook.get(pair.outlook).fields.location).toBe('Room 4');
    await expectQuiet(world);
  });

  it('C5: what the person left alone does not come back by switching off and on', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.crm.add(world.meeting('Secret'));
    await world.linked('Open');
    await world.sync();
    const { ledger, link } = await linkOf(world, id);
    await leavePairAlone(ledger, link, world.now);
    world.outlook.delete(link.outlook.id);
    await world.sync();
    await world.sync({ disable: new Map([['meetings', 'remove']]) });
    await world.sync({ enable: new Set(['meetings']) });
    expect(world.outlook.titles()).toEqual(['Open']);
    await expectQuiet(world);
  });

  it('98: a failed record is tried again at once when the person asks', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.crm.add(world.meeting('Odd'));
    world.outlookSide.faults.add({ operation: 'create', times: 5, trouble: 'refused' });
    for (let run = 0; run < 6; run += 1) await world.sync();
    expect(world.outlook.titles()).toEqual([]);
    await tryAgain(await ledgerOf(world), `meetings.create.outlook.${id}`);
    await world.sync();
    expectInStep(world, 'Odd');
    await expectQuiet(world);
  });
});

describe.each(['crm', 'outlook'] as const)('taking the value that lost, %s wins', (policy) => {
  async function conflict() {
    const world = new MemoryWorld(policy);
    const pair = await world.linked('Offer');
    world.crm.edit(pair.crm, { title: 'From the CRM' });
    world.outlook.edit(pair.outlook, { title: 'From Outlook' });
    await world.sync();
    world.resetCounts();
    const [lost] = (await logOf(world)).flatMap((line) => line.lost);
    return { world, pair, lost: lost! };
  }
  const [kept, given] = policy === 'crm' ? ['From the CRM', 'From Outlook'] : ['From Outlook', 'From the CRM'];

  it('the log keeps both values', async () => {
    const { lost } = await conflict();
    expect(lost).toEqual({ field: 'title', side: policy === 'crm' ? 'outlook' : 'crm', value: given, kept });
  });

  it('the lost value goes to both sides, and what gives way is kept in turn', async () => {
    const { world, pair } = await conflict();
    const { ledger, link } = await linkOf(world, pair.crm);
    await wish(ledger, link, { title: given });
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, given);
    const lost = (await logOf(world)).flatMap((line) => line.lost);
    expect(lost).toHaveLength(2);
    expect(lost[1]).toEqual({ field: 'title', side: 'crm', value: kept, kept: given });
    await expectQuiet(world);
  });

  it('an edit made after the choice is newer than the choice', async () => {
    const { world, pair } = await conflict();
    const { ledger, link } = await linkOf(world, pair.crm);
    await wish(ledger, link, { title: given });
    await world.sync();
    world.outlook.edit(pair.outlook, { title: 'Newest' });
    await world.sync();
    expectInStep(world, 'Newest');
    await expectQuiet(world);
  });

  it('a choice that a kill broke off in the middle is carried out by the next run', async () => {
    const { world, pair } = await conflict();
    const { ledger, link } = await linkOf(world, pair.crm);
    await wish(ledger, link, { title: given });
    world.crmSide.faults.add({ operation: 'update', times: 1, trouble: 'refused' });
    await world.sync();
    await world.sync();
    expectInStep(world, given);
    await expectQuiet(world);
  });

  it('M4: a choice that would mail people waits for a decision', async () => {
    const { world, pair } = await conflict();
    world.outlook.edit(pair.outlook, {}, { others: 3 });
    await world.sync();
    const { ledger, link } = await linkOf(world, pair.crm);
    await wish(ledger, link, { title: given });
    const { report } = await world.sync();
    expect(report.held).toMatchObject([{ rule: 'M4', people: 3, fields: ['title'] }]);
    expect(world.outlook.get(pair.outlook).fields.title).toBe(kept);
    world.decide('reject', ...report.held);
    await world.sync();
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toEqual([]);
  });
});

describe('meetings that could be several', () => {
  /** One meeting in Outlook, two in the CRM with its title and time, each with a place of its own. */
  function twins() {
    const world = new MemoryWorld();
    const item = world.outlook.add(world.meeting('Standup', { location: 'Here' }));
    const records = ['Room 1', 'Room 2'].map((location) => world.crm.add(world.meeting('Standup', { location })));
    return { world, item, records };
  }

  it('wait for the person, who is shown what tells them apart; nothing is written for them meanwhile', async () => {
    const { world, item, records } = twins();
    const { report } = await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expect(report.held).toMatchObject([
      { id: `meetings.match.outlook.${item.id}`, rule: 'ambiguous', title: 'Standup' },
    ]);
    expect(report.held[0]!.choices).toEqual([
      { id: records[0]!.id, title: 'Standup', detail: 'Room 1' },
      { id: records[1]!.id, title: 'Standup', detail: 'Room 2' },
    ]);
  });

  it('are joined as the person chooses, and the other one comes over as a meeting of its own', async () => {
    const { world, item, records } = twins();
    const { report } = await world.sync();
    world.decide({ take: records[1]!.id }, ...report.held);
    await world.sync();
    expect(world.outlook.get(item.id)).toMatchObject({
      stamp: `org/${records[1]!.id}`,
      fields: { location: 'Room 2' },
    });
    expectInStep(world, 'Standup', 'Standup');
    await expectQuiet(world);
  });

  it('become meetings of their own when the person says that it is none of them', async () => {
    const { world } = twins();
    const { report } = await world.sync();
    world.decide('reject', ...report.held);
    await world.sync();
    expectInStep(world, 'Standup', 'Standup', 'Standup');
    await expectQuiet(world);
  });

  it('130: wholly equal ones are paired without a question, also beside others', async () => {
    const { world } = twins();
    world.outlook.add(world.meeting('Standup', { location: 'Room 1' }));
    const { report } = await world.sync();
    expect(report.held).toEqual([]);
    expectInStep(world, 'Standup', 'Standup');
    await expectQuiet(world);
  });
});
