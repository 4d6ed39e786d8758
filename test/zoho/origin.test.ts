import * as fc from 'fast-check';
import { clusters, importedIds } from '../../src/zoho/origin';
import type { CrmRecord } from '../../src/zoho/record';

const record = (id: number, second: number, by = '9'): CrmRecord => ({
  id: String(id),
  Created_By: { id: by },
  Created_Time: new Date(Date.parse('2026-01-01T00:00:00Z') + second * 1000).toISOString(),
});

async function judged(records: CrmRecord[], imported: (id: string) => boolean) {
  const asked: string[] = [];
  const found = await importedIds(records, (id) => {
    asked.push(id);
    return Promise.resolve(imported(id));
  });
  return { found, asked };
}

describe('M7: imported records', () => {
  test('are clustered by creator and by gaps of more than ten seconds', () => {
    const records = [record(1, 0), record(3, 20), record(2, 10), record(4, 31), record(5, 15, '8')];
    expect(clusters(records)).toEqual([['5'], ['1', '2', '3'], ['4']]);
  });

  test('cost two requests per cluster, however large it is', async () => {
    const records = [...Array(3000).keys()].map((id) => record(id, id));
    const { found, asked } = await judged(records, () => true);
    expect(found.size).toBe(3000);
    expect(asked).toHaveLength(2);
  });

  test('of a small cluster are asked one by one', async () => {
    const { found } = await judged(
      [1, 2, 3, 4, 5].map((id) => record(id, id)),
      (id) => id === '3',
    );
    expect([...found]).toEqual(['3']);
  });

  test('are found where an import and something else follow each other, and none is asked twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 6, max: 400 }), fc.nat(400), fc.boolean(), async (count, border, first) => {
        const records = [...Array(count).keys()].map((id) => record(id, id));
        const isImported = (id: string) => Number(id) < border === first;
        const { found, asked } = await judged(records, isImported);
        expect([...found].sort()).toEqual(
          records
            .map(({ id }) => id)
            .filter(isImported)
            .sort(),
        );
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});
