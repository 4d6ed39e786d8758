import { expose } from 'comlink';
import { sessionServer } from './serve';

/** The engine off the page's main thread. */
expose(sessionServer);
// The page waits for this: a worker that the browser blocks never says it.
postMessage('ready');
