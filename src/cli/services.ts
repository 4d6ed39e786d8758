import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';

const originsShape = z.object({ graph: z.string(), crm: z.string(), desk: z.optional(z.string()) });
const peopleShape = z.array(
  z.object({ id: z.string(), name: z.string(), graphToken: z.string(), crmToken: z.string() }),
);
export type Person = z.infer<typeof peopleShape>[number];

/** The sandbox in a process of its own, which ends with this one, and its control interface. */
export class Services {
  /** Settled when the process is gone, for whatever reason. */
  readonly ended: Promise<unknown>;

  private constructor(
    private readonly child: ChildProcess,
    readonly graph: string,
    readonly crm: string,
    /** The address of the desk, where `args` ask for one. */
    readonly desk: string | undefined,
  ) {
    this.ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
  }

  static async start(seed: 'demo' | 'empty', more: string[] = []): Promise<Services> {
    const sandbox = path.join(import.meta.dirname, '../sandbox/main.ts');
    const args = ['--import', 'tsx', sandbox, '--seed', seed, ...more];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    const { stdout } = child;
    if (!stdout) throw new Error('the sandbox has no output');
    for await (const line of createInterface({ input: stdout })) {
      if (!line.startsWith('{')) continue;
      const { graph, crm, desk } = z.parse(originsShape, JSON.parse(line));
      return new Services(child, graph, crm, desk);
    }
    throw new Error('the sandbox did not start');
  }

  stop(): void {
    this.child.kill('SIGTERM');
  }

  /** The person whom the demonstration is about. */
  async firstPerson(): Promise<Person> {
    const [person] = z.parse(peopleShape, await this.control('GET', 'people'));
    if (!person) throw new Error('the sandbox has no people');
    return person;
  }

  async control(method: string, target: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.graph}/_sandbox/${target}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`the sandbox refused ${target}: ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }
}
