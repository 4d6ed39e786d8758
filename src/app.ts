import { GraphClient } from './graph/client';
import { assertMailbox, whoami as whoIsInOutlook } from './graph/account';
import type { Network } from './http/http';
import { MemoryStore } from './store/memory';
import type { AccessSource, Feature, Renewal } from './sync/access';
import type { AddedItem } from './sync/add';
import { SyncError } from './sync/errors';
import type { Decision } from './sync/guard';
import { contactPorts, crmUrl, meetingPorts, modules, taskPorts, type KindSetting } from './kinds';
import type { CrmField, MappedKind } from './model/mapping';
import type { Meeting } from './model/meeting';
import type { PeopleSource } from './people/source';
import { kindNames, type KindName } from './sync/kind';
import { Ledger } from './sync/ledger';
import { forgetMetadata, metadataTable, saveMetadata } from './sync/metadata';
import {
  assertSameCrm,
  identify,
  identifyUser,
  loadCrmUser,
  loadProfile,
  type Profile,
  type Tokens,
} from './sync/profile';
import { emptyReport, type KindReport } from './sync/report';
import { addToKind, runKind, type KindPorts, type KindResult, type Progress, type RunOptions } from './sync/run';
import type { Settings } from './sync/settings';
import type { SideName } from './sync/side';
import { standingOf, type ItemStanding } from './sync/standing';
import type { Store } from './sync/store';
import { loadStatus, type SwitchedOff, type SwitchOff } from './sync/switch';
import type { ActionLine } from './sync/tally';
import { ZohoClient } from './zoho/client';
import { usualWeb, webOf } from './zoho/data-centre';
import { ZohoPeople } from './zoho/people/zoho-people';
import type { Origin } from './zoho/record';
import { readFields, readViews } from './zoho/metadata';
import { missingPermissions, whoami as whoIsInCrm } from './zoho/whoami';

/** The composition root: joins the engine, both services and a store. The pane and the headless run both start here. */
export interface App {
  graph: AccessSource;
  crm: AccessSource;
  /** The address of the mailbox that is open in Outlook; null or none: whichever one signs in. */
  mailbox?: string | null | undefined;
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
  /** Why a kind's run did not come to its end. */
  problems: Partial<Record<KindName, { code: string; side: SideName | null; message: string }>>;
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
  const { graph, crm } = clientsOf(app, options.kinds);
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
    problems: run.problems(),
    actions: run.results.flatMap(({ actions }) => actions),
    containers: Object.fromEntries(run.results.map(({ kind, container }) => [kind, container])),
    switchedOff: run.results.find(({ switchedOff }) => switchedOff)?.switchedOff ?? null,
    profile: run.profile,
  };
}

/** Both services, with the access that these features need. */
function clientsOf({ network, ...app }: App, features: Feature[]): { graph: GraphClient; crm: ZohoClient } {
  return {
    graph: new GraphClient({ access: (renewal) => app.graph({ features, renewal }), network: network('outlook') }),
    crm: new ZohoClient({ access: (renewal) => app.crm({ features, renewal }), network: network('crm') }),
  };
}

/**
 * S4: brings a meeting of one of the person's own calendars into the CRM, once; nothing else is done.
 * @param id as Outlook's window gives it out. @throws SyncError
 */
export async function addMeeting(app: App, settings: Settings, id: string): Promise<AddedMeeting> {
  const kinds: KindName[] = ['meetings'];
  const { graph, crm } = clientsOf(app, kinds);
  const nothing = { enable: new Set<KindName>(), disable: new Map(), dryRun: false, isStopped: () => false };
  const run = new Run(app, graph, crm, {
    ...{ settings, kinds, ...nothing, decide: () => undefined, onProgress: () => undefined },
  });
  return run.add(id);
}

