import path from 'node:path';

/** The engine with both adapters as the browser gets it; until the pane stands, this proves that nothing in it needs Node. */
export default {
  target: 'web',
  entry: { app: './src/app.ts' },
  output: {
    path: path.resolve(import.meta.dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    clean: true,
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } },
      },
    ],
  },
  performance: { maxEntrypointSize: 600_000, maxAssetSize: 600_000, hints: 'error' },
};
