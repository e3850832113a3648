import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { roomsRule } from './scripts/lint-rooms.mjs';

/** A leading underscore marks a name that the syntax requires and nothing uses. */
const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];
const planted = 'Do not commit tests that are skipped or run alone.';

export default defineConfig(
  // The last is a project of its own, which has the package installed.
  globalIgnores(['**/dist/', 'coverage/', 'test/build/consumer/']),
  {
    files: ['**/*.{js,mjs,ts}'],
    extends: [eslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-unused-vars': unused,
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: false, fetch: false, process: false, URL: false, TextEncoder: false },
    },
  },
  {
    // Runs in pages, or passes functions to them.
    files: ['bench/**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        addEventListener: false,
        CSSStyleSheet: false,
        customElements: false,
        document: false,
        HTMLElement: false,
        location: false,
        performance: false,
        PerformanceObserver: false,
        requestAnimationFrame: false,
        setTimeout: false,
        window: false,
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': unused,
      // Text is spread into code points on purpose; keys are deleted only from objects that serve as maps.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Some functions return an object of functions, to be destructured: `const { text } = await drawnPage(…)`.
      '@typescript-eslint/unbound-method': 'off',
      // Attributes and records can hold anything at run time, whatever their types say, so checks are needed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `find<HTMLButtonElement>(…)` reads better than a cast around it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Only TypeScript that can be erased: types that leave no code behind.
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'TSModuleDeclaration[kind!=global]', message: 'Use a module.' },
        { selector: 'TSParameterProperty', message: 'Write the field out.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    plugins: { rooms: { rules: { imports: roomsRule } } },
    rules: { 'rooms/imports': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Assertions of Chai are properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip)$/]',
          message: planted,
        },
        { selector: 'CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe|xtest)$/]', message: planted },
      ],
    },
  },
);
