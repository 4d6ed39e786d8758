import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BadRequest, parseSnapshot } from './control-schemas';
import { startDesk, type DeskOptions, type LoadedFile, type RunningDesk } from './desk/server';
import { eventId } from './graph/ids';
import { mailboxOf } from './graph/mailbox';
import { loadIcs } from './ics/load';
import type { Person } from './person';
import { startSandbox, type RunningSandbox, type SandboxOptions, type Secure } from './server';
import { decodeText } from './vcf/charset';
import { loadVcf } from './vcf/load';
import type { World } from './world';

const help = `Stand-ins for Microsoft Graph and Zoho CRM over real HTTP, on 127.0.0.1, with their state in memory.

  npm run -s sandbox -- [options]

  --graph-port N   the port of Graph; 0, the default, takes a free one
  --crm-port N     the port of the CRM; 0, the default, takes a free one
  --seed SEED      demo (the default), empty, or a file with the JSON of GET /_sandbox/snapshot
  --ics FILE       load this calendar export into Outlook, for the first person of the seed: into the calendar
                   "Zoho CRM" where the mailbox has one, else into the default calendar; may be repeated
  --vcf FILE       load this contact export into Outlook, for the first person of the seed: into the default contacts
                   folder; may be repeated
  --latency MS     let every request wait this long; default 0
  --desk-port N    also serve the desk, a page that shows both services and the pane, on localhost: on this port where
                   it is free, else on another one
  --site DIR       the built pane, for the desk (npm run build: dist)
  --desk-site DIR  the built desk page (npm run build:desk: .cache/desk)
  --https          over https, with a certificate made at the start, and with stand-ins for the sign-in pages of
                   Microsoft and Zoho: in the desk's pane people sign in themselves
  --help           this text

The first line on stdout that starts with { names both addresses, and with --desk-port the desk's; with --https also
"plain", both services without https, "certificate" in PEM, and the addresses of the sign-in pages. Everything else
goes to stderr. The control interface is under /_sandbox/ on both ports. SIGTERM and SIGINT stop it; so does the end of
the process that started it with a channel.
`;

interface ExportFile {
  file: string;
  text: string;
}

interface Command {
  options: SandboxOptions;
  ics: ExportFile[];
  vcf: ExportFile[];
  desk: Pick<DeskOptions, 'port' | 'site' | 'deskSite'> | undefined;
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (!command) {
    process.stdout.write(help);
    return;
  }
  const sandbox = await startSandbox(command.options);
  let desk: RunningDesk | undefined;
  const stop = () => {
    void Promise.all([sandbox.close(), desk?.close()]).then(() => process.exit(0));
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, stop);
  const loaded = command.ics.map((file) => loadCalendar(sandbox.world, file));
  for (const file of command.vcf) loadContacts(sandbox.world, file);
  if (command.desk) desk = await serveDesk(sandbox, command.desk, loaded);
  const { graph, crm } = sandbox;
  const started = { graph, crm, ...(desk && { desk: desk.origin }), ...(sandbox.secure && describe(sandbox.secure)) };
  process.stdout.write(`${JSON.stringify(started)}\n`);
}

function describe({ plain, certificate, addresses }: Secure) {
  return { plain, certificate: certificate.cert, ...addresses };
}

/** The pages of the pane that a sign-in may come back to. */
const returnPages = ['redirect.html', 'microsoft-sign-in.html', 'crm-sign-in.html'];

async function serveDesk(
  { graph, crm, world, secure }: RunningSandbox,
  sites: NonNullable<Command['desk']>,
  loaded: LoadedFile[],
): Promise<RunningDesk> {
  const desk = await startDesk({
    ...{ ...sites, graph, crm, loaded, world: () => world.id, people: () => world.state.people },
    ...(secure && { accounts: secure }),
  });
  for (const addresses of Object.values(secure?.identity.redirects ?? {}))
    for (const page of returnPages) addresses.add(`${desk.origin}/pane/${page}`);
  return desk;
}

