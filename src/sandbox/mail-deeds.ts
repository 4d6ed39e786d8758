import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { invitationSchema, messageSchema, organizerSchema, parseOrExplain, responseSchema } from './control-schemas';
import { type Invitation, inviteTo, organizerDoes, respondTo } from './graph/invited';
import { addMessage } from './graph/messages';
import { refusable } from './refusable';
import type { World } from './world';

function invitation(sent: z.infer<typeof invitationSchema>): Invitation {
  const { from, start, end, timeZone, location, body, attendees, recurrence, ...plain } = sent;
  return {
    from,
    event: {
      ...plain,
      start: { dateTime: start, timeZone },
      end: { dateTime: end, timeZone },
      location: { displayName: location },
      body: { contentType: body.trimStart().startsWith('<') ? 'html' : 'text', content: body },
      attendees: attendees.map((emailAddress) => ({ emailAddress, type: 'required' })),
      ...(recurrence && { recurrence }),
    },
  };
}

interface EventParams {
  person: string;
  event: string;
}

/** Mails that others send are not the program's. */
function byOthers<T>(world: World, deed: () => T): T {
  world.client = 'desk';
  return refusable(deed);
}

/** The mail and the meetings of other people, and the one answer to these that Graph does not know. */
export function registerMailDeeds(app: FastifyInstance, world: World): void {
  app.post<{ Params: { person: string } }>('/person/:person/invitations', ({ params, body }) => {
    const asked = invitation(parseOrExplain(invitationSchema, body));
    return { id: byOthers(world, () => inviteTo(world, params.person, asked)) };
  });
  app.post<{ Params: { person: string } }>('/person/:person/messages', ({ params, body }) => ({
    id: refusable(() => addMessage(world, params.person, parseOrExplain(messageSchema, body))),
  }));
  app.post<{ Params: EventParams }>('/person/:person/events/:event/organizer', ({ params, body }, reply) => {
    const deed = parseOrExplain(organizerSchema, body);
    byOthers(world, () => {
      organizerDoes(world, params.person, params.event, deed);
    });
    return reply.status(204).send();
  });
  app.post<{ Params: EventParams }>('/person/:person/events/:event/respond', ({ params, body }, reply) => {
    const { response, keep } = parseOrExplain(responseSchema, body);
    byOthers(world, () => {
      respondTo(world, params.person, params.event, { response, isKept: keep });
    });
    return reply.status(204).send();
  });
}
