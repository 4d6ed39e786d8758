import type { FastifyInstance } from 'fastify';
import {
  expireDeltaSchema,
  mergeSchema,
  moveContactSchema,
  moveSchema,
  moveTaskSchema,
  parseOrExplain,
} from './control-schemas';
import { mergeRecords } from './crm/merge';
import { restoreRecord } from './crm/records';
import { deletedContacts, moveContact, restoreContact } from './graph/contacts';
import { expireDeltaTokens } from './graph/tokens';
import { deletedEvents, moveEvent, restoreEvent } from './graph/events';
import { moveTask } from './graph/todo';
import { registerMailDeeds } from './mail-deeds';
import { refusable } from './refusable';
import type { World } from './world';

interface EventParams {
  person: string;
  event: string;
}

/** What people do in the vendors' own pages and no API offers; see control.ts for the list. */
export function registerDeeds(app: FastifyInstance, world: World): void {
  app.post<{ Params: EventParams }>('/person/:person/events/:event/move', ({ params, body }) => {
    const { calendarId } = parseOrExplain(moveSchema, body);
    return { id: refusable(() => moveEvent(world, params.person, params.event, calendarId)) };
  });
  app.post<{ Params: EventParams }>('/person/:person/events/:event/restore', ({ params }) => ({
    id: refusable(() => restoreEvent(world, params.person, params.event)),
  }));
  app.get<{ Params: { person: string } }>('/person/:person/deleted', ({ params }) =>
    refusable(() => deletedEvents(world, params.person)),
  );
  registerContactDeeds(app, world);
  registerMailDeeds(app, world);
  app.post<{ Params: { person: string; task: string } }>('/person/:person/tasks/:task/move', ({ params, body }) => {
    const { listId } = parseOrExplain(moveTaskSchema, body);
    return { id: refusable(() => moveTask(world, params.person, params.task, listId)) };
  });
  app.post<{ Params: { module: string; id: string } }>('/crm/:module/:id/restore', ({ params }, reply) => {
    refusable(() => restoreRecord(world, params.module, params.id));
    return reply.status(204).send();
  });
  app.post<{ Params: { module: string; id: string } }>('/crm/:module/:id/merge', ({ params, body }, reply) => {
    const { otherId } = parseOrExplain(mergeSchema, body);
    refusable(() => mergeRecords(world, params.module, params.id, otherId));
    return reply.status(204).send();
  });
  app.post('/graph/expire-delta', ({ body }, reply) => {
    const { code, withLocation } = parseOrExplain(expireDeltaSchema, body ?? {});
    expireDeltaTokens(world, code, withLocation);
    return reply.status(204).send();
  });
}

interface ContactParams {
  person: string;
  contact: string;
}

function registerContactDeeds(app: FastifyInstance, world: World): void {
  app.post<{ Params: ContactParams }>('/person/:person/contacts/:contact/move', ({ params, body }) => {
    const { folderId } = parseOrExplain(moveContactSchema, body);
    return { id: refusable(() => moveContact(world, params.person, params.contact, folderId)) };
  });
  app.post<{ Params: ContactParams }>('/person/:person/contacts/:contact/restore', ({ params }) => ({
    id: refusable(() => restoreContact(world, params.person, params.contact)),
  }));
  app.get<{ Params: { person: string } }>('/person/:person/contacts/deleted', ({ params }) =>
    refusable(() => deletedContacts(world, params.person)),
  );
}
