import type { WindowMessage, Windows } from '../session/windows';

/**
 * The windows of this browser, joined by a Web Lock and a BroadcastChannel of one name. Where the browser has no locks,
 * or keeps them from an add-in's frame, this window knows of itself only: other windows then meet at the marks and
 * once-keys, as other devices do.
 */
export function browserWindows(name: string): Windows {
  const channel = new BroadcastChannel(name);
  let isWorking = false;
  return {
    async alone(work) {
      if (isWorking) return 'busy';
      isWorking = true;
      try {
        return await locked(name, work);
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

async function locked<T>(name: string, work: () => Promise<T>): Promise<{ done: T } | 'busy'> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return { done: await work() };
  const request = { isAnswered: false };
  const inLock = async (lock: Lock | null): Promise<{ done: T } | 'busy'> => {
    request.isAnswered = true;
    return lock ? { done: await work() } : 'busy';
  };
  try {
    return await locks.request(name, { ifAvailable: true }, inLock);
  } catch (error) {
    if (request.isAnswered) throw error;
    return { done: await work() };
  }
}
