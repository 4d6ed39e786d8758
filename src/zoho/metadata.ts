import * as z from 'zod/mini';
import type { CrmField, CrmType } from '../model/mapping';
import { parseBody, type ZohoClient } from './client';
import type { CrmUser } from './whoami';

/**
 * What the CRM says of a module: its fields as this person's profile may use them, and its list views.
 * Zoho: what a layout requires stands in the layouts only; fields that the profile may not see are listed all the same.
 */
export type MappedModule = 'Contacts' | 'Leads' | 'Tasks';

const text = z.nullish(z.string());
const flag = z.nullish(z.boolean());

const fieldSchema = z.object({
  api_name: z.string(),
  field_label: text,
  display_label: text,
  data_type: z.string(),
  length: z.nullish(z.number()),
  system_mandatory: flag,
  read_only: flag,
  field_read_only: flag,
  visible: flag,
  custom_field: flag,
  operation_type: z.nullish(z.object({ api_create: flag, api_update: flag })),
  profiles: z.nullish(z.array(z.object({ id: z.string(), permission_type: text }))),
  pick_list_values: z.nullish(z.array(z.object({ display_value: text, actual_value: text }))),
  lookup: z.nullish(z.object({ module: z.nullish(z.object({ api_name: text })) })),
});

type FieldAnswer = z.infer<typeof fieldSchema>;

const fieldsSchema = z.object({ fields: z.array(z.unknown()) });

const layoutFieldSchema = z.object({ api_name: z.string(), required: flag });
const layoutsSchema = z.object({
  layouts: z.array(
    z.object({
      status: z.nullish(z.union([z.string(), z.number()])),
      profiles: z.nullish(z.array(z.object({ id: z.string() }))),
      sections: z.nullish(z.array(z.object({ fields: z.nullish(z.array(z.unknown())) }))),
    }),
  ),
});

const viewsSchema = z.object({
  custom_views: z.array(z.object({ id: z.string(), display_value: text, name: text })),
});

/** The fields that this person may see, in the CRM's order. @throws SyncError */
export async function readFields(client: ZohoClient, module: MappedModule, user: CrmUser): Promise<CrmField[]> {
  const [fields, required] = await Promise.all([fieldsOf(client, module), requiredByLayout(client, module, user)]);
  return fields
    .filter((field) => isVisible(field, user.profileId) && !isSystem(field))
    .map((field) => crmField(field, required, user.profileId));
}

/** The list views that records can be chosen by. @throws SyncError */
export async function readViews(client: ZohoClient, module: MappedModule): Promise<{ id: string; name: string }[]> {
  const answer = await client.read('/settings/custom_views', { module }, { mayRefuse: true });
  const parsed = viewsSchema.safeParse(answer.body);
  const views = parsed.success ? parsed.data.custom_views : [];
  return views.map(({ id, display_value, name }) => ({ id, name: display_value ?? name ?? id }));
}

async function fieldsOf(client: ZohoClient, module: MappedModule): Promise<FieldAnswer[]> {
  const answer = await client.read('/settings/fields', { module });
  const { fields } = parseBody(fieldsSchema, answer.body, 'the fields');
  // A field of a form that nobody foresaw is no reason to do without the others.
  return fields.flatMap((field) => fieldSchema.safeParse(field).data ?? []);
}

/** Names of the fields that a layout of this profile requires; none where the layouts may not be read. */
async function requiredByLayout(client: ZohoClient, module: MappedModule, user: CrmUser): Promise<Set<string>> {
  const answer = await client.read('/settings/layouts', { module }, { mayRefuse: true });
  const parsed = layoutsSchema.safeParse(answer.body);
  const layouts = parsed.success ? parsed.data.layouts : [];
  const isUsed = ({ profiles }: (typeof layouts)[number]) =>
    user.profileId === null || !profiles || profiles.some(({ id }) => id === user.profileId);
  // The API creates records in the first layout that the person may use.
  const sections = layouts.find(isUsed)?.sections ?? [];
  const fields = sections.flatMap((section) => section.fields ?? []);
  const parsedFields = fields.flatMap((field) => layoutFieldSchema.safeParse(field).data ?? []);
  return new Set(parsedFields.filter(({ required }) => required === true).map(({ api_name }) => api_name));
}

/** Zoho's names of types; what is not named here cannot be mapped. */
const types: Record<string, CrmType> = {
  text: 'text',
  textarea: 'textarea',
  email: 'email',
  phone: 'phone',
  website: 'website',
  picklist: 'picklist',
  multiselectpicklist: 'multiselectpicklist',
  date: 'date',
  integer: 'integer',
  bigint: 'integer',
  double: 'decimal',
  currency: 'decimal',
  boolean: 'boolean',
  lookup: 'lookup',
};

const systemFields = new Set([
  'id',
  'Owner',
  'Created_By',
  'Modified_By',
  'Layout',
  'Tag',
  'Record_Image',
  'Locked__s',
]);

function isSystem({ api_name: name, data_type: type }: FieldAnswer): boolean {
  return systemFields.has(name) || name.startsWith('$') || ['ownerlookup', 'formula', 'autonumber'].includes(type);
}

function permissionOf(field: FieldAnswer, profileId: string | null): string | null {
  return field.profiles?.find(({ id }) => id === profileId)?.permission_type ?? null;
}

function isVisible(field: FieldAnswer, profileId: string | null): boolean {
  return field.visible !== false && permissionOf(field, profileId) !== 'hidden';
}

function crmField(field: FieldAnswer, required: Set<string>, profileId: string | null): CrmField {
  const { api_name: name, operation_type: operations } = field;
  const isReadOnly = field.read_only === true || field.field_read_only === true;
  const mayWrite = operations?.api_create !== false && operations?.api_update !== false;
  return {
    name,
    label: field.display_label ?? field.field_label ?? name,
    type: types[field.data_type] ?? 'other',
    length: field.length ?? null,
    isWritable: !isReadOnly && mayWrite && permissionOf(field, profileId) !== 'read_only',
    isMandatory: field.system_mandatory === true || required.has(name),
    isCustom: field.custom_field === true,
    values: valuesOf(field),
    target: field.lookup?.module?.api_name ?? null,
  };
}

/** Zoho: `-None-` stands for no value. */
function valuesOf({ pick_list_values: values }: FieldAnswer): CrmField['values'] {
  return (values ?? []).flatMap(({ actual_value, display_value }) => {
    const value = actual_value ?? display_value ?? '';
    return value === '' || value === '-None-' ? [] : [{ value, label: display_value ?? value }];
  });
}
