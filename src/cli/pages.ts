import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface PageBuild {
  name: string;
  /** Its folder, below the project's. */
  folder: string;
  index: string;
  /** Arguments of webpack. */
  args: string[];
  isSource: (file: string) => boolean;
  /** What else is built in, below the project's folder. */
  others: string[];
  /** Whether the page that is there is one for here. */
  isForHere: (html: string) => boolean;
}

/** A pane that was built for Outlook takes Office.js from Microsoft's servers. */
export const pane: PageBuild = {
  name: 'the add-in',
  folder: 'dist',
  index: 'taskpane.html',
  args: [],
  isSource: (file) => !/^(sandbox|cli)[\\/]/.test(file),
  others: ['manifest.xml', 'assets/icon-16.png', 'assets/add-16.png'],
  isForHere: (html) => html.includes('src="office.js"'),
};

export const desk: PageBuild = {
  name: 'the desk page',
  folder: path.join('.cache', 'desk'),
  index: 'index.html',
  args: ['--env', 'page=desk'],
  isSource: (file) => /^sandbox[\\/]desk[\\/]/.test(file),
  others: [],
  isForHere: () => true,
};

/** Builds what is missing or older than its sources. @throws Error when a build fails. */
export async function buildPages(pages: PageBuild[], log: (line: string) => void, signal: AbortSignal): Promise<void> {
  const stale = [];
  for (const page of pages) if (!(await isFresh(page))) stale.push(page);
  await Promise.all(stale.map((page) => build(page, log, signal)));
}

export function folderOf({ folder }: PageBuild): string {
  return path.join(root, folder);
}

/** Webpack leaves a file alone that comes out the same: when a build began is written down beside its cache. */
function stampOf({ folder }: PageBuild): string {
  return path.join(root, '.cache', `built-${path.basename(folder)}`);
}

async function isFresh(page: PageBuild): Promise<boolean> {
  const index = path.join(folderOf(page), page.index);
  if (!existsSync(index) || !page.isForHere(await readFile(index, 'utf8'))) return false;
  const stamp = stampOf(page);
  return (await modified(existsSync(stamp) ? stamp : index)) > (await newestSource(page));
}

async function newestSource({ isSource, others }: PageBuild): Promise<number> {
  const src = path.join(root, 'src');
  const below = (await readdir(src, { recursive: true })).filter(isSource).map((file) => path.join(src, file));
  const config = ['webpack.config.js', 'package-lock.json', ...others].map((file) => path.join(root, file));
  return Math.max(...(await Promise.all([...below, ...config].map(modified))));
}

async function modified(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}

async function build(page: PageBuild, log: (line: string) => void, signal: AbortSignal): Promise<void> {
  const begin = Date.now();
  log(`Building ${page.name} (half a minute the first time, some seconds later on) …`);
  const { code, output } = await webpack(page.args, signal);
  if (signal.aborted) return;
  if (code !== 0) throw new Error(`${page.name} could not be built:\n${output}`);
  await mkdir(path.dirname(stampOf(page)), { recursive: true });
  await writeFile(stampOf(page), '');
  await utimes(stampOf(page), begin / 1000, begin / 1000);
  log(`Built ${page.name} in ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
}

async function webpack(args: string[], signal: AbortSignal): Promise<{ code: number | null; output: string }> {
  const cli = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  if (!existsSync(cli)) throw new Error('The packages are not installed: run "npm ci" first.');
  const env = { ...process.env, OFFICE_JS: 'office.js' };
  const child = spawn(process.execPath, [cli, '--mode', 'production', ...args], { cwd: root, env });
  const stop = () => child.kill();
  signal.addEventListener('abort', stop);
  const output = await outputOf(child);
  signal.removeEventListener('abort', stop);
  return { code: child.exitCode, output };
}

async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  await once(child, 'close');
  return output;
}
