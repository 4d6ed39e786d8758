/** The Graph service: who asks, how much they may ask, and who answers. */
import type { Perform, SandboxReply, SandboxRequest, Service } from '../exchange';
import type { Person } from '../person';
import type { World } from '../world';
import { batch, batchSlots } from './batch';
import { GraphError } from './errors';
import { countRequest, mailboxSlots, passingConflict, throttled } from './limits';
import { mailboxOf } from './mailbox';
import { readPreferences } from './prefer';
import { commonHeaders, htmlFailure, refusalReply, withHeaders } from './replies';
import { findRoute, pathSegments } from './routes';

function isBatch(request: SandboxRequest): boolean {
  return /^\/v1\.0\/(\$|%24)batch$/i.test(request.path);
}

function identify(world: World, request: SandboxRequest): Person | undefined {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  return token === undefined ? undefined : world.state.people.find((person) => person.graphToken === token);
}

function unauthorized(request: SandboxRequest): GraphError {
  const isEmpty = request.headers['authorization'] === undefined;
  const message = isEmpty ? 'Access token is empty.' : 'Access token has expired or is not yet valid.';
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"`;
  return new GraphError(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': challenge });
}

function single(world: World, request: SandboxRequest, person: Person): SandboxReply {
  const mailbox = mailboxOf(world, person.id);
  countRequest(world, mailbox);
  const preferences = readPreferences(request.headers['prefer']);
  if (!preferences.isZoneKnown) return htmlFailure();
  const segments = pathSegments(request.path);
  const { handler, ids } = findRoute(request.method, segments);
  if (segments[1] !== 'translateExchangeIds') passingConflict(world, request);
  const view = { world, personId: person.id, form: preferences.form, zone: preferences.zone };
  const reply = handler({ world, request, person, mailbox, preferences, view, segments, ids });
  return withHeaders(reply, commonHeaders(world, request, preferences.applied));
}

function answer(world: World, request: SandboxRequest, perform: Perform, freeSlots: number): SandboxReply {
  const person = identify(world, request);
  if (!person) throw unauthorized(request);
  if (!isBatch(request)) return single(world, request, person);
  if (request.method !== 'POST') throw new GraphError(405, 'BadRequest', 'A batch is sent with POST.');
  return withHeaders(batch(world, request, perform, freeSlots), commonHeaders(world, request, []));
}

function handle(world: World, request: SandboxRequest, perform: Perform, freeSlots: number): SandboxReply {
  try {
    return answer(world, request, perform, freeSlots);
  } catch (error) {
    if (error instanceof GraphError) return refusalReply(world, request, error);
    throw error;
  }
}

export const graphService: Service = {
  name: 'graph',
  identify,
  slots: (request) => (isBatch(request) ? batchSlots(request) : 1),
  limit: () => mailboxSlots,
  overLimit: (world, request) => refusalReply(world, request, throttled(1)),
  handle,
};
