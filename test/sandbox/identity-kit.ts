import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');
const library = path.join(root, 'node_modules/@azure/msal-browser/lib');

const builtDesk = path.join(root, '.cache/desk');

interface SecureOptions {
  /** With the built one there is a stand-in for Office.js. */
  deskSite?: 'built' | 'none';
  /** The build's `_headers`. */
  headersFile?: string;
}

interface DataCentre {
  id: string;
  accounts: string;
  api: string;
}

export interface SecureOrigins {
  graph: string;
  crm: string;
  desk: string;
  plain: { graph: string; crm: string };
  certificate: string;
  microsoft: { clientId: string; authority: string };
  zoho: { clientId: string; dataCentre: string; dataCentres: DataCentre[] };
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** The sandbox over https, with a desk whose pane is nothing but Microsoft's own library. */
export class SecureSandbox {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly origins: SecureOrigins,
  ) {}

  static async start({ deskSite = 'none', headersFile }: SecureOptions = {}): Promise<SecureSandbox> {
    const folder = mkdtempSync(path.join(tmpdir(), 'identity-'));
    const site = path.join(folder, 'pane');
    fill(site);
    if (headersFile !== undefined) writeFileSync(path.join(site, '_headers'), headersFile);
    const pages = ['--desk-port', '0', '--site', site, ...(deskSite === 'built' ? ['--desk-site', builtDesk] : [])];
    const args = ['--import', 'tsx', 'src/sandbox/main.ts', '--seed', 'empty', '--https', ...pages];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let complaint = '';
    child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
    if (!child.stdout) throw new Error('the sandbox has no output');
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('{')) return new SecureSandbox(child, folder, JSON.parse(line) as SecureOrigins);
    }
    throw new Error(`The sandbox did not start.\n${complaint}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true });
  }

  async control(method: string, target: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.origins.plain.graph}/_sandbox/${target}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }

  identity(order: object): Promise<unknown> {
    return this.control('POST', 'identity', order);
  }

  /** One request over https, with the sandbox's own certificate as the only one that is trusted. */
  ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const call = httpsRequest(url, { method, headers, ca: this.origins.certificate }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      call.on('error', reject);
      call.end(body);
    });
  }
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function fill(site: string): void {
  mkdirSync(site);
  copyFileSync(path.join(library, 'msal-browser.min.js'), path.join(site, 'msal.js'));
  copyFileSync(path.join(library, 'redirect-bridge/msal-redirect-bridge.min.js'), path.join(site, 'bridge.js'));
  const page = (script: string) =>
    `<!doctype html><meta charset="utf-8"><title>Pane</title><script src="${script}"></script>`;
  writeFileSync(path.join(site, 'taskpane.html'), `${page('msal.js')}<script src="office.js"></script>`);
  writeFileSync(path.join(site, 'redirect.html'), `${page('bridge.js')}<script src="return.js"></script>`);
  writeFileSync(path.join(site, 'return.js'), 'msalRedirectBridge.broadcastResponseToMainFrame();');
  writeFileSync(
    path.join(site, 'crm-sign-in.html'),
    '<!doctype html><title>Back</title><script src="office.js"></script>',
  );
}
