/** @jest-environment jsdom */
import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  ClientConfigurationError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { describe as described, failureOf, needsDialog, silentFailureOf } from '../../src/office/microsoft-errors';

const browser = (code: string) => new BrowserAuthError(code, '');
const server = (code: string, message: string) => new ServerError(code, '', message);

test.each([
  ['blocked', browser('popup_window_error')],
  ['blocked', browser('empty_window_error')],
  ['closed', browser('user_cancelled')],
  ['closed', new ClientAuthError('user_canceled', '')],
  ['closed', browser('timed_out')],
  ['refused', server('access_denied', 'AADSTS65004: User declined to consent to access the app.')],
  ['refused', server('access_denied', '')],
  ['administrator', server('invalid_client', 'AADSTS65001: The user or administrator has not consented')],
  ['administrator', server('access_denied', 'AADSTS90094: Admin consent is required')],
  ['administrator', new InteractionRequiredAuthError('consent_required', '')],
  ['other-account', server('invalid_request', 'AADSTS50020: User account from identity provider does not exist')],
  ['not-set-up', server('invalid_request', 'AADSTS50011: The redirect URI does not match')],
  ['not-set-up', server('unauthorized_client', 'AADSTS700016: Application was not found')],
  ['not-set-up', server('invalid_request', "AADSTS9002326: Cross-origin token redemption is permitted only for 'SPA'")],
  ['not-set-up', new ClientConfigurationError('untrusted_authority', '')],
  ['offline', browser('no_network_connectivity')],
  ['offline', browser('post_request_failed')],
  ['offline', new ClientAuthError('endpoints_resolution_error', '')],
  ['throttled', new ServerError('invalid_request', '', '', '', '', 429)],
  ['wrong-answer', new ClientAuthError('state_mismatch', '')],
  ['wrong-answer', browser('no_state_in_hash')],
  ['unexpected', new AuthError('unheard_of', '')],
  ['unexpected', new Error('AADSTS65004 in a text of somebody else')],
  ['unexpected', null],
])('a window that ends %s: %s', (failure, error) => {
  expect(failureOf(error)).toBe(failure);
});

test.each([
  ['consent', new InteractionRequiredAuthError('invalid_grant', '', 'AADSTS65001: not consented', 'consent_required')],
  ['consent', new InteractionRequiredAuthError('interaction_required', '', 'AADSTS90094: admin')],
  ['signed-out', new InteractionRequiredAuthError('login_required', '', 'AADSTS50058')],
  ['signed-out', new InteractionRequiredAuthError('invalid_grant', '', 'AADSTS50076: factor', 'basic_action')],
  ['signed-out', browser('timed_out')],
  ['signed-out', browser('no_account_error')],
  ['signed-out', new ClientAuthError('no_account_found', '')],
  ['offline', browser('no_network_connectivity')],
  ['offline', server('temporarily_unavailable', 'AADSTS90033: try later')],
  ['offline', new ServerError('invalid_request', '', '', '', '', 429)],
  ['failed', server('unauthorized_client', 'AADSTS700016')],
  ['failed', new Error('something else')],
])('no token without asking, %s: %s', (code, error) => {
  expect(silentFailureOf(error)).toBe(code);
});

test('only a window that did not open, or Outlook without its broker, leads to a dialog', () => {
  expect(needsDialog(browser('popup_window_error'))).toBe(true);
  expect(needsDialog(new ClientAuthError('nested_app_auth_bridge_disabled', ''))).toBe(true);
  expect(needsDialog(browser('user_cancelled'))).toBe(false);
  expect(needsDialog(offlineLike)).toBe(false);
});

const offlineLike = browser('no_network_connectivity');

test('what goes to the log names codes and nobody', () => {
  const error = new InteractionRequiredAuthError(
    'invalid_grant',
    '',
    'AADSTS50076: kim@contoso.com must',
    'basic_action',
  );
  expect(described(error)).toBe('invalid_grant basic_action AADSTS50076');
  expect(described(new Error('kim@contoso.com'))).toBe('unknown');
});
