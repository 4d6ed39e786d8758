import type { World } from '../world';

/** 19 digits and above 2^53: a client that reads ids as numbers loses their last digits. */
export function newId(world: World): string {
  return `4876876000${String(100_000 + world.nextNumber()).padStart(9, '0')}`;
}

/** Ids of fixed things (fields, profiles, modules): a number below 100,000. */
export function fixedId(number: number): string {
  return `4876876000${String(number).padStart(9, '0')}`;
}

export function isId(text: string): boolean {
  return /^\d{1,19}$/.test(text);
}

export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
