import { proxy, type ProxyMarked, type Remote } from 'comlink';
import type { PeoplePort, PeopleState } from '../people/port';
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
  listenToPeople(listener: (state: PeopleState) => void): void;
  people: PeopleCommands & ProxyMarked;
}

type Commands = Omit<SyncPort, 'subscribe'>;
type PeopleCommands = Omit<PeoplePort, 'subscribe'>;

/** The session behind a message port, as if it were here. Listeners hear from it as soon as it is there. */
export function remoteSync(session: Promise<Remote<ServedSession>>): SyncPort {
  const told = new Told<Snapshot>();
  session.then((there) => there.listen(proxy(told.hear))).catch(() => undefined);
  return { subscribe: told.subscribe, ...commandsOf(session) };
}

/** What the panel asks about people, as `remoteSync`. */
export function remotePeople(session: Promise<Remote<ServedSession>>): PeoplePort {
  const told = new Told<PeopleState>();
  session.then((there) => there.listenToPeople(proxy(told.hear))).catch(() => undefined);
  return { subscribe: told.subscribe, ...peopleCommandsOf(session) };
}

/** Hands what it hears on to its listeners, and the latest of it to who comes late. */
class Told<Value> {
  private readonly listeners = new Set<(value: Value) => void>();
  private latest: Value | undefined;

  readonly hear = (value: Value): void => {
    this.latest = value;
    for (const listener of this.listeners) listener(value);
  };

  readonly subscribe = (listener: (value: Value) => void): (() => void) => {
    this.listeners.add(listener);
    if (this.latest !== undefined) listener(this.latest);
    return () => this.listeners.delete(listener);
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
    standing: async (id) => (await session).commands.standing(id),
  };
}

function peopleCommandsOf(session: Promise<Remote<ServedSession>>): PeopleCommands {
  return {
    kept: async (addresses) => (await session).people.kept(addresses),
    look: async (addresses) => (await session).people.look(addresses),
    keptCard: async (person) => (await session).people.keptCard(person),
    card: async (person) => (await session).people.card(person),
    choose: async (address, person) => (await session).people.choose(address, person),
    search: async (words, types) => (await session).people.search(words, types),
    form: async (type) => (await session).people.form(type),
    make: async (draft) => (await session).people.make(draft),
    makeAll: async (drafts) => (await session).people.makeAll(drafts),
    undo: async (key) => (await session).people.undo(key),
    link: async (address, to) => (await session).people.link(address, to),
    made: async (keys) => (await session).people.made(keys),
    sendQueued: async () => (await session).people.sendQueued(),
    dropQueued: async (key) => (await session).people.dropQueued(key),
  };
}
