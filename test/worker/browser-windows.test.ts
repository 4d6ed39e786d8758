import type { WindowMessage } from '../../src/session/windows';
import { browserWindows } from '../../src/worker/browser-windows';
import { countChannels, endChannels, giveLocks, Locks } from './browser';

beforeEach(() => {
  countChannels();
  giveLocks(new Locks());
});
afterEach(endChannels);

/** Work that goes on until it is ended. */
function lasting() {
  let end: () => void = () => undefined;
  const work = new Promise<string>((resolve) => (end = () => resolve('worked')));
  return { work: () => work, end };
}

describe('the windows of a browser', () => {
  it('work one at a time, and the next can when one is done', async () => {
    const [first, second] = [browserWindows('kim'), browserWindows('kim')];
    const { work, end } = lasting();
    const working = first.alone(work);
    expect(await second.alone(work)).toBe('busy');
    expect(await first.alone(work)).toBe('busy');
    end();
    expect(await working).toEqual({ done: 'worked' });
    expect(await second.alone(work)).toEqual({ done: 'worked' });
  });

  it('of another person do not mind', async () => {
    const { work, end } = lasting();
    const working = browserWindows('kim').alone(work);
    end();
    expect(await browserWindows('lee').alone(work)).toEqual({ done: 'worked' });
    await working;
  });

  it('tell each other, and not themselves', async () => {
    const [first, second] = [browserWindows('kim'), browserWindows('kim')];
    const own = jest.fn();
    first.onTold(own);
    const heard = new Promise<WindowMessage>((resolve) => second.onTold(resolve));
    first.tell({ type: 'changed' });
    expect(await heard).toEqual({ type: 'changed' });
    expect(own).not.toHaveBeenCalled();
  });

  it('let the next one work when work fails', async () => {
    const [first, second] = [browserWindows('kim'), browserWindows('kim')];
    const work = jest.fn(() => Promise.reject(new Error('broken')));
    await expect(first.alone(work)).rejects.toThrow('broken');
    expect(work).toHaveBeenCalledTimes(1);
    expect(await second.alone(() => Promise.resolve(1))).toEqual({ done: 1 });
    expect(await first.alone(() => Promise.resolve(2))).toEqual({ done: 2 });
  });
});

describe.each([
  ['has no locks', undefined],
  ['keeps locks from the frame', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
])('a browser that %s', (_, locks) => {
  it('still lets a window do one thing at a time', async () => {
    giveLocks(locks);
    const window = browserWindows('kim');
    const { work, end } = lasting();
    const working = window.alone(work);
    expect(await window.alone(work)).toBe('busy');
    end();
    expect(await working).toEqual({ done: 'worked' });
  });

  it('does failing work once only', async () => {
    giveLocks(locks);
    const work = jest.fn(() => Promise.reject(new Error('broken')));
    await expect(browserWindows('kim').alone(work)).rejects.toThrow('broken');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
