import * as z from 'zod/mini';
import type { CrmModule } from './crm-api';
import { field, type FieldSpec } from './records';

const fieldShape = z.object({
  api_name: z.string(),
  field_label: z.string(),
  data_type: z.string(),
  custom_field: z.boolean(),
  visible: z.boolean(),
  read_only: z.boolean(),
  required: z.boolean(),
  system_mandatory: z.boolean(),
  pick_list_values: z.array(z.object({ display_value: z.string(), actual_value: z.string(), type: z.string() })),
});
type LayoutField = z.infer<typeof fieldShape>;
const layoutsShape = z.object({
  layouts: z.array(z.object({ sections: z.array(z.object({ fields: z.array(fieldShape) })) })),
});
const viewsShape = z.optional(
  z.object({
    custom_views: z.array(z.object({ id: z.string(), name: z.string(), system_name: z.nullish(z.string()) })),
  }),
);

/** The kinds of fields that a form can hold. */
const types: Record<string, FieldSpec['type']> = {
  text: 'text',
  email: 'email',
  phone: 'tel',
  website: 'text',
  textarea: 'lines',
  date: 'date',
  integer: 'number',
  currency: 'number',
  picklist: 'choice',
};

const noChoice = '-None-';

/**
 * The fields of the form: of the wanted ones those that the person sees and may write, in the wanted order, then the
 * organisation's own ones and whatever else its layout requires.
 */
export async function layoutFields(module: CrmModule, wanted: FieldSpec[]): Promise<FieldSpec[]> {
  const { layouts } = z.parse(layoutsShape, await module.call(`/settings/layouts?module=${module.name}`));
  const all = (layouts[0]?.sections ?? []).flatMap(({ fields }) => fields).filter((each) => each.visible);
  const usable = new Map(all.filter((each) => !each.read_only).map((each) => [each.api_name, each]));
  const chosen = wanted.flatMap((spec) => {
    const known = usable.get(spec.name);
    return known ? [completed(spec, known)] : [];
  });
  const isWanted = (name: string) => wanted.some((spec) => spec.name === name);
  const others = [...usable.values()].filter((each) => !isWanted(each.api_name) && isOfInterest(each));
  return [...chosen, ...others.map((each) => completed(ownField(each), each))];
}

function isOfInterest({ custom_field, required, data_type }: LayoutField): boolean {
  return (custom_field || required) && data_type in types;
}

function ownField({ api_name, field_label, data_type }: LayoutField): FieldSpec {
  return field(api_name, field_label, types[data_type]);
}

function completed(spec: FieldSpec, known: LayoutField): FieldSpec {
  const isRequired = known.required || known.system_mandatory;
  const picked = known.pick_list_values.filter(
    ({ type, actual_value }) => type === 'used' && actual_value !== noChoice,
  );
  const choices = picked.map(({ actual_value, display_value }) => ({ value: actual_value, label: display_value }));
  return spec.type === 'choice' ? { ...spec, isRequired, choices: [none, ...choices] } : { ...spec, isRequired };
}

const none = { value: '', label: 'None' };

/** The list views besides the one that holds every record. */
export async function listViews(module: CrmModule): Promise<{ id: string; name: string }[]> {
  const read = z.parse(viewsShape, await module.call(`/settings/custom_views?module=${module.name}&per_page=200`));
  const views = (read?.custom_views ?? []).filter(({ system_name }) => !system_name?.startsWith('ALL'));
  return views.map(({ id, name }) => ({ id, name }));
}
