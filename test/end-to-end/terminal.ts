import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(__dirname, '../..');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The two commands as a user runs them: processes of their own, nothing shared. */
export class Terminal {
  readonly sandbox: ChildProcess;
  graph = '';
  crm = '';

  private constructor(readonly folder: string) {
    this.sandbox = node('src/sandbox/main.ts', ['--seed', 'empty'], {});
  }

  static async open(): Promise<Terminal> {
    const terminal = new Terminal(await mkdtemp(path.join(tmpdir(), 'headless-')));
    await terminal.ready();
    return terminal;
  }

  async close(): Promise<void> {
    this.sandbox.kill('SIGTERM');
    expect(await new Promise((resolve) => this.sandbox.once('close', resolve))).toBe(0);
    await rm(this.folder, { recursive: true });
  }

  private async ready(): Promise<void> {
    const { stdout } = this.sandbox;
    if (!stdout) throw new Error('no output');
    for await (const line of createInterface({ input: stdout })) {
      expect(line.startsWith('{')).toBe(true);
      ({ graph: this.graph, crm: this.crm } = JSON.parse(line) as { graph: string; crm: string });
      return;
    }
  }

  sync(args: string[] = [], tokens: Record<string, string> = {}): Promise<Ended> {
    const store = path.join(this.folder, 'store.jsonl');
    const all = ['--graph', this.graph, '--crm', this.crm, '--store', store, '--json', ...args];
    return ended(
      node('src/cli/sync.ts', all, { GRAPH_TOKEN: 'kim-graph-token', CRM_TOKEN: 'kim-crm-token', ...tokens }),
    );
  }

  /** A meeting in the CRM. */
  async add(title: string, days: number): Promise<void> {
    const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await this.crmAdd('Events', {
      Event_Title: title,
      Start_DateTime: `${day}T09:00:00Z`,
      End_DateTime: `${day}T10:00:00Z`,
    });
  }

  async crmAdd(module: string, ...data: object[]): Promise<string[]> {
    const answer = await this.byHand('POST', `/crm/v8/${module}`, { data, trigger: [] });
    return (answer['data'] as { details: { id: string } }[]).map(({ details }) => details.id);
  }

  /** A request by the person's own hand, to whichever service has the path. */
  async byHand(method: string, target: string, body?: unknown): Promise<Record<string, unknown>> {
    const isCrm = target.startsWith('/crm/');
    const authorization = isCrm ? 'Zoho-oauthtoken kim-crm-token' : 'Bearer kim-graph-token';
    const type = isCrm || body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(`${isCrm ? this.crm : this.graph}${target}`, {
      method,
      headers: { authorization, 'x-sandbox-client': 'hand', ...type },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${target}: ${answer.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  }

  async control(method: string, target: string, body: unknown = {}): Promise<void> {
    const answer = await fetch(`${this.graph}/_sandbox/${target}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
  }

  /** What the product has written so far. */
  async writes(): Promise<string[]> {
    const lines = (await (await fetch(`${this.graph}/_sandbox/log`)).text()).split('\n').filter((line) => line !== '');
    return lines
      .map((line) => JSON.parse(line) as { client: string; method: string; url: string })
      .filter(({ client, method }) => client === 'app' && method !== 'GET')
      .filter(({ url }) => !/\/\$batch$|\/coql$|__composite_requests$/.test(url))
      .map(({ method, url }) => `${method} ${url}`);
  }
}

export function node(script: string, args: string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}
