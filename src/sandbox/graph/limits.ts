/** Graph: 10,000 requests per ten minutes for an app and mailbox, four at once. */
import type { SandboxRequest } from '../exchange';
import type { World } from '../world';
import { GraphError, conflict } from './errors';
import type { Mailbox } from './state';

const mostRequests = 10_000;
const minutes = 10;

export const mailboxSlots = 4;

export function throttled(retryAfterSeconds: number): GraphError {
  return new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    'Retry-After': String(retryAfterSeconds),
  });
}

/** Counts one request, by the minute; throws 429 when the mailbox has had its share. */
export function countRequest(world: World, mailbox: Mailbox): void {
  const now = Math.floor(world.now('graph').getTime() / 60_000);
  for (const minute of Object.keys(mailbox.requests)) {
    if (Math.abs(now - Number(minute)) >= minutes) Reflect.deleteProperty(mailbox.requests, minute);
  }
  const used = Object.values(mailbox.requests).reduce((sum, each) => sum + each, 0);
  if (used >= mostRequests) {
    const oldest = Math.min(...Object.keys(mailbox.requests).map(Number));
    const seconds = (oldest + minutes) * 60 - Math.floor(world.now('graph').getTime() / 1000);
    throw new GraphError(429, 'ApplicationThrottled', 'Application is over its request limit for this mailbox.', {
      'Retry-After': String(Math.max(1, seconds)),
    });
  }
  mailbox.requests[now] = (mailbox.requests[now] ?? 0) + 1;
}

const transientEvery = 997;

/** Graph: a write without If-Match meets a passing 412 now and then. */
export function passingConflict(world: World, request: SandboxRequest): void {
  const isWrite = ['POST', 'PATCH', 'DELETE'].includes(request.method);
  if (!isWrite || request.headers['if-match'] !== undefined) return;
  world.state.graph.writes += 1;
  if (world.state.graph.writes % transientEvery === 0) throw conflict();
}
