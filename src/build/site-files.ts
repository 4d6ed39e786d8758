import { readFile } from 'node:fs/promises';
import path from 'node:path';
import webpack, { type Compilation, type Compiler } from 'webpack';
import { stampManifest } from './manifest';
import { headersFile } from './policy';
import type { BuildSettings } from './settings';

/** Puts beside the pages what a deployment needs: the stamped manifest, the configuration and the hosts' headers. */
export class SiteFiles {
  constructor(
    private readonly root: string,
    private readonly settings: BuildSettings,
  ) {}

  apply(compiler: Compiler): void {
    const missing = missingLines(this.settings);
    if (missing.length > 0) console.log(`The pages have no accounts yet (${missing.join(', ')}): see .env.example.`);
    compiler.hooks.thisCompilation.tap('SiteFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'SiteFiles', stage }, () => this.add(compilation));
    });
  }

  private async add(compilation: Compilation): Promise<void> {
    const template = path.join(this.root, 'manifest.xml');
    compilation.fileDependencies.add(template);
    const files = siteFiles(await readFile(template, 'utf8'), this.settings);
    for (const [name, text] of files) compilation.emitAsset(name, new webpack.sources.RawSource(text));
  }
}

/** Pages for the sandbox need none: it has an Office.js of its own, and accounts. */
function missingLines({ officeJs, accounts }: BuildSettings): string[] {
  return 'missing' in accounts && officeJs.startsWith('https:') ? accounts.missing : [];
}

/** Their texts by name. The ids of the clients are in config.json alone, which without accounts there is none of. */
export function siteFiles(manifest: string, settings: BuildSettings): Map<string, string> {
  const { publicUrl, accounts } = settings;
  const files = new Map([
    ['manifest.xml', stampManifest(manifest, settings)],
    ['_headers', headersFile(new URL(publicUrl).pathname.replace(/\/$/, ''))],
  ]);
  if ('signIn' in accounts) files.set('config.json', `${JSON.stringify(accounts, null, 2)}\n`);
  return files;
}
