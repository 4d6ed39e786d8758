import fc from 'fast-check';
import { deeds, scopes } from './guest-deeds';
import { GuestLife } from './guest-life';
import { broken, settle } from './guest-truth';
import { SandboxWorld } from './sandbox-world';
import { walks } from './walks';

describe('random walk with invitations and what is added by hand, over HTTP', () => {
  let world: SandboxWorld;

  beforeEach(async () => {
    world = await SandboxWorld.start();
  });
  afterEach(() => world.close({ isJudged: false }));

  it('soak: M8, M9, S4: whatever organisers, colleagues, their devices and services do, nothing is lost, made twice, copied or mailed', async () => {
    const program = fc.array(deeds, { minLength: 4, maxLength: 28, size: 'max' });
    await fc.assert(
      fc.asyncProperty(scopes, program, async (scope, all) => {
        const life = new GuestLife(world, scope);
        await life.begin();
        for (const each of all) await life.perform(each);
        await settle(life);
        expect(await broken(life)).toEqual([]);
      }),
      walks(25),
    );
  }, 3_600_000);
});
