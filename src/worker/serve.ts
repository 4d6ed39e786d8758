import { proxy } from 'comlink';
import type { Snapshot } from '../session/port';
import type { Accounts, Connection, SessionServer } from '../session/remote';
import { Session } from '../session/session';
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
    });
  },
};

/** The page's listener answers with a promise, as everything does that stands there. */
type Listener = (snapshot: Snapshot) => void | Promise<void>;

/** A page that cannot show a snapshot gets the next one. */
async function tell(listener: Listener, snapshot: Snapshot): Promise<void> {
  try {
    await listener(snapshot);
  } catch (cause) {
    log('not shown', cause);
  }
}

async function openSession({ graph, crm, storeName }: Connection, accounts: Accounts): Promise<Session> {
  return Session.open({
    app: {
      graph: { origin: graph, token: () => token(accounts, 'outlook') },
      crm: { origin: crm, token: () => token(accounts, 'crm') },
      clock: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    },
    openStore: () => openBrowserStore(storeName),
    network: browserNetwork,
    windows: browserWindows(storeName),
    signIn: (side) => accounts.signIn(side),
    log,
  });
}

/** Whatever keeps the page from giving a token, the person signs in again. */
function token(accounts: Accounts, side: SideName): Promise<string> {
  return accounts.token(side).catch((cause: unknown) => {
    throw new SyncError('signed-out', side, 'no token could be had', { cause });
  });
}

function log(message: string, cause: unknown): void {
  console.warn(`${message}:`, cause);
}
