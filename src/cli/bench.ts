import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { kindNames } from '../sync/kind';
import { fill } from './bench-data';
import { plainRun, runOnce } from './run-once';
import { Services } from './services';

/**
 * What a first sync and an idle run cost: requests against their bounds, seconds, peak memory of this process.
 * `npm run bench -- 5000` puts so many meetings into the CRM; the first 5,000 come over (M6).
 * `npm run bench -- 10000 contacts` and `npm run bench -- 5000 tasks` do so for the other kinds, `-- 2000 all` for all.
 */
const count = Number(process.argv[2] ?? 5000);
const chosen = process.argv[3] ?? 'meetings';
const kinds = chosen === 'all' ? kindNames : kindNames.filter((kind) => kind === chosen);
const firstLimits = { meetings: 5000, contacts: 10_000, tasks: Infinity };

const services = await Services.start('empty');
const folder = await mkdtemp(path.join(tmpdir(), 'crm-sync-bench-'));
try {
  const person = await services.firstPerson();
  for (const kind of kinds) await fill(kind, services, person, count);
  const target = { ...person, graph: services.graph, crm: services.crm, store: path.join(folder, 'store.jsonl') };
  const synced = kinds.map((kind) => Math.min(count, firstLimits[kind]));
  const bound = 1.05 * synced.reduce((sum, size) => sum + size / 200 + size / 20, 0);
  for (const name of ['first', 'second', 'idle']) {
    const report = await runOnce(target, plainRun(kinds), { showProgress: false });
    const { graph, graphBatches, crm } = report.requests;
    const limit = name === 'first' ? bound : name === 'idle' ? 3 * kinds.length : undefined;
    const ratio = limit === undefined ? '' : `, ${((graph + crm) / limit).toFixed(3)} of the bound ${limit}`;
    console.log(
      `${name}: ${graph + crm} requests (Outlook ${graph}, of them ${graphBatches} batches; CRM ${crm})${ratio};`,
      `created ${kinds.map((kind) => report.kinds[kind]?.outlook.created).join(' + ')}, ${report.seconds.toFixed(1)} s,`,
      `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  }
  console.log(`store: ${((await stat(target.store)).size / 1024 / 1024).toFixed(1)} MB`);
} finally {
  services.stop();
  await rm(folder, { recursive: true });
}
