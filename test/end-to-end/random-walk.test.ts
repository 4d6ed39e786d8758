import fc from 'fast-check';
import { kindNames } from '../../src/sync/kind';
import { SandboxWorld } from './sandbox-world';
import { Life, type Deed } from './walk-life';
import { walks } from './walks';

const pick = fc.nat(20);
const skip = fc.nat(6);
const kind = fc.constantFrom(...kindNames);
const side = fc.constantFrom('crm' as const, 'outlook' as const);

function deed<D extends Deed['do']>(...names: D[]): fc.Arbitrary<D> {
  return fc.constantFrom(...names);
}

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: deed('add', 'rename', 'change', 'delete'), kind, side, pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('late', 'restore'), kind, side, pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('move away', 'move back'), kind, pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('give', 'take back'), kind, pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('drop'), when: fc.constantFrom('before', 'after'), skip }) },
  { weight: 1, arbitrary: fc.record({ do: deed('refuse'), status: fc.constantFrom(429, 503), skip }) },
  { weight: 2, arbitrary: fc.record({ do: deed('kill'), calls: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ do: deed('another device') }) },
  { weight: 4, arbitrary: fc.record({ do: deed('sync') }) },
  { weight: 1, arbitrary: fc.record({ do: deed('wait'), seconds: fc.constantFrom(10, 400, 7200) }) },
);

describe('random walk over HTTP', () => {
  let world: SandboxWorld;

  beforeEach(async () => {
    world = await SandboxWorld.start();
  });
  afterEach(() => world.close({ isJudged: false }));

  it('soak: whatever people, services and a dying device do, both sides end up with the same items, once each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 24, size: 'max' }), async (program) => {
        const life = new Life(world);
        await life.begin();
        for (const each of program) await life.perform(each);
        await life.settle();
        await life.check();
      }),
      walks(20),
    );
  }, 3_600_000);
});
