import type { ActivityQuery, ActivityRow, KindSnapshot, Need, PaneSettings, Snapshot } from '../../src/session/port';
import { Session } from '../../src/session/session';
import { MemoryStore } from '../../src/store/memory';
import type { Network } from '../../src/http/http';
import { fixedAccess, type AccessSource } from '../../src/sync/access';
import { SyncError } from '../../src/sync/errors';
import type { KindName } from '../../src/sync/kind';
import type { SideName } from '../../src/sync/side';
import type { Store } from '../../src/sync/store';
import { Hands } from '../end-to-end/hands';
import { SandboxWorld } from '../end-to-end/sandbox-world';
import { WindowHub, type HubWindow } from './window-hub';

/** Both services, a browser with as many windows as a test opens, and the hands of a person on either side. */
export class SessionWorld {
  readonly hands: Hands;
  /** What the browser keeps; null: it keeps nothing for us. A window asks anew when its store is lost. */
  store: Store = new MemoryStore();
  storage: Snapshot['storage'] = 'kept';
  /** Waits that a service asks for end at once, with the clock moved on; or only when the run is stopped. */
  patience: 'short' | 'endless' = 'short';
  /** What the browser says of its connection. */
  isOnline = true;
  private readonly hub = new WindowHub();
  private readonly peopleHub = new WindowHub();
  private readonly tokens = new Map<SideName, string>();
  private readonly refusals = new Map<SideName, () => Promise<void>>();

  private constructor(readonly services: SandboxWorld) {
    this.hands = new Hands(services);
    this.takeToken('outlook');
    this.takeToken('crm');
  }

  static async start(...[seed]: Parameters<typeof SandboxWorld.start>): Promise<SessionWorld> {
    return new SessionWorld(await SandboxWorld.start(seed));
  }

  /** False where a test makes the CRM answer as its contract does not foresee. */
  isJudged = true;

  close(): Promise<void> {
    return this.services.close({ isJudged: this.isJudged });
  }

  async window(): Promise<TestWindow> {
    const [place, peoplePlace] = [this.hub.open(), this.peopleHub.open()];
    const logged: string[] = [];
    const session = await Session.open({
      app: {
        ...this.services.app(),
        graph: this.access('outlook', this.services.sandbox.graph),
        crm: this.access('crm', this.services.sandbox.crm),
      },
      openStore: () => Promise.resolve({ store: asLongAs(place, this.store), storage: this.storage }),
      network: (run) => this.network(place, run),
      windows: place,
      peopleWindows: peoplePlace,
      isOnline: () => this.isOnline,
      log: (message, cause) => logged.push(`${message}: ${String(cause)}`),
    });
    return new TestWindow(session, [place, peoplePlace], logged);
  }

  /** A window in which these kinds are on and everything has been brought over. */
  async enabled(...kinds: KindName[]): Promise<TestWindow> {
    const window = await this.window();
    for (const kind of kinds.length > 0 ? kinds : (['meetings'] as const)) await window.session.enable(kind, []);
    return window;
  }

  async advance(seconds: number): Promise<void> {
    await this.services.control('POST', 'clock', { advanceSeconds: seconds });
  }

  get now(): string {
    return this.services.sandbox.world.now().toISOString();
  }

  async fault(match: object, deed: object, more: object = {}): Promise<void> {
    await this.services.control('POST', 'faults', { match: { client: 'app', ...match }, do: deed, ...more });
  }

  async heal(): Promise<void> {
    await this.services.control('DELETE', 'faults');
  }

  /** The first request like this waits until it is released. */
  hold(isHeld: (url: string) => boolean): { reached: Promise<void>; release: () => void } {
    const { fetch } = this.services;
    const [gate, reached] = [signal(), signal()];
    this.services.fetch = async (url, init) => {
      if (isHeld(url)) {
        this.services.fetch = fetch;
        reached.give();
        await gate.given;
      }
      return fetch(url, init);
    };
    return { reached: reached.given, release: gate.give };
  }

  /** Until the person signs in on this side, permissions are missing; the next time that is said, it is said late. */
  lackConsent(side: SideName): { reached: Promise<void>; release: () => void } {
    const [gate, reached] = [signal(), signal()];
    this.refusals.set(side, async () => {
      reached.give();
      await gate.given;
      throw new SyncError('consent', side, 'permissions are missing');
    });
    return { reached: reached.given, release: gate.give };
  }

  private access(side: SideName, origin: string): AccessSource<unknown> {
    const open = fixedAccess(origin, () => this.tokens.get(side) ?? '');
    return async (wish) => {
      await this.refusals.get(side)?.();
      return open(wish);
    };
  }

  /** The batch of this number, counted from 1, waits until it is released. */
  holdBatch(number: number): { reached: Promise<void>; release: () => void } {
    let count = 0;
    return this.hold((url) => url.endsWith('$batch') && (count += 1) === number);
  }

