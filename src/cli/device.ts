import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Network } from '../http/http';

/** The network, the clock and chance of this machine. */
export function deviceNetwork(): Network {
  return {
    fetch: (url, init) => fetch(url, init),
    wait: (milliseconds) => sleep(milliseconds),
    random: () => Math.random(),
  };
}

/** A clock that runs on from `start`, or the machine's own. */
export function deviceClock(start: string | undefined): () => string {
  const offset = start === undefined ? 0 : Date.parse(start) - Date.now();
  return () => new Date(Date.now() + offset).toISOString();
}

export const newId = (): string => randomUUID();
