import type { WindowMessage, Windows } from '../../src/session/windows';

/** The windows of one browser: one lock for all of them, and messages that arrive a moment later. */
export class WindowHub {
  private readonly windows = new Set<HubWindow>();
  private worker: HubWindow | null = null;

  open(): HubWindow {
    const window = new HubWindow({
      take: (who) => (this.worker ? false : ((this.worker = who), true)),
      give: (who) => {
        if (this.worker === who) this.worker = null;
      },
      spread: (message, from) => {
        for (const other of this.windows)
          if (other !== from) queueMicrotask(() => other.hear(structuredClone(message)));
      },
    });
    this.windows.add(window);
    return window;
  }

  /** As when the browser ends all of them at once. */
  freeAll(): void {
    for (const window of this.windows) window.close();
  }
}

interface Hub {
  take(who: HubWindow): boolean;
  give(who: HubWindow): void;
  spread(message: WindowMessage, from: HubWindow): void;
}

export class HubWindow implements Windows {
  isClosed = false;
  /** Everything that it told the others. */
  readonly told: WindowMessage[] = [];
  private listener: (message: WindowMessage) => void = () => undefined;

  constructor(private readonly hub: Hub) {}

  async alone<T>(work: () => Promise<T>): Promise<{ done: T } | 'busy'> {
    if (!this.hub.take(this)) return 'busy';
    try {
      return { done: await work() };
    } finally {
      this.hub.give(this);
    }
  }

  tell(message: WindowMessage): void {
    if (this.isClosed) return;
    this.told.push(message);
    this.hub.spread(message, this);
  }

  onTold(listener: (message: WindowMessage) => void): void {
    this.listener = listener;
  }

  hear(message: WindowMessage): void {
    if (!this.isClosed) this.listener(message);
  }

  /** The browser gives its lock to others at once; nobody tells them. */
  close(): void {
    this.isClosed = true;
    this.hub.give(this);
  }
}
