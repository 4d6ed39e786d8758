/*
 * The control interface, the same on both ports: JSON, no authorization, every origin allowed.
 *
 * GET people · POST reset · POST load · GET and PUT snapshot · GET and POST clock · GET, POST and DELETE faults ·
 * GET and DELETE log · GET and DELETE outbox · GET pulse?since=N → what a page that watches needs of all this, in short.
 *
 * What a person does in Outlook or in the CRM and no API offers:
 * POST person/{id}/events/{eventId}/move {"calendarId"} → {id} · POST person/{id}/events/{eventId}/restore → {id} ·
 * POST person/{id}/contacts/{contactId}/move {"folderId"} → {id} · POST person/{id}/contacts/{contactId}/restore → {id} ·
 * GET person/{id}/contacts/deleted → [{id,displayName}], Deleted Items by immutable id ·
 * GET person/{id}/deleted → [{id,subject,start}], Deleted Items by immutable id · POST crm/{module}/{id}/restore → 204.
 * POST person/{id}/tasks/{taskId}/move {"listId"} → {id}: To Do gives the task a new id.
 * POST crm/{module}/{id}/merge {"otherId"} → 204: the other record is gone for good, what pointed at it points at this one.
 * What others do about meetings, and the person's answer to it (Graph's own accept and decline are there, too):
 * POST person/{id}/invitations {"from":{"name","address"},"subject","start","end","timeZone":"UTC","isAllDay"?,"location"?,
 * "body"?,"attendees"?:[{name,address}],"recurrence"?,"sensitivity"?} → {id} of the person's copy in the default calendar,
 * not answered yet; where `from` is one of the people, the meeting is in their calendar ·
 * POST person/{id}/events/{eventId}/organizer {"do":"move","start","end","timeZone"?} (asks for a new answer) |
 * {"do":"change","subject"?,"location"?} | {"do":"cancel"} (marks the copy) | {"do":"remove"} (the person deletes the
 * copy) → 204 · POST person/{id}/events/{eventId}/respond {"response":"accepted|tentativelyAccepted|declined",
 * "keep":false} → 204: a declined copy leaves the calendar unless it is kept.
 * POST person/{id}/messages {a message as Graph has it, and more: see addMessage} → {id}: mail that has come.
 * And one mood of the service: POST graph/expire-delta
 * {"code":"SyncStateNotFound|ResyncRequired|SyncStateInvalid","withLocation":false} → 204: all delta tokens are used up.
 *
 * Who signs in, where the sandbox was started with https: GET and POST identity, see identity/control.ts.
 *
 * What makes no sense is answered 400 {"error":"a sentence"}, what does not exist 404 with the same shape.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import {
  BadRequest,
  clockSchema,
  loadSchema,
  parseOrExplain,
  parseSnapshot,
  resetSchema,
  sinceSchema,
} from './control-schemas';
import { openCors } from './cors';
import { faultSchema } from './faults';
import type { Sandbox } from './gate';
import { registerIdentity } from './identity/control';
import { loadIcs } from './ics/load';
import { Unreadable } from './ics/values';
import { seedWorld } from './seeds/index';
import { registerDeeds } from './deeds';
import { registerPulse } from './pulse';
import { loadVcf } from './vcf/load';
import type { World } from './world';

export function registerControl(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(
    (scope, _options, done) => {
      scope.addHook('onRequest', async (_request, reply) => {
        reply.headers(openCors);
      });
      scope.addHook('onResponse', (request, _reply, done) => {
        if (request.method !== 'GET' && request.method !== 'OPTIONS') sandbox.world.revision += 1;
        done();
      });
      scope.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
        const status = error instanceof BadRequest || error instanceof Unreadable ? 400 : (error.statusCode ?? 500);
        if (status >= 500) console.error(error);
        return reply.status(status).send({ error: error.message });
      });
      scope.setNotFoundHandler((request, reply) =>
        reply.status(404).send({ error: `The control interface has no ${request.method} ${request.originalUrl}.` }),
      );
      scope.options('/*', (_request, reply) => reply.status(204).send());
      registerState(scope, sandbox);
      registerClock(scope, sandbox.world);
      registerRecords(scope, sandbox);
      registerDeeds(scope, sandbox.world);
      registerPulse(scope, sandbox);
      if (sandbox.identity) registerIdentity(scope, sandbox.identity, () => sandbox.addresses?.());
      done();
    },
    { prefix: '/_sandbox' },
  );
}

function registerState(app: FastifyInstance, { world, log, faults }: Sandbox): void {
  app.get('/people', () =>
    world.state.people.map(({ id, name, email, crmUserId, profile, graphToken, crmToken }) => ({
      ...{ id, name, email, crmUserId, profile, graphToken, crmToken },
    })),
  );
  app.post('/reset', (request, reply) => {
    world.replace(seedWorld(parseOrExplain(resetSchema, request.body).seed));
    log.clear();
    faults.clear();
    return reply.status(204).send();
  });
  app.get('/snapshot', () => world.state);
  app.put('/snapshot', (request, reply) => {
    world.replace(parseSnapshot(request.body));
    return reply.status(204).send();
  });
  app.post('/load', (request) => {
    const { person: id, format, text, ...target } = parseOrExplain(loadSchema, request.body);
    const person = world.person(id);
    if (!person) throw new BadRequest(`There is no person "${id}".`);
    return format === 'vcf' ? loadVcf(world, person, text, target) : loadIcs(world, person, text, target);
  });
}

function registerClock(app: FastifyInstance, world: World): void {
  const now = () => ({ now: world.now().toISOString() });
  app.get('/clock', now);
  app.post('/clock', (request) => {
    const order = parseOrExplain(clockSchema, request.body);
    if ('set' in order) world.state.clockOffsetMs = Date.parse(order.set) - Date.now();
    else if ('advanceSeconds' in order) world.state.clockOffsetMs += order.advanceSeconds * 1000;
    else {
      const { graph, crm } = world.state.skewSeconds;
      world.state.skewSeconds = { graph: order.skewSeconds.graph ?? graph, crm: order.skewSeconds.crm ?? crm };
    }
    return now();
  });
}

function registerRecords(app: FastifyInstance, { world, log, faults }: Sandbox): void {
  app.post('/faults', (request, reply) => {
    const id = faults.add(parseOrExplain(faultSchema, request.body));
    return reply.status(201).send({ id });
  });
  app.get('/faults', () => faults.all());
  app.delete('/faults', (_request, reply) => {
    faults.clear();
    return reply.status(204).send();
  });
  app.get('/log', (request, reply) => {
    const { since } = parseOrExplain(sinceSchema, request.query);
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(log.since(since), { objectMode: false }));
  });
  app.delete('/log', (_request, reply) => {
    log.clear();
    return reply.status(204).send();
  });
  app.get('/outbox', () => world.state.outbox);
  app.delete('/outbox', (_request, reply) => {
    world.state.outbox = [];
    world.mailsBy = {};
    return reply.status(204).send();
  });
}
