import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser';
import { End } from './end';
import { buildPages, desk, folderOf, pane } from './pages';
import { Services } from './services';

const help = `npm start                 a made-up mailbox and a made-up CRM, with the add-in's task pane between them, in a browser
npm start -- [options]

  --ics FILE   put your own exported calendar into the mailbox; may be repeated
  --vcf FILE   put your own exported contacts into the mailbox; may be repeated
  --sign-in    sign in yourself, on stand-ins for the pages of Microsoft and Zoho: everything over https
  --port N     the port of the page, 3000 by default; another one where it is taken
  --no-open    do not open a browser (BROWSER=none says the same)
  --help       this text

Everything is in memory and gone at the end: Ctrl-C.`;

interface Choices {
  ics: string[];
  vcf: string[];
  port: string;
  open: boolean;
  'sign-in': boolean;
}

/** Builds what has to be built, starts both services and the desk, and stays until it is told to end. */
async function main(argv: string[]): Promise<void> {
  const choices = readChoices(argv);
  if (!choices) {
    console.log(help);
    return;
  }
  const end = new End();
  try {
    await buildPages([pane, desk], console.log, end.signal);
    if (!end.isTold()) await run(choices, end);
  } catch (error) {
    // Who ends it ends its children: what they did not finish is no news.
    if (!end.isTold()) throw error;
  }
}

async function run(choices: Choices, end: End): Promise<void> {
  const services = await Services.start('demo', sandboxArgs(choices));
  // A store belongs to one world: it ends with it.
  const folder = await mkdtemp(path.join(tmpdir(), 'crm-sync-'));
  try {
    await show(services, path.join(folder, 'store.jsonl'), choices);
    await Promise.race([end.told, services.ended]);
  } finally {
    services.stop();
    await rm(folder, { recursive: true, force: true });
  }
  await services.ended;
  if (!end.isTold()) throw new Error('The sandbox has stopped.');
}

function readChoices(argv: string[]): Choices | undefined {
  const { values } = parseArgs({
    args: argv,
    allowNegative: true,
    options: {
      ics: { type: 'string', multiple: true, default: [] },
      vcf: { type: 'string', multiple: true, default: [] },
      port: { type: 'string', default: '3000' },
      open: { type: 'boolean', default: true },
      'sign-in': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values.help ? undefined : values;
}

function sandboxArgs({ ics, vcf, port, 'sign-in': isSignIn }: Choices): string[] {
  const pages = ['--desk-port', port, '--site', folderOf(pane), '--desk-site', folderOf(desk)];
  const files = (option: string, list: string[]) => list.flatMap((file) => [option, path.resolve(file)]);
  return [...pages, ...files('--ics', ics), ...files('--vcf', vcf), ...(isSignIn ? ['--https'] : [])];
}

/** Why the browser warns, and what to do on the pages that it comes to. */
const signInNote = `The browser will warn that the connection is not private: the certificate was made a moment ago, for this machine
and this run only, and nobody has signed it. Go on all the same ("Advanced", "Proceed to localhost"). Chrome and Edge
ask once; others ask for the sign-in pages again, and have to be shown these addresses, too, which the pane only asks in
the background:`;

async function show(services: Services, store: string, { open, 'sign-in': isSignIn }: Choices): Promise<void> {
  const { graph, crm, desk: address = '' } = services;
  const { graphToken, crmToken } = await services.firstPerson();
  console.log(`
\u001b[1mCRM Sync for Outlook: ${address}\u001b[0m

Edit on either side, press Sync now in the middle, and watch it arrive. Ctrl-C ends it.

One pass without a browser, from another terminal:
  GRAPH_TOKEN=${graphToken} CRM_TOKEN=${crmToken} npm run -s sync -- \\
    --graph ${graph} --crm ${crm} --store ${store}
`);
  if (isSignIn) {
    console.log(`${signInNote}\n  ${services.asked.join('\n  ')}\n`);
    console.log('The sign-in pages ask for no password: choose who you are.\n');
  }
  if (open) openBrowser(address);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
