import * as z from 'zod/mini';
import type { Services } from './account';
import { ask } from './http';

const exchangeShape = z.object({
  n: z.number(),
  at: z.string(),
  service: z.enum(['graph', 'crm']),
  batch: z.nullable(z.number()),
  dropped: z.nullable(z.enum(['before', 'after'])),
  method: z.string(),
  path: z.string(),
  status: z.nullable(z.number()),
});
export type Exchange = z.infer<typeof exchangeShape>;

const faultShape = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  timesLeft: z.nullable(z.number()),
  secondsLeft: z.nullable(z.number()),
});
export type ActiveFault = z.infer<typeof faultShape>;

const pulseShape = z.object({
  world: z.string(),
  now: z.string(),
  revision: z.number(),
  traffic: z.object({
    calls: z.object({ graph: z.number(), crm: z.number() }),
    rows: z.array(exchangeShape),
  }),
  mailsBy: z.record(z.string(), z.number()),
  faults: z.array(faultShape),
});
export type Pulse = z.infer<typeof pulseShape>;

const loadedShape = z.array(
  z.object({
    file: z.string(),
    person: z.string(),
    calendar: z.string(),
    ids: z.array(z.string()),
    loaded: z.number(),
    skipped: z.array(z.object({ line: z.number(), why: z.string() })),
    world: z.string(),
  }),
);
export type LoadedFile = z.infer<typeof loadedShape>[number];

/** The sandbox's own interface: what no service of the real world offers. */
export class Control {
  constructor(private readonly services: Services) {}

  async pulse(since: number): Promise<Pulse> {
    return z.parse(pulseShape, await this.ask('GET', `pulse?since=${since}`));
  }

  async loaded(): Promise<LoadedFile[]> {
    return z.parse(loadedShape, await ask('/loaded.json'));
  }

  async addFault(order: object): Promise<void> {
    await this.ask('POST', 'faults', order);
  }

  async clearFaults(): Promise<void> {
    await this.ask('DELETE', 'faults');
  }

  async reset(seed: 'demo' | 'empty'): Promise<void> {
    await this.ask('POST', 'reset', { seed });
  }

  private ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return ask(`${this.services.graph}/_sandbox/${path}`, { method, body });
  }
}