  /** So many meetings in the CRM. */
  async crmMeetings(count: number): Promise<string[]> {
    const titles = Array.from({ length: count }, (_, index) => `Meeting ${String(index).padStart(3, '0')}`);
    for (const title of titles) await this.hands.crmMeeting(title);
    return titles;
  }

  /** Both sides hold these meetings, each once. */
  async expectInStep(titles: string[]): Promise<void> {
    expect({ crm: await this.hands.titles(), outlook: await this.hands.subjects() }).toEqual({
      crm: titles,
      outlook: titles,
    });
  }

  /** The person signs in again in this window. */
  async signIn({ session }: TestWindow, side: SideName): Promise<void> {
    this.takeToken(side);
    await session.signedIn(side);
  }

  /** The tokens that the windows are given from now on; a window that was refused one does not know. */
  takeToken(side: SideName): void {
    const { graphToken, crmToken } = this.services.person;
    this.refusals.delete(side);
    this.tokens.set(side, side === 'outlook' ? graphToken : crmToken);
  }

  private network(place: HubWindow, { signal, onWait }: Run): Network {
    return {
      fetch: (url, init) => untilClosed(place, () => this.services.fetch(url, init)),
      wait: async (milliseconds) => {
        onWait(milliseconds);
        if (this.patience === 'endless') await aborted(signal);
        else await this.advance(Math.ceil(milliseconds / 1000));
        onWait(0);
      },
      random: () => 0.5,
      signal,
    };
  }
}

interface Run {
  signal: AbortSignal;
  onWait: (milliseconds: number) => void;
}

type Changes = { [Part in keyof PaneSettings]?: Partial<PaneSettings[Part]> };

export class TestWindow {
  /** Every snapshot that it was shown. */
  readonly shown: Snapshot[] = [];

  constructor(
    readonly session: Session,
    private readonly places: [HubWindow, HubWindow],
    /** What went wrong. */
    readonly logged: string[],
  ) {
    session.subscribe((snapshot) => this.shown.push(structuredClone(snapshot)));
  }

  get place(): HubWindow {
    return this.places[0];
  }

  get snapshot(): Snapshot {
    const latest = this.shown.at(-1);
    if (!latest) throw new Error('nothing was shown');
    return latest;
  }

  get meetings(): KindSnapshot {
    return this.snapshot.kinds.meetings;
  }

  kind(kind: KindName): KindSnapshot {
    return this.snapshot.kinds[kind];
  }

  get error(): string | null {
    return this.errorOf('meetings');
  }

  errorOf(kind: KindName): string | null {
    return this.kind(kind).lastRun?.error?.code ?? null;
  }

  needs<T extends Need['type']>(type: T, kind: KindName = 'meetings'): Extract<Need, { type: T }>[] {
    return this.kind(kind).needs.filter((need): need is Extract<Need, { type: T }> => need.type === type);
  }

  /** The first snapshot from now on, or the present one, that is like this. */
  async when(isLike: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
    return new Promise((resolve) => {
      const end = this.session.subscribe((snapshot) => {
        if (!isLike(snapshot)) return;
        queueMicrotask(() => end());
        resolve(snapshot);
      });
    });
  }

  async rows(query: Partial<ActivityQuery> = {}): Promise<ActivityRow[]> {
    return (await this.session.activity({ search: '', state: 'all', kind: 'all', from: 0, count: 1000, ...query }))
      .rows;
  }

  /** The row of the one record with this title. */
  async row(title: string): Promise<ActivityRow> {
    const rows = (await this.rows()).filter((row) => row.title === title);
    if (rows.length !== 1) throw new Error(`${rows.length} rows for "${title}"`);
    return rows[0]!;
  }

  async set(changes: Changes): Promise<void> {
    const { everyMinutes, meetings, contacts, tasks } = this.snapshot.settings;
    await this.session.saveSettings({
      everyMinutes: changes.everyMinutes ?? everyMinutes,
      meetings: { ...meetings, ...changes.meetings },
      contacts: { ...contacts, ...changes.contacts },
      tasks: { ...tasks, ...changes.tasks },
    });
  }

  /** As when the person closes it in the middle of whatever it does. */
  close(): void {
    for (const place of this.places) place.close();
  }
}

function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** A closed window asks and is answered no more. */
function untilClosed<T>(place: HubWindow, deed: () => Promise<T>): Promise<T> {
  const never = new Promise<never>(() => undefined);
  return place.isClosed ? never : deed().then((result) => (place.isClosed ? never : result));
}

function asLongAs(place: HubWindow, store: Store): Store {
  return {
    load: (table) => untilClosed(place, () => store.load(table)),
    commit: (changes) => untilClosed(place, () => store.commit(changes)),
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
}
