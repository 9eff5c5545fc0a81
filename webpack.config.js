const { commandLineConfig } = require('./site/webpack-cli.cjs');
const { siteConfig } = require('./site/webpack-site.cjs');

module.exports = (environment, { mode = 'production' }) => [
  commandLineConfig(mode),
  siteConfig(environment, mode),
];
