/**
 * Saved views of a module: two standard ones, everything and the user's own, and those that somebody made. A view that is
 * only for its maker does not exist for anybody else.
 */
import type { Call } from './context';
import type { CustomView, ViewCriteria } from './customization';
import { refuse } from './errors';
import { allModules, type ModuleSpec } from './fields';
import { fixedId, isId } from './ids';
import { isObject } from './json';
import type { CrmRecord } from './state';
import { storedValue } from './view';

export interface View extends Omit<CustomView, 'criteria'> {
  systemName: string | null;
  /** None: every record. */
  criteria: ViewCriteria | undefined;
}

export function viewsOf(call: Call, module: ModuleSpec): View[] {
  const made = call.state.settings[module.name]?.views ?? [];
  const isOffered = (view: CustomView) => view.access === 'public' || view.ownerId === call.person.crmUserId;
  return [...standardViews(call, module), ...made.filter(isOffered).map((view) => ({ ...view, systemName: null }))];
}

function standardViews(call: Call, module: ModuleSpec): [all: View, mine: View] {
  const index = allModules().findIndex((item) => item.name === module.name);
  const upper = module.name.toUpperCase();
  const common = { ownerId: call.world.state.people[0]?.crmUserId ?? fixedId(1), access: 'public' } as const;
  return [
    {
      ...common,
      id: fixedId(600 + index),
      name: `All ${module.plural}`,
      systemName: `ALL${upper}`,
      criteria: undefined,
    },
    {
      ...common,
      id: fixedId(620 + index),
      name: `My ${module.plural}`,
      systemName: `MY${upper}`,
      criteria: { field: 'Owner', comparator: 'equal', value: '${CURRENTUSER}' },
    },
  ];
}

/** The records of the view that the request names; all of them when it names none. */
export function inView(call: Call, module: ModuleSpec): (record: CrmRecord) => boolean {
  const id = call.query.get('cvid');
  if (id === null) return () => true;
  const view = isId(id) ? viewsOf(call, module).find((item) => item.id === id) : undefined;
  if (!view) return refuse(400, 'INVALID_DATA', 'the custom view given seems to be invalid', { param_name: 'cvid' });
  const { criteria } = view;
  return criteria ? (record) => fits(call, record, criteria) : () => true;
}

function fits(call: Call, record: CrmRecord, criteria: ViewCriteria): boolean {
  if ('join' in criteria) {
    const test = (item: ViewCriteria) => fits(call, record, item);
    return criteria.join === 'and' ? criteria.items.every(test) : criteria.items.some(test);
  }
  const held = textIn(storedValue(call, record, criteria.field));
  const wanted = [criteria.value].flat().map((value) => meaningOf(call, value));
  switch (criteria.comparator) {
    case 'equal':
      return wanted.includes(held);
    case 'not_equal':
      return !wanted.includes(held);
    case 'contains':
      return wanted.some((value) => held.includes(value));
    case 'not_contains':
      return !wanted.some((value) => held.includes(value));
    case 'starts_with':
      return wanted.some((value) => held.startsWith(value));
    case 'greater_equal':
      return held !== '' && wanted.every((value) => held >= value);
    case 'less_equal':
      return held !== '' && wanted.every((value) => held <= value);
  }
}

function meaningOf(call: Call, value: string): string {
  if (value === '${CURRENTUSER}') return call.person.crmUserId;
  return value === '${EMPTY}' ? '' : value.toLowerCase();
}

function textIn(value: unknown): string {
  if (isObject(value)) return String(value['id']);
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value).toLowerCase() : '';
}
