import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunReport } from '../app';
import { kindNames } from '../sync/kind';
import { editSome, fill, restSeconds } from './bench-data';
import { plainRun, runOnce, type Target } from './run-once';
import { Services } from './services';

/**
 * What a first sync and an idle run cost: requests against their bounds, seconds, peak memory of this process.
 * `npm run bench -- 5000` puts so many meetings into the CRM; the first 5,000 come over (M6).
 * `npm run bench -- 10000 contacts` and `npm run bench -- 5000 tasks` do so for the other kinds, `-- 2000 all` for all.
 */
const count = Number(process.argv[2] ?? 5000);
const chosen = process.argv[3] ?? 'meetings';
const kinds = chosen === 'all' ? kindNames : kindNames.filter((kind) => kind === chosen);
const edits = 20;
const firstLimits = { meetings: 5000, contacts: 10_000, tasks: Infinity };

/** A run that a service asked to come back later goes on after this long, by all clocks. */
const pauseSeconds = 900;
let movedOnSeconds = kinds.length * restSeconds;

const services = await Services.start('empty');
const folder = await mkdtemp(path.join(tmpdir(), 'crm-sync-bench-'));
try {
  const person = await services.firstPerson();
  for (const kind of kinds) await fill(kind, services, person, count);
  const target = { ...person, graph: services.graph, crm: services.crm, store: path.join(folder, 'store.jsonl') };
  const synced = kinds.map((kind) => Math.min(count, firstLimits[kind]));
  const bound = 1.05 * synced.reduce((sum, size) => sum + size / 200 + size / 20, 0);
  tell('first', await untilWhole(target), bound);
  tell('second', await untilWhole(target));
  tell('idle', await untilWhole(target), 3 * kinds.length);
  for (const kind of kinds) await editSome(kind, services, person, edits);
  tell(`after ${edits} edits per kind`, await untilWhole(target));
  console.log(`store: ${((await stat(target.store)).size / 1024 / 1024).toFixed(1)} MB`);
} finally {
  services.stop();
  await rm(folder, { recursive: true });
}

/** Runs that together come to an end: Outlook takes 10,000 calls in ten minutes, then it wants a pause. */
async function untilWhole(target: Target): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (;;) {
    const now = new Date(Date.now() + movedOnSeconds * 1000).toISOString();
    const report = await runOnce(target, plainRun(kinds), { now, showProgress: false });
    if (report.error) throw new Error(report.error.message);
    reports.push(report);
    if (Object.values(report.kinds).every(({ status }) => status !== 'paused')) return reports;
    await services.control('POST', 'clock', { advanceSeconds: pauseSeconds });
    movedOnSeconds += pauseSeconds;
  }
}

function tell(name: string, reports: RunReport[], limit?: number): void {
  const sum = (count: (report: RunReport) => number) => reports.reduce((total, report) => total + count(report), 0);
  const [graph, crm] = [sum(({ requests }) => requests.graph), sum(({ requests }) => requests.crm)];
  const ratio = limit === undefined ? '' : `, ${((graph + crm) / limit).toFixed(3)} of the bound ${limit}`;
  const made = kinds.map((kind) => sum((report) => report.kinds[kind]?.outlook.created ?? 0)).join(' + ');
  const changed = kinds.map((kind) => sum((report) => report.kinds[kind]?.outlook.updated ?? 0)).join(' + ');
  console.log(
    `${name}: ${graph + crm} requests (Outlook ${graph}, of them ${sum(({ requests }) => requests.graphBatches)} batches; CRM ${crm})${ratio};`,
    `created ${made}, updated ${changed}, ${sum(({ seconds }) => seconds).toFixed(1)} s in ${reports.length} runs,`,
    `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}
