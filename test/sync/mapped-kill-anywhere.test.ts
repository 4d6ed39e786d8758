import type { KindSettings } from '../../src/sync/kind';
import { killAnywhere, type KillableWorld, type KillSwitch } from '../kill-anywhere';
import { killable, pairs } from '../memory/killable';
import { everyCase, MappedWorld } from '../memory/mapped-world';

/** A mailbox and a CRM with something of everything to do, none of it done. */
async function busyWorld(...made: ConstructorParameters<typeof MappedWorld>): Promise<MappedWorld> {
  const world = new MappedWorld(...made);
  const { title, text, note } = world.names;
  const [day] = world.kind === 'tasks' ? ['2026-07-01'] : ['CEO'];
  const [
    inCrm,
    inOutlook,
    onBoth,
    inConflict,
    goneInOutlook,
    goneInCrm,
    backInOutlook,
    backInCrm,
    away,
    copied,
    merged,
  ] = await world.linkedMany(15);
  world.wait(3600);
  world.outlook.delete(backInOutlook!.outlook);
  await world.sync();
  world.outlook.restore(backInOutlook!.outlook);
  world.edit('crm', inCrm!.crm, { [title]: 'Edited in the CRM', [note]: day });
  world.edit('outlook', inOutlook!.outlook, { [text]: 'Edited in Outlook' });
  world.edit('crm', onBoth!.crm, { [note]: day });
  world.edit('outlook', onBoth!.outlook, { [title]: 'From Outlook' });
  world.edit('crm', inConflict!.crm, { [title]: 'By the CRM' });
  world.edit('outlook', inConflict!.outlook, { [title]: 'By Outlook', [text]: 'By Outlook' });
  world.outlook.delete(goneInOutlook!.outlook);
  world.crm.delete(goneInCrm!.crm);
  world.crm.delete(backInCrm!.crm);
  world.edit('outlook', backInCrm!.outlook, { [title]: 'Edited, and deleted in the CRM' });
  world.crm.move(away!.crm, 'colleague');
  world.edit('outlook', world.outlook.copy(copied!.outlook).id, { [title]: 'A copy', [text]: 'A copy' });
  if (world.kind === 'contacts') {
    world.crm.add(world.crm.get(merged!.crm).fields);
    world.crm.delete(merged!.crm);
  } else world.moveTask(merged!.outlook, 'main');
  world.add('crm', 'New in the CRM', { [text]: 'New' });
  world.add('outlook', 'New in Outlook', { [text]: 'New' });
  for (const side of ['crm', 'outlook'] as const) world.add(side, 'On both sides', alike(world));
  world.add('crm', 'Left alone', {}, { imported: true, recurring: true });
  world.resetCounts();
  return world;
}

function alike({ kind }: MappedWorld) {
  return kind === 'contacts' ? { email1: 'both@x.com' } : { dueDateTime: '2026-09-01' };
}

function build(...made: ConstructorParameters<typeof MappedWorld>) {
  return async (kill: KillSwitch): Promise<KillableWorld> => {
    const world = killable(await busyWorld(...made), kill);
    return {
      run: async () => {
        world.resetCounts();
        await world.sync();
        return world.writes().every((count) => count === 0);
      },
      state: async () => ({
        pairs: pairs(world),
        active: (await world.links()).filter(({ state }) => state === 'active').length,
        journal: (await world.table('journal')).length,
        deleted: world.crm.deleted.size,
      }),
    };
  };
}

const settings: Record<string, Partial<KindSettings>> = {
  'both ways': {},
  'both ways, five writes a run': { limits: [30, 5] },
};

describe.each(everyCase)('kill anywhere with $kind, $policy wins', ({ kind, policy }) => {
  it.each(Object.keys(settings))(
    '46: killed before or after any commit, of a service or of the store, it ends as if it had lived (%s)',
    async (name) => {
      const report = await killAnywhere(build(kind, policy, { deleteInCrm: true, ...settings[name] }));
      expect(report.failures.map(({ point, label, why }) => `${point} ${label}: ${why}`)).toEqual([]);
      expect(report.end).toMatchObject({ journal: 0 });
      expect(report.points.length).toBeGreaterThan(40);
    },
  );
});
