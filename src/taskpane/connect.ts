import { expose, proxy, wrap, type Endpoint, type Remote } from 'comlink';
import * as z from 'zod/mini';
import { sandboxAccounts } from '../office/sandbox-accounts';
import type { ServedSession, SessionServer } from '../session/remote';

/** Where the pane's configuration says the services are; `config.json` stands beside the page. */
const configShape = z.object({
  graph: z.url(),
  crm: z.url(),
  signIn: z.literal('sandbox'),
  /** Another one is another pair of services: what was kept for the last one says nothing about it. */
  world: z.string(),
});

/** Starts the engine in a worker and opens the session. @throws Error when the pane is not set up. */
export async function connect(): Promise<Remote<ServedSession>> {
  const answer = await fetch('config.json', { cache: 'no-store' });
  const config = z.parse(configShape, await answer.json());
  const person = new URLSearchParams(location.search).get('person');
  const storeName = `crm-sync ${config.world} ${person ?? ''}`.trim();
  const server = wrap<SessionServer>(await engine());
  const accounts = proxy(sandboxAccounts(config.graph, person));
  return (await server.open(
    { graph: config.graph, crm: config.crm, storeName },
    accounts,
  )) as unknown as Remote<ServedSession>;
}

/** A worker, or where the browser refuses one, this very page. */
async function engine(): Promise<Endpoint> {
  try {
    return await startedWorker();
  } catch {
    const { sessionServer } = await import('../worker/serve');
    const { port1, port2 } = new MessageChannel();
    expose(sessionServer, port1);
    return port2;
  }
}

function startedWorker(): Promise<Worker> {
  const worker = new Worker(new URL('../worker/index.ts', import.meta.url), { name: 'engine' });
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('the browser refuses workers'));
    worker.onmessage = () => resolve(worker);
  });
}
