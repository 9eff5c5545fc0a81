import { defineConfig, globalIgnores } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noDefaultExports = {
  direct: true,
  named: true,
  defaultFrom: true,
  namedFrom: true,
  namespaceFrom: true,
};

const noBarrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import a name from the file that declares it.',
};

const officeNames = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const officeMessage = 'Office.js is named only under src/workbook/excel/.';
const officeGlobals = officeNames.map((name) => ({ name, message: officeMessage }));
const officeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join('|')})$/]`,
  message: officeMessage,
};

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Nothing leaves the machine.',
}));

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/', 'demo-output/']),
  {
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: noDefaultExports }],
      'no-restricted-syntax': ['error', noBarrels],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // It forbids spreading a string, which gives the code points that Chinese text needs.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...officeGlobals, ...networkGlobals],
      'no-restricted-syntax': ['error', noBarrels, officeTypes],
    },
  },
  {
    files: ['src/workbook/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-globals': ['error', ...networkGlobals],
      'no-restricted-syntax': ['error', noBarrels],
    },
  },
  {
    // Fetches the samples, which stand on the site itself.
    files: ['src/pages/workbench/load-sample.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['src/{pane,pages}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Passes all of zod on, set up for the pages' Content-Security-Policy.
    files: ['src/base/zod.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Jest takes a setup function, and a text module its text, only as a default export.
    files: ['tests/setup/**/*.ts', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
