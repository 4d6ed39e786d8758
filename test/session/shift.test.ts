import type { Work } from '../../src/session/port';
import { Shift } from '../../src/session/shift';
import { WindowHub } from './window-hub';

let now: number;
let changes: (Work | null)[];
beforeEach(() => {
  now = Date.parse('2026-11-22T10:00:00Z');
  changes = [];
});

function shift() {
  const place = new WindowHub().open();
  const clock = () => new Date(now).toISOString();
  const onChange = () => changes.push(made.work);
  const made: Shift = new Shift(place, clock, { onChange, onStoreChanged: () => undefined });
  return { shift: made, place };
}

describe('what is told while work goes on', () => {
  it('mere progress a few times a second at most, the rest of it with the next tick', async () => {
    const { shift: own, place } = shift();
    await own.begin('sync', null, () => {
      own.progress({ kind: 'meetings', done: 0, planned: 5000 });
      for (let done = 1; done <= 1000; done += 1) {
        now += 5;
        own.progress({ kind: 'meetings', done, planned: 5000 });
      }
      expect(changes.length).toBeLessThan(25);
      expect(changes.length).toBeGreaterThan(15);
      now += 5;
      own.progress({ kind: 'meetings', done: 1001, planned: 5000 });
      expect(changes.at(-1)?.done).toBeLessThan(1001);
      own.tick();
      expect(changes.at(-1)?.done).toBe(1001);
      return Promise.resolve();
    });
    expect(changes.at(-1)).toBeNull();
    expect(place.told.length).toBeLessThan(30);
  });

  it('a new phase, a new plan, a stop and the end at once', async () => {
    const { shift: own } = shift();
    await own.begin('sync', null, () => {
      expect(changes.at(-1)).toMatchObject({ phase: 'reading', done: 0, planned: 0 });
      own.progress({ kind: 'meetings', done: 0, planned: 40 });
      expect(changes.at(-1)).toMatchObject({ phase: 'writing', planned: 40 });
      own.progress({ kind: 'meetings', done: 0, planned: 41 });
      expect(changes.at(-1)).toMatchObject({ planned: 41 });
      own.stop();
      expect(changes.at(-1)).toMatchObject({ phase: 'stopping' });
      own.progress({ kind: 'meetings', done: 20, planned: 41 });
      expect(own.work).toMatchObject({ phase: 'stopping', done: 20 });
      return Promise.resolve();
    });
    expect(changes.at(-1)).toBeNull();
  });

  it('that it goes on, every few seconds, though nothing happens', async () => {
    const { shift: own, place } = shift();
    await own.begin('sync', null, () => {
      const before = place.told.length;
      for (let second = 0; second < 10; second += 1) {
        now += 1000;
        own.tick();
      }
      expect(place.told.length - before).toBe(5);
      return Promise.resolve();
    });
  });

  it('that there is nothing new in the store after a preview, and that there is after other work', async () => {
    const { shift: own, place } = shift();
    await own.begin('preview', null, () => Promise.resolve());
    expect(place.told.map(({ type }) => type)).toEqual(['hello', 'work', 'work']);
    await own.begin('sync', null, () => Promise.resolve());
    expect(place.told.at(-1)).toEqual({ type: 'changed' });
  });
});

describe('patience that services ask for', () => {
  it('is told to the longest of several, until the last of them is over', async () => {
    const { shift: own } = shift();
    await own.begin('sync', null, () => {
      own.waiting(30_000, 'crm');
      own.waiting(10_000, 'crm');
      expect(own.work?.waitingUntil).toBe('2026-11-22T10:00:30Z');
      own.waiting(0, 'crm');
      expect(own.work?.waitingUntil).toBe('2026-11-22T10:00:30Z');
      own.waiting(0, 'crm');
      expect(own.work?.waitingUntil).toBeNull();
      return Promise.resolve();
    });
  });

  it('is not told of once the person stops', async () => {
    const { shift: own } = shift();
    await own.begin('sync', null, () => {
      own.waiting(30_000, 'crm');
      own.stop();
      own.waiting(20_000, 'crm');
      expect(own.work).toMatchObject({ phase: 'stopping', waitingUntil: null });
      return Promise.resolve();
    });
  });
});

describe('work that fails', () => {
  it('is over for all windows, and the next can begin', async () => {
    const { shift: own, place } = shift();
    await expect(own.begin('sync', null, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(own.work).toBeNull();
    expect(place.told.slice(-2)).toEqual([{ type: 'work', work: null }, { type: 'changed' }]);
    expect(await own.begin('sync', null, () => Promise.resolve('done'))).toBe('done');
  });
});
