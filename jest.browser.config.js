const { transform, moduleNameMapper } = require('./jest.config.js');

/** The built site in Debian's Chromium, one page at a time. */
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'],
  globalSetup: '<rootDir>/tests/setup/bundle-esm-packages.ts',
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo-output/'],
  transform,
  maxWorkers: 1,
  testTimeout: 240_000,
  cacheDirectory: '<rootDir>/.cache/jest',
};
