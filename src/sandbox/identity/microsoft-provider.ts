/*
 * Microsoft's side of signing in: an OpenID Connect provider that speaks as Entra does where a public client can tell.
 *
 * 1. Codes, PKCE, sessions, id tokens and keys are the library's. Access tokens are ours: the sandbox's clock ends them.
 * 2. What a person has agreed to belongs to the person, not to the browser.
 * 3. An answer of the token endpoint carries `client_info`, and names scopes the way they were asked for.
 */
import { generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto';
import {
  interactionPolicy,
  Provider,
  type AdapterPayload,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { answered, microsoftClientId, objectId, tenantId, tokenLife, type Identity } from './identity';
import { Shelves } from './memory-adapter';
import { noticePage } from './pages';
import { bareScope, graphScopes, signInScopes } from './scopes';

export const signInPath = '/sandbox/sign-in/';
export const tenantPath = '/organizations';

export interface MicrosoftProvider {
  provider: Provider;
  shelves: Shelves;
  /** Signs what the nested bridge hands out; the library signs the rest with it. */
  signingKey: JsonWebKey;
}

export function microsoftProvider(identity: Identity, origin: string): MicrosoftProvider {
  const shelves = new Shelves();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signingKey = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
  const provider: Provider = new Provider(`${origin}${tenantPath}/v2.0`, {
    ...routes,
    ...fixed,
    adapter: (kind: string) => shelves.adapter(kind, (id) => clientOf(identity, id)),
    jwks: { keys: [signingKey] },
    cookies: cookiesOf(origin),
    findAccount: (_context, id) => account(identity, id),
    interactions: { url: (_context, { uid }) => `${signInPath}${uid}`, policy: policyOf(identity) },
    loadExistingGrant: (context) => grantOf(provider, identity, context),
  });
  provider.use((context, next) => finishing(identity, shelves, context as KoaContextWithOIDC, next));
  identity.refreshTokens = () => [...shelves.of('RefreshToken').keys()];
  identity.onSignOut.push((person, which) => {
    if (which === 'microsoft') shelves.forget(person, ['Session', 'RefreshToken', 'AuthorizationCode']);
  });
  return { provider, shelves, signingKey };
}

const routes: Configuration = {
  routes: {
    authorization: `${tenantPath}/oauth2/v2.0/authorize`,
    token: `${tenantPath}/oauth2/v2.0/token`,
    end_session: `${tenantPath}/oauth2/v2.0/logout`,
    jwks: `${tenantPath}/discovery/v2.0/keys`,
    userinfo: '/oidc/userinfo',
  },
};

const fixed: Configuration = {
  scopes: [...signInScopes, ...graphScopes],
  claims: { openid: ['sub', 'oid', 'tid', 'ver'], profile: ['name', 'preferred_username'], email: ['email'] },
  // Entra puts what the scopes promise into the id token.
  conformIdTokenClaims: false,
  clientBasedCORS: () => true,
  pkce: { required: () => true },
  responseTypes: ['code'],
  issueRefreshToken: () => Promise.resolve(true),
  // Entra: the last refresh token stays good when a new one is given.
  rotateRefreshToken: false,
  expiresWithSession: () => Promise.resolve(false),
  // Entra: "Sorry, but we're having trouble signing you in." Nobody is sent back.
  renderError: (context, { error, error_description: description }) => {
    context.type = 'html';
    context.body = noticePage('Sorry, but we’re having trouble signing you in', description ?? error);
  },
  ttl: {
    AccessToken: tokenLife,
    AuthorizationCode: 600,
    Grant: 14 * 86_400,
    IdToken: tokenLife,
    Interaction: tokenLife,
    RefreshToken: 14 * 86_400,
    Session: 14 * 86_400,
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      postLogoutSuccessSource: (context) => {
        context.body = noticePage('You are signed out', 'You may close this window.');
      },
      logoutSource: (context, form) => {
        context.body = `<!doctype html><title>Sign out</title>${form}<script>document.forms[0].append(Object.assign(document.createElement('input'),{type:'hidden',name:'logout',value:'yes'}));document.forms[0].submit()</script>`;
      },
    },
  },
};

function cookiesOf(origin: string): NonNullable<Configuration['cookies']> {
  const { port } = new URL(origin);
  return {
    keys: [randomUUID()],
    // Browsers do not keep the cookies of two ports apart.
    names: { session: `ms-session-${port}`, interaction: `ms-interaction-${port}`, resume: `ms-resume-${port}` },
  };
}

function clientOf({ redirects }: Identity, id: string): AdapterPayload | undefined {
  if (id !== microsoftClientId) return undefined;
  const uris = [...redirects.microsoft];
  return {
    client_id: id,
    client_name: 'CRM Sync for Outlook',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: uris,
    post_logout_redirect_uris: uris,
  };
}

function account(identity: Identity, id: string) {
  const person = identity.world.person(id);
  if (!person) return undefined;
  return { accountId: id, claims: () => ({ sub: id, ...claimsOf(person) }) };
}

export function claimsOf({ id, name, email }: { id: string; name: string; email: string }) {
  return { oid: objectId(id), tid: tenantId, ver: '2.0', name, preferred_username: email, email };
}

/** Entra: a hint that names somebody else than who is signed in is a sign-in of its own. */
function policyOf({ world }: Identity) {
  const { base, Check, Prompt } = interactionPolicy;
  const policy = base();
  const isOther = ({ oidc }: KoaContextWithOIDC) => {
    const hint = oidc.params?.['login_hint'];
    const person = world.person(oidc.session?.accountId ?? '');
    if (typeof hint !== 'string' || hint === '' || !person || oidc.result?.login) return false;
    return hint.toLowerCase() !== person.email.toLowerCase();
  };
  const description = 'AADSTS50058: A silent sign-in request was sent but no user is signed in.';
  policy.get('login')?.checks.add(new Check('login_hint', description, 'login_required', isOther));
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return policy;
}

async function grantOf(provider: Provider, identity: Identity, { oidc }: KoaContextWithOIDC) {
  const [accountId, clientId] = [oidc.session?.accountId, oidc.client?.clientId];
  if (accountId === undefined || clientId === undefined) return undefined;
  const grant = new provider.Grant({ accountId, clientId });
  const scopes = identity.consented(accountId);
  if (scopes.length > 0) grant.addOIDCScope(scopes.join(' '));
  await grant.save();
  return grant;
}

interface TokenAnswer {
  access_token?: string;
  refresh_token?: string;
  id_token?: string;
  scope?: string;
}

async function finishing(
  identity: Identity,
  shelves: Shelves,
  context: KoaContextWithOIDC,
  next: () => Promise<void>,
): Promise<void> {
  await next();
  const path = context.path;
  if (path !== routes.routes?.token || context.method !== 'POST' || context.status !== 200) return;
  const { refresh_token: refresh, id_token: idToken, scope = '' } = context.body as TokenAnswer;
  const person = context.oidc.entities.Account?.accountId ?? '';
  const asked = new Map(Object.entries(context.oidc.body ?? {}).map(([name, value]) => [name, String(value)]));
  const kept = shelves.of('RefreshToken').get(refresh ?? '');
  if (kept) kept['givenAt'] ??= identity.now();
  context.body = {
    ...tokenAnswer(
      identity,
      person,
      scope,
      asked.get('scope_as_sent') ?? asked.get('scope') ?? '',
      answered(asked.get('claims')) ?? freshAnswer(identity, person, asked.get('grant_type')),
    ),
    refresh_token: refresh,
    id_token: idToken,
  };
}

/** Who has just signed in meets every challenge that there was before. */
function freshAnswer(identity: Identity, person: string, grantType: string | undefined): string | undefined {
  return grantType === 'authorization_code' ? identity.challengeOf(person)?.value : undefined;
}

/**
 * @param asked the scopes as the client wrote them
 * @param granted without Graph's address
 * @param answers the challenge that it meets
 */
export function tokenAnswer(identity: Identity, person: string, granted: string, asked: string, answers?: string) {
  const scopes = granted.split(' ').filter((scope) => graphScopes.includes(scope));
  const { value } = identity.issue({ service: 'graph', place: 'microsoft', person, scopes, answers });
  const isSpelled = new Map(asked.split(' ').map((scope) => [bareScope(scope).toLowerCase(), scope]));
  const clientInfo = JSON.stringify({ uid: objectId(person), utid: tenantId });
  return {
    token_type: 'Bearer',
    scope: granted
      .split(' ')
      .map((scope) => isSpelled.get(scope.toLowerCase()) ?? scope)
      .join(' '),
    expires_in: tokenLife,
    ext_expires_in: tokenLife,
    access_token: value,
    client_info: Buffer.from(clientInfo).toString('base64url'),
  };
}
