import type { FastifyInstance } from 'fastify';
import { parseOrExplain, sinceSchema } from './control-schemas';
import type { Sandbox } from './gate';

/** What a page that watches asks every second: whether anything may have changed, and what the program did. */
export function registerPulse(app: FastifyInstance, { world, log, faults }: Sandbox): void {
  app.get('/pulse', (request) => ({
    world: world.id,
    now: world.now().toISOString(),
    revision: world.revision,
    traffic: log.traffic(parseOrExplain(sinceSchema, request.query).since),
    mailsBy: world.mailsBy,
    faults: faults.active(),
  }));
}
