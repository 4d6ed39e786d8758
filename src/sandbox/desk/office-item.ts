/**
 * The item that is open in Outlook, read or composed. Its custom properties are kept where Outlook keeps them: in an
 * extended property of the event in the mailbox (MS-OXCEXT; Learn, "Get and set add-in metadata").
 */
import { fail, Handlers, succeed } from './office-answers';
import { composed, type Composed } from './office-compose';
import { read } from './office-parts';
import type { Address, ItemWish } from './office-wish';

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

const tooLong = { code: 9000, name: 'InvalidArgument', message: 'A message has 150 characters at most.' };
const unreachable = { code: 9049, name: 'InternalServerError', message: 'The properties cannot be reached.' };

export interface ItemSurroundings {
  /** The person of the mailbox. */
  me: Address;
  store: PropertyStore;
  notices: Notice[];
}

/** `change` of what is only read changes nothing. */
export function openItem(wish: ItemWish, { me, store, notices }: ItemSurroundings): Composed {
  const whole: ItemWish = { itemType: 'appointment', mode: 'read', subject: 'A meeting', ...wish };
  const own: Composed =
    whole.mode === 'compose' ? composed(whole, me) : { item: read(whole, me, new Handlers()), change: () => undefined };
  // Those of messages live as long as the page.
  const keptUnder = whole.itemType === 'message' ? undefined : whole.id;
  const item = {
    itemType: whole.itemType,
    loadCustomPropertiesAsync: (...args: unknown[]) => loadProperties(keptUnder, store, args),
    notificationMessages: noticeBoard(notices),
    ...own.item,
    ...whole.more,
  };
  return { ...own, item };
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
