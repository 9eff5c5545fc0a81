const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // For machines that are busy with something else; no test measures time.
  testTimeout: 180_000,
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/tests/setup/bundle-esm-packages.ts',
  moduleNameMapper: {
    '^hucre(/[a-z]+)?$': '<rootDir>/.cache/esm-packages/hucre$1.cjs',
    '^@univerjs/core$': '<rootDir>/.cache/esm-packages/@univerjs/core.cjs',
    '^@fluentui/react-components$': '<rootDir>/.cache/esm-packages/@fluentui/react-components.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo-output/'],
  transform: {
    '\\.ts$': swc(false),
    '\\.tsx$': swc(true),
  },
  cacheDirectory: '<rootDir>/.cache/jest',
};
