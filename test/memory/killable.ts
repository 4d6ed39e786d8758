import type { SideName } from '../../src/sync/side';
import type { Change, Store } from '../../src/sync/store';
import type { KillSwitch } from '../kill-anywhere';
import type { Operation } from './faults';
import type { Item } from './service';
import type { KindWorld } from './kind-world';

/** The same world, with a point before and after every commit, of the services and of the store. */
export function killable<W extends KindWorld<F>, F>(world: W & KindWorld<F>, kill: KillSwitch): W {
  for (const side of [world.crmSide, world.outlookSide]) {
    side.knock = (operation: Operation, when, what) => kill.point(`${when} ${side.name} ${operation} ${what}`.trim());
  }
  const { store } = world;
  world.store = {
    load: (table) => store.load(table),
    commit: async (changes) => {
      const what = describe(changes);
      kill.point(`before store ${what}`);
      await store.commit(changes);
      kill.point(`after store ${what}`);
    },
  } satisfies Store;
  return world;
}

function describe(changes: Change[]): string {
  return [...new Set(changes.map(({ table, value }) => `${value === undefined ? '-' : '+'}${table}`))].join(' ');
}

/** What stands on both sides, pair by pair, without ids and versions. */
export function pairs<F>(world: KindWorld<F>): string[] {
  const shown = (side: SideName, item: Item<F>) => [world.seen(side, item), item.facts];
  const linked = world.outlook.inScope().map((item) => {
    const record = world.crm.items.get(item.stamp?.slice(4) ?? '');
    return { outlook: shown('outlook', item), crm: record ? shown('crm', record) : null };
  });
  const stamped = new Set(world.outlook.inScope().map((item) => item.stamp));
  const alone = world.crm.inScope().filter(({ id }) => !stamped.has(`org/${id}`));
  const all = [...linked, ...alone.map((record) => ({ outlook: null, crm: shown('crm', record) }))];
  return all.map((pair) => JSON.stringify(pair)).sort();
}
