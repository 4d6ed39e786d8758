/*
 * The addresses of Microsoft's identity platform around the provider: the pages where people choose and consent, what the
 * provider has to be told before it answers, and a door for the stand-in of the nested authentication bridge.
 *
 * GET …/{tenant}/v2.0/.well-known/openid-configuration · …/{tenant}/oauth2/v2.0/{authorize,token,logout} ·
 * POST /sandbox/nested {"person","scope","claims"} → a token answer, or 400 with Entra's error ·
 * GET and POST /sandbox/nested/consent?person&scope, a page that tells its opener `{"nestedConsent":true|false}`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answered, microsoftClientId, type Identity } from './identity';
import { readForm, readText, redirect, sendJson, sendPage, type Handler } from './http';
import { microsoftProvider, signInPath, tenantPath, type MicrosoftProvider } from './microsoft-provider';
import { consentPage, chooser, noticePage, page } from './pages';
import { bareScope, signInScopes } from './scopes';
import { nestedToken } from './nested';

const permission: Record<string, string> = {
  openid: 'Sign you in',
  profile: 'View your basic profile',
  email: 'View your e-mail address',
  offline_access: 'Maintain access to data you have given it access to',
};

export function microsoftServer(identity: Identity, origin: string): Handler {
  const microsoft = microsoftProvider(identity, origin);
  const library = microsoft.provider.callback();
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname.startsWith(signInPath)) return signIn(identity, microsoft, request, response);
    if (url.pathname === '/sandbox/nested') return nested(identity, microsoft, request, response);
    if (url.pathname === '/sandbox/nested/consent') return nestedConsent(identity, url, request, response);
    request.url = rewritten(url);
    if (isTokenCall(request)) {
      const form = await readForm(request);
      const refusal = prepareToken(identity, microsoft, form);
      if (refusal) {
        sendJson(response, 400, refusal);
        return;
      }
      Object.assign(request, { body: Object.fromEntries(form) });
    }
    await library(request, response);
  };
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendPage(response, noticePage('Sorry, that did not work', String(error)), 500);
    });
  };
}

function isTokenCall({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === `${tenantPath}/oauth2/v2.0/token`;
}

/** Every tenant is the one tenant. Scopes lose Graph's address; `response_mode` and the rest stay as they are. */
function rewritten(url: URL): string {
  const path = url.pathname.replace(/^\/[^/]+(?=\/(oauth2|v2\.0|discovery)\/)/, tenantPath);
  const query = new URLSearchParams(url.search);
  const scope = query.get('scope');
  if (scope !== null) query.set('scope', scopesIn(scope).join(' '));
  // The claims of a challenge come again with the code; the library knows other ones by that name.
  query.delete('claims');
  // Entra knows by the session which client it was; the library has to be told.
  if (path.endsWith('/logout')) query.set('client_id', microsoftClientId);
  const rest = query.toString();
  const local =
    path === `${tenantPath}/v2.0/.well-known/openid-configuration` ? '/.well-known/openid-configuration' : path;
  // MSAL adds its own parameters to the query of the token endpoint: they are of no use to anybody.
  return rest === '' || path.endsWith('/token') ? local : `${local}?${rest}`;
}

function scopesIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).map(bareScope);
}

interface EntraError {
  error: string;
  error_description: string;
  error_codes: number[];
  suberror?: string;
}

const grantError = (code: number, sentence: string, suberror?: string): EntraError => ({
  error: 'invalid_grant',
  error_description: `AADSTS${code}: ${sentence}`,
  error_codes: [code],
  ...(suberror !== undefined && { suberror }),
});

const consentRequired = grantError(
  65001,
  'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  'consent_required',
);
const signInAgain = grantError(50076, 'Due to a change made by your administrator, sign in again.', 'basic_action');

/** Seconds; Entra: the refresh token of a single-page application. */
const refreshLife = 86_400;

/**
 * Entra: a refresh token gives a token for whatever the person has consented to since, not only for what it was given
 * for. Answers the refusal, if there is one.
 */
