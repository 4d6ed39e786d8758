import type { QueuedNote } from '../../src/people/form';
import type { PeopleState } from '../../src/people/port';
import { PeopleDesk } from '../../src/session/people';
import type { PeopleHost } from '../../src/session/people-host';
import { toldStore } from '../../src/session/told-store';
import { MemoryStore } from '../../src/store/memory';
import { SyncError, type SyncErrorCode } from '../../src/sync/errors';
import { addSeconds } from '../../src/model/time';
import type { Store } from '../../src/sync/store';
import { identifyUser } from '../../src/sync/profile';
import { MemoryPeople, person } from '../memory/people-source';
import { WindowHub } from './window-hub';

export const maria = 'maria.hofer@uni-graz.example';

/** A device with as many windows as a test opens, and a CRM in memory behind it. */
export class PeopleWorld {
  now = '2026-11-20T09:00:00Z';
  readonly crm = new MemoryPeople(() => this.now);
  store: Store = new MemoryStore();
  storage: 'kept' | 'memory' = 'kept';
  /** Why no access is to be had. */
  shut: SyncErrorCode | null = null;
  isOnline = true;
  user = userNamed('7');
  readonly logged: string[] = [];
  meetings = 0;
  readonly hub = new WindowHub();

  constructor() {
    this.crm.people.push(person('1', maria));
  }

  advance(seconds: number): void {
    this.now = addSeconds(this.now, seconds);
  }

  /** A window whose device knows whose CRM it is. */
  async window(): Promise<TestDesk> {
    if (!this.shut) await this.identify();
    return this.fresh();
  }

  async fresh(): Promise<TestDesk> {
    const desk = new PeopleDesk(this.host());
    await desk.begin();
    return new TestDesk(desk);
  }

  private async identify() {
    return identifyUser(this.store, this.user.userId, () => Promise.resolve(this.user));
  }

  private host(): PeopleHost {
    return {
      store: () => this.told(),
      storage: () => this.storage,
      renew: () => {
        this.store = new MemoryStore();
        return Promise.resolve();
      },
      crm: async () => {
        if (this.shut) throw new SyncError(this.shut, 'crm', 'no access');
        return { user: await this.identify(), source: this.crm };
      },
      isOnline: () => this.isOnline,
      clock: () => this.now,
      wait: async (milliseconds) => {
        await new Promise(setImmediate);
        this.advance(Math.ceil(milliseconds / 1000));
      },
      windows: this.hub.open(),
      onMeeting: () => void (this.meetings += 1),
      log: (message, cause) => this.logged.push(`${message}: ${String(cause)}`),
    };
  }

  /** The same object for the same store, as in a session. */
  private told(): Store {
    if (this.toldOf !== this.store) [this.toldOf, this.toldStore] = [this.store, toldStore(this.store)];
    return this.toldStore;
  }
  private toldOf: Store | null = null;
  private toldStore: Store = this.store;
}

export function userNamed(userId: string) {
  const address = `user-${userId}@aerolind.example`;
  return { org: '60', userId, address, timeZone: 'Europe/Vienna', profileId: null, web: 'https://crm.zoho.eu' };
}

export class TestDesk {
  /** Every state that it told. */
  readonly told: PeopleState[] = [];

  constructor(readonly desk: PeopleDesk) {
    desk.subscribe((state) => this.told.push(structuredClone(state)));
  }

  get queued(): QueuedNote[] {
    return this.told.at(-1)?.queued ?? [];
  }
}

export function note(key: string, title = `Note ${key}`) {
  const on = { type: 'contact', id: '1', name: 'Maria Hofer', url: null } as const;
  return { type: 'note', key, title, text: 'They want a quotation.', on } as const;
}

export function newContact(key: string, address = 'paul@steiner.example') {
  return { type: 'contact', key, values: { Last_Name: 'Steiner', Email: address } } as const;
}
