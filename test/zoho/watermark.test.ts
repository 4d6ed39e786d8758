import * as fc from 'fast-check';
import { readFeed, type FeedPage, type PlaceInList } from '../../src/zoho/feed';
import { firstWatermark, type Sight, type Watermark } from '../../src/zoho/watermark';

const start = Date.parse('2026-03-01T08:00:00Z');
const iso = (seconds: number) => new Date(start + seconds * 1000).toISOString().replace('.000', '');

interface Version extends Sight {
  at: number;
  listedAt: number;
}

/** A feed in seconds of the service's clock. Every version of a row is listed up to five minutes after its stamp. */
class Feed {
  now = 0;
  deviceJump = 0;
  requests = 0;
  readonly versions: Version[] = [];

  constructor(
    private readonly pageSize: number,
    private readonly showsClock: boolean,
  ) {}

  change(id: number, lag: number): void {
    const stamp = iso(this.now);
    const content = `${id}@${stamp}/${this.versions.length}`;
    this.versions.push({ id: `r${id}`, stamp, content, at: this.now, listedAt: this.now + lag });
  }

  /** The latest listed version of every row, newest first. */
  listed(): Version[] {
    const latest = new Map<string, Version>();
    for (const version of this.versions) if (version.listedAt <= this.now) latest.set(version.id, version);
    return [...latest.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }

  pageAt = (place: PlaceInList, since?: string): Promise<FeedPage<Version>> => {
    this.requests += 1;
    const rows = this.listed().filter((row) => since === undefined || row.stamp >= since);
    const from = 'page' in place ? (place.page - 1) * this.pageSize : Number(place.token);
    const hasMore = rows.length > from + this.pageSize;
    return Promise.resolve({
      rows: rows.slice(from, from + this.pageSize),
      next: hasMore ? { token: String(from + this.pageSize) } : undefined,
      serverClock: hasMore && this.showsClock ? iso(this.now + 86_400) : null,
    });
  };

  device(): string {
    return iso(this.now + this.deviceJump);
  }
}

interface Step {
  seconds: number;
  /** Whole hours, or `still`: the device's clock stood still meanwhile. */
  jumpHours: number | 'still';
  changed: number[];
  lags: number[];
}

const steps = (jumps: boolean) =>
  fc.array(
    fc.record({
      seconds: fc.oneof(fc.constantFrom(0, 1, 60, 299, 300, 301, 900), fc.nat(2000)),
      jumpHours: jumps
        ? fc.oneof(
            { weight: 3, arbitrary: fc.constant(0) },
            fc.constant('still' as const),
            fc.integer({ min: -30, max: 30 }),
          )
        : fc.constant(0),
      changed: fc.oneof(
        fc.array(fc.nat(40), { maxLength: 3 }),
        fc.integer({ min: 5, max: 40 }).map((count) => [...Array(count).keys()]),
      ),
      lags: fc.array(fc.nat(300), { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 25 },
  );

async function play(feed: Feed, all: Step[], check: (delivered: Set<string>) => void): Promise<Watermark> {
  let mark = firstWatermark([], { device: feed.device(), server: null });
  const delivered = new Set<string>();
  for (const step of all) {
    feed.now += step.seconds;
    feed.deviceJump += step.jumpHours === 'still' ? -step.seconds : step.jumpHours * 3600;
    step.changed.forEach((id, index) => feed.change(id, step.lags[index % step.lags.length]!));
    const read = await readFeed(mark, feed.device(), feed.pageAt);
    mark = read.mark;
    for (const row of read.fresh) delivered.add(row.content);
    check(delivered);
  }
  return mark;
}

/** Fails when a change is still missing at the second pull that comes five minutes after its listing. */
function promptly(feed: Feed): (delivered: Set<string>) => void {
  const waiting = new Map<string, number>();
  return (delivered) => {
    for (const row of feed.listed()) {
      if (delivered.has(row.content) || feed.now < row.listedAt + 300) continue;
      const pulls = (waiting.get(row.content) ?? 0) + 1;
      waiting.set(row.content, pulls);
      expect(pulls).toBeLessThan(2);
    }
  };
}

describe('the watermark of a feed', () => {
  test('61: with the CRM’s clock in the answers every change comes in time, wherever the device’s clock jumps', async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), fc.constantFrom(1, 3, 10), async (all, pageSize) => {
        const feed = new Feed(pageSize, true);
        await play(feed, all, promptly(feed));
      }),
      { numRuns: 200 },
    );
  });

  test('61: without it every change comes in time while the device’s clock only runs', async () => {
    await fc.assert(
      fc.asyncProperty(steps(false), fc.constantFrom(1, 3, 10), async (all, pageSize) => {
        const feed = new Feed(pageSize, false);
        await play(feed, all, promptly(feed));
      }),
      { numRuns: 200 },
    );
  });

  test('58: a jumping device clock and no other may delay a change, but never loses it', async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), fc.constantFrom(1, 3, 10), async (all, pageSize) => {
        const feed = new Feed(pageSize, false);
        const quiet = { seconds: 400, jumpHours: 0, changed: [], lags: [0] };
        const tail = [quiet, { ...quiet, changed: [99] }, quiet, { ...quiet, seconds: 90_000 }, quiet];
        let last = new Set<string>();
        await play(feed, [...all, ...tail], (delivered) => (last = delivered));
        expect(feed.listed().filter((row) => !last.has(row.content))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('nothing that was delivered is delivered again', async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), fc.boolean(), async (all, showsClock) => {
        const feed = new Feed(5, showsClock);
        let mark = firstWatermark([], { device: feed.device(), server: null });
        const delivered: string[] = [];
        for (const step of all) {
          feed.now += step.seconds;
          feed.deviceJump += step.jumpHours === 'still' ? -step.seconds : step.jumpHours * 3600;
          step.changed.forEach((id, index) => feed.change(id, step.lags[index % step.lags.length]!));
          const read = await readFeed(mark, feed.device(), feed.pageAt);
          mark = read.mark;
          delivered.push(...read.fresh.map((row) => row.content));
        }
        expect(new Set(delivered).size).toBe(delivered.length);
      }),
      { numRuns: 300 },
    );
  });

  test('an idle run costs one request though thousands of rows changed a moment ago, one edit costs no more', async () => {
    const feed = new Feed(200, true);
    for (let id = 0; id < 3000; id += 1) feed.change(id, 0);
    let mark = (await readFeed(firstWatermark([], { device: feed.device(), server: null }), feed.device(), feed.pageAt))
      .mark;
    const pull = async (seconds: number) => {
      feed.now += seconds;
      const before = feed.requests;
      const read = await readFeed(mark, feed.device(), feed.pageAt);
      mark = read.mark;
      return { requests: feed.requests - before, fresh: read.fresh.length };
    };
    expect(await pull(10)).toEqual({ requests: 1, fresh: 0 });
    expect(await pull(60)).toEqual({ requests: 1, fresh: 0 });
    feed.change(7, 0);
    expect(await pull(0)).toEqual({ requests: 1, fresh: 1 });
    expect(await pull(0)).toEqual({ requests: 1, fresh: 0 });
    expect(await pull(400)).toEqual({ requests: 15, fresh: 0 });
    expect(await pull(400)).toEqual({ requests: 1, fresh: 0 });
    expect(await pull(3600)).toEqual({ requests: 1, fresh: 0 });
  });

  test('a quiet feed leaves its watermark as it is, so that nothing has to be stored', async () => {
    const feed = new Feed(10, false);
    for (let id = 0; id < 4; id += 1) feed.change(id, 0);
    const first = await readFeed(
      firstWatermark([], { device: feed.device(), server: null }),
      feed.device(),
      feed.pageAt,
    );
    feed.now += 1000;
    const second = await readFeed(first.mark, feed.device(), feed.pageAt);
    expect(second).toEqual({ fresh: [], mark: first.mark });
  });

  test('a server that ignores If-Modified-Since is read no further than the watermark', async () => {
    const feed = new Feed(10, false);
    for (let id = 0; id < 100; id += 1) {
      feed.change(id, 0);
      feed.now += 60;
    }
    const everything = (place: PlaceInList) => feed.pageAt(place);
    const first = await readFeed(
      firstWatermark([], { device: feed.device(), server: null }),
      feed.device(),
      everything,
    );
    expect(first.fresh).toHaveLength(100);
    feed.now += 1000;
    feed.change(3, 0);
    feed.requests = 0;
    const second = await readFeed(first.mark, feed.device(), everything);
    expect(second.fresh.map((row) => row.id)).toEqual(['r3']);
    expect(feed.requests).toBe(1);
  });

  test('two changes of one row within one second are both seen', async () => {
    const feed = new Feed(10, false);
    feed.change(1, 0);
    const first = await readFeed(
      firstWatermark([], { device: feed.device(), server: null }),
      feed.device(),
      feed.pageAt,
    );
    feed.change(1, 0);
    const second = await readFeed(first.mark, feed.device(), feed.pageAt);
    expect(second.fresh).toHaveLength(1);
    expect(second.fresh[0]!.stamp).toBe(first.fresh[0]!.stamp);
  });
});
