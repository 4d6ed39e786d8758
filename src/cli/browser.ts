import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** How this machine opens a page; undefined where nobody would see it, or where BROWSER=none says not to. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Environment,
  url: string,
): [command: string, ...args: string[]] | undefined {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = environment;
  if (BROWSER === 'none' || (CI !== undefined && CI !== 'false')) return undefined;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return (DISPLAY ?? WAYLAND_DISPLAY) === undefined ? undefined : ['xdg-open', url];
}

/** A machine that cannot is no failure: the address has been printed. */
export function openBrowser(url: string): void {
  const command = browserCommand(process.platform, process.env, url);
  if (!command) return;
  const [name, ...args] = command;
  const child = spawn(name, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
