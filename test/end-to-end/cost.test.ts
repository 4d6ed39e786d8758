import { SandboxWorld } from './sandbox-world';

/** So many half-hour meetings, half of them ahead, as an export. */
function calendar(count: number): string {
  const stamp = (time: number) => `${new Date(time).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = Array.from({ length: count }, (_, index) => {
    const start = Date.now() + (index - count / 2) * 1_800_000;
    const times = [`DTSTART:${stamp(start)}`, `DTEND:${stamp(start + 1_800_000)}`];
    return ['BEGIN:VEVENT', `UID:${index}`, ...times, `SUMMARY:Meeting ${index}`, 'END:VEVENT'].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

describe('what a run costs', () => {
  let world: SandboxWorld;

  beforeEach(async () => {
    world = await SandboxWorld.start();
  });
  afterEach(() => world.close({ isJudged: false }));

  it('M6: a first sync of 5,000 costs a twentieth more than its reads and batches, an idle run three requests', async () => {
    const count = 5000;
    const load = { person: 'kim', format: 'ics', into: 'crm', text: calendar(count + 100) };
    await world.control('POST', 'load', load);
    const first = await world.syncWell();
    expect(first.kinds.meetings?.outlook.created).toBe(count);
    expect(first.requests.graph + first.requests.crm).toBeLessThanOrEqual(1.05 * (count / 200 + count / 20));
    await world.syncWell();
    const idle = await world.syncWell();
    expect(idle.actions).toEqual([]);
    expect(idle.requests.graph + idle.requests.crm).toBeLessThanOrEqual(3);
  }, 120_000);
});
