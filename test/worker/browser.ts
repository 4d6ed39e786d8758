/** What Node lacks of a browser's worker, or must let go of when a test ends. */
const channels: BroadcastChannel[] = [];
const asEver = globalThis.BroadcastChannel;

/** Broadcast channels that a test can end: Node waits for open ones. */
export function countChannels(): void {
  globalThis.BroadcastChannel = class extends asEver {
    constructor(name: string) {
      super(name);
      channels.push(this);
    }
  };
}

export function endChannels(): void {
  for (const channel of channels.splice(0)) channel.close();
}

type Work = (lock: object | null) => Promise<unknown>;

/** Web Locks, as far as they are asked for: at once, or not at all. */
export class Locks {
  private readonly taken = new Set<string>();

  async request(name: string, _options: { ifAvailable: true }, work: Work): Promise<unknown> {
    if (this.taken.has(name)) return work(null);
    this.taken.add(name);
    try {
      return await work({ name });
    } finally {
      this.taken.delete(name);
    }
  }
}

export function giveLocks(locks: { request(...args: never[]): Promise<unknown> } | undefined): void {
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
}
