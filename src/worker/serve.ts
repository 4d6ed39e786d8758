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
      listen: (listener: (snapshot: Snapshot) => void) => void session.subscribe(listener),
      commands: proxy(session),
    });
  },
};

async function openSession({ graph, crm, storeName }: Connection, accounts: Accounts): Promise<Session> {
  const { store, storage } = await openBrowserStore(storeName);
  return Session.open({
    app: {
      graph: { origin: graph, token: () => token(accounts, 'outlook') },
      crm: { origin: crm, token: () => token(accounts, 'crm') },
      store,
      clock: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    },
    storage,
    network: browserNetwork,
    windows: browserWindows(storeName),
    signIn: (side) => accounts.signIn(side),
    log: (message, cause) => console.warn(`${message}:`, cause),
  });
}

/** Whatever keeps the page from giving a token, the person signs in again. */
function token(accounts: Accounts, side: SideName): Promise<string> {
  return accounts.token(side).catch((cause: unknown) => {
    throw new SyncError('signed-out', side, 'no token could be had', { cause });
  });
}
