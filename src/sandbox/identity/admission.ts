/*
 * At a service's door: what a token of the identity services is worth there.
 *
 * The services know one fixed token per person. A token that was issued and is good stands for it from here on; one that
 * is not good stays as it is, and the service refuses it like any unknown one.
 */
import { crmError } from '../crm/errors';
import type { SandboxReply, SandboxRequest, ServiceName } from '../exchange';
import { GraphError } from '../graph/errors';
import { refusalReply } from '../graph/replies';
import type { Identity, IssuedToken, Place } from './identity';
import { crmNeeds, graphNeeds, unmetNeed } from './scopes';

export interface Admission<Request extends SandboxRequest> {
  request: Request;
  token?: IssuedToken;
  /** The answer in place of the service's. */
  refusal?: SandboxReply;
}

const schemes = { graph: 'Bearer', crm: 'Zoho-oauthtoken' };

export function admit<Request extends SandboxRequest>(
  identity: Identity,
  { name, place }: { name: ServiceName; place: Place },
  request: Request,
): Admission<Request> {
  const [, scheme = '', value = ''] = /^(\S+)\s+(\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (scheme.toLowerCase() !== schemes[name].toLowerCase()) return { request };
  const token = identity.find(value, name, place);
  const person = token && identity.world.person(token.person);
  // The fixed tokens belong to the data centre com.
  if (!token || !person)
    return { request: place === 'eu' ? withToken(request, name, 'of another data centre') : request };
  const fixed = name === 'graph' ? person.graphToken : person.crmToken;
  const admitted = { request: withToken(request, name, fixed), token };
  const challenged = name === 'graph' && challengeReply(identity, request, token);
  if (challenged) return { request, token, refusal: challenged };
  const refusal = scopeRefusal(identity, token, request);
  return refusal ? { ...admitted, refusal } : admitted;
}

function withToken<Request extends SandboxRequest>(request: Request, name: ServiceName, token: string): Request {
  return { ...request, headers: { ...request.headers, authorization: `${schemes[name]} ${token}` } };
}

/** The refusal of a request whose token was not granted what it needs; also for the items of a batch. */
export function scopeRefusal(
  identity: Identity,
  token: IssuedToken,
  request: SandboxRequest,
): SandboxReply | undefined {
  if (token.service === 'graph') {
    if (!unmetNeed(graphNeeds(request), token.scopes)) return undefined;
    const error = new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    return refusalReply(identity.world, request, error);
  }
  // How the CRM answers somebody whose account has no CRM is not documented; this is a guess.
  if (identity.withoutCrm.has(token.person))
    return { status: 403, body: crmError('NO_PERMISSION', 'the user has no CRM account', { permissions: [] }) };
  if (!unmetNeed(crmNeeds(request), token.scopes)) return undefined;
  const message = 'invalid oauth scope to access this URL';
  return { status: 401, body: crmError('OAUTH_SCOPE_MISMATCH', message) };
}

/** Microsoft: Learn, "Claims challenges, claims requests and client capabilities". */
function challengeReply(identity: Identity, request: SandboxRequest, token: IssuedToken): SandboxReply | undefined {
  const challenge = identity.openChallenge(token);
  if (!challenge) return undefined;
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: challenge.value } } });
  const header = [
    'Bearer realm=""',
    'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    'client_id="00000003-0000-0000-c000-000000000000"',
    'error="insufficient_claims"',
    `claims="${Buffer.from(claims).toString('base64')}"`,
  ].join(', ');
  const message =
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp';
  const error = new GraphError(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': header });
  return refusalReply(identity.world, request, error);
}

/** Names of answer headers that a page may read. */
export function exposedHeaders(identity: Identity, { refusal }: { refusal?: SandboxReply }): Record<string, string> {
  const isChallenge = refusal?.status === 401 && 'WWW-Authenticate' in (refusal.headers ?? {});
  return isChallenge && identity.moods.showsChallenge ? { 'access-control-expose-headers': 'WWW-Authenticate' } : {};
}
