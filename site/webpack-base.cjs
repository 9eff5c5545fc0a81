const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const rootFolder = join(__dirname, '..');
const outputFolder = join(rootFolder, 'dist');

/** What a build depends on without importing it. */
const configFiles = [
  ...readdirSync(__dirname)
    .filter((file) => /\.(cjs|html)$/.test(file))
    .map((file) => join(__dirname, file)),
  join(rootFolder, 'package.json'),
  join(rootFolder, 'src/pages/page-texts.zh-CN.json'),
];

/** What every bundle shares; `name` separates the caches. */
function baseConfig(name, mode) {
  const swc = (tsx) => ({
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  });
  return {
    name,
    mode,
    context: rootFolder,
    // Never an eval kind: the pages' Content-Security-Policy forbids eval.
    devtool: mode === 'development' ? 'source-map' : false,
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      // The engine that cannot reach files, also on the command line: a template never needs one.
      alias: { liquidjs$: 'liquidjs/dist/liquid.browser.mjs' },
    },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc(false) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc(true) },
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(rootFolder, '.cache', 'webpack'),
      buildDependencies: { config: configFiles },
    },
    stats: 'errors-warnings',
  };
}

module.exports = { baseConfig, rootFolder, outputFolder };
