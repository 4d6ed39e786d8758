/**
 * Kills a world at every point that it passes, one after the other, lets it go on from what it had stored, and compares
 * the end with the end of a life without a kill.
 */

/** The process is dead; whoever gets this after the first one tried to live on. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Counts the points that a world passes, and ends its life at one of them. */
export class KillSwitch {
  readonly passed: string[] = [];
  private deadly: number | undefined;
  /** Where the process died, if it did. */
  diedAt: string | undefined;

  /** The world tells where it is. @throws Killed at the deadly point, and at every later one until `revive`. */
  point(label: string): void {
    if (this.diedAt !== undefined) throw new Killed(`dead, but at ${label}`);
    this.passed.push(label);
    if (this.passed.length - 1 !== this.deadly) return;
    this.diedAt = label;
    throw new Killed(label);
  }

  /** From now on points count anew; the one with this number is deadly. */
  arm(deadly?: number): void {
    this.passed.length = 0;
    this.deadly = deadly;
    this.diedAt = undefined;
  }
}

/** A world that is ready for the run under test. Points are passed at every call to a service and every commit. */
export interface KillableWorld {
  /** One run from what is stored; true when it found nothing to do. */
  run(): Promise<boolean>;
  /** What must be the same in the end, whatever happened on the way: items, contents, pairs, mails. */
  state(): Promise<unknown>;
}

export interface KillReport {
  points: string[];
  /** The end of the unkilled life: what every other one is held against, and worth a look of its own. */
  end: unknown;
  /** Where a kill led to another end, or to none. */
  failures: { point: number; label: string; why: string }[];
}

const mostRuns = 5;

/** `isWanted` chooses the points to be killed at; all where absent. */
export async function killAnywhere(
  build: (kill: KillSwitch) => Promise<KillableWorld>,
  isWanted: (label: string, point: number) => boolean = () => true,
): Promise<KillReport> {
  const kill = new KillSwitch();
  const unkilled = await build(kill);
  kill.arm();
  await unkilled.run();
  const points = [...kill.passed];
  await untilQuiet(unkilled);
  const end = await unkilled.state();
  const report: KillReport = { points, end, failures: [] };
  const wanted = JSON.stringify(end, null, 1);
  for (const [point, label] of report.points.entries()) {
    if (!isWanted(label, point)) continue;
    const why = await killAt(point, label, wanted, build);
    if (why !== undefined) report.failures.push({ point, label, why });
  }
  return report;
}

async function killAt(
  point: number,
  label: string,
  wanted: string,
  build: (kill: KillSwitch) => Promise<KillableWorld>,
): Promise<string | undefined> {
  const kill = new KillSwitch();
  const world = await build(kill);
  kill.arm(point);
  await world.run().catch((error: unknown) => {
    if (kill.diedAt === undefined) throw error;
  });
  if (kill.diedAt === undefined) return `did not die at ${label}`;
  kill.arm();
  if (!(await untilQuiet(world))) return `not quiet after ${mostRuns} runs`;
  const got = JSON.stringify(await world.state(), null, 1);
  return got === wanted ? undefined : `another end:\n${got}\ninstead of\n${wanted}`;
}

async function untilQuiet(world: KillableWorld): Promise<boolean> {
  for (let run = 0; run < mostRuns; run += 1) if (await world.run()) return true;
  return false;
}
