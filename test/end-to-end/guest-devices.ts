import type { RunReport, SyncOptions } from '../../src/app';
import { MemoryStore } from '../../src/store/memory';
import type { Link } from '../../src/sync/state';
import type { Store } from '../../src/sync/store';
import { deviceNames, type DeviceDeed, type DeviceName, type Scope, type Who } from './guest-deeds';
import { InvitationHands } from './invitation-hands';
import type { SandboxWorld } from './sandbox-world';

export interface Device {
  name: DeviceName;
  who: Who;
  store: Store;
  invitations: 'off' | Scope;
}

/** Two devices of one person and one of a colleague, each with a store and a switch of its own. */
export class GuestDevices {
  private readonly devices: Record<DeviceName, Device>;

  constructor(
    private readonly world: SandboxWorld,
    private readonly scope: Scope,
  ) {
    const device = (name: DeviceName): Device => {
      return { name, who: name === 'lee' ? 'lee' : 'kim', store: new MemoryStore(), invitations: scope };
    };
    this.devices = { desktop: device('desktop'), laptop: device('laptop'), lee: device('lee') };
  }

  whoHas(name: DeviceName): Who {
    return this.devices[name].who;
  }

  async run(name: DeviceName, options: Partial<SyncOptions> = {}): Promise<RunReport> {
    const { who, store, invitations } = this.devices[name];
    this.world.settings = { meetings: { invitations } };
    return asPerson(this.world, who, () => this.world.sync(options, store));
  }

  allOn(): void {
    for (const name of deviceNames) this.devices[name].invitations = this.scope;
  }

  async perform(deed: Exclude<DeviceDeed, { do: 'press' }>): Promise<void> {
    const device = this.devices[deed.device];
    if (deed.do === 'sync') await this.run(deed.device);
    else if (deed.do === 'on') await this.run(deed.device, { enable: new Set(['meetings']) });
    else if (deed.do === 'off') await this.run(deed.device, { disable: new Map([['meetings', deed.how]]) });
    else if (deed.do === 'invitations') device.invitations = deed.isOn ? this.scope : 'off';
    else if (deed.do === 'kill') await this.kill(device, deed.calls);
    else if (deed.do === 'overtake') await this.overtake(deed);
    else device.store = new MemoryStore();
  }

  /** The ribbon's button, on this device; Office may fail to mark the meeting. */
  async press(name: DeviceName, id: string, isMarked: boolean): Promise<void> {
    const { who, store, invitations } = this.devices[name];
    const hands = new InvitationHands(this.world);
    this.world.settings = { meetings: { invitations } };
    await asPerson(this.world, who, async () => {
      const added = await hands.add(id, store).catch(() => undefined);
      if (isMarked && added?.stamp) await hands.markByOffice(id, added.stamp).catch(() => undefined);
    });
  }

  /** What this person's devices remember of pairs. */
  async links(who: Who): Promise<Link<unknown>[]> {
    const stores = Object.values(this.devices).filter((device) => device.who === who);
    const tables = await Promise.all(stores.map(({ store }) => store.load('meetings.links')));
    return tables.flatMap((table) => [...table.values()] as Link<unknown>[]);
  }

  /** The device dies at one of its calls, before or after the service has done it. */
  private async kill({ name, store }: Device, calls: number): Promise<void> {
    const { world } = this;
    const [alive, commit] = [world.fetch, store.commit.bind(store)];
    let left = calls;
    world.fetch = async (url, init) => {
      left -= 1;
      if (left < 0 || (left === 0 && calls % 2 === 0)) throw new Error('dead');
      const answer = await alive(url, init);
      if (left === 0) throw new Error('dead');
      return answer;
    };
    store.commit = (changes) => (left <= 0 ? Promise.reject(new Error('dead')) : commit(changes));
    await this.run(name).catch(() => undefined);
    world.fetch = alive;
    store.commit = commit;
  }

  /** While one device waits for an answer, another one does a whole run. */
  private async overtake({ device, by, calls }: Extract<DeviceDeed, { do: 'overtake' }>): Promise<void> {
    if (device === by) return;
    const { world } = this;
    const alive = world.fetch;
    let left = calls;
    world.fetch = async (url, init) => {
      left -= 1;
      if (left === 0) {
        world.fetch = alive;
        await this.run(by);
      }
      return alive(url, init);
    };
    await this.run(device);
    world.fetch = alive;
  }
}

export async function asPerson<T>(world: SandboxWorld, who: Who, deed: () => Promise<T>): Promise<T> {
  const before = world.person;
  world.person = world.sandbox.world.person(who) ?? before;
  try {
    return await deed();
  } finally {
    world.person = before;
  }
}
