import { proxy } from 'comlink';
import type { PeopleState } from '../people/port';
import type { Snapshot } from '../session/port';
import type { Accounts, Connection, SessionServer } from '../session/remote';
import { Session } from '../session/session';
import type { AccessSource } from '../sync/access';
import { SyncError } from '../sync/errors';
import type { SideName } from '../sync/side';
import { openBrowserStore } from '../store/browser';
import { browserWindows } from './browser-windows';
import { browserNetwork } from './network';

const tickMilliseconds = 1000;

/** The browser's composition root: joins the session with IndexedDB, the other windows and the network. */
export const sessionServer: SessionServer = {
  async open(connection, accounts) {
    const session = await openSession(connection, accounts);
    setInterval(() => void session.tick(), tickMilliseconds);
    return proxy({
      listen: (listener: Listener) => void session.subscribe((snapshot) => void tell(listener, snapshot)),
      commands: proxy(session),
      listenToPeople: (listener: PeopleListener) =>
        void session.people.subscribe((state) => void tell(listener, state)),
      people: proxy(session.people),
    });
  },
};

/** The page's listener answers with a promise, as everything does that stands there. */
type Listener = (snapshot: Snapshot) => void | Promise<void>;
type PeopleListener = (state: PeopleState) => void | Promise<void>;

/** A page that cannot show a snapshot gets the next one. */
async function tell<Value>(listener: (value: Value) => void | Promise<void>, value: Value): Promise<void> {
  try {
    await listener(value);
  } catch (cause) {
    log('not shown', cause);
  }
}

/** A session without runs of its own accord. */
export async function openSession({ storeName, mailbox }: Connection, accounts: Accounts): Promise<Session> {
  return Session.open({
    app: {
      graph: accessTo('outlook', accounts),
      crm: accessTo('crm', accounts),
      mailbox,
      clock: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    },
    openStore: () => openBrowserStore(storeName),
    network: browserNetwork,
    windows: browserWindows(storeName),
    peopleWindows: browserWindows(`${storeName} people`),
    isOnline: () => (navigator as Partial<Navigator>).onLine !== false,
    log,
  });
}

/** Whatever keeps the page from answering, the person signs in again. */
function accessTo(side: SideName, accounts: Accounts): AccessSource {
  return async (wish) => {
    const answered = await accounts.access(side, wish).catch((cause: unknown) => {
      throw new SyncError('signed-out', side, 'no token could be had', { cause });
    });
    if (answered.ok) return answered.access;
    throw new SyncError(answered.code, side, answered.message);
  };
}

function log(message: string, cause: unknown): void {
  console.warn(`${message}:`, cause);
}
