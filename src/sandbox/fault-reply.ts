import { randomUUID } from 'node:crypto';
import type { SandboxReply, SandboxRequest, ServiceName } from './exchange';

const graphCodes: Record<number, string> = {
  400: 'ErrorInvalidRequest',
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorItemNotFound',
  409: 'ErrorFolderExists',
  410: 'SyncStateNotFound',
  412: 'ErrorIrresolvableConflict',
  429: 'ApplicationThrottled',
  500: 'ErrorInternalServerError',
  503: 'ServiceUnavailable',
};

const crmCodes: Record<number, string> = {
  400: 'INVALID_DATA',
  401: 'INVALID_TOKEN',
  403: 'NO_PERMISSION',
  404: 'INVALID_URL_PATTERN',
  412: 'ALREADY_MODIFIED',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_ERROR',
};

/**
 * The answer of a fault with a status. A body that the fault names is sent as it is (null and "" are empty bodies); without
 * one, an error status carries an error of the vendor's shape.
 */
export function faultReply(
  service: ServiceName,
  effect: { status: number; headers?: Record<string, string> | undefined; body?: unknown },
  request: SandboxRequest,
): SandboxReply {
  const { status, headers = {} } = effect;
  const body = 'body' in effect ? (effect.body ?? '') : errorBody(service, status, request);
  return { status, headers, body };
}

function errorBody(service: ServiceName, status: number, request: SandboxRequest): unknown {
  if (status < 400) return undefined;
  const message = 'The sandbox was told to refuse this request.';
  if (service === 'crm') {
    return { code: crmCodes[status] ?? 'INTERNAL_ERROR', message, details: {}, status: 'error' };
  }
  const requestId = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': request.headers['client-request-id'] ?? requestId,
  };
  return { error: { code: graphCodes[status] ?? 'UnknownError', message, innerError } };
}