function loadCalendar(world: World, { file, text }: ExportFile): LoadedFile {
  const person = firstPerson(world, 'a calendar');
  const mailbox = mailboxOf(world, person.id);
  const before = new Set(Object.keys(mailbox.events));
  const { loaded, skipped } = loadIcs(world, person, text, { into: 'outlook', as: 'import' });
  tell(file, { loaded, skipped });
  const added = Object.values(mailbox.events).filter(({ number }) => !before.has(String(number)));
  const calendar = mailbox.calendars[added[0]?.calendar ?? mailbox.defaultCalendar]?.name ?? '';
  const ids = added.map((event) => eventId(person.id, event, 'immutable'));
  return { file: path.basename(file), person: person.id, calendar, ids, loaded, skipped, world: world.id };
}

function loadContacts(world: World, { file, text }: ExportFile): void {
  tell(file, loadVcf(world, firstPerson(world, 'contacts'), text, { into: 'outlook', as: 'import' }));
}

function firstPerson(world: World, what: string): Person {
  const [person] = world.state.people;
  if (!person) throw new BadRequest(`The seed has nobody to load ${what} for.`);
  return person;
}

function tell(file: string, { loaded, skipped }: Pick<LoadedFile, 'loaded' | 'skipped'>): void {
  console.error(`${file}: ${loaded} loaded, ${skipped.length} skipped`);
  for (const { line, why } of skipped) console.error(`${file}:${line}: ${why}`);
}

function readCommand(args: string[]): Command | undefined {
  const { values } = parseArgs({
    args,
    options: {
      'graph-port': { type: 'string', default: '0' },
      'crm-port': { type: 'string', default: '0' },
      seed: { type: 'string', default: 'demo' },
      ics: { type: 'string', multiple: true, default: [] },
      vcf: { type: 'string', multiple: true, default: [] },
      latency: { type: 'string', default: '0' },
      'desk-port': { type: 'string' },
      site: { type: 'string' },
      'desk-site': { type: 'string' },
      https: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const options: SandboxOptions = {
    graphPort: wholeNumber('--graph-port', values['graph-port'], 65_535),
    crmPort: wholeNumber('--crm-port', values['crm-port'], 65_535),
    latencyMs: wholeNumber('--latency', values.latency, 600_000),
    seed: readSeed(values.seed),
    https: values.https,
  };
  const ics = values.ics.map((file) => ({ file, text: readText('--ics', file) }));
  const vcf = values.vcf.map((file) => ({ file, text: decodeText(readBytes('--vcf', file)) }));
  return { options, ics, vcf, desk: readDesk(values) };
}

type DeskValues = Partial<Record<'desk-port' | 'site' | 'desk-site', string | undefined>>;

function readDesk({ 'desk-port': port, site, 'desk-site': deskSite }: DeskValues): Command['desk'] {
  if (port === undefined) return undefined;
  return {
    port: wholeNumber('--desk-port', port, 65_535),
    ...(site !== undefined && { site }),
    ...(deskSite !== undefined && { deskSite }),
  };
}

function wholeNumber(option: string, text: string, max: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) {
    throw new BadRequest(`${option} takes a whole number from 0 to ${max}, not "${text}".`);
  }
  return number;
}

function readSeed(seed: string): NonNullable<SandboxOptions['seed']> {
  if (seed === 'empty' || seed === 'demo') return seed;
  const text = readText('--seed', seed);
  try {
    return parseSnapshot(JSON.parse(text));
  } catch (error) {
    throw new BadRequest(`--seed: "${seed}" holds no snapshot: ${messageOf(error)}`);
  }
}

function readText(option: string, file: string): string {
  return readBytes(option, file).toString('utf8');
}

function readBytes(option: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadRequest(`${option}: "${file}" cannot be read: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(2);
});
