import fc from 'fast-check';
import type { Fault } from '../memory/faults';
import { mappedLife, meetingLife, type Life } from '../memory/lives';
import { Walk, type Deed } from '../memory/walk';

const side = fc.constantFrom('crm', 'outlook');
const pick = fc.nat(40);

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    operation: fc.constantFrom('create', 'update', 'remove'),
    trouble: fc.constantFrom('lost-before', 'lost-after', 'conflict', 'refused'),
    skip: fc.nat(3),
    times: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    operation: fc.constantFrom('pull', 'confirm', 'create', 'update', 'remove', 'findLost'),
    trouble: fc.constantFrom('throttled', 'signed-out', 'offline'),
    skip: fc.nat(3),
    times: fc.constant(1),
  }),
);

function deed<D extends Deed['do']>(...names: D[]): fc.Arbitrary<D> {
  return fc.constantFrom(...names);
}

const usualDeeds = [
  { weight: 6, arbitrary: fc.record({ do: deed('sync') }) },
  { weight: 4, arbitrary: fc.record({ do: deed('kill'), point: fc.nat(40) }) },
  { weight: 5, arbitrary: fc.record({ do: deed('add'), side, pick }) },
  {
    weight: 9,
    arbitrary: fc.record({ do: deed('edit'), side, pick, field: fc.nat(2) }),
  },
  { weight: 5, arbitrary: fc.record({ do: deed('delete'), side, pick }) },
  { weight: 2, arbitrary: fc.record({ do: deed('restore'), side, pick }) },
  { weight: 3, arbitrary: fc.record({ do: deed('move', 'give', 'copy', 'lag'), pick }) },
  { weight: 1, arbitrary: fc.record({ do: deed('clock'), seconds: fc.constantFrom(-90_000, -60, 3600, 90_000) }) },
  { weight: 2, arbitrary: fc.record({ do: deed('choose'), pick, field: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: deed('fault'), side, fault }) },
  { weight: 1, arbitrary: fc.record({ do: deed('lose store') }) },
];

const optionDeeds = [
  { weight: 2, arbitrary: fc.record({ do: deed('list'), isNarrow: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: deed('direction'), direction: fc.constantFrom('both', 'toOutlook', 'toCrm') }),
  },
];

async function endOf<F>(life: Life<F>, program: Deed[]): Promise<{ broken: string[]; end: unknown }> {
  const walk = new Walk(life);
  await walk.go(program);
  await walk.settle();
  return { broken: await walk.broken(), end: walk.end() };
}

/** The same lives at every check, so that it never depends on luck; `WALKS=5000` lives as many new ones. */
function walks(numRuns: number): { numRuns: number; seed?: number } {
  const wanted = process.env['WALKS'];
  return wanted === undefined ? { numRuns, seed: 20_261_122 } : { numRuns: Number(wanted) };
}

const start = Array.from({ length: 6 }, (_, n): Deed => ({ do: 'add', side: n % 2 ? 'crm' : 'outlook', pick: 0 }));

async function soak<F>(make: () => Life<F>, deeds: fc.Arbitrary<Deed>, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 40, size: 'max' }), async (program) => {
      const first = await endOf(make(), [...start, { do: 'sync' }, ...program]);
      if (first.broken.length > 0) throw new Error(first.broken.join('\n'));
      const second = await endOf(make(), [...start, { do: 'sync' }, ...program]);
      if (JSON.stringify(second.end) !== JSON.stringify(first.end)) throw new Error('the rerun ends differently');
    }),
    walks(numRuns),
  );
}

describe.each(['crm', 'outlook'] as const)('random walk, %s wins', (policy) => {
  it('soak: whatever happens, once everything heals both sides hold the same, and nobody got mail', async () => {
    await soak(() => meetingLife(policy), fc.oneof(...usualDeeds), 150);
  }, 3_600_000);

  it.each(['contacts', 'tasks'] as const)(
    'soak: so it is with %s, whatever list or direction was chosen',
    async (kind) => {
      await soak(() => mappedLife(kind, policy), fc.oneof(...usualDeeds, ...optionDeeds), 60);
    },
    3_600_000,
  );
});
