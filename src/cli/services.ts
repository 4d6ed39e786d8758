import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';

const originsShape = z.object({ graph: z.string(), crm: z.string() });
const peopleShape = z.array(
  z.object({ id: z.string(), name: z.string(), graphToken: z.string(), crmToken: z.string() }),
);
export type Person = z.infer<typeof peopleShape>[number];

/** The sandbox in a process of its own, and its control interface. */
export class Services {
  private constructor(
    private readonly child: ChildProcess,
    readonly graph: string,
    readonly crm: string,
  ) {}

  static async start(seed: 'demo' | 'empty'): Promise<Services> {
    const sandbox = path.join(import.meta.dirname, '../sandbox/main.ts');
    const args = ['--import', 'tsx', sandbox, '--seed', seed];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('{')) continue;
      const { graph, crm } = z.parse(originsShape, JSON.parse(line));
      return new Services(child, graph, crm);
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
