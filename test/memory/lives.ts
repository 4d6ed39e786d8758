import type { FieldValues } from '../../src/model/values';
import type { MappedKind } from '../../src/model/mapping';
import type { Meeting } from '../../src/model/meeting';
import { addDays } from '../../src/model/time';
import type { SideName } from '../../src/sync/side';
import type { KindWorld } from './kind-world';
import { MappedWorld } from './mapped-world';
import type { Item } from './service';
import { MemoryWorld } from './world';

/** A kind as the walk knows it: a world, and three fields of its items by which their fate is told. */
export interface Life<F> {
  world: KindWorld<F>;
  fields: readonly [string, string, string];
  /** The fields with one value of it; no two tokens give the same. */
  change(field: string, token: number): Partial<F>;
  valueOf(side: SideName, fields: F, field: string): string;
  /** Called so, and like no other. */
  retitled(title: string, token: number): Partial<F>;
  /** What a rule leaves alone. */
  untouched: Item<F>[];
  /** G4: another list chooses the items, or none. */
  list?(isNarrow: boolean): void;
}

export function meetingLife(policy: SideName): Life<Meeting> {
  const world = new MemoryWorld(policy);
  const { crm, outlook } = world;
  return {
    world,
    fields: ['location', 'description', 'time'],
    change: (field, token) => ({
      [field]: field === 'time' ? world.at((token % 60) + 1, token % 20) : `${field} ${token}`,
    }),
    valueOf: (_side, { time, location, description }, field) =>
      field === 'time' ? `${time.start}/${time.end}` : field === 'location' ? location : description,
    retitled: (title) => ({ title }),
    untouched: [
      crm.add(world.meeting('Series in the CRM'), { recurring: true }),
      outlook.add(world.meeting('Series in Outlook'), { recurring: true }),
      outlook.add(world.meeting('Private'), { private: true }),
      crm.add(world.meeting('Imported'), { imported: true }),
      crm.add(world.meeting("A colleague's"), {}, { place: 'colleague' }),
    ],
  };
}

const fieldsOf = {
  contacts: ['personalNotes', 'jobTitle', 'mobilePhone'],
  tasks: ['body', 'dueDateTime', 'categories'],
} as const;

function textOf(field: string, token: number): string {
  if (field === 'dueDateTime') return addDays('2026-07-01', token);
  return field === 'mobilePhone' ? `+49 30 ${1000 + token}` : `${field} ${token}`;
}

export function mappedLife(kind: MappedKind, policy: SideName): Life<FieldValues> {
  const world = new MappedWorld(kind, policy, { deleteInCrm: true, outOfView: policy === 'crm' ? 'keep' : 'remove' });
  if (kind === 'tasks') world.mapUsual({ more: ['categories'] });
  const isOnList = (fields: FieldValues) => !/[02468]$/.test(world.nature.kind.title(fields));
  const left = kind === 'contacts' ? { imported: true } : { recurring: true };
  return {
    world,
    fields: fieldsOf[kind],
    change: (field, token) => world.groups({ [field]: textOf(field, token) }),
    valueOf: (_side, fields, field) => fields[field]?.[field] ?? '',
    retitled: (title, token) => {
      const { name } = world.sample(title, token);
      return name ? { ...world.sample(title, token) } : world.groups({ title });
    },
    untouched: [world.add('crm', 'Left alone', {}, left)],
    list: (isNarrow) => world.list(isNarrow ? 'odd' : null, isNarrow ? isOnList : undefined),
  };
}
