import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BadRequest, parseSnapshot } from './control-schemas';
import { loadIcs } from './ics/load';
import { startSandbox, type SandboxOptions } from './server';

const help = `Stand-ins for Microsoft Graph and Zoho CRM over real HTTP, on 127.0.0.1, with their state in memory.

  npm run -s sandbox -- [options]

  --graph-port N   the port of Graph; 0, the default, takes a free one
  --crm-port N     the port of the CRM; 0, the default, takes a free one
  --seed SEED      demo (the default), empty, or a file with the JSON of GET /_sandbox/snapshot
  --ics FILE       load this calendar export into Outlook, for the first person of the seed: into the calendar
                   "Zoho CRM" where the mailbox has one, else into the default calendar; may be repeated
  --vcf FILE       not yet: the sandbox has no contacts
  --latency MS     let every request wait this long; default 0
  --help           this text

The first line on stdout that starts with { names both addresses; everything else goes to stderr.
The control interface is under /_sandbox/ on both ports. SIGTERM and SIGINT stop it.
`;

interface Command {
  options: SandboxOptions;
  ics: { file: string; text: string }[];
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (!command) {
    process.stdout.write(help);
    return;
  }
  const sandbox = await startSandbox(command.options);
  const stop = () => {
    void sandbox.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  for (const { file, text } of command.ics) {
    const [person] = sandbox.world.state.people;
    if (!person) throw new BadRequest('The seed has nobody to load a calendar for.');
    const { loaded, skipped } = loadIcs(sandbox.world, person, text, { into: 'outlook', as: 'import' });
    console.error(`${file}: ${loaded} loaded, ${skipped.length} skipped`);
    for (const { line, why } of skipped) console.error(`${file}:${line}: ${why}`);
  }
  const { graph, crm } = sandbox;
  process.stdout.write(`${JSON.stringify({ graph, crm })}\n`);
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
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  if (values.vcf.length > 0) throw new BadRequest('--vcf: the sandbox cannot load .vcf files yet: it has no contacts.');
  const options: SandboxOptions = {
    graphPort: wholeNumber('--graph-port', values['graph-port'], 65_535),
    crmPort: wholeNumber('--crm-port', values['crm-port'], 65_535),
    latencyMs: wholeNumber('--latency', values.latency, 600_000),
    seed: readSeed(values.seed),
  };
  return { options, ics: values.ics.map((file) => ({ file, text: readText('--ics', file) })) };
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
  try {
    return readFileSync(file, 'utf8');
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
