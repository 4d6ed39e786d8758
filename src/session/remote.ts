import { proxy, type ProxyMarked, type Remote } from 'comlink';
import type { Access, AccessWish } from '../sync/access';
import type { SideName } from '../sync/side';
import type { Snapshot, SyncPort } from './port';

/** What the session asks of the page: sign-in needs windows and clicks, which a worker has not. */
export interface Accounts {
  /** Without asking the person anything. Never throws. */
  access(side: SideName, wish: AccessWish): Promise<Answered>;
}

/** `message` is for the log. */
export type Answered =
  | { ok: true; access: Access }
  | { ok: false; code: 'signed-out' | 'consent' | 'other-mailbox' | 'offline'; message: string };

export interface Connection {
  /** Under which name the browser keeps this sync. */
  storeName: string;
  /** The address of the mailbox that is open in Outlook; null outside of it. */
  mailbox: string | null;
}

/** What stands at the other end of the worker's port. */
export interface SessionServer {
  open(connection: Connection, accounts: Accounts): Promise<ServedSession>;
}

/** A session in a form that a message port carries: functions do not go back through it. */
export interface ServedSession {
  listen(listener: (snapshot: Snapshot) => void): void;
  commands: Commands & ProxyMarked;
}

type Commands = Omit<SyncPort, 'subscribe'>;

/** The session behind a message port, as if it were here. Listeners hear from it as soon as it is there. */
export function remoteSync(session: Promise<Remote<ServedSession>>): SyncPort {
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let latest: Snapshot | undefined;
  const hear = (snapshot: Snapshot) => {
    latest = snapshot;
    for (const listener of listeners) listener(snapshot);
  };
  session.then((there) => there.listen(proxy(hear))).catch(() => undefined);
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (latest) listener(latest);
      return () => listeners.delete(listener);
    },
    ...commandsOf(session),
  };
}

function commandsOf(session: Promise<Remote<ServedSession>>): Commands {
  return {
    preview: async (kind, decisions) => (await session).commands.preview(kind, decisions),
    enable: async (kind, leave, decisions) => (await session).commands.enable(kind, leave, decisions),
    syncNow: async () => (await session).commands.syncNow(),
    stop: async () => (await session).commands.stop(),
    decide: async (decisions) => (await session).commands.decide(decisions),
    retry: async (key) => (await session).commands.retry(key),
    configuration: async (kind) => (await session).commands.configuration(kind),
    leaveAlone: async (key) => (await session).commands.leaveAlone(key),
    include: async (key) => (await session).commands.include(key),
    activity: async (query) => (await session).commands.activity(query),
    history: async (key) => (await session).commands.history(key),
    takeOther: async (entry, field) => (await session).commands.takeOther(entry, field),
    onlyInOutlook: async (kind) => (await session).commands.onlyInOutlook(kind),
    switchOff: async (kind, how) => (await session).commands.switchOff(kind, how),
    saveSettings: async (settings) => (await session).commands.saveSettings(settings),
    signedIn: async (side) => (await session).commands.signedIn(side),
    add: async (id) => (await session).commands.add(id),
  };
}
