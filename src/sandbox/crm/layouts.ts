/** GET /settings/layouts: one layout per module, in sections; the one place that tells what the layout requires. */
import type { Call } from './context';
import { allModules, type FieldSpec, type ModuleSpec } from './fields';
import { fixedId } from './ids';
import type { Json } from './json';
import { fieldView } from './metadata-fields';
import { PROFILES } from './profiles';
import { shortRef } from './users';

const WHEN = '2020-01-01T09:00:00+00:00';
const NOT_ON_LAYOUT = ['Converted__s', 'Converted_Date_Time', 'id', 'Record_Status__s', 'Locked__s', 'Full_Name'];

export function layoutViews(call: Call, module: ModuleSpec): Json[] {
  const index = allModules().findIndex((item) => item.name === module.name);
  const someone = shortRef(call.world, call.world.state.people[0]?.crmUserId ?? fixedId(1));
  const view = { name: `All ${module.plural}`, id: fixedId(600 + index), type: 'custom_view' };
  return [
    {
      ...STANDARD,
      id: fixedId(700 + index),
      created_for: someone,
      created_by: someone,
      modified_by: someone,
      profiles: Object.values(PROFILES).map((profile) => ({
        ...profile,
        default: true,
        _default_view: view,
        _default_assignment_view: view,
      })),
      sections: sectionsOf(call, module, index),
    },
  ];
}

const NO_LAYOUT = { name: null, id: null };

const STANDARD: Json = {
  api_name: 'Standard__s',
  name: 'Standard',
  display_label: 'Standard',
  display_type: 0,
  has_more_profiles: false,
  created_time: null,
  modified_time: WHEN,
  visible: true,
  source: 'crm',
  mode: null,
  subform_properties: { pinned_column: null },
  status: 'active',
  show_business_card: true,
  generated_type: 'default',
  convert_mapping: {
    Contacts: NO_LAYOUT,
    Deals: { ...NO_LAYOUT, fields: [] },
    Accounts: NO_LAYOUT,
    Invoices: NO_LAYOUT,
    SalesOrders: NO_LAYOUT,
  },
  actions_allowed: {
    edit: true,
    rename: true,
    clone: true,
    downgrade: false,
    delete: false,
    deactivate: false,
    set_layout_permissions: true,
  },
};

function sectionsOf(call: Call, module: ModuleSpec, index: number): Json[] {
  const fields = module.fields.filter((spec) => !NOT_ON_LAYOUT.includes(spec.name));
  const parts: [label: string, holds: (spec: FieldSpec) => boolean][] = [
    [`${module.singular} Information`, (spec) => !isAddress(spec) && spec.name !== 'Description'],
    ['Address Information', isAddress],
    ['Description Information', (spec) => spec.name === 'Description'],
  ];
  return parts
    .map(([label, holds]) => ({ label, held: fields.filter(holds) }))
    .filter(({ held }) => held.length > 0)
    .map(({ label, held }, place) =>
      sectionView(call, module, { label, held, place, number: 720 + index * 10 + place }),
    );
}

interface Section {
  label: string;
  held: FieldSpec[];
  place: number;
  number: number;
}

function sectionView(call: Call, module: ModuleSpec, section: Section): Json {
  const { label, held, place, number } = section;
  return {
    id: fixedId(number),
    api_name: label.replaceAll(' ', '_'),
    name: label,
    display_label: label,
    sequence_number: place + 1,
    isSubformSection: false,
    tab_traversal: '2',
    column_count: 2,
    generated_type: 'default',
    type: 'used',
    fields: held.map((spec, position) => ({
      ...fieldView(call, module, spec),
      required: spec.isRequired,
      validation_rule: null,
      default_value: null,
      sequence_number: position + 1,
      section_id: place + 1,
      static_values: [],
      _delete: { permanent: null },
    })),
    properties: { reorder_rows: null, maximum_rows: null, tooltip: {} },
    _delete: { permanent: null },
  };
}

function isAddress(spec: FieldSpec): boolean {
  return /^((Mailing|Other|Billing|Shipping)_)?(Street|City|State|Zip|Zip_Code|Code|Country)$/.test(spec.name);
}
