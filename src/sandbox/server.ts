import type { FastifyInstance } from 'fastify';
import { crmService } from './crm/service';
import { ExchangeLog } from './exchange-log';
import { Faults } from './faults';
import type { Sandbox } from './gate';
import { graphService } from './graph/service';
import { makeCertificate, type Certificate } from './identity/certificate';
import { Identity } from './identity/identity';
import { startIdentity, type Addresses, type RunningIdentity } from './identity/start';
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
  /** Both services over https, with the identity services of both and a second data centre of the CRM. */
  https?: boolean;
}

export interface RunningSandbox {
  /** Origins, e.g. `http://127.0.0.1:4711`. */
  graph: string;
  crm: string;
  world: World;
  /** With https. */
  secure?: Secure;
  close(): Promise<void>;
}

export interface Secure {
  certificate: Certificate;
  identity: Identity;
  addresses: Addresses;
  /** Both services also over plain http, for tools that do not know the certificate; the CRM's data centre is com. */
  plain: { graph: string; crm: string };
}

/** Starts both services over one world. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const { seed = 'demo', graphPort = 0, crmPort = 0, latencyMs = 0, https = false } = options;
  const world = new World(typeof seed === 'string' ? seedWorld(seed) : seed);
  const sandbox: Sandbox = { world, log: new ExchangeLog(), faults: new Faults(), latencyMs };
  if (https) return startSecure(sandbox, graphPort, crmPort);
  const apps = [shell(graphService, sandbox), shell(crmService, sandbox)] as const;
  return closingOnError(apps, async (close) => {
    const graph = await listen(apps[0], graphPort);
    const crm = await listen(apps[1], crmPort);
    return { graph, crm, world, close };
  });
}

async function startSecure(sandbox: Sandbox, graphPort: number, crmPort: number): Promise<RunningSandbox> {
  const { world } = sandbox;
  const certificate = await makeCertificate();
  const identity = new Identity(world);
  sandbox.identity = identity;
  const running: { identity?: RunningIdentity } = {};
  sandbox.addresses = () => running.identity?.addresses;
  const apps = [
    shell(graphService, sandbox, { certificate }),
    shell(crmService, sandbox, { certificate }),
    shell(crmService, sandbox, { certificate, dataCentre: 'eu' }),
    shell(graphService, sandbox),
    shell(crmService, sandbox),
  ] as const;
  return closingOnError(apps, async (closeApps) => {
    const graph = await listen(apps[0], graphPort);
    const crm = await listen(apps[1], crmPort);
    const eu = await listen(apps[2], 0);
    const plain = { graph: await listen(apps[3], 0), crm: await listen(apps[4], 0) };
    const services = await startIdentity(identity, certificate, { com: crm, eu });
    running.identity = services;
    const close = async () => {
      await Promise.all([closeApps(), services.close()]);
    };
    return { graph, crm, world, close, secure: { certificate, identity, addresses: services.addresses, plain } };
  });
}

async function closingOnError(
  apps: readonly FastifyInstance[],
  start: (close: () => Promise<void>) => Promise<RunningSandbox>,
): Promise<RunningSandbox> {
  const close = async () => {
    await Promise.all(apps.map((app) => app.close()));
  };
  try {
    return await start(close);
  } catch (error) {
    await close();
    throw error;
  }
}
