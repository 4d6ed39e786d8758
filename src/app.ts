import { GraphClient } from './graph/client';
import { whoami as whoIsInOutlook } from './graph/account';
import { CalendarContainer } from './graph/calendar';
import { OutlookMeetings } from './graph/outlook-meetings';
import type { Network } from './http/http';
import { MemoryStore } from './store/memory';
import { containerName } from './sync/container';
import { dryContainers, drySides } from './sync/dry';
import { SyncError } from './sync/errors';
import type { Decision } from './sync/guard';
import type { KindName } from './sync/kind';
import { meetingsWith } from './sync/meetings';
import { identify, type Profile } from './sync/profile';
import { emptyReport, type KindReport } from './sync/report';
import { runKind, type KindPorts, type KindResult, type Progress } from './sync/run';
import type { Settings } from './sync/settings';
import type { SideName } from './sync/side';
import type { Store } from './sync/store';
import type { SwitchedOff, SwitchOff } from './sync/switch';
import type { ActionLine } from './sync/tally';
import type { Meeting } from './model/meeting';
import { ZohoClient } from './zoho/client';
import type { Origin } from './zoho/record';
import { CrmMeetings } from './zoho/crm-meetings';
import { whoami as whoIsInCrm } from './zoho/whoami';

/** The composition root: joins the engine, both services and a store. The pane and the headless run both start here. */
export interface App {
  /** Origins of the two services. */
  graph: { origin: string; token(): Promise<string> };
  crm: { origin: string; token(): Promise<string> };
  store: Store;
  /** The network to one side. */
  network: (side: SideName) => Network;
  /** The device's clock, ISO instant. */
  clock: () => string;
  newId: () => string;
  /** CRM records whose origin is known: kept between the runs of a session, a preview's answers serve the run after it. */
  origins?: Map<string, Origin> | undefined;
}

export interface SyncOptions {
  settings: Settings;
  kinds: KindName[];
  decide: (id: string) => Decision | undefined;
  enable: ReadonlySet<KindName>;
  disable: ReadonlyMap<KindName, SwitchOff>;
  dryRun: boolean;
  isStopped: () => boolean;
  onProgress: (progress: Progress) => void;
}

/** How a run ended; the shape of the headless run's JSON. */
export interface RunReport {
  startedAt: string;
  seconds: number;
  dryRun: boolean;
  error: { code: string; side: SideName | null; message: string } | null;
  requests: { graph: number; graphBatches: number; crm: number };
  kinds: Partial<Record<KindName, KindReport>>;
  actions: ActionLine[];
  /** The containers that the kinds work in; a dry run that would make one says so. */
  containers: Partial<Record<KindName, string | null>>;
  /** What switching off brought, or in a dry run would bring. */
  switchedOff: SwitchedOff | null;
  /** Whose accounts were joined; null when that could not be told. */
  profile: Profile | null;
}

/** One run over the chosen kinds. Never throws a SyncError: it is in the report. */
export async function syncOnce(app: App, options: SyncOptions): Promise<RunReport> {
  const startedAt = app.clock();
  const began = performance.now();
  const graph = new GraphClient({ ...app.graph, network: app.network('outlook') });
  const crm = new ZohoClient({ ...app.crm, network: app.network('crm') });
  const store = options.dryRun ? await copyOf(app.store) : app.store;
  const run = new Run({ ...app, store }, graph, crm, options);
  await run.go();
  return {
    startedAt,
    seconds: Math.round(performance.now() - began) / 1000,
    dryRun: options.dryRun,
    error: run.error && { code: run.error.code, side: run.error.side, message: run.error.message },
    requests: { graph: graph.counts.calls, graphBatches: graph.counts.batches, crm: crm.counts.calls },
    kinds: run.reports(),
    actions: run.results.flatMap(({ actions }) => actions),
    containers: Object.fromEntries(run.results.map(({ kind, container }) => [kind, container])),
    switchedOff: run.results.find(({ switchedOff }) => switchedOff)?.switchedOff ?? null,
    profile: run.profile,
  };
}

