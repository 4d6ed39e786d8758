/** accept, tentativelyAccept and decline. */
import { z } from 'zod';
import type { Handler } from './context';
import { invalidRequest } from './errors';
import { readBody } from './event-schema';
import { eventOf } from './event-reads';
import { answer } from './invitations';
import { empty } from './replies';

/** Graph: the names of an action's parameters are matched without case. */
const parameters = z.preprocess(
  (body) =>
    Object.fromEntries(
      Object.entries(body as Record<string, unknown>).map(([key, value]) => [key.toLowerCase(), value]),
    ),
  z.object({ comment: z.string().nullish(), sendresponse: z.boolean().nullish() }),
);

function respond(response: 'accepted' | 'tentativelyAccepted' | 'declined'): Handler {
  return (context) => {
    const row = eventOf(context);
    if (row.content.isOrganizer) {
      throw invalidRequest(
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
      );
    }
    if (row.date !== undefined) throw invalidRequest('One occurrence cannot be answered here.');
    const { sendresponse } = readBody(parameters, context.request.body ?? {}, 'event');
    answer(context.world, context.person.id, row.event, { response, isMailed: sendresponse ?? true });
    return empty(202);
  };
}

export const acceptEvent = respond('accepted');
export const tentativelyAcceptEvent = respond('tentativelyAccepted');
export const declineEvent = respond('declined');
