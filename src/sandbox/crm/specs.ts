/**
 * The modules as an organisation has made them: the standard table of fields.ts with own fields, choices and requirements,
 * and as one profile sees them.
 */
import type { CustomField, ModuleSettings } from './customization';
import { field, moduleOf, type FieldSpec, type ModuleSpec } from './fields';
import type { CrmState } from './state';

/** Every field in use, whoever may see it. */
export function moduleIn(state: CrmState, name: string): ModuleSpec | undefined {
  const standard = moduleOf(name);
  const settings = state.settings[name];
  if (!standard || !settings) return standard;
  const own = settings.customFields.filter((item) => item.isUnused !== true);
  return withFields(
    standard,
    [...standard.fields, ...own.map(customSpec)].map((spec) => settled(spec, settings)),
  );
}

/** Without what the profile may not see; what it may only read is read-only. */
export function moduleSeenBy(state: CrmState, profile: 'standard' | 'admin', name: string): ModuleSpec | undefined {
  const whole = moduleIn(state, name);
  const permissions = state.settings[name]?.fieldPermissions[profile] ?? {};
  if (!whole || Object.keys(permissions).length === 0) return whole;
  const seen = whole.fields
    .filter((spec) => permissions[spec.name] !== 'hidden')
    .map((spec) => (permissions[spec.name] === 'read_only' ? { ...spec, isReadOnly: true } : spec));
  return withFields(whole, seen);
}

export function unusedFields(state: CrmState, name: string): FieldSpec[] {
  const fields = state.settings[name]?.customFields ?? [];
  return fields.filter((item) => item.isUnused === true).map(customSpec);
}

function withFields(module: ModuleSpec, fields: FieldSpec[]): ModuleSpec {
  return { ...module, fields, byName: new Map(fields.map((spec) => [spec.name, spec])) };
}

function customSpec(own: CustomField): FieldSpec {
  const { name, label, kind, length, choices } = own;
  const longText = kind === 'textarea' ? 2000 : undefined;
  const size = length ?? longText;
  const spec = field(name, kind, { label, ...(size === undefined ? {} : { length: size }) });
  return { ...spec, choices: choices ?? [], isCustom: true };
}

function settled(spec: FieldSpec, settings: ModuleSettings): FieldSpec {
  const choices = settings.choices[spec.name] ?? spec.choices;
  const isRequired = spec.isMandatory || settings.required.includes(spec.name);
  return choices === spec.choices && isRequired === spec.isRequired ? spec : { ...spec, choices, isRequired };
}
