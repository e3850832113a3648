/** The size and the content of the bundle. */
import { readdirSync } from 'node:fs';
import { build, parseSync, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { builtInLanguagesBudget, bundleBudget, languageBudget } from '../../scripts/size/budget.mjs';
import { weigh, weighSources } from '../../scripts/size/weigh.mjs';
import { built } from '../support/host.js';

describe.each(['role-elements.js', 'role-elements.classic.js'])('%s', (name) => {
  const code = built(name);

  it('is within its budget', () => {
    expect(weigh(code).brotli).toBeLessThanOrEqual(bundleBudget);
  });

  it.each([
    'zod',
    'Zod',
    'safeParse',
    'new Function(',
    'eval(',
    'sourceMappingURL=data:',
    'Lit is in dev mode',
  ])('does not contain %s', (text) => {
    expect(code).not.toContain(text);
  });

  it('has a Trusted Types policy with a name of its own', () => {
    expect(code).not.toContain('createPolicy("lit-html"');
    expect(code.match(/createPolicy(?:\?\.)?\(.role-elements./g)).toHaveLength(1);
  });

  it('states its version', () => {
    expect(code).toMatch(/^\/\*! role-elements \d+\.\d+\.\d+ /);
  });
});

const languages = readdirSync(new URL('../../dist/locales', import.meta.url))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `locales/${file}`);

describe.each(['role-elements.js', ...languages])('%s', (name) => {
  const syntax = JSON.stringify(parseSync(name, built(name)).program);

  it.each(['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportDefaultDeclaration'])(
    'is one file: no %s',
    (type) => {
      expect(syntax).not.toContain(`"type":"${type}"`);
    },
  );
});

describe.each(languages)('%s', (name) => {
  it('is within the budget of a language', () => {
    expect(weigh(built(name)).brotli).toBeLessThanOrEqual(languageBudget);
  });
});

describe('English and Hindi', () => {
  it('are within their budget', () => {
    const map = built('role-elements.js.map');
    const bytes = weighSources(built('role-elements.js'), map, /src\/locales\/(?:en|hi)\.ts$/);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(builtInLanguagesBudget);
  });
});

/** Bundles a module as an application would: with what it uses of the package, and nothing else. */
async function bundle(module: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'application',
        resolveId: (id) => (id.endsWith('/application') ? '\0application' : undefined),
        load: (id) => (id === '\0application' ? module : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry: 'application', formats: ['es'] },
      rolldownOptions: {
        output: { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } },
      },
    },
  }).then((result) => (result as Rollup.RolldownOutput[])[0])) as Rollup.RolldownOutput;
  return output[0].code;
}

const packageEntry = new URL('../../dist/lib/index.js', import.meta.url).pathname;

describe('a bundler', () => {
  it('includes only the composer when nothing else is used', async () => {
    const code = await bundle(`export { composeRoleContent } from '${packageEntry}'`);
    expect(code).toContain('composeRoleContent');
    expect(code).not.toContain('reactiveElementVersions');
    expect(weigh(code).min).toBeLessThan(6_300);
  });

  it('includes nothing when nothing is used', async () => {
    expect((await bundle(`import '${packageEntry}'; export const nothing = 0;`)).length).toBeLessThan(60);
  });
});
