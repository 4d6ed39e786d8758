import { crmError, type CrmError } from './errors';
import type { Json } from './json';

/** Thrown for a record that cannot be stored as written. */
export class InvalidRecord extends Error {
  constructor(readonly error: CrmError) {
    super(`${error.code}: ${error.message} ${JSON.stringify(error.details)}`);
  }
}

/** `name` is the field's API name, with what leads to the wrong part behind it: `Participants[3].type`. */
export function invalid(context: { path: string }, name: string, message: string, details: Json = {}): never {
  const place = { api_name: name.split(/[.[]/)[0], json_path: `${context.path}.${name}` };
  throw new InvalidRecord(crmError('INVALID_DATA', message, { ...details, ...place }));
}
