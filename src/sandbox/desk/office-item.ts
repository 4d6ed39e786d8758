/**
 * The item that is open in Outlook, read or composed. Its custom properties are kept where Outlook keeps them: in an
 * extended property of the event in the mailbox (MS-OXCEXT; Learn, "Get and set add-in metadata").
 */
import { fail, succeed } from './office-answers';

export interface ItemWish {
  /** Graph's id; without one the item is not saved yet. */
  id?: string;
  itemType?: 'appointment' | 'message';
  mode?: 'read' | 'compose';
  subject?: string;
  /** Anything else that the item shall have, as it is. */
  more?: Record<string, unknown>;
}

/** Reads and writes one extended property of an event; `undefined` where there is none. */
export interface PropertyStore {
  read(id: string): Promise<string | undefined>;
  write(id: string, value: string): Promise<void>;
}

export interface Notice {
  key: string;
  type?: string;
  message?: string;
  [detail: string]: unknown;
}

/** Outlook hands out the ids of Exchange web services; Graph's are the same with other letters for two. */
export const toRestId = (id: string) => id.replaceAll('/', '-').replaceAll('+', '_');
export const toEwsId = (id: string) => id.replaceAll('-', '/').replaceAll('_', '+');

const notSaved = { code: 9020, name: 'ItemNotSaved', message: 'The id cannot be retrieved until the item is saved.' };
const tooLong = { code: 9000, name: 'InvalidArgument', message: 'A message has 150 characters at most.' };
const unreachable = { code: 9049, name: 'InternalServerError', message: 'The properties cannot be reached.' };

export function openItem(wish: ItemWish, store: PropertyStore, notices: Notice[]): object {
  const { id, itemType = 'appointment', mode = 'read', subject = 'A meeting', more = {} } = wish;
  const both = {
    itemType,
    loadCustomPropertiesAsync: (...args: unknown[]) => loadProperties(id, store, args),
    notificationMessages: noticeBoard(notices),
  };
  if (mode === 'compose') return { ...both, ...composed(id, subject), ...more };
  return { ...both, itemId: id === undefined ? null : toEwsId(id), subject, seriesId: null, recurrence: null, ...more };
}

function composed(id: string | undefined, subject: string) {
  return {
    subject: { getAsync: (...args: unknown[]) => succeed(args, subject) },
    recurrence: { getAsync: (...args: unknown[]) => succeed(args, null) },
    sensitivity: { getAsync: (...args: unknown[]) => succeed(args, 'normal') },
    getItemIdAsync: (...args: unknown[]) => (id === undefined ? fail(args, notSaved) : succeed(args, toEwsId(id))),
  };
}

function noticeBoard(notices: Notice[]) {
  const put = (key: string, details: object, ...args: unknown[]) => {
    const message = (details as { message?: string }).message ?? '';
    if (message.length > 150) {
      fail(args, tooLong);
      return;
    }
    notices.push({ key, ...details });
    succeed(args);
  };
  return {
    addAsync: put,
    replaceAsync: put,
    removeAsync: (_key: string, ...args: unknown[]) => succeed(args),
    getAllAsync: (...args: unknown[]) => succeed(args, notices),
  };
}

function loadProperties(id: string | undefined, store: PropertyStore, args: unknown[]): void {
  const read = id === undefined ? Promise.resolve(undefined) : store.read(id);
  read.then(
    (text) => succeed(args, propertiesOf(id, store, text)),
    () => fail(args, unreachable),
  );
}

function propertiesOf(id: string | undefined, store: PropertyStore, text: string | undefined) {
  const all = new Map(Object.entries(JSON.parse(text ?? '{}') as Record<string, unknown>));
  return {
    get: (name: string) => all.get(name),
    set: (name: string, value: unknown) => void all.set(name, value),
    remove: (name: string) => void all.delete(name),
    getAll: () => Object.fromEntries(all),
    saveAsync: (...args: unknown[]) => {
      const written = id === undefined ? Promise.resolve() : store.write(id, JSON.stringify(Object.fromEntries(all)));
      written.then(
        () => succeed(args),
        () => fail(args, unreachable),
      );
    },
  };
}
