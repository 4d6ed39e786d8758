import type { RunReport, SyncOptions } from '../../src/app';
import { MemoryStore } from '../../src/store/memory';
import type { Link } from '../../src/sync/state';
import type { Store } from '../../src/sync/store';
import { deviceNames, type DeviceDeed, type DeviceName, type Scope, type Who } from './guest-deeds';
import { InvitationHands } from './invitation-hands';
import type { SandboxWorld } from './sandbox-world';
import { dieAfter } from './walks';

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
    else if (deed.do === 'kill')
      await dieAfter(deed.calls, { world: this.world, store: device.store }, () => this.run(deed.device));
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
