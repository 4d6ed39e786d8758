import path from 'node:path';
import { gzipSync } from 'node:zlib';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

/** kB after gzip -9 that a person may have to load before the first screen stands. */
const firstLoadLimit = 160;

/**
 * `webpack --mode production` builds the pane into dist/, for any static host.
 * `--env page=desk` builds the desk page of the sandbox into .cache/desk, for `npm start` and the browser tests.
 */
export default function build({ page = 'pane' } = {}, { mode = 'production' } = {}) {
  return page === 'desk' ? desk(mode) : pane(mode);
}

function pane(mode) {
  return {
    ...common(mode, 'pane'),
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: output('dist'),
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: { officeJs: process.env.OFFICE_JS ?? 'office.js' },
      }),
      new FirstLoad('taskpane', ['text-en']),
    ],
  };
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

function output(folder) {
  return {
    path: path.resolve(root, folder),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
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
