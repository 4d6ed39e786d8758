import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserNetwork } from '../../src/worker/network';

function network() {
  const abort = new AbortController();
  const waits: number[] = [];
  const made = browserNetwork({ signal: abort.signal, onWait: (milliseconds) => waits.push(milliseconds) });
  return { ...made, abort, waits };
}

describe('waits', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are told where they are long, with their end', async () => {
    const { wait, waits } = network();
    const waiting = wait(30_000);
    expect(waits).toEqual([30_000]);
    await jest.advanceTimersByTimeAsync(29_999);
    expect(waits).toEqual([30_000]);
    await jest.advanceTimersByTimeAsync(1);
    await waiting;
    expect(waits).toEqual([30_000, 0]);
  });

  it('that are short are nobody’s business', async () => {
    const { wait, waits } = network();
    const waiting = wait(1000);
    await jest.advanceTimersByTimeAsync(1000);
    await waiting;
    expect(waits).toEqual([]);
  });

  it('end at once when the run is stopped, and leave no timer behind', async () => {
    const { wait, waits, abort } = network();
    const waiting = wait(120_000);
    abort.abort();
    await waiting;
    expect(waits).toEqual([120_000, 0]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('do not begin once the run was stopped', async () => {
    const { wait, abort } = network();
    abort.abort();
    await wait(120_000);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that are over listen for no stop any more', async () => {
    const { wait, abort } = network();
    const remove = jest.spyOn(abort.signal, 'removeEventListener');
    const waiting = wait(1000);
    await jest.advanceTimersByTimeAsync(1000);
    await waiting;
    expect(remove).toHaveBeenCalledTimes(1);
  });
});

describe('calls', () => {
  let server: Server;
  let url: string;
  let answer: () => void;
  let asked: Promise<void>;

  beforeEach(async () => {
    asked = new Promise((isAsked) => {
      server = createServer((_request, response) => {
        answer = () => response.end('done');
        isAsked();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('that are on their way when the run is stopped get their answer: what they wrote must be known', async () => {
    const { fetch, abort } = network();
    const call = fetch(url, { method: 'POST', headers: {}, body: '{}' });
    await asked;
    abort.abort();
    answer();
    expect(await (await call).text()).toBe('done');
  });

  it('are neither answered from the browser’s cache nor kept in it, and are given up after a minute', async () => {
    const limit = jest.spyOn(AbortSignal, 'timeout');
    const sent = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
    await network().fetch(url, { method: 'GET', headers: { Authorization: 'Bearer x' } });
    expect(limit).toHaveBeenCalledWith(60_000);
    expect(sent).toHaveBeenCalledWith(url, {
      ...{ method: 'GET', headers: { Authorization: 'Bearer x' }, cache: 'no-store', redirect: 'error' },
      signal: limit.mock.results[0]?.value as AbortSignal,
    });
    jest.restoreAllMocks();
  });
});
