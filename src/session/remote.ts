import { proxy, type ProxyMarked, type Remote } from 'comlink';
import type { Answered as AnsweredBy, Form, LinkedAddress, Made, Problem, Undone } from '../people/form';
import type { Card, Hit, Known } from '../people/person';
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

/** Where the session cannot be reached, that is the answer: nothing is thrown. */
function peopleCommandsOf(session: Promise<Remote<ServedSession>>): PeopleCommands {
  type There = Remote<ServedSession>['people'];
  const failed = (cause: unknown) => ({ state: 'failed', problem: problemOf(cause) }) as const;
  const notAnswered = (cause: unknown) => ({ ok: false, problem: problemOf(cause) }) as const;
  const ask = async <Value>(question: (people: There) => Promise<Value>, otherwise: (cause: unknown) => Value) => {
    try {
      return await question((await session).people);
    } catch (cause) {
      return otherwise(cause);
    }
  };
  return {
    kept: (addresses) =>
      ask(
        (people) => people.kept(addresses),
        () => [],
      ),
    look: (addresses) => ask<AnsweredBy<Known[]>>((people) => people.look(addresses), notAnswered),
    keptCard: (person) =>
      ask<Card | null>(
        (people) => people.keptCard(person),
        () => null,
      ),
    card: (person) => ask<AnsweredBy<Card>>((people) => people.card(person), notAnswered),
    choose: (address, person) =>
      ask(
        (people) => people.choose(address, person),
        () => undefined,
      ),
    search: (words, types) => ask<AnsweredBy<Hit[]>>((people) => people.search(words, types), notAnswered),
    form: (type) => ask<AnsweredBy<Form>>((people) => people.form(type), notAnswered),
    make: (draft) => ask<Made>((people) => people.make(draft), failed),
    makeAll: (drafts) =>
      ask<Made[]>(
        (people) => people.makeAll(drafts),
        (cause) => drafts.map(() => failed(cause)),
      ),
    undo: (key) => ask<Undone>((people) => people.undo(key), failed),
    link: (address, to) => ask<LinkedAddress>((people) => people.link(address, to), failed),
    unlink: (address, from) => ask<Undone>((people) => people.unlink(address, from), failed),
    made: (keys) =>
      ask(
        (people) => people.made(keys),
        () => [],
      ),
    sendQueued: () =>
      ask(
        (people) => people.sendQueued(),
        () => undefined,
      ),
    dropQueued: (key) =>
      ask(
        (people) => people.dropQueued(key),
        () => undefined,
      ),
  };
}

function problemOf(cause: unknown): Problem {
  return { code: 'unexpected', side: null, message: cause instanceof Error ? cause.message : String(cause) };
}
