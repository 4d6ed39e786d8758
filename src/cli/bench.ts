import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { calendar } from './bench-calendar';
import { plainRun, runOnce } from './run-once';
import { Services } from './services';

/**
 * What a first sync and an idle run cost: requests against their bounds, seconds, peak memory of this process.
 * `npm run bench -- 5000` puts so many meetings into the CRM; the first 5,000 come over (M6).
 */
const count = Number(process.argv[2] ?? 5000);
const firstLimit = 5000;

const services = await Services.start('empty');
const folder = await mkdtemp(path.join(tmpdir(), 'crm-sync-bench-'));
try {
  const person = await services.firstPerson();
  const load = { person: person.id, format: 'ics', into: 'crm', as: 'single', text: calendar(count) };
  console.log(`${count} meetings in the CRM:`, JSON.stringify(await services.control('POST', 'load', load)));
  const target = { ...person, graph: services.graph, crm: services.crm, store: path.join(folder, 'store.jsonl') };
  const bound = 1.05 * (Math.min(count, firstLimit) / 200 + Math.min(count, firstLimit) / 20);
  for (const name of ['first', 'second', 'idle']) {
    const report = await runOnce(target, plainRun(), { showProgress: false });
    const { graph, graphBatches, crm } = report.requests;
    const limit = name === 'first' ? bound : name === 'idle' ? 3 : undefined;
    const ratio = limit === undefined ? '' : `, ${((graph + crm) / limit).toFixed(3)} of the bound ${limit}`;
    console.log(
      `${name}: ${graph + crm} requests (Outlook ${graph}, of them ${graphBatches} batches; CRM ${crm})${ratio};`,
      `created ${report.kinds.meetings?.outlook.created}, ${report.seconds.toFixed(1)} s,`,
      `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
  }
  console.log(`store: ${((await stat(target.store)).size / 1024 / 1024).toFixed(1)} MB`);
} finally {
  services.stop();
  await rm(folder, { recursive: true });
}
