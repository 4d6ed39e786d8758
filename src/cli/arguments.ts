import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Decision } from '../sync/guard';
import { kindNames, type KindName } from '../sync/kind';
import { parseSettings, type Settings } from '../sync/settings';
import type { SwitchOff } from '../sync/switch';

/** What the command line and the environment ask of a headless run. */
export interface SyncArguments {
  graph: string;
  crm: string;
  graphToken: string;
  crmToken: string;
  store: string;
  kinds: KindName[];
  settings: Settings;
  now: string | undefined;
  decide: (id: string) => Decision | undefined;
  enable: Set<KindName>;
  disable: Map<KindName, SwitchOff>;
  dryRun: boolean;
  json: boolean;
}

/** Something on the command line cannot be used; the message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `GRAPH_TOKEN=… CRM_TOKEN=… npm run -s sync -- --graph URL --crm URL --store FILE
  --kinds KIND,…           meetings, contacts, tasks (default: meetings); the first use switches a kind on
  --settings FILE          JSON with settings; what is absent has its default
  --now ISO                the device's clock, for tests
  --approve ID,…|all       go ahead with held actions
  --reject ID,…|all        undo held deletions, leave held changes as they are
  --enable KIND            switch a kind on again that went off
  --disable KIND=HOW       switch a kind off: keep, move or remove what is in Outlook
  --dry-run                only say what a run would do
  --json                   one JSON object on standard output
Exit: 0 nothing failed, 1 single items failed, 2 the run could not be carried out.`;

const options = {
  graph: { type: 'string' },
  crm: { type: 'string' },
  store: { type: 'string' },
  kinds: { type: 'string' },
  settings: { type: 'string' },
  now: { type: 'string' },
  approve: { type: 'string', multiple: true },
  reject: { type: 'string', multiple: true },
  enable: { type: 'string', multiple: true },
  disable: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** @throws UsageError */
export async function readArguments(argv: string[], environment: NodeJS.ProcessEnv): Promise<SyncArguments | 'help'> {
  const values = parsed(argv);
  if (values.help === true) return 'help';
  const enable = new Set(listed(values.enable ?? []).map(kindName));
  const disable = new Map(listed(values.disable ?? []).map(disableChoice));
  const kinds = new Set([...listed([values.kinds ?? 'meetings']).map(kindName), ...enable, ...disable.keys()]);
  return {
    graph: origin('--graph', values.graph),
    crm: origin('--crm', values.crm),
    graphToken: token('GRAPH_TOKEN', environment),
    crmToken: token('CRM_TOKEN', environment),
    store: required('--store', values.store),
    kinds: kindNames.filter((kind) => kinds.has(kind)),
    settings: await readSettings(values.settings),
    now: values.now === undefined ? undefined : instant(values.now),
    decide: decisions(listed(values.approve ?? []), listed(values.reject ?? [])),
    enable,
    disable,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  };
}

function parsed(argv: string[]) {
  try {
    return parseArgs({ args: argv, options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function listed(values: string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function required(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`${name} is missing`);
  return value;
}

function origin(name: string, value: string | undefined): string {
  const text = required(name, value);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`${name} is not a web address: ${text}`);
  return new URL(text).origin;
}

function token(name: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new UsageError(`${name} is not set in the environment`);
  return value;
}

function instant(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--now is no time: ${text}`);
  return time.toISOString();
}

function kindName(text: string): KindName {
  const kind = kindNames.find((name) => name === text);
  if (kind) return kind;
  throw new UsageError(`there is no kind "${text}"; the kinds are meetings, contacts and tasks`);
}

function disableChoice(text: string): [KindName, SwitchOff] {
  const [kind = '', how = ''] = text.split('=');
  if (how !== 'keep' && how !== 'move' && how !== 'remove')
    throw new UsageError('--disable wants KIND=keep, KIND=move or KIND=remove');
  return [kindName(kind), how];
}

function decisions(approved: string[], rejected: string[]): (id: string) => Decision | undefined {
  const [yes, no] = [new Set(approved), new Set(rejected)];
  return (id) => {
    if (no.has(id)) return 'reject';
    if (yes.has(id) || yes.has('all')) return 'approve';
    return no.has('all') ? 'reject' : undefined;
  };
}

async function readSettings(path: string | undefined): Promise<Settings> {
  try {
    return parseSettings(path === undefined ? {} : JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
