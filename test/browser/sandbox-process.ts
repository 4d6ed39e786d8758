import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');

export interface Origins {
  graph: string;
  crm: string;
  desk: string;
  /** Both services without https, where the sandbox has it. */
  plain?: { graph: string; crm: string };
}

/** Folders with the built pane and the built desk page. */
export interface Sites {
  site: string;
  deskSite: string;
  /** Over https, with the services' sign-in. */
  isSecure?: boolean;
}

/** The sandbox with its desk, in a process that ends with this one. */
export class SandboxProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly origins: Origins,
  ) {}

  /** For what is no page: without https. */
  get plain(): { graph: string; crm: string } {
    return this.origins.plain ?? this.origins;
  }

  static async start({ site, deskSite, isSecure = false }: Sites): Promise<SandboxProcess> {
    const args = [
      '--import',
      'tsx',
      'src/sandbox/main.ts',
      '--desk-port',
      '0',
      '--site',
      site,
      '--desk-site',
      deskSite,
      ...(isSecure ? ['--https'] : []),
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('the sandbox has no output');
    let complaint = '';
    stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    for await (const line of createInterface({ input: stdout })) {
      if (line.startsWith('{')) return new SandboxProcess(child, JSON.parse(line) as Origins);
    }
    throw new Error(`The sandbox did not start.\n${complaint}`);
  }

  async control(method: string, target: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.plain.graph}/_sandbox/${target}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
