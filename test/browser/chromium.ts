import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.cache');
const packageFolder = path.join(root, 'node_modules/@sparticuz/chromium');

/**
 * A real browser, without a window.
 * 1. Where CHROMIUM_PATH names one, it is that one.
 * 2. On Linux x64 it is the one that `npm ci` brought, unpacked once.
 * 3. Elsewhere, or where that does not start, it is an installed Chrome, Edge or Chromium.
 * @throws Error that says what to install, with what was tried.
 */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  const tried: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      const launch = await options();
      return await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...args] });
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n', 1).join()}`);
    }
  }
  throw new Error(
    `No browser for the tests. Install Google Chrome, Microsoft Edge or Chromium, or let CHROMIUM_PATH name one.\n${tried.join('\n')}`,
  );
}

type Candidate = [name: string, options: () => LaunchOptions | Promise<LaunchOptions>];

function candidates(): Candidate[] {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [[named, () => ({ executablePath: named })]];
  const installed: Candidate[] = [
    ['Chrome', () => ({ channel: 'chrome' })],
    ['Edge', () => ({ channel: 'msedge' })],
    ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium']
      .filter((file) => existsSync(file))
      .map((executablePath): Candidate => [executablePath, () => ({ executablePath })]),
  ];
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  return isPackaged ? [['@sparticuz/chromium', packaged], ...installed] : installed;
}

/** The package's own list of arguments is for functions in a cloud: with it a second context ends the browser. */
async function packaged(): Promise<LaunchOptions> {
  const folder = path.join(cache, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: path.join(folder, 'chromium'),
    args: ['--disable-gpu', '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Comes into being whole, under its last name: several processes may begin at once, or be killed on the way. */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await unpackInto(draft);
    await writeFile(path.join(draft, 'fonts.conf'), fontsConfig(path.join(folder, 'fonts/fonts')));
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The package unpacks into the system's temporary folder, and libraries that a machine may lack only where it takes
 * itself to be in such a cloud.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

/** The machine's own fonts, where it has any, and one that is always there. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
