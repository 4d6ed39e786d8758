import { kindNames, type KindName } from '../sync/kind';

/**
 * Names that cross the port name their kind: `contacts/…` what a ledger holds (pairs, items that are left alone, rows of
 * the log), `contacts.create.…` an action of the engine.
 */
export function keyIn(kind: KindName, id: string): string {
  return `${kind}/${id}`;
}

/** What stands behind the kind; the key itself where it is an action's name. */
export function idOf(key: string): string {
  const kind = kindOf(key);
  return kind !== null && key.startsWith(`${kind}/`) ? key.slice(kind.length + 1) : key;
}

export function isAction(key: string): boolean {
  return kindOf(key) !== null && idOf(key) === key;
}

/** Null for what is no key. */
export function kindOf(key: string): KindName | null {
  return kindNames.find((kind) => key.startsWith(`${kind}/`) || key.startsWith(`${kind}.`)) ?? null;
}
