import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { syncOnce, type App, type RunReport, type SyncOptions } from '../../src/app';
import type { Network } from '../../src/http/http';
import { fixedAccess } from '../../src/sync/access';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import type { Person } from '../../src/sandbox/person';
import type { WorldState } from '../../src/sandbox/world';
import { MemoryStore } from '../../src/store/memory';
import { parseSettings } from '../../src/sync/settings';
import type { Store } from '../../src/sync/store';

type Json = Record<string, unknown>;

/** Both services over real HTTP, a device that syncs with them, and a person who edits on both sides. */
export class SandboxWorld {
  person: Person;
  store: Store = new MemoryStore();
  settings: Json = {};
  /** Every wait that the product asked for, in seconds; the sandbox's clock moved on instead. */
  readonly waits: number[] = [];
  /** How the product's requests travel; a test may break in. */
  fetch: Network['fetch'] = (url, init) => fetch(url, init);
  private ids = 0;

  private constructor(readonly sandbox: RunningSandbox) {
    const [person] = sandbox.world.state.people;
    if (!person) throw new Error('nobody in the sandbox');
    this.person = person;
  }

  static async start(seed: 'empty' | 'demo' | WorldState = 'empty'): Promise<SandboxWorld> {
    return new SandboxWorld(await startSandbox({ seed }));
  }

  /** Ends the sandbox and hands its log on to whoever judges it. The contract of COQL knows no page over 200 rows. */
  async close({ isJudged = true } = {}): Promise<void> {
    const folder = process.env['EXCHANGE_LOGS'];
    if (folder && isJudged) {
      const lines = (await this.logLines()).filter(
        (line) => line !== '' && (JSON.parse(line) as { dropped: string | null }).dropped === null,
      );
      await mkdir(folder, { recursive: true });
      // Each process has a file of its own: long appends of two would fall between each other.
      const file = path.join(folder, `${process.pid}.jsonl`);
      if (lines.length > 0) await appendFile(file, `${lines.join('\n')}\n`);
    }
    await this.sandbox.close();
  }

  app(store: Store = this.store): App {
    const { graphToken, crmToken } = this.person;
    return {
      graph: fixedAccess(this.sandbox.graph, () => graphToken),
      crm: fixedAccess(this.sandbox.crm, () => crmToken),
      store,
      network: () => ({
        fetch: (url, init) => this.fetch(url, init),
        wait: async (milliseconds) => {
          this.waits.push(milliseconds / 1000);
          await this.control('POST', 'clock', { advanceSeconds: Math.ceil(milliseconds / 1000) });
        },
        random: () => 0.5,
      }),
      clock: () => this.sandbox.world.now().toISOString(),
      newId: () => `link-${String((this.ids += 1))}`,
    };
  }

  async sync(options: Partial<SyncOptions> = {}, store: Store = this.store): Promise<RunReport> {
    return syncOnce(this.app(store), {
      settings: parseSettings(this.settings),
      kinds: ['meetings'],
      decide: () => undefined,
      enable: new Set(),
      disable: new Map(),
      dryRun: false,
      isStopped: () => false,
      onProgress: () => undefined,
      ...options,
    });
  }

  /** A run of which an error is a failure of the test. */
  async syncWell(options: Partial<SyncOptions> = {}): Promise<RunReport> {
    const report = await this.sync(options);
    if (report.error) throw new Error(`${report.error.code}: ${report.error.message}`);
    return report;
  }

  /** A request to Graph by the person's own hand. */
  async graph(method: string, target: string, body?: unknown, headers: Record<string, string> = {}): Promise<Json> {
    return this.byHand(this.sandbox.graph, method, `/v1.0${target}`, body, {
      authorization: `Bearer ${this.person.graphToken}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      prefer: 'IdType="ImmutableId", outlook.timezone="UTC"',
      ...headers,
    });
  }

  /** A request to the CRM by the person's own hand. */
  async crm(method: string, target: string, body?: unknown): Promise<Json> {
    const authorization = `Zoho-oauthtoken ${this.person.crmToken}`;
    return this.byHand(this.sandbox.crm, method, `/crm/v8${target}`, body, { authorization });
  }

  async control(method: string, target: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.sandbox.graph}/_sandbox/${target}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }

  async logLines(since = 0): Promise<string[]> {
    return (await (await fetch(`${this.sandbox.graph}/_sandbox/log?since=${since}`)).text()).split('\n');
  }

  private async byHand(
    origin: string,
    method: string,
    target: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Json> {
    const answer = await fetch(`${origin}${target}`, {
      method,
      headers: { ...headers, 'x-sandbox-client': 'hand' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${target}: ${answer.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Json);
  }
}
