import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { syncOnce, type RunReport } from '../app';
import { FileStore } from '../store/file';
import { parseSettings } from '../sync/settings';
import { deviceClock, deviceNetwork, newId } from './device';
import { progressBar } from './progress';
import { reportText } from './report-text';

/**
 * The product in a minute: both services as stand-ins, a first sync, a second one that has nothing to do, and then a
 * place to try things out. Everything is in memory and gone at the end.
 */
const help = `npm start                    see a mailbox and a CRM kept in step, with made-up data
npm start -- --ics FILE      the same, with your own exported calendar in the mailbox`;

interface Services {
  graph: string;
  crm: string;
  process: ChildProcess;
}

const peopleShape = z.array(
  z.object({ id: z.string(), name: z.string(), graphToken: z.string(), crmToken: z.string() }),
);
type Person = z.infer<typeof peopleShape>[number];
const loadedShape = z.object({ loaded: z.number(), skipped: z.array(z.object({ line: z.number(), why: z.string() })) });

async function main(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { ics: { type: 'string' }, help: { type: 'boolean' } },
    strict: true,
  });
  if (values.help === true) {
    console.log(help);
    return;
  }
  const calendar = values.ics === undefined ? undefined : await readFile(values.ics, 'utf8');
  const folder = await mkdtemp(path.join(tmpdir(), 'crm-sync-'));
  const services = await startServices();
  const stop = async () => {
    services.process.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await demonstrate(services, path.join(folder, 'store.jsonl'), calendar);
  } finally {
    await stop();
  }
}

async function demonstrate(services: Services, store: string, calendar: string | undefined): Promise<void> {
  const [person] = z.parse(peopleShape, await control(services, 'GET', 'people'));
  if (!person) throw new Error('the sandbox has no people');
  const sync = () => syncFor(person, services, store);
  title(`First sync: ${person.name}'s CRM meetings come to a calendar of their own`);
  console.log(reportText(await sync()));
  if (calendar !== undefined) {
    title('Your own calendar is put into that calendar, and synced to the CRM');
    await loadCalendar(calendar, person, services);
    console.log(reportText(await sync()));
  }
  title('The same again: nothing has changed, so nothing is written');
  console.log(reportText(await sync()));
  title('Now you');
  console.log(instructions(person, services, store));
  await tryOut(sync);
}

function title(text: string): void {
  console.log(`\n\u001b[1m${text}\u001b[0m\n`);
}

async function syncFor(person: Person, services: Services, path: string): Promise<RunReport> {
  const store = await FileStore.open(path);
  const bar = progressBar(true);
  try {
    return await syncOnce(
      {
        graph: { origin: services.graph, token: () => Promise.resolve(person.graphToken) },
        crm: { origin: services.crm, token: () => Promise.resolve(person.crmToken) },
        store,
        network: deviceNetwork(),
        clock: deviceClock(undefined),
        newId,
      },
      {
        settings: parseSettings({}),
        kinds: ['meetings'],
        decide: () => undefined,
        enable: new Set(),
        disable: new Map(),
        dryRun: false,
        isStopped: () => false,
        onProgress: bar.show,
      },
    );
  } finally {
    bar.end();
    await store.close();
  }
}

async function loadCalendar(text: string, person: Person, services: Services): Promise<void> {
  const load = { person: person.id, format: 'ics', into: 'outlook', calendar: 'Zoho CRM', text };
  const { loaded, skipped } = z.parse(loadedShape, await control(services, 'POST', 'load', load));
  console.log(`${loaded} meetings read from your file.`);
  for (const { line, why } of skipped.slice(0, 20)) console.log(`  line ${line}: left out, ${why}`);
  if (skipped.length > 20) console.log(`  … and ${skipped.length - 20} more left out`);
}

async function control(services: Services, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${services.graph}/_sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`the sandbox refused ${path}: ${await answer.text()}`);
  return answer.json();
}

function instructions(person: Person, { graph, crm }: Services, store: string): string {
  return `Both services run until you press Ctrl-C. In another terminal:

  a meeting in Outlook, to edit (PATCH), delete (DELETE) or look at:
    curl -s "${graph}/v1.0/me/events?\\$top=3&\\$select=id,subject" -H "Authorization: Bearer ${person.graphToken}"
    curl -s -X PATCH "${graph}/v1.0/me/events/ID" -H "Authorization: Bearer ${person.graphToken}" \\
      -H "Content-Type: application/json" -d '{"subject":"Renamed in Outlook"}'

  a meeting in the CRM:
    curl -s "${crm}/crm/v8/Events?fields=Event_Title&per_page=3" -H "Authorization: Zoho-oauthtoken ${person.crmToken}"
    curl -s -X PUT "${crm}/crm/v8/Events/ID" -H "Authorization: Zoho-oauthtoken ${person.crmToken}" \\
      -d '{"data":[{"Event_Title":"Renamed in the CRM"}],"trigger":[]}'

  and then sync: press Enter here, or
    GRAPH_TOKEN=${person.graphToken} CRM_TOKEN=${person.crmToken} npm run -s sync -- \\
      --graph ${graph} --crm ${crm} --store ${store}
`;
}

/** Syncs at every Enter, until `q` or Ctrl-C; without a terminal it just stays up. */
async function tryOut(sync: () => Promise<RunReport>): Promise<void> {
  const input = createInterface({ input: process.stdin });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  void stopped.then(() => input.close());
  for await (const line of input) {
    if (line.trim() === 'q') return;
    console.log(reportText(await sync()));
  }
  await stayUpUntil(stopped);
}

/** A promise alone does not keep a process alive. */
async function stayUpUntil(stopped: Promise<void>): Promise<void> {
  const alive = setInterval(() => undefined, 60_000);
  await stopped;
  clearInterval(alive);
}

/** Starts the sandbox in a process of its own; its first line of JSON says where the services are. */
async function startServices(): Promise<Services> {
  const sandbox = path.join(import.meta.dirname, '../sandbox/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', sandbox, '--seed', 'demo'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) {
      const shape = z.object({ graph: z.string(), crm: z.string() });
      return { ...z.parse(shape, JSON.parse(line)), process: child };
    }
  }
  throw new Error('the sandbox did not start');
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
