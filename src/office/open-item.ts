import { isPhone, officeCall, OfficeError, officeJs } from './office-call';

/**
 * The item that is open in Outlook, read or composed: where one mode has a property the other has a call, and each host
 * has less than the newest. Nothing here changes or saves it: `saveAsync` on a meeting that exists sends its attendees
 * what changed.
 */
export interface OpenItem {
  kind: 'message' | 'appointment';
  mode: 'read' | 'compose';
  /** Graph's, in its default form. */
  graphId: string | null;
  /** Why there is none. `unknown`: Outlook does not tell (too old, or an item that lies in no folder). */
  withoutId: 'unsaved' | 'unknown' | null;
  /** `unknown` before Mailbox 1.7. */
  recurrence: 'single' | 'series' | 'occurrence' | 'unknown';
  /** `normal`, `personal`, `private`, `confidential`; null before Mailbox 1.14, and for messages. */
  sensitivity: string | null;
  /** It lies in somebody else's mailbox; false where Outlook does not say. */
  isShared: boolean;
}

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/** Composed, a value has to be asked for. */
export interface Asked<Value> {
  getAsync(callback: Callback<Value>): void;
}

/** What the hosts have of an item between them. */
export interface OfficeItem {
  itemType?: string;
  itemId?: string | null;
  /** A text where it is read. */
  subject?: unknown;
  getItemIdAsync?(callback: Callback<string>): void;
  seriesId?: string | null;
  recurrence?: Partial<Asked<object | null>> | null;
  sensitivity?: string | Asked<string>;
  getSharedPropertiesAsync?(callback: Callback<{ owner?: string }>): void;
  loadCustomPropertiesAsync?(callback: Callback<Office.CustomProperties>): void;
  notificationMessages?: Pick<Office.NotificationMessages, 'replaceAsync'>;
  /** Mailbox 1.7. */
  addHandlerAsync?(type: string, handler: (event: unknown) => void, callback: Callback<unknown>): void;
}

/** Null where a pinned pane stands beside no item, or beside several. */
export function currentItem(): OfficeItem | null {
  const mailbox: Partial<Office.Mailbox> | undefined = officeJs()?.context?.mailbox;
  return (mailbox?.item as OfficeItem | null | undefined) ?? null;
}

type ItemListener = (item: OfficeItem | null) => void;

/** By mailbox: one handler for all listeners, because hosts differ in how many they take. */
const followed = new WeakMap<object, { listeners: Set<ItemListener>; begun: Promise<unknown> }>();

/**
 * Calls the listener when a pinned pane gets another item, or none (Mailbox 1.5).
 * @throws OfficeError
 */
export async function followItem(listener: ItemListener): Promise<void> {
  const mailbox: Partial<Office.Mailbox> | undefined = officeJs()?.context?.mailbox;
  if (!mailbox) return;
  const known = followed.get(mailbox);
  if (known) {
    known.listeners.add(listener);
    await known.begun;
    return;
  }
  const listeners = new Set([listener]);
  const hear = () => listeners.forEach((each) => each(currentItem()));
  const begun = officeCall<unknown>('addHandlerAsync', (callback) =>
    mailbox.addHandlerAsync?.('olkItemSelectedChanged', hear, callback as Callback<void>),
  );
  followed.set(mailbox, { listeners, begun });
  await begun;
}

/** A value as it stands where the item is read, or as Outlook answers where it is composed; undefined: it has none. */
export async function valueOf<Value>(part: unknown): Promise<Value | undefined> {
  const asked = part as Partial<Asked<Value>> | null | undefined;
  if (typeof asked?.getAsync !== 'function') return (part ?? undefined) as Value | undefined;
  return orUndefined(officeCall<Value>('getAsync', (callback) => asked.getAsync?.(callback)));
}

