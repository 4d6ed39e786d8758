/*
 * The desk over HTTP, on localhost: the desk page, the built pane as it is, and the two files that a pane finds beside
 * itself, its configuration and Office.js.
 *
 * GET / and its scripts · GET /loaded.json, what the command line put into the mailbox · GET /pane/… ·
 * GET /pane/config.json {"graph","crm","signIn":"sandbox","world"} · GET /pane/office.js, a stand-in for Office.js.
 *
 * Who loads the pane as a page of its own gets the same as in the desk's frame.
 *
 * Where people sign in themselves it is https, the configuration is of the kind `accounts`, and the pane stands under the
 * policy that its build names for it (`_headers` beside the pages), with the sandbox's own addresses added.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { filesIn, script, type StaticFile } from './files';
import { readPolicies, widened, type Policies } from './policy';
import type { Addresses } from '../identity/start';
import { listenNear } from './listen';

export interface DeskOptions {
  /** Taken when it is free, else another one is; 0 is any. */
  port: number;
  /** Folders with the built pane and the built desk page; without one, its paths answer 404. */
  site?: string;
  deskSite?: string;
  /** Origins of the services. */
  graph: string;
  crm: string;
  world: () => string;
  people: () => { id: string; name: string; email: string }[];
  loaded?: LoadedFile[];
  /** With it people sign in themselves, and the desk is served over https. */
  accounts?: DeskAccounts;
}

export interface DeskAccounts {
  /** PEM. */
  certificate: { key: string; cert: string };
  /** Where the identity services are: the parts `microsoft` and `zoho` of the pane's configuration. */
  addresses: Addresses;
}

/** A calendar file that was put into the mailbox at the start; `ids` are its events' immutable ids. */
export interface LoadedFile {
  file: string;
  person: string;
  calendar: string;
  ids: string[];
  loaded: number;
  skipped: { line: number; why: string }[];
  /** The world it was loaded into. */
  world: string;
}

export interface RunningDesk {
  /** Its address, without a path. */
  origin: string;
  close(): Promise<void>;
}

interface Site {
  desk: Map<string, StaticFile>;
  pane: Map<string, StaticFile>;
  policies: Policies;
}

/** Throws when a folder holds no built page. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { site, deskSite, accounts } = options;
  const files: Site = {
    desk: filesIn(deskSite, 'index.html'),
    pane: filesIn(site, 'taskpane.html'),
    policies: accounts ? readPolicies(site) : [],
  };
  const answer: RequestListener = (request, response) => serve(options, files, request, response);
  const create = () => (accounts ? createSecureServer(accounts.certificate, answer) : createServer(answer));
  const servers = await listenNear(options.port, create);
  return {
    origin: `${accounts ? 'https' : 'http'}://localhost:${servers.port}`,
    close: () => closeAll(servers.all),
  };
}

async function closeAll(servers: Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}

function serve(options: DeskOptions, site: Site, request: IncomingMessage, response: ServerResponse): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead) return refuse(response, 405, 'This page can only be read.');
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const isPane = path.startsWith('/pane/');
  response.setHeaders(new Map(Object.entries(isPane ? paneHeaders(options, site, path) : deskHeaders(options))));
  const file = isPane ? paneFile(options, site, path.slice('/pane/'.length)) : deskFile(options, site, path.slice(1));
  if (!file) return refuse(response, 404, 'There is no such page.');
  send(request, response, file);
}

function deskFile({ loaded = [] }: DeskOptions, { desk }: Site, name: string): StaticFile | object | undefined {
  if (name === 'loaded.json') return loaded;
  return desk.get(name === '' ? 'index.html' : name);
}

function paneFile(options: DeskOptions, { desk, pane }: Site, name: string): StaticFile | object | undefined {
  if (name === 'config.json') return configuration(options);
  if (name !== 'office.js') return pane.get(name);
  const standIn = desk.get('office.js');
  const known = { sandboxPeople: options.people(), sandboxServices: servicesOf(options) };
  return standIn && script(`Object.assign(globalThis,${JSON.stringify(known)});\n${standIn.body.toString()}`);
}

/** The desk page reads `crm` from here, too. */
function configuration({ graph, crm, world, accounts }: DeskOptions): object {
  if (!accounts) return { graph, crm, signIn: 'sandbox', world: world() };
  const { microsoft, zoho } = accounts.addresses;
  return { graph, crm, signIn: 'accounts', world: world(), microsoft, zoho };
}

/** What the stand-in for Office.js asks for itself. */
function servicesOf({ graph, accounts }: DeskOptions): { graph: string; microsoft?: string } {
  return { graph, ...(accounts && { microsoft: new URL(accounts.addresses.microsoft.authority).origin }) };
}

function send(request: IncomingMessage, response: ServerResponse, file: StaticFile | object): void {
  if (!isFile(file)) return sendJson(request, response, file);
  response.setHeader('cache-control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', file.etag);
  response.setHeader('vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end();
  const isZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (isZipped) response.setHeader('content-encoding', 'gzip');
  sendBody(request, response, file.type, isZipped ? file.gzip : file.body);
}

function sendJson(request: IncomingMessage, response: ServerResponse, json: object): void {
  response.setHeader('cache-control', 'no-store');
  sendBody(request, response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(json)));
}

function sendBody(request: IncomingMessage, response: ServerResponse, type: string, body: Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

function isFile(file: StaticFile | object): file is StaticFile {
  return 'etag' in file;
}

const common = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** What every page of ours may load: itself. Griffel, which styles it, needs inline styles. */
const own = ["default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:"];
const shut = ["base-uri 'none'", "form-action 'none'"];

/** Everywhere the pane may have to go to. */
function originsOf({ graph, crm, accounts }: DeskOptions): string[] {
  if (!accounts) return [graph, crm];
  const { microsoft, zoho } = accounts.addresses;
  const centres = zoho.dataCentres.flatMap((centre) => [centre.accounts, centre.api]);
  return [...new Set([graph, crm, new URL(microsoft.authority).origin, ...centres])];
}

function paneHeaders(options: DeskOptions, site: Site, path: string): Record<string, string> {
  const { graph, crm, accounts } = options;
  if (accounts) {
    const asking = ["worker-src 'self'", "font-src 'self'", "connect-src 'self'", "frame-src 'self'"];
    const fallback = [...own, ...asking, "frame-ancestors 'self'", ...shut];
    return {
      ...common,
      ...widened(site.policies, path.slice('/pane'.length), fallback.join('; '), originsOf(options)),
    };
  }
  const allowed = [
    "worker-src 'self'",
    "font-src 'self'",
    `connect-src 'self' ${graph} ${crm}`,
    "frame-ancestors 'self'",
  ];
  return { ...common, 'content-security-policy': [...own, ...allowed, ...shut].join('; ') };
}

function deskHeaders({ graph, crm }: DeskOptions): Record<string, string> {
  const allowed = ["frame-src 'self'", `connect-src 'self' ${graph} ${crm}`, "frame-ancestors 'none'"];
  return { ...common, 'content-security-policy': [...own, ...allowed, ...shut].join('; ') };
}
