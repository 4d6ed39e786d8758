import type { SignInFailure } from '../session/sign-in';

/** By Entra's number, which says more than the code beside it. */
const byNumber: Record<string, SignInFailure> = {
  65004: 'refused',
  // Consent that the person cannot give, an account that is not assigned to the app, a policy against the device.
  65001: 'administrator',
  90008: 'administrator',
  90094: 'administrator',
  90095: 'administrator',
  50105: 'administrator',
  53003: 'administrator',
  // Another tenant's account.
  50020: 'other-account',
  // Redirect address, client id, platform (not a single-page one), tenant or scope that the registration lacks.
  50011: 'not-set-up',
  500113: 'not-set-up',
  700016: 'not-set-up',
  7000218: 'not-set-up',
  9002325: 'not-set-up',
  9002326: 'not-set-up',
  90002: 'not-set-up',
  50194: 'not-set-up',
  650053: 'not-set-up',
  70011: 'not-set-up',
  90033: 'offline',
};

const byCode: Record<string, SignInFailure> = {
  popup_window_error: 'blocked',
  empty_window_error: 'blocked',
  user_cancelled: 'closed',
  // The same, from Outlook.
  user_canceled: 'closed',
  // The window is given ten minutes.
  timed_out: 'closed',
  access_denied: 'refused',
  consent_required: 'administrator',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
  temporarily_unavailable: 'offline',
  server_error: 'offline',
  state_mismatch: 'wrong-answer',
  state_not_found: 'wrong-answer',
  invalid_state: 'wrong-answer',
  nonce_mismatch: 'wrong-answer',
  no_state_in_hash: 'wrong-answer',
  unable_to_parse_state: 'wrong-answer',
  state_interaction_type_mismatch: 'wrong-answer',
  hash_empty_error: 'wrong-answer',
  hash_does_not_contain_known_properties: 'wrong-answer',
  unauthorized_client: 'not-set-up',
  invalid_client: 'not-set-up',
  invalid_resource: 'not-set-up',
  untrusted_authority: 'not-set-up',
  too_many_requests: 'throttled',
};

/** The window did not open, or Outlook does not broker: an Office dialog may still work. */
const windowless = new Set(['popup_window_error', 'empty_window_error', 'nested_app_auth_bridge_disabled']);

/** A frame that never answered says nothing about the network: third-party cookies and policies do that, too. */
const needPerson = new Set([
  'timed_out',
  'invalid_grant',
  'no_account_error',
  'no_account_found',
  'no_account_in_silent_request',
  'nested_app_auth_bridge_disabled',
]);

const consentNumbers = new Set(['65001', '90008', '90094', '90095']);

/** The library's errors, as far as they are read: `AuthError` and its kinds. */
interface Known {
  code: string;
  sub: string;
  number: string | null;
  status: number | null;
  isInteraction: boolean;
}

/** Why a window did not end in a token. */
export function failureOf(error: unknown): SignInFailure {
  const { code, number, status } = known(error);
  if (status === 429) return 'throttled';
  return byNumber[number ?? ''] ?? byCode[code] ?? 'unexpected';
}

export function needsDialog(error: unknown): boolean {
  return windowless.has(known(error).code);
}

/** Why a token could not be had without asking. `failed`: a click would not help either. */
export function silentFailureOf(error: unknown): 'signed-out' | 'consent' | 'offline' | 'failed' {
  const { code, sub, number, isInteraction } = known(error);
  if (code === 'consent_required' || sub === 'consent_required' || consentNumbers.has(number ?? '')) return 'consent';
  if (isInteraction || needPerson.has(code)) return 'signed-out';
  return failureOf(error) === 'offline' || failureOf(error) === 'throttled' ? 'offline' : 'failed';
}

/** For the log: names and numbers only, because the service's sentences name people. */
export function describe(error: unknown): string {
  const { code, sub, number } = known(error);
  return [code || 'unknown', sub, number && `AADSTS${number}`].filter(Boolean).join(' ');
}

function known(error: unknown): Known {
  const { errorCode, subError, errorMessage, status, name } = (error ?? {}) as Partial<Record<string, unknown>>;
  const [, number = null] = /AADSTS(\d+)/.exec(text(errorMessage)) ?? [];
  return {
    code: text(errorCode),
    sub: text(subError),
    number,
    status: typeof status === 'number' ? status : null,
    isInteraction: name === 'InteractionRequiredAuthError',
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
