import { crmService } from './crm/service';
import { ExchangeLog } from './exchange-log';
import { Faults } from './faults';
import type { Sandbox } from './gate';
import { graphService } from './graph/service';
import { seedWorld } from './seeds/index';
import { listen, shell } from './shell';
import { World, type WorldState } from './world';

export interface SandboxOptions {
  /** 0, the default, takes a free port. */
  graphPort?: number;
  crmPort?: number;
  /** Default demo. */
  seed?: 'empty' | 'demo' | WorldState;
  latencyMs?: number;
}

export interface RunningSandbox {
  /** Origins, e.g. `http://127.0.0.1:4711`. */
  graph: string;
  crm: string;
  world: World;
  close(): Promise<void>;
}

/** Starts both services over one world. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const { seed = 'demo', graphPort = 0, crmPort = 0, latencyMs = 0 } = options;
  const world = new World(typeof seed === 'string' ? seedWorld(seed) : seed);
  const sandbox: Sandbox = { world, log: new ExchangeLog(), faults: new Faults(), latencyMs };
  const apps = [shell(graphService, sandbox), shell(crmService, sandbox)] as const;
  const close = async () => {
    await Promise.all(apps.map((app) => app.close()));
  };
  try {
    const graph = await listen(apps[0], graphPort);
    const crm = await listen(apps[1], crmPort);
    return { graph, crm, world, close };
  } catch (error) {
    await close();
    throw error;
  }
}
