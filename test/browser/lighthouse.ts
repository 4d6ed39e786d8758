import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { launchChromium } from './chromium';
import { SandboxProcess } from './sandbox-process';

/** Lighthouse over the built pane as a phone sees it, three times: `npm run lighthouse` prints every run and the medians. */
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices'];

const root = path.resolve(import.meta.dirname, '../..');
const port = await freePort();
const sandbox = await SandboxProcess.start({
  site: path.join(root, 'dist'),
  deskSite: path.join(root, '.cache/desk'),
});
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
try {
  const results: Record<string, number>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const result = await audit(`${sandbox.origins.desk}/pane/taskpane.html?person=nora`);
    console.log(`run ${run}:`, JSON.stringify(result));
    results.push(result);
  }
  const medians = Object.keys(results[0] ?? {}).map((name) => [
    name,
    median(results.map((result) => result[name] ?? 0)),
  ]);
  console.log('medians:', JSON.stringify(Object.fromEntries(medians)));
} finally {
  await browser.close();
  await sandbox.stop();
}

/** Scores from 0 to 1, times in milliseconds. */
async function audit(url: string): Promise<Record<string, number>> {
  const answer = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  if (!answer) throw new Error('Lighthouse did not answer');
  const { lhr } = answer;
  const scores = categories.map((name) => [name, lhr.categories[name]?.score ?? 0]);
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'interactive', 'total-blocking-time'];
  return Object.fromEntries([
    ...scores,
    ...times.map((id) => [id, Math.round(lhr.audits[id]?.numericValue ?? 0)]),
  ]) as Record<string, number>;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}
