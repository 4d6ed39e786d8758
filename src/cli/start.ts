import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { RunReport } from '../app';
import { FileStore } from '../store/file';
import { reportText } from './report-text';
import { plainRun, runOnce, type Target } from './run-once';
import { Services } from './services';

/**
 * The product in a minute: both services as stand-ins, a first sync, a second one that has nothing to do, and then a
 * place to try things out. Everything is in memory and gone at the end.
 */
const help = `npm start                    see a mailbox and a CRM kept in step, with made-up data
npm start -- --ics FILE      the same, with your own exported calendar in the mailbox`;

const mostSkipped = 20;
const loadedShape = z.object({
  loaded: z.number(),
  skipped: z.array(z.object({ line: z.number(), why: z.string() })),
});

async function main(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { ics: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(help);
    return;
  }
  const calendar = values.ics === undefined ? undefined : await readFile(values.ics, 'utf8');
  const folder = await mkdtemp(path.join(tmpdir(), 'crm-sync-'));
  const services = await Services.start('demo');
  try {
    await demonstrate(services, path.join(folder, 'store.jsonl'), calendar);
  } finally {
    services.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function demonstrate(services: Services, store: string, calendar: string | undefined): Promise<void> {
  const person = await services.firstPerson();
  const target = { ...person, graph: services.graph, crm: services.crm, store };
  title(`First sync: ${person.name}'s CRM meetings come to a calendar of their own`);
  console.log(reportText(await sync(target)));
  if (calendar !== undefined) {
    title('Your own calendar is put into that calendar, and synced to the CRM');
    await loadCalendar(calendar, person.id, services);
    console.log(reportText(await sync(target)));
  }
  title('The same again: nothing has changed, so nothing is written');
  console.log(reportText(await sync(target), true));
  title('Now you');
  console.log(await instructions(target));
  await tryOut(() => sync(target));
}

function title(text: string): void {
  console.log(`\n\u001b[1m${text}\u001b[0m\n`);
}

function sync(target: Target): Promise<RunReport> {
  return runOnce(target, plainRun(), { showProgress: true });
}

async function loadCalendar(text: string, person: string, services: Services): Promise<void> {
  const load = { person, format: 'ics', into: 'outlook', calendar: 'Zoho CRM', text };
  const { loaded, skipped } = z.parse(loadedShape, await services.control('POST', 'load', load));
  console.log(`${loaded} meetings read from your file.`);
  for (const { line, why } of skipped.slice(0, mostSkipped)) console.log(`  line ${line}: left out, ${why}`);
  if (skipped.length > mostSkipped) console.log(`  … and ${skipped.length - mostSkipped} more left out`);
  console.log('');
}

async function instructions(target: Target): Promise<string> {
  const { graph, crm, graphToken, crmToken, store } = target;
  const example = await examplePair(store);
  return `Both services run until you press Ctrl-C. In another terminal, rename one and the same meeting
("${example.title}") on either side:

  in Outlook:
    curl -s -X PATCH "${graph}/v1.0/me/events/${encodeURIComponent(example.outlook)}" \\
      -H "Authorization: Bearer ${graphToken}" -H "Content-Type: application/json" \\
      -H 'Prefer: IdType="ImmutableId"' -d '{"subject":"Renamed in Outlook"}'

  in the CRM:
    curl -s -X PUT "${crm}/crm/v8/Events/${example.crm}" -H "Authorization: Zoho-oauthtoken ${crmToken}" \\
      -d '{"data":[{"Event_Title":"Renamed in the CRM"}],"trigger":[]}'

  and then sync: press Enter here, or
    GRAPH_TOKEN=${graphToken} CRM_TOKEN=${crmToken} npm run -s sync -- \\
      --graph ${graph} --crm ${crm} --store ${store}
`;
}

const linkShape = z.object({
  state: z.string(),
  crm: z.object({ id: z.string(), shadow: z.nullable(z.object({ title: z.string() })) }),
  outlook: z.object({ id: z.string() }),
});

/** A pair that the first sync joined. */
async function examplePair(path: string): Promise<{ title: string; crm: string; outlook: string }> {
  const store = await FileStore.open(path);
  try {
    for (const row of (await store.load('meetings.links')).values()) {
      const { state, crm, outlook } = z.parse(linkShape, row);
      if (state === 'active') return { title: crm.shadow?.title ?? '', crm: crm.id, outlook: outlook.id };
    }
    throw new Error('nothing was synced');
  } finally {
    await store.close();
  }
}

/** Syncs at every Enter, until `q` or Ctrl-C; without a terminal it just stays up. */
async function tryOut(again: () => Promise<RunReport>): Promise<void> {
  const input = createInterface({ input: process.stdin });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  void stopped.then(() => input.close());
  for await (const line of input) {
    if (line.trim() === 'q') return;
    console.log(reportText(await again(), true));
  }
  await stayUpUntil(stopped);
}

/** Until a signal, or until the shell that npm started this in is gone (npm does not hand signals through it). */
async function stayUpUntil(stopped: Promise<void>): Promise<void> {
  const parent = process.ppid;
  let watch: NodeJS.Timeout | undefined;
  const orphaned = new Promise<void>((resolve) => {
    watch = setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 500);
  });
  await Promise.race([stopped, orphaned]);
  clearInterval(watch);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
