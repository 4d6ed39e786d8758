import type { KindName } from '../../src/sync/kind';
import { SandboxWorld } from './sandbox-world';
import { walkHands } from './walk-hands';

describe.each(['meetings', 'contacts'] satisfies KindName[])('%s restored in Outlook', (kind) => {
  let world: SandboxWorld;

  beforeEach(async () => {
    world = await SandboxWorld.start();
  });
  afterEach(() => world.close());

  const titles = async (side: 'crm' | 'outlook') => {
    const items = await walkHands(world)[kind].list(side);
    return items.filter(({ isForeign }) => !isForeign).map(({ title }) => title);
  };

  it('22: restored at once after the sync deleted it, which the delta tells as removed only, it is made once more in the CRM', async () => {
    const hands = walkHands(world)[kind];
    const id = await hands.add('crm', 'Back', 1);
    await world.syncWell({ kinds: [kind] });
    await hands.delete('crm', id);
    await world.syncWell({ kinds: [kind] });
    expect(await titles('outlook')).toEqual([]);
    await hands.restore((await hands.deleted())[0] ?? '');
    await world.syncWell({ kinds: [kind] });
    expect([await titles('crm'), await titles('outlook')]).toEqual([['Back'], ['Back']]);
    expect((await world.syncWell({ kinds: [kind] })).actions).toEqual([]);
  });
});
