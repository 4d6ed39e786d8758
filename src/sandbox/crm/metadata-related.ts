/** GET /settings/related_lists: what hangs on the records of a module. */
import { visibleModule, type Call } from './context';
import { moduleId, type ModuleSpec } from './fields';
import { fixedId } from './ids';
import type { Json } from './json';
import { relatedLists } from './related-lists';

/** Lists of modules that the profile does not have are not in it. */
export function relatedListViews(call: Call, module: ModuleSpec): Json[] {
  const lists = relatedLists(module.name).filter(({ child }) => visibleModule(call, child));
  const rows: { name: string; label: string; child: string | null }[] = [...lists];
  if (rows.length > 0 && !['Tasks', 'Events'].includes(module.name)) {
    rows.push({ name: 'Emails', label: 'Emails', child: null });
  }
  const first = 60_000 + Number(moduleId(module.name).slice(-3)) * 20;
  return rows.map(({ name, label, child }, index) => ({
    id: fixedId(first + index),
    sequence_number: String(index + 1),
    display_label: label,
    api_name: name,
    name: label,
    module: { api_name: child ?? name, id: child === null ? fixedId(599) : moduleId(child) },
    action: null,
    href: `${module.name}/{ENTITYID}/${name}`,
    type: 'default',
    visible: true,
    customize_sort: false,
    customize_fields: false,
    customize_display_label: false,
    sort_by: { api_name: null, id: null },
    sort_order: null,
    fields: [],
    status: 'visible',
  }));
}
