/** Narrow checks for JSON that comes from outside. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The id in `{id}` or in a plain text. */
export function idOf(value: unknown): string | undefined {
  if (isObject(value)) return textOf(value['id']);
  return textOf(value);
}
