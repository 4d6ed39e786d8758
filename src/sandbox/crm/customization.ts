/**
 * What an organisation makes of its CRM in the CRM's own settings, as plain JSON in the state: fields of its own, choices,
 * what the layout requires, what each profile may see, and saved views. A snapshot can change all of it.
 */
export type CustomKind =
  | 'text'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'website'
  | 'picklist'
  | 'boolean'
  | 'datetime'
  | 'date'
  | 'integer'
  | 'currency';

export interface CustomField {
  name: string;
  label: string;
  kind: CustomKind;
  /** Of its kind by default. */
  length?: number;
  choices?: Choice[];
  /** In the list of unused fields: it is in no record and takes no value. */
  isUnused?: boolean;
}

/** One value of a picklist: records hold `actual`, people see `display`. */
export interface Choice {
  actual: string;
  /** The same as `actual` by default. */
  display?: string;
  /** `#rrggbb`. */
  colour?: string;
  /** Taken from the layout; records may still hold it. */
  isUnused?: boolean;
}

/** What is not named is read and written freely. */
export type FieldPermissions = Record<string, 'read_only' | 'hidden'>;

export type ViewComparator =
  'equal' | 'not_equal' | 'contains' | 'not_contains' | 'starts_with' | 'greater_equal' | 'less_equal';

/** Values compare as texts without case; `${CURRENTUSER}` is who asks, `${EMPTY}` an empty field. */
export type ViewCriteria =
  | { field: string; comparator: ViewComparator; value: string | string[] }
  | { join: 'and' | 'or'; items: ViewCriteria[] };

export interface CustomView {
  id: string;
  name: string;
  ownerId: string;
  access: 'public' | 'only_to_me';
  criteria: ViewCriteria;
}

export interface ModuleSettings {
  customFields: CustomField[];
  /** Instead of a standard picklist's own values. */
  choices: Record<string, Choice[]>;
  /** What the layout requires beyond the fields that the system makes mandatory. */
  required: string[];
  fieldPermissions: { standard: FieldPermissions; admin: FieldPermissions };
  views: CustomView[];
}

export function plainSettings(): ModuleSettings {
  return {
    customFields: [],
    choices: {},
    required: [],
    fieldPermissions: { standard: {}, admin: {} },
    views: [],
  };
}

/** A few own fields as organisations have them; leads need their company by layout only. */
export function usualSettings(): Record<string, ModuleSettings> {
  const contacts: CustomField[] = [
    { name: 'Third_Email', label: 'Third Email', kind: 'email' },
    { name: 'Website_1', label: 'Website', kind: 'website' },
    {
      name: 'Customer_Type',
      label: 'Customer Type',
      kind: 'picklist',
      choices: [{ actual: 'Prospect' }, { actual: 'Customer' }, { actual: 'Former customer' }],
    },
  ];
  return {
    Contacts: { ...plainSettings(), customFields: contacts },
    Leads: { ...plainSettings(), required: ['Company'] },
    Tasks: { ...plainSettings(), customFields: [{ name: 'Start_Date', label: 'Start Date', kind: 'date' }] },
  };
}
