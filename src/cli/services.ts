import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';

const originsShape = z.object({
  graph: z.string(),
  crm: z.string(),
  desk: z.optional(z.string()),
  plain: z.optional(z.object({ graph: z.string(), crm: z.string() })),
  microsoft: z.optional(z.object({ authority: z.string() })),
  zoho: z.optional(z.object({ dataCentres: z.array(z.object({ api: z.string() })) })),
});
type Origins = z.infer<typeof originsShape>;
const peopleShape = z.array(
  z.object({ id: z.string(), name: z.string(), graphToken: z.string(), crmToken: z.string() }),
);
export type Person = z.infer<typeof peopleShape>[number];

/** The sandbox in a process of its own, which ends with this one, and its control interface. */
export class Services {
  /** Settled when the process is gone, for whatever reason. */
  readonly ended: Promise<unknown>;

  /** Without https, whatever the pages use: nothing here knows the certificate. */
  readonly graph: string;
  readonly crm: string;
  /** What a pane asks in the background where people sign in themselves: addresses under the certificate of this run. */
  readonly asked: string[];
  /** The address of the desk, where `args` ask for one. */
  readonly desk: string | undefined;

  private constructor(
    private readonly child: ChildProcess,
    origins: Origins,
  ) {
    const { graph, crm } = origins.plain ?? origins;
    this.graph = graph;
    this.crm = crm;
    this.desk = origins.desk;
    const { microsoft, zoho } = origins;
    const apis = zoho?.dataCentres.map(({ api }) => api) ?? [];
    this.asked = microsoft ? [origins.graph, new URL(microsoft.authority).origin, ...apis] : [];
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
      return new Services(child, z.parse(originsShape, JSON.parse(line)));
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
