import { buildPages, desk, pane } from './pages';

/** What the browser tests show: the pane and the desk page, built where they are missing or older than their sources. */
await buildPages([pane, desk], console.log, new AbortController().signal);
