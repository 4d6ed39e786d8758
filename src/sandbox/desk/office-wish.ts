/** An item to open, as plain data: names and addresses as Office.js has them, times as ISO instants. */
export interface ItemWish {
  /** Graph's id; without one the item is not saved yet. */
  id?: string;
  itemType?: 'appointment' | 'message';
  mode?: 'read' | 'compose';
  subject?: string;
  /** Plain text. */
  body?: string;
  /** Of a message; without `sender` it is the same. Who is not named is the person of the mailbox. */
  from?: Address;
  sender?: Address;
  to?: Address[];
  cc?: Address[];
  /** Composed only. */
  bcc?: Address[];
  internetMessageId?: string;
  conversationId?: string;
  dateTimeCreated?: string;
  itemClass?: string;
  /** Of a meeting. */
  organizer?: Address;
  requiredAttendees?: Address[];
  optionalAttendees?: Address[];
  start?: string;
  end?: string;
  location?: string;
  sensitivity?: 'normal' | 'personal' | 'private' | 'confidential';
  repeats?: boolean;
  /** Encrypted: Outlook does not hand out its text. */
  isProtected?: boolean;
  /** Anything else that the item shall have, as it is. */
  more?: Record<string, unknown>;
}

export interface Address {
  displayName: string;
  emailAddress: string;
}

/** What may change in an item while it is written. */
export type ItemChange = Pick<
  ItemWish,
  | 'subject'
  | 'body'
  | 'from'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'requiredAttendees'
  | 'optionalAttendees'
  | 'start'
  | 'end'
  | 'location'
  | 'sensitivity'
>;

/** Of the mailbox. */
export function ownAddress(person: { name: string; email: string } | undefined): Address {
  return { displayName: person?.name ?? '', emailAddress: person?.email ?? '' };
}
