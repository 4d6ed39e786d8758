import { emptyCrm } from '../crm/state';
import { emptyGraph } from '../graph/state';
import type { Person } from '../person';
import { World, type WorldState } from '../world';
import { fillDemo } from './demo/fill';
import { demoPeople } from './demo/people';
import { emptyPeople } from './empty';

export type SeedName = 'empty' | 'demo';

function worldOf(people: Person[]): WorldState {
  return {
    clockOffsetMs: 0,
    skewSeconds: { graph: 0, crm: 0 },
    people,
    graph: emptyGraph(people),
    crm: emptyCrm(people),
    outbox: [],
    counter: 0,
    random: 20240229,
  };
}

/**
 * A fresh state. Names, texts and choices are always the same; dates stand around the moment of the call, so that there
 * are always meetings behind and ahead.
 */
export function seedWorld(name: SeedName): WorldState {
  if (name === 'empty') return worldOf(structuredClone(emptyPeople));
  const world = new World(worldOf(demoPeople()));
  fillDemo(world);
  return world.state;
}
