import type { OpenItemPort, Participant, ShownItem } from '../people/open-item';
import { shownLine } from '../people/shown-line';
import { writeStamp } from './custom-properties';
import { officeCall } from './office-call';
import {
  currentItem,
  followItem,
  isComposed,
  orUndefined,
  ownAddress,
  readItem,
  valueOf,
  type Asked,
  type OfficeItem,
} from './open-item';

/**
 * The item that is open in Outlook, followed.
 * 1. What is told is always the newest: an answer that comes in after another item was opened counts for nothing.
 * 2. While an item is written its people are read again when Outlook says that they changed, and now and then (Office:
 *    RecipientsChanged stops after a pinned pane went from one draft to another).
 * 3. What Outlook refuses is left empty; an item that does not answer at all is shown with nobody on it.
 * 4. An item keeps the key with which it was first told: Outlook saves a draft by itself, and gives it an id then.
 */
export function openItem(mailbox: string | null): OpenItemPort {
  const watch = new ItemWatch();
  return {
    me: mailbox === null ? [] : [mailbox.toLowerCase()],
    subscribe: (listener) => watch.subscribe(listener),
    bodyText,
    mark: (key, record) => watch.mark(key, record),
  };
}

const againMilliseconds = 3000;

class ItemWatch {
  private readonly listeners = new Set<(item: ShownItem | null) => void>();
  private latest: ShownItem | null | undefined;
  private told = '';
  /** Of the item that is open: another number for another item. */
  private number = 0;
  private key: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasBegun = false;

  subscribe(listener: (item: ShownItem | null) => void): () => void {
    this.listeners.add(listener);
    if (this.latest !== undefined) listener(this.latest);
    if (!this.hasBegun) this.begin();
    return () => this.listeners.delete(listener);
  }

  async mark(key: string, record: string): Promise<void> {
    const item = currentItem();
    if (!item || this.latest?.key !== key) return;
    await writeStamp(item, record).catch((cause: unknown) => console.warn('not marked:', cause));
  }

  private begin(): void {
    this.hasBegun = true;
    // An Outlook that cannot tell shows the pane anew for each item.
    followItem(() => void this.open()).catch(() => undefined);
    void this.open();
  }

  private async open(): Promise<void> {
    this.number += 1;
    this.key = undefined;
    const { number } = this;
    const item = currentItem();
    if (item && isComposed(item)) this.followChanges(item, number);
    await this.read(item, number);
  }

  private async read(item: OfficeItem | null, number: number): Promise<void> {
    clearTimeout(this.timer);
    const shown = item && (await shownItem(item, number).catch(() => nothingOf(item, number)));
    if (number !== this.number) return;
    if (shown) this.key ??= shown.key;
    this.tell(shown && { ...shown, key: this.key ?? shown.key });
    if (shown?.mode === 'compose') this.timer = setTimeout(() => void this.read(item, number), againMilliseconds);
  }

  private followChanges(item: OfficeItem, number: number): void {
    if (!item.addHandlerAsync) return;
    const hear = () => {
      if (number === this.number) void this.read(item, number);
    };
    for (const event of ['olkRecipientsChanged', 'olkAppointmentTimeChanged'])
      officeCall('addHandlerAsync', (callback) => item.addHandlerAsync?.(event, hear, callback)).catch(() => undefined);
  }

  private tell(shown: ShownItem | null): void {
    const text = JSON.stringify(shown);
    if (this.latest !== undefined && text === this.told) return;
    this.told = text;
    this.latest = shown;
    for (const listener of this.listeners) listener(shown);
  }
}

interface Address {
  displayName?: string | null;
  emailAddress?: string | null;
}

/** What a message or a meeting has, where it is read; composed, each part is asked for. */
interface Peopled extends OfficeItem {
  from?: Address | Asked<Address>;
  sender?: Address;
  to?: Address[] | Asked<Address[]>;
  cc?: Address[] | Asked<Address[]>;
  bcc?: Asked<Address[]>;
  organizer?: Address | Asked<Address>;
  requiredAttendees?: Address[] | Asked<Address[]>;
  optionalAttendees?: Address[] | Asked<Address[]>;
  start?: Date | Asked<Date>;
  end?: Date | Asked<Date>;
  internetMessageId?: string;
  dateTimeCreated?: Date;
  itemClass?: string;
  body?: { getAsync(type: string, callback: (result: Office.AsyncResult<string>) => void): void };
}

const noOne: Pick<ShownItem, 'people' | 'time' | 'messageId' | 'at' | 'role'> = {
  ...{ people: [], time: null, messageId: null, at: null, role: null },
};