/** `url`: where the record opens in the CRM; `found`: how many of its people the CRM knows. */
export type AddedMeeting = AddedItem & { found: number; stamp: string | null; url: string | null };

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
      for (const kind of this.options.kinds) {
        await this.runOne(kind, this.profile);
        if (this.results.some(isForAll)) break;
      }
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      this.error = error;
    }
  }

  /** @throws SyncError */
  async add(id: string): Promise<AddedMeeting> {
    const profile = await identify(this.app.store, await this.tokens(), () => this.whoIsIt());
    const options = this.runOptions(profile);
    const added = await addToKind(meetingPorts(this.setting(profile)), id, options);
    const crmId = 'crmId' in added ? added.crmId : null;
    const isMarkable = 'isMarkable' in added && added.isMarkable;
    return {
      ...added,
      stamp: crmId !== null && isMarkable ? options.stampOf(crmId) : null,
      url: crmId === null ? null : crmUrl(profile, 'meetings', crmId),
    };
  }

  /** One for every kind that was asked for, also where the run ended before it. */
  reports(): RunReport['kinds'] {
    const reason = this.error?.code ?? 'not run';
    const begun = this.results.map(({ kind, report }) => [kind, report] as const);
    return Object.fromEntries([...this.options.kinds.map((kind) => [kind, emptyReport(reason)] as const), ...begun]);
  }

  problems(): RunReport['problems'] {
    const failed = this.results.flatMap(({ kind, error }) => (error ? [[kind, error] as const] : []));
    return Object.fromEntries(failed.map(([kind, { code, side, message }]) => [kind, { code, side, message }]));
  }

  /** Fingerprints of the tokens and of the mailbox that they were seen fit for; the tokens never reach the store. */
  private async tokens(): Promise<Tokens> {
    const { kinds: features } = this.options;
    const [graph, crm] = await Promise.all([this.app.graph({ features }), this.app.crm({ features })]);
    const both = await fingerprint([graph.token, crm.token, this.app.mailbox ?? ''].join('\n'));
    return { both, crm: await fingerprint(crm.token) };
  }

  private async whoIsIt(): Promise<Profile> {
    const { id, address, timeZone } = await whoIsInOutlook(this.graph);
    await assertMailbox(this.graph, address, this.app.mailbox ?? null);
    const [crm, { origin }] = await Promise.all([whoIsInCrm(this.crm), this.app.crm({ features: this.options.kinds })]);
    return { outlook: { id, address, timeZone }, crm: { ...crm, web: webOf(origin) } };
  }

  private async runOne(name: KindName, profile: Profile): Promise<void> {
    this.options.onProgress({ kind: name, done: 0, planned: 0 });
    const result = await this.resultOf(name, profile).catch((error: unknown) => notBegun(name, error));
    this.results.push(result);
    this.error ??= result.error;
    if (name !== 'meetings' && result.error?.code === 'unexpected') await forgetMetadata(this.app.store, name);
  }

  private async resultOf(name: KindName, profile: Profile): Promise<KindResult> {
    const setting = this.setting(profile);
    const run = <F>(ports: KindPorts<F>) => runKind(ports, this.runOptions(profile));
    if (name === 'meetings') return run(meetingPorts(setting));
    return run(await (name === 'contacts' ? contactPorts(setting) : taskPorts(setting)));
  }

  private setting(profile: Profile): KindSetting {
    const { graph, crm, app, options } = this;
    const { store, origins, clock } = app;
    return { graph, crm, store, profile, settings: options.settings, origins, clock, dryRun: options.dryRun };
  }

  private runOptions(profile: Profile): RunOptions {
    return {
      ...this.options,
      store: this.app.store,
      clock: this.app.clock,
      newId: this.app.newId,
      // Only creates without a once-key are waited for.
      wait: (milliseconds) => (this.options.dryRun ? Promise.resolve() : this.app.network('crm').wait(milliseconds)),
      serverNow: () => this.crm.serverNow,
      stampOf: (id) => `${profile.crm.org}/${id}`,
      recordOf: recordsOf(profile),
    };
  }
}

