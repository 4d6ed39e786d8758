/** GET /settings/modules: which modules there are and what the user may do with them. */
import { isPermitted, type Call } from './context';
import { permissionName } from './access';
import { allModules, moduleId, type ModuleSpec } from './fields';
import { fixedId } from './ids';
import type { Json } from './json';
import { defaultView } from './metadata-views';
import { PROFILES } from './profiles';
import { shortRef } from './users';

/** What is the same for every module of the slice. */
const STANDARD: Json = {
  description: null,
  'common.search_supported': true,
  recycle_bin_on_delete: true,
  inventory_template_supported: false,
  modified_time: null,
  presence_sub_menu: true,
  triggers_supported: true,
  chart_view: true,
  isBlueprintSupported: true,
  visibility: 1,
  emailTemplate_support: false,
  email_parser_supported: false,
  filter_supported: true,
  show_as_tab: true,
  web_link: null,
  quick_create: true,
  generated_type: 'default',
  feeds_required: false,
  scoring_supported: false,
  webform_supported: false,
  arguments: [],
  chart_view_supported: true,
  profile_count: 2,
  business_card_field_limit: 5,
  track_current_data: false,
  parent_module: {},
  activity_badge: 'Disabled',
  $field_states: [],
  business_card_fields: [],
  per_page: 10,
  $properties: [],
  $on_demand_properties: [],
  search_layout_fields: [],
  kanban_view_supported: false,
  lookup_field_properties: { fields: [] },
  kanban_view: false,
  related_lists: [],
  filter_status: true,
  display_field: {},
  layouts: [],
  fields: [],
  zia_view: false,
  default_mapping_fields: [],
  layout_associations: [],
  status: 'visible',
};

export function moduleViews(call: Call): Json[] {
  return allModules()
    .filter((module) => isPermitted(call, `Crm_Implied_Tab_${module.name}`))
    .map((module) => moduleView(call, module));
}

export function moduleView(call: Call, module: ModuleSpec): Json {
  const index = allModules().findIndex((item) => item.name === module.name);
  const title = { id: fixedId(1000 * (index + 1)), api_name: module.title };
  const can = (action: 'View' | 'Create' | 'Edit' | 'Delete') => isPermitted(call, permissionName(action, module.name));
  return {
    ...STANDARD,
    id: moduleId(module.name),
    api_name: module.name,
    module_name: module.name,
    singular_label: module.singular,
    plural_label: module.plural,
    sequence_number: index + 1,
    visible: true,
    show_as_tab: module.name !== 'Notes',
    viewable: can('View'),
    creatable: can('Create'),
    editable: can('Edit'),
    deletable: can('Delete'),
    convertable: module.name === 'Leads',
    api_supported: true,
    modified_by: shortRef(call.world, call.world.state.people[0]?.crmUserId ?? fixedId(1)),
    profiles: Object.values(PROFILES),
    related_list_properties: { sort_by: title, fields: [], sort_order: 'desc' },
    custom_view: defaultView(call, module),
  };
}
