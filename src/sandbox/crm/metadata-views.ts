/** GET /settings/custom_views: the saved views in the vendor's shape. */
import type { SandboxReply } from '../exchange';
import type { Call } from './context';
import { allModules, type ModuleSpec } from './fields';
import { fieldId } from './metadata-fields';
import { fixedId } from './ids';
import type { Json } from './json';
import { pageParam, perPageParam } from './params';
import { userRef } from './users';
import { viewsOf, type View } from './views';

const WHEN = '2020-01-01T09:00:00+00:00';
/** The published schema leaves the form of a criterion's value open, so that only a list by `cvid` tells what is in a view. */
const NO_CRITERIA: Json = {
  comparator: null,
  field: { api_name: null, id: null },
  value: null,
  group_operator: null,
  group: [],
};

export function listViews(call: Call, module: ModuleSpec): SandboxReply {
  const [page, perPage] = [pageParam(call), perPageParam(call)];
  const views = viewsOf(call, module);
  const rows = views.slice((page - 1) * perPage, page * perPage);
  const info = {
    per_page: perPage,
    count: rows.length,
    page,
    more_records: views.length > page * perPage,
    ...CATEGORIES,
    default: views[0]?.id ?? null,
  };
  return { status: 200, body: { custom_views: rows.map((view) => viewOf(call, module, view)), info } };
}

export function oneView(call: Call, module: ModuleSpec, id: string): SandboxReply {
  const view = viewsOf(call, module).find((item) => item.id === id);
  if (!view) return { status: 204 };
  const info = { per_page: 200, count: 1, page: 1, more_records: false, ...CATEGORIES, default: null };
  return { status: 200, body: { custom_views: [viewOf(call, module, view)], info } };
}

const CATEGORIES = {
  translation: {
    public_views: 'Public Views',
    other_users_views: 'Other Users Views',
    shared_with_me: 'Shared With Me',
    created_by_me: 'Created By Me',
  },
};

/** The view that the module opens with. */
export function defaultView(call: Call, module: ModuleSpec): Json {
  const [first] = viewsOf(call, module);
  return first ? viewOf(call, module, first) : {};
}

function viewOf(call: Call, module: ModuleSpec, view: View): Json {
  const maker = userRef(call.world, view.ownerId);
  const index = allModules().findIndex((item) => item.name === module.name);
  const isStandard = view.systemName !== null;
  const isMine = !isStandard && view.ownerId === call.person.crmUserId;
  return {
    id: view.id,
    name: view.name,
    display_value: view.name,
    system_name: view.systemName,
    category: isMine ? 'created_by_me' : 'public_views',
    created_time: WHEN,
    modified_time: WHEN,
    last_accessed_time: WHEN,
    created_by: maker,
    modified_by: maker,
    module: { name: module.name, id: fixedId(500 + index) },
    criteria: NO_CRITERIA,
    default: view.systemName?.startsWith('ALL') === true,
    system_defined: isStandard,
    locked: false,
    favorite: null,
    offline: false,
    access_type: view.access,
    shared_to: [],
    fields: [{ id: fieldId(module, module.title), api_name: module.title, _pin: false }],
    sort_by: { id: fieldId(module, 'id'), api_name: 'id' },
    sort_order: 'desc',
  };
}
