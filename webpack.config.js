import path from 'node:path';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { register } from 'tsx/esm/api';
import webpack from 'webpack';

const unregister = register();
const { SiteFiles } = await import('./src/build/site-files.ts');
const { headersAt, pages, scriptFolder } = await import('./src/build/policy.ts');
const { readLines, settingsOf } = await import('./src/build/settings.ts');
await unregister();

const root = import.meta.dirname;

/** kB after gzip -9 that a person may have to load before the first screen stands. */
const firstLoadLimit = 160;

/**
 * `webpack --mode production` builds the add-in into dist/, for any static host, with the addresses of .env.
 * `webpack serve --mode development` serves it over https at localhost:3000, where manifest.xml looks for it.
 * `--env page=desk` builds the desk page of the sandbox into .cache/desk, for `npm start` and the browser tests.
 */
export default function build({ page = 'pane', WEBPACK_SERVE = false } = {}, { mode = 'production' } = {}) {
  return page === 'desk' ? desk(mode) : addIn(mode, WEBPACK_SERVE);
}

async function addIn(mode, isServed) {
  const settings = settingsOf(readLines(path.join(root, '.env'), process.env));
  return {
    ...common(mode, 'pane'),
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      redirect: './src/office/pages/redirect.ts',
      'microsoft-sign-in': './src/office/pages/microsoft-sign-in.ts',
      'crm-sign-in': './src/office/pages/crm-sign-in.ts',
    },
    output: output('dist', `${scriptFolder}/`),
    plugins: [
      ...pages.map((name) => htmlOf(name, settings)),
      new CopyPlugin({ patterns: [{ from: 'assets/*.png', to: 'assets/[name][ext]' }] }),
      new SiteFiles(root, settings),
      new FirstLoad('taskpane', ['text-en']),
    ],
    ...(isServed && { devServer: await devServer() }),
  };
}

const folders = { taskpane: 'taskpane', commands: 'commands' };

function htmlOf(name, { officeJs }) {
  return new HtmlWebpackPlugin({
    template: `./src/${folders[name] ?? 'office/pages'}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    // This page's script stands before Office.js: it takes the token out of the address first.
    inject: name !== 'crm-sign-in',
    templateParameters: { officeJs },
  });
}

/** Pages as in production, headers included. Outlook takes them only with a certificate that the machine trusts. */
async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: 3000,
    static: false,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: (request) => headersFor(request.path),
    // What it would show over a page is styled inline, which the policy forbids.
    client: { overlay: false },
    hot: false,
  };
}

/** The server's own Cross-Origin-Resource-Policy would keep Outlook from showing the icons. */
function headersFor(path) {
  return { ...headersAt(path.slice(1)), 'Cross-Origin-Resource-Policy': 'cross-origin' };
}

function desk(mode) {
  return {
    ...common(mode, 'desk'),
    entry: {
      desk: './src/sandbox/desk/page/index.tsx',
      office: { import: './src/sandbox/desk/office.ts', filename: 'office.js' },
    },
    output: output('.cache/desk'),
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/sandbox/desk/page/desk.html',
        filename: 'index.html',
        chunks: ['desk'],
        scriptLoading: 'defer',
      }),
    ],
  };
}

function output(folder, scripts = '') {
  return {
    path: path.resolve(root, folder),
    filename: `${scripts}[name].[contenthash:8].js`,
    chunkFilename: `${scripts}[name].[contenthash:8].js`,
    clean: true,
    publicPath: 'auto',
  };
}

function common(mode, name) {
  return {
    mode,
    target: 'web',
    devtool: mode === 'production' ? false : 'source-map',
    cache: { type: 'filesystem', cacheDirectory: path.resolve(root, '.cache/webpack'), name: `${name}-${mode}` },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc(false) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc(true) },
        { test: /\.ftl$/, type: 'asset/source' },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function swc(tsx) {
  const transform = { react: { runtime: 'automatic' } };
  return {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx }, target: 'es2022', transform } },
  };
}

/** Says what the first screen costs, and fails the build where it costs too much. */
class FirstLoad {
  constructor(entry, chunks) {
    this.entry = entry;
    this.chunks = chunks;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoad', stage }, (assets) => this.measure(compilation, assets));
    });
  }

  measure(compilation, assets) {
    if (compilation.compiler.options.mode !== 'production' || compilation.errors.length > 0) return;
    const files = new Set(compilation.entrypoints.get(this.entry).getFiles());
    for (const name of this.chunks) for (const file of compilation.namedChunks.get(name)?.files ?? []) files.add(file);
    const sizes = [...files].map((file) => [file, gzipSync(assets[file].buffer(), { level: 9 }).length / 1000]);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    const parts = sizes.map(([file, size]) => `${file} ${size.toFixed(1)}`).join(', ');
    console.log(`first load: ${total.toFixed(1)} kB of ${firstLoadLimit} kB after gzip (${parts})`);
    if (total > firstLoadLimit) {
      compilation.errors.push(
        new webpack.WebpackError(`The first load is above ${firstLoadLimit} kB: ${total.toFixed(1)} kB.`),
      );
    }
  }
}
