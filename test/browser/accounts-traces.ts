import type { BrowserContext, Page, Request } from 'playwright-core';

/** Where a text was seen: what kind of place, which one, and the text itself. */
export interface Trace {
  /** `header authorization`, `url`, `body`, `localStorage`, `console` … */
  place: string;
  /** Address, or name of the key. */
  of: string;
  text: string;
}

/** Writes down everything that the pages and workers of a browser ask for and say, and what it keeps. */
export class Traces {
  readonly all: Trace[] = [];
  private readonly reading: Promise<void>[] = [];

  constructor(private readonly context: BrowserContext) {
    context.on('request', (request) => this.reading.push(this.ask(request)));
    context.on('page', (page) => page.on('framenavigated', (frame) => this.visit(frame.url())));
    context.on('console', (message) => this.add('console', message.location().url, message.text()));
    context.on('weberror', (error) => this.add('console', 'error', String(error.error().stack)));
  }

  /** What the browser keeps at this moment, as this page sees it. */
  async look(page: Page): Promise<Trace[]> {
    const kept = await page.evaluate(everythingKept);
    const cookies = (await this.context.cookies()).map(({ name, value }) => ({
      place: 'cookie',
      of: name,
      text: value,
    }));
    const traces = [...kept, ...cookies];
    this.all.push(...traces);
    return traces;
  }

  /** With all requests read. */
  async finish(): Promise<Trace[]> {
    await Promise.all(this.reading);
    return this.all;
  }

  private async ask(request: Request): Promise<void> {
    const address = request.url();
    this.add('url', address, address);
    this.add('body', address, request.postData() ?? '');
    for (const [name, value] of Object.entries(await request.allHeaders().catch(() => request.headers())))
      this.add(`header ${name.toLowerCase()}`, address, value);
  }

  private visit(address: string): void {
    const [page = '', fragment = ''] = address.split('#');
    this.add('address', page, page);
    this.add('fragment', page, fragment);
  }

  private add(place: string, of: string, text: string): void {
    this.all.push({ place, of, text });
  }
}

/** Runs in the page. */
async function everythingKept(): Promise<Trace[]> {
  const traces: Trace[] = [];
  for (const [place, storage] of Object.entries({ localStorage, sessionStorage }))
    for (const [key, value] of Object.entries(storage)) traces.push({ place, of: key, text: String(value) });
  const ended = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await ended(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([ended(rows.getAllKeys()), ended(rows.getAll())]);
      traces.push({ place: 'indexedDB', of: `${name} ${store}`, text: JSON.stringify([keys, values]) });
    }
    database.close();
  }
  traces.push({ place: 'history', of: location.pathname, text: location.href });
  return traces;
}
