import type { MappedField } from '../../src/model/mapping';
import { canonicalPart, type FieldValues, type PartType } from '../../src/model/values';

/** Mapped values for tests, by the names of Outlook's fields; what is not named is empty. */
export function valuesWith(mapping: MappedField[], named: Record<string, string>): FieldValues {
  const values: FieldValues = {};
  for (const { outlook } of mapping) {
    (values[outlook.group] ??= {})[outlook.name] = named[outlook.name] ?? '';
  }
  return values;
}

/** The groups of what is named, whole. */
export function groupsWith(mapping: MappedField[], named: Record<string, string>): FieldValues {
  const groups = new Set(mapping.filter(({ outlook }) => outlook.name in named).map(({ outlook }) => outlook.group));
  return Object.fromEntries(Object.entries(valuesWith(mapping, named)).filter(([group]) => groups.has(group)));
}

/** A value for every mapped field. */
export function filled(mapping: MappedField[], valueOf: (field: MappedField, n: number) => string): FieldValues {
  return valuesWith(mapping, Object.fromEntries(mapping.map((field, n) => [field.outlook.name, valueOf(field, n)])));
}

export function expectCanonicalValues(mapping: MappedField[], fields: FieldValues): void {
  const canonical = (type: PartType, text: string | undefined) => canonicalPart(type, text);
  expect(fields).toEqual(
    filled(mapping, ({ outlook }) => canonical(outlook.type, fields[outlook.group]?.[outlook.name])),
  );
}
