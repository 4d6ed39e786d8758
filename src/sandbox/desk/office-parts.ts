/** What items have, read or composed. */
import { fail, succeed, type Handler, type Handlers } from './office-answers';
import type { Address, ItemWish } from './office-wish';

/** Outlook hands out the ids of Exchange web services; Graph's are the same with other letters for two. */
export const toRestId = (id: string) => id.replaceAll('/', '-').replaceAll('+', '_');
export const toEwsId = (id: string) => id.replaceAll('-', '/').replaceAll('_', '+');

const noText = { code: 9018, name: 'InternalFormatError', message: 'The text of a protected item is not handed out.' };

export function bodyOf(wish: ItemWish) {
  return {
    getAsync: (type: string, ...args: unknown[]) => {
      const { body = '' } = wish;
      if (wish.isProtected) fail(args, noText);
      else succeed(args, type === 'html' ? htmlOf(body) : body);
    },
  };
}

function htmlOf(text: string): string {
  const page = document.implementation.createHTMLDocument('');
  page.body.textContent = text;
  return `<html><body>${page.body.innerHTML.replaceAll('\n', '<br>')}</body></html>`;
}

export function itemHandlers(handlers: Handlers) {
  return {
    addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => {
      handlers.add(type, handler);
      // The handler itself is no callback.
      succeed(rest);
    },
    removeHandlerAsync: (type: string, ...rest: unknown[]) => {
      handlers.remove(type);
      succeed(rest);
    },
  };
}

/** An item that is shown (Learn: `Office.MessageRead`, `Office.AppointmentRead`): its parts stand there. */
export function read(wish: ItemWish, me: Address, handlers: Handlers): object {
  const { id, subject = '' } = wish;
  const created = new Date(wish.dateTimeCreated ?? Date.now());
  return {
    ...{
      itemId: id === undefined ? null : toEwsId(id),
      subject,
      normalizedSubject: subject.replace(/^(re|fw): /i, ''),
    },
    ...{ dateTimeCreated: created, dateTimeModified: created, body: bodyOf(wish), ...itemHandlers(handlers) },
    ...(wish.itemType === 'message' ? messageParts(wish, me) : meetingParts(wish, me)),
  };
}

function messageParts(wish: ItemWish, me: Address): object {
  const { from = me, sender = from, to = [], cc = [], conversationId = null, internetMessageId = '' } = wish;
  const usual = wish.isProtected ? 'IPM.Note.rpmsg.Microsoft.Encrypted' : 'IPM.Note';
  return { from, sender, to, cc, conversationId, internetMessageId, itemClass: wish.itemClass ?? usual };
}

function meetingParts(wish: ItemWish, me: Address): object {
  const { organizer = me, requiredAttendees = [], optionalAttendees = [], start, end, location = '' } = wish;
  return {
    ...{ organizer, requiredAttendees, optionalAttendees, location, itemClass: wish.itemClass ?? 'IPM.Appointment' },
    ...{ start: new Date(start ?? Date.now()), end: new Date(end ?? Date.now()) },
    ...{ sensitivity: wish.sensitivity ?? 'normal', seriesId: null, recurrence: wish.repeats ? {} : null },
  };
}
