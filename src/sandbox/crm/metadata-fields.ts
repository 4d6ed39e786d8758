/** GET /settings/fields: the table of fields.ts in the vendor's shape. */
import type { Call } from './context';
import type { Choice } from './customization';
import { allModules, NO_CHOICE, type FieldKind, type FieldSpec, type ModuleSpec } from './fields';
import { fixedId } from './ids';
import type { Json } from './json';
import { PROFILES, type ProfileName } from './profiles';
import { moduleIn, unusedFields } from './specs';

const DATA_TYPES: Record<FieldKind, [dataType: string, jsonType: string]> = {
  id: ['bigint', 'string'],
  text: ['text', 'string'],
  textarea: ['textarea', 'string'],
  email: ['email', 'string'],
  phone: ['phone', 'string'],
  website: ['website', 'string'],
  picklist: ['picklist', 'string'],
  boolean: ['boolean', 'boolean'],
  datetime: ['datetime', 'string'],
  date: ['date', 'string'],
  integer: ['integer', 'integer'],
  currency: ['currency', 'double'],
  owner: ['ownerlookup', 'jsonobject'],
  lookup: ['lookup', 'jsonobject'],
  related: ['lookup', 'jsonobject'],
  parent: ['lookup', 'jsonobject'],
  participants: ['bigint', 'jsonarray'],
  recurrence: ['RRULE', 'jsonobject'],
  reminder: ['event_reminder', 'jsonarray'],
  alarm: ['ALARM', 'jsonobject'],
  tags: ['text', 'jsonarray'],
};

const NO_MODULE = { api_name: null, id: null };
const NO_LINK = {
  display_label: null,
  linking_module: NO_MODULE,
  connected_module: NO_MODULE,
  lookup_apiname: null,
  api_name: null,
  connectedfield_apiname: null,
  connectedlookup_apiname: null,
  id: null,
  record_access: null,
};

/** What is the same for every standard field. */
const STANDARD: Json = {
  associated_module: NO_MODULE,
  webhook: true,
  blueprint_supported: true,
  customizable_properties: [],
  custom_field: false,
  businesscard_supported: true,
  visible: true,
  available_in_user_layout: true,
  pick_list_values_sorted_lexically: false,
  layout_associations: [],
  separator: false,
  enable_colour_code: false,
  created_source: 'default',
  type: 'used',
  display_type: -1,
  ui_type: 1,
  colour_code_enabled_by_system: false,
  decimal_place: null,
  email_parser: { fields_update_supported: true, record_operations_supported: true },
  rollup_summary: {},
  refer_from_field: { id: null, api_name: null },
  created_time: null,
  modified_time: null,
  show_type: 7,
  category: 1,
  multi_module_lookup: {},
  sharing_properties: {},
  currency: {},
  file_upolad_optionlist: [],
  view_type: { view: true, edit: true, quick_create: false, create: true },
  sub_module: NO_MODULE,
  subform: null,
  external: { show: false, type: null },
  formula: {},
  convert_mapping: { Contacts: null, Deals: null, Accounts: null },
  multiselectlookup: {},
  multiuserlookup: NO_LINK,
  autonumber: { starting_number_length: 0, prefix: null, suffix: null, start_number: null },
  auto_number: {},
  crypt: { mode: null, status: null },
  tooltip: { name: '', value: '' },
  history_tracking: { module: {}, duration_configured_field: NO_MODULE },
  association_details: { related_field: NO_MODULE, lookup_field: NO_MODULE },
  additional_column: null,
  'common.picklist': null,
  hipaa_compliance_enabled: false,
  hipaa_compliance: { restricted_in_export: null, restricted: null },
  _update_existing_records: false,
  number_separator: false,
  static_field: false,
};

const NOT_FILTERABLE: FieldKind[] = ['textarea', 'participants', 'recurrence', 'reminder', 'alarm', 'tags'];

function moduleNumber(module: ModuleSpec): number {
  return allModules().findIndex((item) => item.name === module.name) + 1;
}

/** An own field's id comes from its name, so that it stays when another one is added or removed. */
function fieldNumber(module: ModuleSpec, name: string): number {
  const standard = allModules()[moduleNumber(module) - 1]?.fields ?? [];
  const index = standard.findIndex((spec) => spec.name === name);
  if (index !== -1) return index;
  const sum = Array.from(name).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 800, 0);
  return 100 + sum;
}

