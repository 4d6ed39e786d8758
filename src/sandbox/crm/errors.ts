/** The error envelopes. Zoho: top level for URL, parameters, token and permission; inside `data[]` for single records. */
import type { SandboxReply } from '../exchange';
import type { Json } from './json';

export interface CrmError {
  code: string;
  message: string;
  status: 'error';
  details: Json;
}

export function crmError(code: string, message: string, details: Json = {}): CrmError {
  return { code, message, status: 'error', details };
}

/** Thrown inside the service and turned into its reply by service.ts; never leaves it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly error: CrmError,
  ) {
    super(error.message);
  }
}

export function refuse(status: number, code: string, message: string, details: Json = {}): never {
  throw new Refusal(status, crmError(code, message, details));
}

export function replyOf(refusal: Refusal): SandboxReply {
  return { status: refusal.status, body: refusal.error };
}

export function invalidParam(name: string, message = 'the given parameter value is invalid'): never {
  return refuse(400, 'INVALID_DATA', message, { param_name: name });
}

export function missingParam(name: string): never {
  return refuse(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', { param_name: name });
}

export function limitExceeded(name: string, limit: number): never {
  return refuse(400, 'LIMIT_EXCEEDED', 'the limit of the parameter is exceeded', { limit, param_name: name });
}

export function unknownUrl(): never {
  return refuse(404, 'INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one');
}

export function noPermission(...permissions: string[]): never {
  return refuse(403, 'NO_PERMISSION', 'permission denied', { permissions });
}
