import type { WindowMessage, Windows } from '../session/windows';

/**
 * The windows of this browser, joined by a Web Lock and a BroadcastChannel of one name. Where the browser has no locks,
 * this window knows of itself only: other windows then meet at the marks and once-keys, as other devices do.
 */
export function browserWindows(name: string): Windows {
  const channel = new BroadcastChannel(name);
  let isWorking = false;
  const locks = (navigator as Partial<Navigator>).locks;
  return {
    async alone(work) {
      if (isWorking) return 'busy';
      isWorking = true;
      try {
        if (!locks) return { done: await work() };
        return await locks.request(name, { ifAvailable: true }, async (lock) =>
          lock ? { done: await work() } : 'busy',
        );
      } finally {
        isWorking = false;
      }
    },
    tell: (message) => channel.postMessage(message),
    onTold: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<WindowMessage>) => listener(data);
    },
  };
}