export function fieldId(module: ModuleSpec, name: string): string {
  return fixedId(1000 * moduleNumber(module) + fieldNumber(module, name));
}

export type FieldType = 'used' | 'unused' | 'all';

/** Zoho: fields that are hidden from the user's profile are listed, too. */
export function fieldViews(call: Call, module: ModuleSpec, type: FieldType): Json[] {
  const used = type === 'unused' ? [] : (moduleIn(call.state, module.name) ?? module).fields;
  const unused = type === 'used' ? [] : unusedFields(call.state, module.name);
  return [
    ...used.map((spec) => fieldView(call, module, spec)),
    ...unused.map((spec) => ({ ...fieldView(call, module, spec), type: 'unused', visible: false })),
  ];
}

export function fieldView(call: Call, module: ModuleSpec, spec: FieldSpec): Json {
  const number = fieldNumber(module, spec.name);
  const [dataType, jsonType] = DATA_TYPES[spec.kind];
  const isFilterable = !NOT_FILTERABLE.includes(spec.kind);
  const canWrite = !spec.isReadOnly;
  return {
    ...STANDARD,
    id: fieldId(module, spec.name),
    custom_field: spec.isCustom,
    visible: permissionOf(call, module, spec, call.person.profile) !== 'hidden',
    enable_colour_code: spec.choices.some((choice) => choice.colour !== undefined),
    api_name: spec.name,
    field_label: spec.label,
    display_label: spec.label,
    column_name: spec.name.toUpperCase(),
    data_type: dataType,
    json_type: jsonType,
    length: spec.length,
    system_mandatory: spec.isMandatory,
    read_only: spec.isReadOnly,
    field_read_only: spec.isReadOnly,
    operation_type: { web_update: canWrite, api_create: canWrite, web_create: canWrite, api_update: canWrite },
    virtual_field: false,
    filterable: isFilterable,
    sortable: isFilterable,
    searchable: isFilterable,
    mass_update: canWrite,
    display_field: spec.name === module.title,
    quick_sequence_number: String(number + 1),
    sequence_number: number + 1,
    lookup: lookupOf(spec),
    profiles: profilesOf(call, module, spec),
    unique: isUnique(call, module, spec) ? { casesensitive: 'false' } : {},
    pick_list_values: pickList(module, spec),
    allowed_modules: [],
    textarea: spec.kind === 'textarea' ? { type: spec.length > 2000 ? 'large' : 'small' } : {},
  };
}

function isUnique(call: Call, module: ModuleSpec, spec: FieldSpec): boolean {
  return call.state.uniqueFields[module.name]?.includes(spec.name) ?? false;
}

function lookupOf(spec: FieldSpec): Json {
  if (spec.kind === 'related') return { display_label: spec.label, api_name: null, module: { api_name: 'se_module' } };
  return spec.target === undefined ? {} : { display_label: spec.label, module: { api_name: spec.target } };
}

function profilesOf(call: Call, module: ModuleSpec, spec: FieldSpec): Json[] {
  return Object.entries(PROFILES).map(([name, profile]) => ({
    ...profile,
    permission_type: permissionOf(call, module, spec, name as ProfileName),
  }));
}

function permissionOf(call: Call, module: ModuleSpec, spec: FieldSpec, profile: ProfileName): string {
  const given = call.state.settings[module.name]?.fieldPermissions[profile][spec.name];
  const standard = moduleIn(call.state, module.name)?.byName.get(spec.name) ?? spec;
  return given ?? (standard.isReadOnly ? 'read_only' : 'read_write');
}

const CHOICE_IDS = 50_000;

function pickList(module: ModuleSpec, spec: FieldSpec): Json[] {
  if (spec.kind !== 'picklist') return [];
  const first = CHOICE_IDS + moduleNumber(module) * 100_000 + fieldNumber(module, spec.name) * 100;
  return [{ actual: NO_CHOICE }, ...spec.choices].map((choice: Choice, place) => ({
    display_value: choice.display ?? choice.actual,
    actual_value: choice.actual,
    reference_value: choice.actual,
    type: choice.isUnused === true ? 'unused' : 'used',
    id: `4876876001${String(first + place).padStart(9, '0')}`,
    sequence_number: place + 1,
    colour_code: choice.colour ?? null,
  }));
}
