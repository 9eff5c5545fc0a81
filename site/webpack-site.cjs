const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const pageTexts = require('../src/pages/page-texts.zh-CN.json');
const { contentSecurityPolicy } = require('./content-security-policy.cjs');
const { deploymentFile, deploymentValues } = require('./deployment-files.cjs');
const { SITE_NAMES, handbookPage } = require('./handbook-page.cjs');
const { manifestForSite } = require('./manifest-for-site.cjs');
const { siteAddresses } = require('./site-addresses.cjs');
const { baseConfig, outputFolder, rootFolder } = require('./webpack-base.cjs');
const { isCommandLineFile } = require('./webpack-cli.cjs');

const handbookFrame = readFileSync(join(__dirname, 'handbook-frame.html'), 'utf8');

/** The static site: its pages, the manifest for its address, the icons, the samples. */
function siteConfig(environment, mode) {
  const base = baseConfig('site', mode);
  const addresses = siteAddresses(environment ?? {});
  const page = (name, officeJs, officeJsOrigin) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: './src/pages/page.html',
      chunks: [name],
      templateParameters: {
        ...pageTexts[name],
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy({ officeJsOrigin }),
      },
    });
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/pages/taskpane/main.tsx',
      workbench: './src/pages/workbench/main.tsx',
      commands: './src/pages/commands/main.ts',
      notice: './src/pages/notice/main.ts',
    },
    output: {
      path: outputFolder,
      filename: 'site/[name].[contenthash:8].js',
      chunkFilename: 'site/[name].[contenthash:8].js',
      assetModuleFilename: 'site/[contenthash:16][ext]',
      publicPath: 'auto',
      clean: { keep: isCommandLineFile },
    },
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.xlsx$/, type: 'asset/resource' },
      ],
    },
    optimization: { splitChunks: { chunks: 'all' } },
    // The limit that counts, gzip bytes of the first view, is asserted by the browser tests.
    performance: { hints: false },
    plugins: [
      page('taskpane', addresses.officeJs, addresses.officeJsOrigin),
      page('workbench', null, null),
      page('commands', addresses.officeJs, addresses.officeJsOrigin),
      page('notice', null, null),
      new MiniCssExtractPlugin({ filename: 'site/[name].[contenthash:8].css' }),
      new DefinePlugin({ __PRODUCT_VERSION__: JSON.stringify(version) }),
      new CopyPlugin({
        patterns: [
          { from: join(rootFolder, 'assets/icons/*.png'), to: 'icons/[name][ext]' },
          ...[...SITE_NAMES].map(([page, name]) => ({
            from: join(rootFolder, 'docs', page),
            to: name,
            transform: (markdown) => handbookPage(markdown.toString('utf8'), handbookFrame),
          })),
          {
            from: join(rootFolder, 'docs/images/*.png'),
            to: 'images/[name][ext]',
            noErrorOnMissing: true,
          },
          {
            from: join(rootFolder, 'manifest.xml'),
            to: 'manifest.xml',
            transform: (xml) => manifestForSite(xml.toString('utf8'), addresses.site),
          },
          {
            from: join(rootFolder, 'deploy/Dockerfile'),
            to: 'deploy/Dockerfile',
            // A name without a dot is taken for a folder unless said.
            toType: 'file',
          },
          {
            from: join(rootFolder, 'deploy/*.liquid'),
            to: 'deploy/[name]',
            transform: (template) =>
              deploymentFile(template.toString('utf8'), deploymentValues(addresses)),
          },
        ],
      }),
    ],
  };
}

module.exports = { siteConfig };
