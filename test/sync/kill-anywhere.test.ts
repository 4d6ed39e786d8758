import type { Link } from '../../src/sync/state';
import type { Meeting } from '../../src/model/meeting';
import { killAnywhere, type KillableWorld, type KillSwitch } from '../kill-anywhere';
import { killable, pairs } from '../memory/killable';
import { MemoryWorld } from '../memory/world';

/** A mailbox and a CRM with something of everything to do, none of it done. */
async function busyWorld(policy: 'crm' | 'outlook'): Promise<MemoryWorld> {
  const world = new MemoryWorld(policy);
  const [
    editedInCrm,
    editedInOutlook,
    editedOnBoth,
    inConflict,
    deletedInOutlook,
    deletedInCrm,
    recreatedInOutlook,
    recreatedInCrm,
    restoredInOutlook,
    restoredInCrm,
    givenAway,
    copied,
    withGuests,
  ] = await world.linkedMany(15);
  world.outlook.edit(withGuests!.outlook, {}, { others: 2 });
  world.outlook.delete(restoredInOutlook!.outlook);
  world.crm.delete(restoredInCrm!.crm);
  await world.sync();
  world.outlook.restore(restoredInOutlook!.outlook);
  world.crm.restore(restoredInCrm!.crm);
  world.crm.edit(editedInCrm!.crm, { title: 'Edited in the CRM', time: world.at(1, 14) });
  world.outlook.edit(editedInOutlook!.outlook, { description: 'Edited in Outlook' });
  world.crm.edit(editedOnBoth!.crm, { location: 'From the CRM' });
  world.outlook.edit(editedOnBoth!.outlook, { title: 'From Outlook' });
  world.crm.edit(inConflict!.crm, { title: 'By the CRM' });
  world.outlook.edit(inConflict!.outlook, { title: 'By Outlook', location: 'By Outlook' });
  world.outlook.delete(deletedInOutlook!.outlook);
  world.crm.delete(deletedInCrm!.crm);
  world.outlook.delete(recreatedInOutlook!.outlook);
  world.crm.edit(recreatedInOutlook!.crm, { title: 'Edited, and deleted in Outlook' });
  world.crm.delete(recreatedInCrm!.crm);
  world.outlook.edit(recreatedInCrm!.outlook, { title: 'Edited, and deleted in the CRM' });
  world.crm.move(givenAway!.crm, 'colleague');
  world.outlook.copy(copied!.outlook);
  world.crm.edit(withGuests!.crm, { title: 'Waits for a decision' });
  for (const n of [1, 2]) world.crm.add(world.meeting(`New in the CRM ${n}`));
  for (const n of [1, 2]) world.outlook.add(world.meeting(`New in Outlook ${n}`));
  world.outlook.add(world.meeting('New in Outlook, with guests'), { others: 3 });
  world.outlook.add(world.meeting('Series'), { recurring: true });
  for (const side of ['crm', 'outlook'] as const) world[side].add(world.meeting('On both sides'));
  world.resetCounts();
  return world;
}

function build(policy: 'crm' | 'outlook') {
  return async (kill: KillSwitch): Promise<KillableWorld> => {
    const world = killable(await busyWorld(policy), kill);
    return {
      run: async () => {
        world.resetCounts();
        await world.sync();
        return world.writes().every((count) => count === 0);
      },
      state: async () => {
        const links = [...(await world.store.load('meetings.links')).values()] as Link<Meeting>[];
        const leftOver = await world.store.load('meetings.journal');
        return {
          pairs: pairs(world),
          active: links.filter(({ state }) => state === 'active').length,
          journal: [...leftOver.keys()],
          mails: world.mails(),
          deleted: world.crm.deleted.size,
        };
      },
    };
  };
}

describe.each(['crm', 'outlook'] as const)('kill anywhere, %s wins', (policy) => {
  it('46: killed before or after any commit, of a service or of the store, it ends as if it had lived', async () => {
    const report = await killAnywhere(build(policy));
    expect(report.failures.map(({ point, label, why }) => `${point} ${label}: ${why}`)).toEqual([]);
    expect(report.end).toMatchObject({ active: 19, journal: [], mails: 0 });
    expect(report.points.length).toBeGreaterThan(80);
    const writes = report.points.filter((label) => /^after (crm|outlook) (create|update|remove)/.test(label));
    expect(writes.length).toBeGreaterThanOrEqual(20);
    expect(new Set(writes.map((label) => label.split(' ').slice(1, 3).join(' '))).size).toBe(6);
  });
});
