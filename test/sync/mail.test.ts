import type { LogEntry } from '../../src/sync/state';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

/** A linked meeting to which the user invited two people in Outlook. */
async function invited(policy: 'crm' | 'outlook') {
  const world = new MemoryWorld(policy);
  const link = await world.linked('Offer');
  world.outlook.edit(link.outlook, {}, { others: 2 });
  await world.sync();
  world.resetCounts();
  return { world, link };
}

describe.each(['crm', 'outlook'] as const)('M4: nobody gets mail, %s wins', (policy) => {
  it('13: a new time from the CRM waits for a decision while people are invited', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { time: world.at(6) });
    const { report } = await world.sync();
    expect(report.status).toBe('attention');
    expect(report.held).toEqual([
      {
        id: expect.stringContaining(`meetings.update.outlook.${link.outlook}.`) as string,
        rule: 'M4',
        side: 'outlook',
        action: 'update',
        title: 'Offer',
        when: world.at(5),
        to: world.at(6),
        why: 'changed in the CRM; 2 people would get mail',
        item: { side: 'outlook', id: link.outlook },
        people: 2,
        fields: ['time'],
      },
    ]);
    expect(world.writes()).toEqual([0, 0]);
    const again = await expectQuiet(world);
    expect(again.report.held).toEqual(report.held);
  });

  it('13: an approved change goes ahead, and then nothing waits any more', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { time: world.at(6) });
    const { report } = await world.sync();
    world.decide('approve', ...report.held);
    expect((await world.sync()).report.held).toEqual([]);
    expect(world.writes()).toEqual([0, 1]);
    expect(world.outlook.get(link.outlook).fields.time).toEqual(world.at(6));
    world.outlook.mails = 0;
    expect((await expectQuiet(world)).report.status).toBe('active');
  });

  it('13: a rejected change leaves both sides as they are, and later edits go their way', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { time: world.at(6) });
    const { report } = await world.sync();
    world.decide('reject', ...report.held);
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toEqual([]);
    const log = [...(await world.store.load('meetings.log')).values()] as LogEntry[];
    expect(log.at(-1)).toMatchObject({ why: 'you left it as it is', title: 'Offer', outlookId: link.outlook });
    world.outlook.edit(link.outlook, { title: 'Better offer' });
    await world.sync();
    expect(world.crm.get(link.crm).fields).toMatchObject({ title: 'Better offer', time: world.at(6) });
    await expectQuiet(world);
  });

  it('13: what the CRM shall get goes on while the change to Outlook waits', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { time: world.at(6) });
    world.outlook.edit(link.outlook, { description: 'Agenda' });
    const { report } = await world.sync();
    expect(report.held).toHaveLength(1);
    expect(world.writes()).toEqual([1, 0]);
    expect(world.crm.get(link.crm).fields).toMatchObject({ description: 'Agenda', time: world.at(6) });
    const again = await expectQuiet(world);
    world.decide('approve', ...again.report.held);
    await world.sync();
    world.outlook.mails = 0;
    expectInStep(world, 'Offer');
    await expectQuiet(world);
  });

  it('13: the change that waits is over when the invitations are taken back', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { time: world.at(6) });
    await world.sync();
    world.outlook.edit(link.outlook, {}, { others: 0 });
    expect((await world.sync()).report.held).toEqual([]);
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Offer');
    await expectQuiet(world);
  });

  it('13: a meeting with guests that is deleted in the CRM waits; approved, it goes', async () => {
    const { world, link } = await invited(policy);
    world.crm.delete(link.crm);
    const { report } = await world.sync();
    expect(report.held).toMatchObject([{ rule: 'M4', action: 'delete', side: 'outlook' }]);
    await expectQuiet(world);
    world.decide('approve', ...report.held);
    await world.sync();
    expect(world.outlook.titles()).toEqual([]);
    world.outlook.mails = 0;
    await expectQuiet(world);
  });

  it('13: a rejected deletion leaves the meeting with guests in Outlook, and does not ask again', async () => {
    const { world, link } = await invited(policy);
    world.crm.delete(link.crm);
    const { report } = await world.sync();
    world.decide('reject', ...report.held);
    await world.sync();
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toEqual([]);
    expect(world.outlook.titles()).toEqual(['Offer']);
    expect(world.crm.titles()).toEqual([]);
  });

  it('M4: a meeting with guests made in Outlook comes to the CRM and is not touched for a mark', async () => {
    const world = new MemoryWorld(policy);
    const item = world.outlook.add(world.meeting('Board'), { others: 3 });
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    await expectQuiet(world);
    world.outlook.edit(item.id, { title: 'Board meeting' });
    await world.sync();
    expectInStep(world, 'Board meeting');
    await expectQuiet(world);
  });

  it('M4: a meeting with guests gets its mark when they have gone', async () => {
    const world = new MemoryWorld(policy);
    const item = world.outlook.add(world.meeting('Board'), { others: 3 });
    await world.sync();
    world.outlook.edit(item.id, {}, { others: 0 });
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(item.stamp).toBe(`org/${world.crm.titled('Board').id}`);
    await expectQuiet(world);
  });

  it('M4: a meeting with guests deleted in Outlook is deleted in the CRM without asking', async () => {
    const { world, link } = await invited(policy);
    world.outlook.delete(link.outlook);
    const { report } = await world.sync();
    expect(report.held).toEqual([]);
    expect(world.writes()).toEqual([1, 0]);
    expect(world.crm.titles()).toEqual([]);
    await expectQuiet(world);
  });

  it('M4: an approval of something that is not planned does nothing', async () => {
    const { world, link } = await invited(policy);
    world.decisions.set(`meetings.delete.outlook.${link.outlook}`, 'approve');
    world.decisions.set(`meetings.delete.crm.${link.crm}`, 'reject');
    await expectQuiet(world);
    expectInStep(world, 'Offer');
  });

  it('13: an approval is for what was shown: more guests or another change wait anew', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { location: 'Here' });
    const { report } = await world.sync();
    world.outlook.edit(link.outlook, {}, { others: 50 });
    world.decide('approve', ...report.held);
    expect((await world.sync()).report.held).toMatchObject([{ rule: 'M4', action: 'update' }]);
    expect(world.mails()).toBe(0);
  });

  it('13: a rejected change leaves both as they are, and an edit of the other side still goes its way', async () => {
    const { world, link } = await invited(policy);
    world.crm.edit(link.crm, { time: world.at(9) });
    const { report } = await world.sync();
    world.outlook.edit(link.outlook, { title: 'Edited in Outlook' });
    world.decide('reject', ...report.held);
    await world.sync();
    expect(world.crm.get(link.crm).fields).toMatchObject({ title: 'Edited in Outlook', time: world.at(9) });
    expect(world.outlook.get(link.outlook).fields.time).not.toEqual(world.at(9));
    expect(world.mails()).toBe(0);
    await expectQuiet(world);
  });
});
