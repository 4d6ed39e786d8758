import { randomUUID } from 'node:crypto';
import type { CrmState } from './crm/state';
import type { GraphState } from './graph/state';
import type { Person } from './person';

export interface OutboxMail {
  at: string;
  from: string;
  to: string;
  kind: 'invitation' | 'update' | 'cancellation' | 'mail' | 'crm';
  subject: string;
}

/** Everything that the sandbox knows, as plain JSON: a snapshot is this object. */
export interface WorldState {
  /** Milliseconds added to the machine's clock. */
  clockOffsetMs: number;
  /** Seconds by which each service's own clock is ahead. */
  skewSeconds: { graph: number; crm: number };
  people: Person[];
  graph: GraphState;
  crm: CrmState;
  outbox: OutboxMail[];
  /** Source of ids and of the services' moods: the same requests after the same reset give the same answers. */
  counter: number;
  random: number;
}

/** The state and the few things that both services do with it. */
export class World {
  /** Another one with every start and every reset: what a client remembers of an earlier world is void. */
  id: string = randomUUID();
  /** Goes up whenever the state may have changed. */
  revision = 0;
  /** Whose request is being answered: header `X-Sandbox-Client`. */
  client = 'app';
  /** How many mails each client's requests made Outlook send. */
  mailsBy: Record<string, number> = {};

  constructor(public state: WorldState) {}

  /** Begins anew with this state. */
  replace(state: WorldState): void {
    this.state = state;
    this.id = randomUUID();
    this.mailsBy = {};
  }

  /** The sandbox's time as this service sees it; without a service, the unskewed one. */
  now(service?: 'graph' | 'crm'): Date {
    const skew = service ? this.state.skewSeconds[service] * 1000 : 0;
    return new Date(Date.now() + this.state.clockOffsetMs + skew);
  }

  /** A number that was never given before in this world. */
  nextNumber(): number {
    this.state.counter += 1;
    return this.state.counter;
  }

  /** A reproducible number in [0, 1) (mulberry32 over the stored state). */
  random(): number {
    this.state.random = (this.state.random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state.random ^ (this.state.random >>> 15), 1 | this.state.random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  person(id: string): Person | undefined {
    return this.state.people.find((person) => person.id === id);
  }

  mail(mail: Omit<OutboxMail, 'at'>): void {
    this.state.outbox.push({ at: this.now().toISOString(), ...mail });
    if (mail.kind !== 'crm') this.mailsBy[this.client] = (this.mailsBy[this.client] ?? 0) + 1;
  }
}
