/**
 * An item that is being written (Learn: `Office.MessageCompose`, `Office.AppointmentCompose`). Each part has to be asked
 * for; what changes is told to who listens on the item.
 */
import { fail, Handlers, succeed } from './office-answers';
import { bodyOf, itemHandlers, toEwsId } from './office-parts';
import type { Address, ItemChange, ItemWish } from './office-wish';

const notSaved = { code: 9020, name: 'ItemNotSaved', message: 'The id cannot be retrieved until the item is saved.' };

const recipients = ['to', 'cc', 'bcc', 'requiredAttendees', 'optionalAttendees'] as const;

export interface Composed {
  item: object;
  change(change: ItemChange): void;
}

export function composed(wish: ItemWish, me: Address): Composed {
  const handlers = new Handlers();
  const draft = { ...wish };
  const asked = askedOf(draft);
  const own = wish.itemType === 'message' ? messageParts(draft, me, asked) : meetingParts(draft, me, asked);
  const item = {
    ...{ subject: asked(() => draft.subject ?? ''), body: bodyOf(draft), ...own, ...itemHandlers(handlers) },
    getItemIdAsync: (...args: unknown[]) =>
      draft.id === undefined ? fail(args, notSaved) : succeed(args, toEwsId(draft.id)),
  };
  return {
    item,
    change: (change) => {
      Object.assign(draft, change);
      tell(handlers, draft, change);
    },
  };
}

type Asked = (read: () => unknown) => { getAsync: (...args: unknown[]) => void };

function askedOf(draft: ItemWish): Asked {
  return (read) => ({
    getAsync: (...args: unknown[]) => (draft.isProtected ? fail(args, protectedItem) : succeed(args, read())),
  });
}

const protectedItem = { code: 9049, name: 'InternalServerError', message: 'The item is protected.' };

function messageParts(draft: ItemWish, me: Address, asked: Asked) {
  return {
    from: asked(() => draft.from ?? me),
    to: asked(() => draft.to ?? []),
    cc: asked(() => draft.cc ?? []),
    bcc: asked(() => draft.bcc ?? []),
    conversationId: draft.conversationId ?? null,
  };
}

function meetingParts(draft: ItemWish, me: Address, asked: Asked) {
  return {
    organizer: asked(() => draft.organizer ?? me),
    requiredAttendees: asked(() => draft.requiredAttendees ?? []),
    optionalAttendees: asked(() => draft.optionalAttendees ?? []),
    start: asked(() => new Date(draft.start ?? Date.now())),
    end: asked(() => new Date(draft.end ?? Date.now())),
    location: asked(() => draft.location ?? ''),
    sensitivity: asked(() => draft.sensitivity ?? 'normal'),
    recurrence: asked(() => (draft.repeats ? {} : null)),
    seriesId: null,
  };
}

function tell(handlers: Handlers, draft: ItemWish, change: ItemChange): void {
  if (recipients.some((field) => field in change)) {
    const changed = recipients.map((field): [string, boolean] => [field, field in change]);
    const changedRecipientFields = { ...Object.fromEntries(changed), resources: false };
    handlers.tell('olkRecipientsChanged', { type: 'olkRecipientsChanged', changedRecipientFields });
  }
  if ('start' in change || 'end' in change) {
    const [start, end] = [new Date(draft.start ?? Date.now()), new Date(draft.end ?? Date.now())];
    handlers.tell('olkAppointmentTimeChanged', { type: 'olkAppointmentTimeChanged', start, end });
  }
}
