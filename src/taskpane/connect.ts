import { expose, proxy, wrap, type Endpoint, type Remote } from 'comlink';
import { prepareConnection } from '../office/connection';
import type { Host } from '../office/host';
import type { ServedSession, SessionServer } from '../session/remote';
import type { SignInPort } from '../session/sign-in';

/** The engine behind its port, and the sign-in that gives it access. */
export interface Connected {
  session: Remote<ServedSession>;
  signIn: SignInPort;
}

/** Starts the engine in a worker and opens the session. @throws Error when the pane is not set up. */
export async function connect(host: Promise<Host>): Promise<Connected> {
  const { accounts, connection } = await prepareConnection(host);
  const server = wrap<SessionServer>(await engine());
  const session = await server.open(connection, proxy(accounts));
  return { session: session as unknown as Remote<ServedSession>, signIn: accounts };
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
