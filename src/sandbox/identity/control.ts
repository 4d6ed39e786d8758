/*
 * The identity services' part of the control interface.
 *
 * GET identity → addresses, client ids, moods, who consented to what, tokens without their values.
 * GET identity/secrets → {"graph","crm","refresh"}, the values of all tokens that are out: to look for where they went.
 * POST identity {one or more of the following} → 204
 *   "challenge":{"person","interactive":false} Graph refuses the person's tokens until one answers the claims
 *   "signOut":{"person","service"} ends sessions and refresh tokens · "expire":{"person","service"} ends access tokens
 *   "revokeConsent":{"person"} Microsoft forgets what was agreed to · "consent":{"person","scopes":[…]} agreed beforehand
 *   "needsAdmin":true only an administrator may consent · "showsChallenge":false pages cannot read WWW-Authenticate
 *   "dataCentre":{"person","id":"com|eu"} · "crmAccount":{"person","has":false}
 *   "zoho":{"framing","isMultiDataCentre","wrongDataCentre","errorsIn","isThrottled"}, any of them
 *   "redirects":{"microsoft":[…],"zoho":[…]} registers more addresses · "clear":true everything but these as at the start
 */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { BadRequest, parseOrExplain } from '../control-schemas';
import type { Identity } from './identity';
import type { Addresses } from './start';

const provider = z.enum(['microsoft', 'zoho']);
const one = z.strictObject({ person: z.string() });

const orderSchema = z
  .strictObject({
    clear: z.literal(true),
    challenge: one.extend({ interactive: z.boolean().default(false) }),
    signOut: one.extend({ service: provider }),
    expire: one.extend({ service: provider }),
    revokeConsent: one,
    consent: one.extend({ scopes: z.array(z.string()) }),
    needsAdmin: z.boolean(),
    showsChallenge: z.boolean(),
    dataCentre: one.extend({ id: z.enum(['com', 'eu']) }),
    crmAccount: one.extend({ has: z.boolean() }),
    zoho: z
      .strictObject({
        framing: z.enum(['allow', 'deny']),
        isMultiDataCentre: z.boolean(),
        wrongDataCentre: z.enum(['page', 'fragment']),
        errorsIn: z.enum(['fragment', 'query']),
        isThrottled: z.boolean(),
      })
      .partial(),
    redirects: z.strictObject({ microsoft: z.array(z.url()), zoho: z.array(z.url()) }).partial(),
  })
  .partial();

type Order = z.output<typeof orderSchema>;

export function registerIdentity(
  app: FastifyInstance,
  identity: Identity,
  addresses: () => Addresses | undefined,
): void {
  app.get('/identity', () => ({
    ...addresses(),
    moods: identity.moods,
    redirects: { microsoft: [...identity.redirects.microsoft], zoho: [...identity.redirects.zoho] },
    consents: Object.fromEntries(identity.world.state.people.map(({ id }) => [id, identity.consented(id)])),
    tokens: identity.all().map(({ service, place, person, scopes, expires }) => ({
      ...{ service, place, person, scopes, isExpired: expires <= identity.now() },
    })),
  }));
  app.get('/identity/secrets', () => {
    const valuesOf = (service: string) =>
      identity.all().flatMap((token) => (token.service === service ? token.value : []));
    return { graph: valuesOf('graph'), crm: valuesOf('crm'), refresh: identity.refreshTokens() };
  });
  app.post('/identity', (request, reply) => {
    obey(identity, parseOrExplain(orderSchema, request.body));
    return reply.status(204).send();
  });
}

function obey(identity: Identity, order: Order): void {
  for (const part of Object.values(order)) {
    const id = typeof part === 'object' && 'person' in part ? part.person : undefined;
    if (id !== undefined && !identity.world.person(id)) throw new BadRequest(`There is no person "${id}".`);
  }
  if (order.clear) identity.clear();
  changePeople(identity, order);
  const { needsAdmin, showsChallenge, zoho, redirects } = order;
  if (needsAdmin !== undefined) identity.moods.needsAdmin = needsAdmin;
  if (showsChallenge !== undefined) identity.moods.showsChallenge = showsChallenge;
  identity.moods.zoho = { ...identity.moods.zoho, ...zoho } as typeof identity.moods.zoho;
  for (const uri of redirects?.microsoft ?? []) identity.redirects.microsoft.add(uri);
  for (const uri of redirects?.zoho ?? []) identity.redirects.zoho.add(uri);
}

function changePeople(identity: Identity, order: Order): void {
  const { challenge, signOut, expire, revokeConsent, consent, dataCentre, crmAccount } = order;
  if (challenge) identity.challenge(challenge.person, challenge.interactive);
  if (signOut) identity.signOut(signOut.person, signOut.service);
  if (expire) {
    const service = expire.service === 'zoho' ? 'crm' : 'graph';
    identity.expire((token) => token.service === service && token.person === expire.person);
  }
  if (revokeConsent) identity.revokeConsent(revokeConsent.person);
  if (consent) identity.consent(consent.person, consent.scopes);
  if (dataCentre) identity.dataCentres.set(dataCentre.person, dataCentre.id);
  if (crmAccount?.has === true) identity.withoutCrm.delete(crmAccount.person);
  if (crmAccount?.has === false) identity.withoutCrm.add(crmAccount.person);
}