class Run {
  readonly results: KindResult[] = [];
  error: SyncError | null = null;
  profile: Profile | null = null;

  constructor(
    private readonly app: App,
    private readonly graph: GraphClient,
    private readonly crm: ZohoClient,
    private readonly options: SyncOptions,
  ) {}

  async go(): Promise<void> {
    try {
      this.profile = await identify(this.app.store, await this.tokens(), () => this.whoIsIt());
      for (const kind of this.options.kinds) await this.runOne(kind, this.profile);
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      this.error = error;
    }
  }

  /** One for every kind that was asked for, also where the run ended before it. */
  reports(): RunReport['kinds'] {
    const reason = this.error?.code ?? 'not run';
    const begun = this.results.map(({ kind, report }) => [kind, report] as const);
    return Object.fromEntries([...this.options.kinds.map((kind) => [kind, emptyReport(reason)] as const), ...begun]);
  }

  /** A fingerprint of both tokens; the tokens themselves never reach the store. */
  private async tokens(): Promise<string> {
    const [graph, crm] = await Promise.all([this.app.graph.token(), this.app.crm.token()]);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${graph}\n${crm}`));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private async whoIsIt(): Promise<Profile> {
    const { id, address, timeZone } = await whoIsInOutlook(this.graph);
    return { outlook: { id, address, timeZone }, crm: await whoIsInCrm(this.crm) };
  }

  private async runOne(kind: KindName, profile: Profile): Promise<void> {
    if (kind !== 'meetings') throw new SyncError('unexpected', null, `${kind} cannot be synced yet`);
    const result = await runKind(this.meetingPorts(profile), {
      ...this.options,
      store: this.app.store,
      clock: this.app.clock,
      newId: this.app.newId,
      // Only creates in the CRM are waited for.
      wait: (milliseconds) => (this.options.dryRun ? Promise.resolve() : this.app.network('crm').wait(milliseconds)),
      serverNow: () => this.crm.serverNow,
      stampOf: (id) => `${profile.crm.org}/${id}`,
      recordOf: (stamp) =>
        stamp.startsWith(`${profile.crm.org}/`) ? stamp.slice(profile.crm.org.length + 1) : undefined,
    });
    this.results.push(result);
    this.error ??= result.error;
  }

  private meetingPorts(profile: Profile): KindPorts<Meeting> {
    const { graph, crm } = this;
    const owner = `${profile.crm.org}/${profile.crm.userId}`;
    const container = new CalendarContainer(graph, {
      name: containerName,
      owner,
      accountId: profile.outlook.id,
      zone: profile.outlook.timeZone ?? profile.crm.timeZone,
      clock: this.app.clock,
    });
    const crmSide = new CrmMeetings({ client: crm, user: profile.crm, origins: this.app.origins });
    const zone = profile.crm.timeZone;
    const sides = (calendarId: string) => ({
      crm: crmSide,
      outlook: new OutlookMeetings(graph, { calendarId, owner, zone }),
    });
    const settings = this.options.settings.meetings;
    const kind = meetingsWith(settings);
    if (!this.options.dryRun) return { kind, container, sides, settings };
    return { kind, container: dryContainers(container), sides: (id) => drySides(sides(id), id), settings };
  }
}

async function copyOf(store: Store): Promise<MemoryStore> {
  const copy = new MemoryStore();
  for (const table of storeTables) {
    const rows = await store.load(table);
    await copy.commit([...rows].map(([key, value]) => ({ table, key, value })));
  }
  return copy;
}

const kindTables = ['links', 'staged', 'journal', 'skipped', 'failures', 'held', 'left', 'cursors', 'log'];
const storeTables = ['profile', 'kinds', ...kindTables.map((name) => `meetings.${name}`)];
