import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserCommand } from '../../src/cli/browser';

const root = path.resolve(__dirname, '../..');

/** The pages may have to be built first. */
const longest = 240_000;

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
const started: ChildProcess[] = [];

afterEach(() => {
  for (const { pid = 0, exitCode } of started.splice(0)) if (exitCode === null) endGroup(pid);
});

afterAll(() => rmSync(folder, { recursive: true }));

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Everybody in it is gone already.
  }
}

function run(command: string, ...args: string[]): { child: ChildProcess; output: () => string } {
  // In a group of its own, as in a terminal. Its output closes when everything that it started is gone.
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output };
}

/** Waits for another process to get there. */
async function until<T>(found: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await found();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Running {
  child: ChildProcess;
  address: string;
  graph: string;
}

async function start(command: string, ...args: string[]): Promise<Running> {
  const { child, output } = run(command, ...args);
  const address = await until(() => {
    if (child.exitCode !== null) throw new Error(output());
    return /http:\/\/localhost:\d+/.exec(output())?.[0];
  });
  const config = (await (await fetch(`${address}/pane/config.json`)).json()) as { graph: string };
  return { child, address, graph: config.graph };
}

async function isThere(origin: string): Promise<boolean> {
  return fetch(`${origin}/_sandbox/people`).then(
    () => true,
    () => false,
  );
}

const npmStart = ['start', '--', '--no-open', '--port', '0'];
const startCommand = ['--import', 'tsx', 'src/cli/start.ts', '--no-open', '--port', '0'];

test(
  'npm start serves the desk, the pane and both services, and ends all of them when it is told to',
  async () => {
    const { child, address, graph } = await start('npm', ...npmStart);
    expect(await (await fetch(address)).text()).toContain('<title>CRM Sync for Outlook: the desk</title>');
    const pane = await (await fetch(`${address}/pane/taskpane.html`)).text();
    expect(pane).toContain('<title>CRM Sync for Outlook</title>');
    expect(pane).toContain('src="office.js"');
    expect(await isThere(graph)).toBe(true);
    const closed = once(child, 'close');
    // As Ctrl-C does: everybody in the foreground is told.
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await closed;
    expect(await isThere(graph)).toBe(false);
  },
  longest,
);

test(
  'a SIGTERM ends the command itself well',
  async () => {
    const { child, graph } = await start('node', ...startCommand);
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
    expect(await isThere(graph)).toBe(false);
  },
  longest,
);

test.each([
  ['npm is ended', 'SIGTERM', 'npm', npmStart],
  ['npm is killed', 'SIGKILL', 'npm', npmStart],
  ['the shell that started it is killed', 'SIGKILL', 'sh', ['-c', `node ${startCommand.join(' ')}; true`]],
  ['the command is killed', 'SIGKILL', 'node', startCommand],
] as const)(
  'nothing stays behind when %s',
  async (_who, signal, command, args) => {
    const { child, graph } = await start(command, ...args);
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
    expect(await isThere(graph)).toBe(false);
  },
  longest,
);

test(
  'a calendar of one’s own is put into the mailbox, and the page is told what became of it',
  async () => {
    const file = path.join(folder, 'my.ics');
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const good = event('UID:1', 'SUMMARY:Mine', 'DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z');
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...good, ...event('UID:2', 'SUMMARY:No time'), 'END:VCALENDAR'];
    writeFileSync(file, lines.join('\r\n'));
    const { address, graph } = await start('npm', ...npmStart, '--ics', file);
    const loaded = (await (await fetch(`${address}/loaded.json`)).json()) as { ids: string[] }[];
    expect(loaded).toMatchObject([{ file: 'my.ics', calendar: 'Calendar', loaded: 1, skipped: [{ line: 9 }] }]);
    const answer = await fetch(`${graph}/v1.0/me/events/${encodeURIComponent(loaded[0]!.ids[0]!)}?$select=subject`, {
      headers: { authorization: 'Bearer nora-graph-token', 'x-sandbox-client': 'desk' },
    });
    expect(await answer.json()).toMatchObject({ subject: 'Mine' });
  },
  longest,
);

test('what cannot be read or understood ends it with a sentence', async () => {
  const { child, output } = run('node', '--import', 'tsx', 'src/cli/start.ts', '--nonsense');
  // Its output is whole when it closes, not when it exits.
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(output()).toMatch(/^Unknown option '--nonsense'/);
});

describe('the browser', () => {
  const url = 'http://localhost:3000';

  test.each([
    ['darwin', {}, ['open', url]],
    ['win32', {}, ['cmd', '/c', 'start', '', url]],
    ['linux', { DISPLAY: ':0' }, ['xdg-open', url]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', url]],
    ['linux', {}, undefined],
    ['linux', { DISPLAY: ':0', CI: 'true' }, undefined],
    ['darwin', { BROWSER: 'none' }, undefined],
  ] as const)('on %s with %j', (platform, environment, command) => {
    expect(browserCommand(platform, environment, url)).toEqual(command);
  });
});