/** @throws OfficeError when Outlook does not answer */
export async function readItem(item: OfficeItem): Promise<OpenItem> {
  const mode = isComposed(item) ? 'compose' : 'read';
  const [identity, recurrence, sensitivity, shared] = await Promise.all([
    mode === 'read' ? idOf(item.itemId, 'unknown') : composedId(item),
    recurrenceOf(item),
    sensitivityOf(item),
    isShared(item),
  ]);
  const kind = item.itemType === 'appointment' ? 'appointment' : 'message';
  return { kind, mode, ...identity, recurrence, sensitivity, isShared: shared };
}

/** Composed, a subject has to be asked for, and there is no id yet. */
export function isComposed({ itemId, subject }: OfficeItem): boolean {
  return itemId === undefined && typeof subject !== 'string';
}

type Identity = Pick<OpenItem, 'graphId' | 'withoutId'>;

async function composedId(item: OfficeItem): Promise<Identity> {
  if (!item.getItemIdAsync) return idOf(null, 'unknown');
  try {
    return idOf(await officeCall<string>('getItemIdAsync', (callback) => item.getItemIdAsync?.(callback)), 'unsaved');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // `ItemNotSaved` is the only refusal that is documented, under a code that differs by host.
    return idOf(null, 'unsaved');
  }
}

function idOf(id: string | null | undefined, without: 'unsaved' | 'unknown'): Identity {
  return id ? { graphId: graphIdOf(id), withoutId: null } : { graphId: null, withoutId: without };
}

/** On a phone Outlook gives the REST form, elsewhere that of Exchange web services. */
function graphIdOf(id: string): string {
  if (isPhone()) return id;
  const mailbox: Partial<Office.Mailbox> | undefined = officeJs()?.context?.mailbox;
  return mailbox?.convertToRestId?.(id, 'v2.0') ?? id;
}

async function recurrenceOf(item: OfficeItem): Promise<OpenItem['recurrence']> {
  if (item.seriesId) return 'occurrence';
  const { recurrence } = item;
  if (recurrence === undefined) return 'unknown';
  if (typeof recurrence?.getAsync !== 'function') return recurrence === null ? 'single' : 'series';
  const ask = recurrence as Asked<object | null>;
  const asked = await orUndefined(officeCall<object | null>('recurrence.getAsync', (answer) => ask.getAsync(answer)));
  if (asked === undefined) return 'unknown';
  return asked === null ? 'single' : 'series';
}

async function sensitivityOf({ sensitivity }: OfficeItem): Promise<string | null> {
  if (sensitivity === undefined || typeof sensitivity === 'string') return sensitivity ?? null;
  const asked = officeCall<string>('sensitivity.getAsync', (callback) => sensitivity.getAsync(callback));
  return (await orUndefined(asked)) ?? null;
}

/**
 * Outlook has the call where the item is somebody else's (Mailbox 1.8), and some hosts everywhere: they refuse for an
 * own one.
 * @throws OfficeError when Outlook does not answer
 */
export async function isShared(item: OfficeItem): Promise<boolean> {
  if (!item.getSharedPropertiesAsync) return false;
  const asked = officeCall<{ owner?: string }>('getSharedPropertiesAsync', (callback) =>
    item.getSharedPropertiesAsync?.(callback),
  );
  const shared = await orUndefined(asked);
  if (!shared?.owner) return false;
  return shared.owner.toLowerCase() !== ownAddress()?.toLowerCase();
}

/** The address of the mailbox that is open; null outside of Outlook. */
export function ownAddress(): string | null {
  const context: Partial<Office.Context> | undefined = officeJs()?.context;
  const mailbox: Partial<Office.Mailbox> | undefined = context?.mailbox;
  return mailbox?.userProfile?.emailAddress ?? null;
}

/** Undefined where Outlook refuses. @throws OfficeError when it does not answer */
export async function orUndefined<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Outlook has answered, with a no. */
function isRefusal(error: unknown): boolean {
  return error instanceof OfficeError && error.reason !== 'NoAnswer';
}
