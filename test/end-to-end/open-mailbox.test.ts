import 'fake-indexeddb/auto';
import { configure, syncOnce } from '../../src/app';
import { parseSettings } from '../../src/sync/settings';
import { loadProfile } from '../../src/sync/profile';
import { fixedAccess } from '../../src/sync/access';
import { SandboxWorld } from './sandbox-world';

let world: SandboxWorld;
beforeEach(async () => (world = await SandboxWorld.start()));
afterEach(() => world.close());

const run = (mailbox: string | null) =>
  syncOnce(
    { ...world.app(), mailbox },
    {
      settings: parseSettings({}),
      kinds: ['meetings'],
      decide: () => undefined,
      enable: new Set(['meetings']),
      disable: new Map(),
      dryRun: false,
      isStopped: () => false,
      onProgress: () => undefined,
    },
  );

test('another mailbox blocks the sync, also with tokens that are known', async () => {
  expect((await run(null)).error).toBeNull();
  expect((await run('shared@contoso.com')).error).toMatchObject({ code: 'other-mailbox' });
});

test('the configuration of another CRM account is not taken for this one', async () => {
  expect((await run(null)).error).toBeNull();
  const lee = world.sandbox.world.state.people.find(({ id }) => id === 'lee')!;
  const app = { ...world.app(), crm: fixedAccess(world.sandbox.crm, () => lee.crmToken) };
  await expect(configure(app, 'contacts')).rejects.toMatchObject({ code: 'other-account' });
  expect((await world.store.load('metadata')).size).toBe(0);
  expect(await loadProfile(world.store)).not.toBeNull();
});