function prepareToken(
  identity: Identity,
  { shelves }: MicrosoftProvider,
  form: URLSearchParams,
): EntraError | undefined {
  const asked = scopesIn(form.get('scope') ?? '');
  if (form.get('grant_type') !== 'refresh_token') return undefined;
  const kept = shelves.of('RefreshToken').get(form.get('refresh_token') ?? '');
  const person = kept?.accountId ?? '';
  if (!kept) return grantError(50173, 'The provided grant has expired due to it being revoked.');
  if (Number(kept['givenAt']) + refreshLife * 1000 < identity.now())
    return grantError(700084, 'The refresh token was issued to a single page app (SPA), and has expired.');
  const challenge = identity.challengeOf(person);
  if (challenge?.isInteractive && answered(form.get('claims') ?? undefined) === challenge.value) return signInAgain;
  if (identity.missing(person, asked).length > 0) return consentRequired;
  const grant = shelves.of('Grant').get(kept.grantId ?? '');
  if (grant) grant['openid'] = { scope: identity.consented(person).join(' ') };
  kept['scope'] = [...new Set([...(kept['scope'] as string).split(' '), ...asked])].join(' ');
  form.set('scope_as_sent', form.get('scope') ?? '');
  form.set('scope', asked.join(' '));
  return undefined;
}

async function signIn(
  identity: Identity,
  { provider }: MicrosoftProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  const scopes = scopesIn(typeof params['scope'] === 'string' ? params['scope'] : '');
  if (request.method !== 'POST') {
    showSignIn(identity, prompt.name, session?.accountId ?? '', scopes, response);
    return;
  }
  const form = await readForm(request);
  const finish = (result: Parameters<typeof provider.interactionFinished>[2]) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  if (form.get('answer') === 'cancel') return finish(declined(identity, prompt.name));
  if (prompt.name !== 'consent') return finish({ login: { accountId: form.get('person') ?? '' }, select_account: {} });
  if (identity.moods.needsAdmin && session) return finish(declined(identity, prompt.name));
  identity.consent(session?.accountId ?? '', [...scopes, ...signInScopes]);
  return finish({ consent: {} });
}

function declined({ moods }: Identity, prompt: string) {
  const sentence =
    prompt === 'consent' && moods.needsAdmin
      ? 'AADSTS65001: The user or administrator has not consented to use the application: it needs the approval of an administrator.'
      : 'AADSTS65004: User declined to consent to access the app.';
  return { error: 'access_denied', error_description: sentence };
}

function showSignIn(identity: Identity, prompt: string, id: string, scopes: string[], response: ServerResponse): void {
  const { people } = identity.world.state;
  if (prompt !== 'consent') return sendPage(response, chooser('Pick an account', people));
  const who = identity.world.person(id);
  if (!who) return sendPage(response, noticePage('Sorry, that did not work', 'Nobody is signed in.'), 400);
  if (identity.moods.needsAdmin) {
    const sentence =
      'CRM Sync for Outlook needs permission to access resources in your organization that only an admin can grant.';
    return sendPage(
      response,
      noticePage('Need admin approval', sentence, 'Return to the application without granting consent'),
    );
  }
  sendPage(response, microsoftConsent(who, scopes));
}

function microsoftConsent(who: Parameters<typeof consentPage>[0]['who'], scopes: string[]): string {
  const lines = scopes.map((scope) => permission[scope] ?? scope);
  return consentPage({ title: 'Permissions requested', who, lines, yes: 'Accept', no: 'Cancel' });
}

async function nested(
  identity: Identity,
  { signingKey }: MicrosoftProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = JSON.parse((await readText(request)) || '{}') as { person?: string; scope?: string; claims?: string };
  const person = identity.world.person(asked.person ?? '');
  if (!person) {
    sendJson(response, 400, { error: 'login_required' });
    return;
  }
  const scopes = scopesIn(asked.scope ?? '');
  if (identity.missing(person.id, scopes).length > 0) {
    sendJson(response, 400, consentRequired);
    return;
  }
  const challenge = identity.challengeOf(person.id);
  if (challenge?.isInteractive && answered(asked.claims) === challenge.value) {
    sendJson(response, 400, signInAgain);
    return;
  }
  const issuer = `https://${request.headers.host ?? ''}${tenantPath}/v2.0`;
  sendJson(response, 200, nestedToken(identity, person, { ...asked, scopes, issuer, signingKey }));
}

async function nestedConsent(
  identity: Identity,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const person = identity.world.person(url.searchParams.get('person') ?? '');
  if (!person) {
    redirect(response, '/');
    return;
  }
  const scopes = scopesIn(url.searchParams.get('scope') ?? '');
  if (request.method !== 'POST') {
    showSignIn(identity, 'consent', person.id, scopes, response);
    return;
  }
  const isGranted = (await readForm(request)).get('answer') === 'accept' && !identity.moods.needsAdmin;
  if (isGranted) {
    identity.consent(person.id, [...scopes, ...signInScopes]);
    const challenge = identity.challengeOf(person.id);
    if (challenge) challenge.isInteractive = false;
  }
  const tell = `opener.postMessage({nestedConsent:${isGranted}},'*');close()`;
  sendPage(response, page('You may close this window', `<script>${tell}</script>`));
}
