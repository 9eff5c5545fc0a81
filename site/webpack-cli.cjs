const { BannerPlugin } = require('webpack');
const { baseConfig, outputFolder } = require('./webpack-base.cjs');

/** The command line: dist/cli.js, and beside it in dist/cli/ what it loads only when needed. */
function commandLineConfig(mode) {
  const base = baseConfig('cli', mode);
  return {
    ...base,
    target: 'node20',
    entry: { cli: './src/cli/main.ts' },
    // The program starts further threads of itself.
    node: { __filename: false },
    output: {
      path: outputFolder,
      filename: '[name].js',
      chunkFilename: 'cli/[name].js',
      clean: { keep: (file) => !isCommandLineFile(file) },
    },
    // Readable stack traces are worth more here than bytes; unread functions cost Node nothing.
    optimization: { minimize: false, chunkIds: 'named' },
    performance: { hints: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
}

/** Configurations share dist/, so that each may clear away only its own files. */
function isCommandLineFile(file) {
  return file === 'cli.js' || file === 'cli.js.map' || file.startsWith('cli/');
}

module.exports = { commandLineConfig, isCommandLineFile };
