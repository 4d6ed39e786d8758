/*
 * Faults on demand: which requests go wrong, and how.
 *
 * 1. A fault sees every request it matches, batch items one by one. It lets `skip` of them through, then strikes `times`
 *    times (null: for ever), each time with the chance `rate`, drawn from its own seed, and no longer than `forSeconds`.
 * 2. A delay strikes together with one other fault; of the others the oldest that strikes wins. Clearing the faults ends
 *    the delays that requests are in.
 */
import { clearTimeout, setTimeout } from 'node:timers';
import { z } from 'zod';

const effectSchema = z.union([
  z.strictObject({
    status: z.int().min(200).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.unknown().optional(),
  }),
  z.strictObject({ drop: z.enum(['before', 'after']) }),
  z.strictObject({ delayMs: z.number().min(0).max(600_000) }),
  z.strictObject({ expireToken: z.literal(true) }),
]);

export const faultSchema = z.strictObject({
  /** For people who look at the list. */
  name: z.string().optional(),
  match: z
    .strictObject({
      service: z.enum(['graph', 'crm']).optional(),
      /** One, or several with bars between: `POST|PATCH`. */
      method: z.string().optional(),
      path: z.string().refine(isRegex, 'is no regular expression').optional(),
      client: z.string().optional(),
    })
    .default({}),
  skip: z.int().min(0).default(0),
  times: z.int().min(1).nullable().default(1),
  /** Seconds of the machine's clock, from the order on. */
  forSeconds: z.number().min(0).max(86_400).optional(),
  rate: z.number().min(0).max(1).default(1),
  seed: z.int().default(0),
  do: effectSchema,
});

export type FaultOrder = z.infer<typeof faultSchema>;
type Effect = FaultOrder['do'];

export interface FaultSubject {
  service: 'graph' | 'crm';
  method: string;
  /** Path and query, raw. */
  path: string;
  client: string;
}

export interface Strike {
  delayMs: number;
  effect?: Exclude<Effect, { delayMs: number }>;
}

interface Fault {
  id: string;
  order: FaultOrder;
  path: RegExp | undefined;
  seen: number;
  hits: number;
  until: number;
  random: () => number;
}

export class Faults {
  private list: Fault[] = [];
  private count = 0;
  /** What ends each of the delays that go on. */
  private readonly delays = new Set<() => void>();

  add(order: FaultOrder): string {
    this.count += 1;
    const id = `fault-${this.count}`;
    const path = order.match.path === undefined ? undefined : new RegExp(order.match.path);
    const until = order.forSeconds === undefined ? Infinity : Date.now() + order.forSeconds * 1000;
    this.list.push({ id, order, path, seen: 0, hits: 0, until, random: seededRandom(order.seed) });
    return id;
  }

  all(): (FaultOrder & { id: string; hits: number })[] {
    return this.list.map(({ id, order, hits }) => ({ id, ...order, hits }));
  }

  /** Those that can still strike; null: no end of that kind. */
  active(): { id: string; name: string | null; timesLeft: number | null; secondsLeft: number | null }[] {
    return this.list.filter(isOpen).map(({ id, order, hits, until }) => ({
      id,
      name: order.name ?? null,
      timesLeft: order.times === null ? null : order.times - hits,
      secondsLeft: until === Infinity ? null : Math.ceil((until - Date.now()) / 1000),
    }));
  }

  clear(): void {
    this.list = [];
    for (const end of this.delays) end();
  }

  /** For so long at most. */
  delay(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.delays.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.delays.add(end);
    });
  }

  /** What goes wrong with this request; asking counts. */
  strike(subject: FaultSubject): Strike {
    const strike: Strike = { delayMs: 0 };
    for (const fault of this.list) {
      const { do: effect } = fault.order;
      if (!('delayMs' in effect) && strike.effect) continue;
      if (!matches(fault, subject) || !isDue(fault)) continue;
      if ('delayMs' in effect) strike.delayMs += effect.delayMs;
      else strike.effect = effect;
    }
    return strike;
  }
}

function matches({ order: { match }, path }: Fault, subject: FaultSubject): boolean {
  if (match.service && match.service !== subject.service) return false;
  if (match.method && !match.method.toUpperCase().split('|').includes(subject.method)) return false;
  if (match.client !== undefined && match.client !== subject.client) return false;
  return path === undefined || path.test(subject.path) || path.test(decoded(subject.path));
}

/** Clients differ in what they escape: a fault for `$deltatoken` means `%24deltatoken` too. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isOpen({ order: { times }, hits, until }: Fault): boolean {
  return (times === null || hits < times) && Date.now() < until;
}

function isDue(fault: Fault): boolean {
  const { skip, rate } = fault.order;
  if (!isOpen(fault)) return false;
  fault.seen += 1;
  if (fault.seen <= skip || fault.random() >= rate) return false;
  fault.hits += 1;
  return true;
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