async function shownItem(item: OfficeItem, number: number): Promise<ShownItem> {
  const [open, subject, own] = await Promise.all([
    readItem(item),
    valueOf<string>(item.subject),
    item.itemType === 'appointment' ? meetingParts(item) : messageParts(item),
  ]);
  const { kind, mode, graphId, withoutId, recurrence, sensitivity } = open;
  return {
    ...noOne,
    ...own,
    ...(kind === 'appointment' && { role: roleOf(mode, own.people) }),
    key: graphId ?? `item-${number}`,
    kind: kind === 'appointment' ? 'meeting' : 'message',
    ...{ mode, graphId, withoutId, subject: subject ?? '' },
    isRecurring: recurrence === 'series' || recurrence === 'occurrence',
    isPrivate: sensitivity === 'private' || sensitivity === 'confidential',
    isProtected: isProtected(item),
  };
}

/** Outlook does not answer: there is an item, and that is all. */
function nothingOf(item: OfficeItem, number: number): ShownItem {
  return {
    ...noOne,
    key: `item-${number}`,
    kind: item.itemType === 'appointment' ? 'meeting' : 'message',
    mode: isComposed(item) ? 'compose' : 'read',
    ...{ graphId: null, withoutId: 'unknown', subject: '', isRecurring: false, isPrivate: false },
    isProtected: isProtected(item),
  };
}

async function messageParts(item: Peopled): Promise<Pick<ShownItem, 'people' | 'messageId' | 'at'>> {
  const [from, to, cc, bcc] = await Promise.all([
    valueOf<Address>(item.from ?? item.sender),
    valueOf<Address[]>(item.to),
    valueOf<Address[]>(item.cc),
    valueOf<Address[]>(item.bcc),
  ]);
  return {
    people: [
      ...peopleOf([from ?? item.sender], 'from'),
      ...peopleOf(to, 'to'),
      ...peopleOf(cc, 'cc'),
      ...peopleOf(bcc, 'bcc'),
    ],
    messageId: item.internetMessageId ?? null,
    at: instantOf(item.dateTimeCreated),
  };
}

async function meetingParts(item: Peopled): Promise<Pick<ShownItem, 'people' | 'time'>> {
  const [organizer, required, optional, start, end] = await Promise.all([
    valueOf<Address>(item.organizer),
    valueOf<Address[]>(item.requiredAttendees),
    valueOf<Address[]>(item.optionalAttendees),
    valueOf<Date>(item.start),
    valueOf<Date>(item.end),
  ]);
  const [first, last] = [instantOf(start), instantOf(end)];
  return {
    people: [
      ...peopleOf([organizer], 'organizer'),
      ...peopleOf(required, 'required'),
      ...peopleOf(optional, 'optional'),
    ],
    time: first !== null && last !== null ? { allDay: false, start: first, end: last, zone: null } : null,
  };
}

function peopleOf(addresses: unknown, role: Participant['role']): Participant[] {
  if (!Array.isArray(addresses)) return [];
  return (addresses as (Address | undefined)[]).flatMap((each) => {
    if (!each) return [];
    const address = (each.emailAddress ?? '').trim();
    // Exchange: a recipient that was never sent may bear a path of the directory in place of an address.
    const isAddress = /^[^\s@/\p{Cc}\p{Cf}]+@[^\s@\p{Cc}\p{Cf}]+$/u.test(address);
    return [{ name: shownLine(each.displayName), address: isAddress ? address : '', role }];
  });
}

/** Who writes it organises it; read, the organiser's own copy stands in the organiser's mailbox. */
function roleOf(mode: ShownItem['mode'], people: Participant[]): ShownItem['role'] {
  if (mode === 'compose') return 'organizer';
  const organizer = people.find(({ role }) => role === 'organizer');
  if (!organizer || organizer.address === '') return null;
  return organizer.address.toLowerCase() === ownAddress()?.toLowerCase() ? 'organizer' : 'attendee';
}

function instantOf(date: unknown): string | null {
  return date instanceof Date && !Number.isNaN(date.getTime()) ? `${date.toISOString().slice(0, 19)}Z` : null;
}

/** Exchange: the classes of messages that are encrypted or whose rights are managed. */
function isProtected({ itemClass = '' }: Peopled): boolean {
  return /\.(smime|rpmsg)\b/i.test(itemClass);
}

const longestBody = 100_000;

async function bodyText(): Promise<string> {
  const { body }: Peopled = currentItem() ?? {};
  if (!body) return '';
  const asked = officeCall<string>('body.getAsync', (callback) => body.getAsync('text', callback));
  const text = await orUndefined(asked).catch(() => undefined);
  return typeof text === 'string' ? text.slice(0, longestBody) : '';
}