/** The record that a mark names; undefined for marks of other organisations. */
function recordsOf({ crm: { org } }: Profile): (stamp: string) => string | undefined {
  return (stamp) => (org !== '' && stamp.startsWith(`${org}/`) ? stamp.slice(org.length + 1) : undefined);
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What keeps one kind from beginning need not keep the others. */
function notBegun(kind: KindName, error: unknown): KindResult {
  if (!(error instanceof SyncError)) throw error;
  const isQuiet = error.code === 'throttled';
  const report = emptyReport(error.code);
  return { kind, report, actions: [], error: isQuiet ? null : error, container: null, switchedOff: null };
}

const forAll = new Set([
  'signed-out',
  'consent',
  'other-mailbox',
  'no-account',
  'offline',
  'stopped',
  'throttled',
  'other-account',
]);

/** What concerns the sign-in, the network or the person's stop concerns every kind. */
function isForAll({ error, report }: KindResult): boolean {
  const code = error?.code ?? report.reason;
  return code !== null && forAll.has(code);
}

/** The CRM as the panel about people works with it. */
export interface PeopleCrm {
  user: Profile['crm'];
  source: PeopleSource;
  token: string;
}

/**
 * Who is signed in to the CRM is asked once per token.
 * @param before what was had last: it is the same again while the token is. @throws SyncError
 */
export async function peopleOf(app: App, before: PeopleCrm | null): Promise<PeopleCrm> {
  const features: Feature[] = ['people'];
  const { origin, token } = await app.crm({ features });
  if (before?.token === token) return before;
  const access = (renewal?: Renewal) => app.crm({ features, renewal });
  const client = new ZohoClient({ access, network: app.network('crm') });
  const ask = async () => ({ ...(await whoIsInCrm(client)), web: webOf(origin) });
  const user = await identifyUser(app.store, await fingerprint(token), ask);
  return { user, source: new ZohoPeople({ client, user, crmWeb: user.web ?? usualWeb }, app.clock), token };
}

/** How a meeting of the mailbox stands with the CRM, and where its record opens. Changes nothing. @throws SyncError */
export async function standingOfMeeting(app: App, settings: Settings, id: string): Promise<MeetingStanding> {
  const { store, clock, origins } = app;
  const { graph, crm } = clientsOf(app, ['meetings']);
  const profile = (await loadProfile(store)) ?? (await unknownProfile(app));
  const { kind, sides } = meetingPorts({ graph, crm, store, profile, settings, origins, clock, dryRun: true });
  const { state, container } = await loadStatus(store, 'meetings');
  const standing = await standingOf<Meeting>(id, {
    ...{ kind, clock, ledger: await Ledger.load<Meeting>(store, 'meetings'), recordOf: recordsOf(profile) },
    outlook: sides(container ?? '').outlook,
    container: state === 'on' ? container : null,
    addsInvitations: settings.meetings.invitations !== 'off',
  });
  return { standing, url: 'crmId' in standing ? crmUrl(profile, 'meetings', standing.crmId) : null };
}

export interface MeetingStanding {
  standing: ItemStanding;
  url: string | null;
}

/** Whose mailbox it is is known before any run; whose CRM only where somebody has asked it for something else. */
async function unknownProfile({ mailbox, store }: App): Promise<Profile> {
  const nobody = { org: '', userId: '', address: '', timeZone: 'UTC', profileId: null };
  const crm = (await loadCrmUser(store)) ?? nobody;
  return { outlook: { id: '', address: mailbox ?? '', timeZone: null }, crm };
}

/** What the CRM says of a kind's fields, lists and permissions; kept for the runs that follow. @throws SyncError */
export async function configure(app: App, kind: MappedKind): Promise<KindConfiguration> {
  const { crm } = clientsOf(app, [kind]);
  const user = await whoIsInCrm(crm);
  const profile = await loadProfile(app.store);
  if (profile) assertSameCrm(profile.crm, user);
  const module = modules[kind];
  const [crmFields, views, missing] = await Promise.all([
    readFields(crm, module, user),
    kind === 'contacts' ? readViews(crm, module) : [],
    missingPermissions(crm, user, module),
  ]);
  await saveMetadata(app.store, kind, { at: app.clock(), fields: crmFields });
  return { crmFields, views, missing };
}

export interface KindConfiguration {
  crmFields: CrmField[];
  views: { id: string; name: string }[];
  /** Permissions that the profile lacks, by the CRM's names. */
  missing: string[];
}

async function copyOf(store: Store): Promise<MemoryStore> {
  const copy = new MemoryStore();
  for (const table of storeTables) {
    const rows = await store.load(table);
    await copy.commit([...rows].map(([key, value]) => ({ table, key, value })));
  }
  return copy;
}

const kindTables = [
  ...['links', 'staged', 'journal', 'skipped', 'failures', 'held', 'left', 'cursors', 'wanted', 'invited', 'log'],
];
const storeTables = [
  ...['profile', 'kinds', metadataTable],
  ...kindNames.flatMap((kind) => kindTables.map((name) => `${kind}.${name}`)),
];
