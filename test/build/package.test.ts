/** The npm package: its exports, its use in Node, its types. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { listTags } from '../../scripts/generate/list-tags.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const exists = (path: string): boolean => existsSync(root + path);
const targets = Object.values(manifest.exports).flatMap((target: string | Record<string, string>) =>
  typeof target === 'string' ? [target] : Object.values(target),
);
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));

/** Runs a module in Node, in the root of the repository, and returns what it prints. */
function node(lines: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', lines], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('package.json', () => {
  it.each(targets.filter((target) => !target.includes('*')))('exports a file that exists: %s', (target) => {
    expect(exists(target)).toBe(true);
  });

  it.each(listTags(root))('publishes a module that defines %s, and its types', (tag) => {
    for (const ending of ['js', 'd.ts']) expect(exists(`dist/lib/define/${tag}.${ending}`)).toBe(true);
  });

  it('resolves each of these modules, and each language, by its public name', () => {
    const names = filesIn('dist/lib/define', /^(?:locales\/)?[a-z-]+\.js$/).map((file) =>
      file.replace('.js', ''),
    );
    const lines = names.map((name) => `console.log(import.meta.resolve('role-elements/define/${name}'))`);
    const resolved = node(lines.join('\n')).trim().split('\n');
    expect(resolved.map((url) => url.slice(url.indexOf('dist/')))).toEqual(
      names.map((name) => `dist/lib/define/${name}.js`),
    );
  });

  it.each(['types', 'customElements', 'web-types'] as const)('names a file that exists in %s', (key) => {
    expect(exists(manifest[key])).toBe(true);
  });

  it('publishes everything that it exports', () => {
    const published = (target: string): boolean =>
      manifest.files.some((entry) => target === `./${entry}` || target.startsWith(`./${entry}/`));
    expect(targets.filter((target) => target !== './package.json' && !published(target))).toEqual([]);
  });

  it('depends on Lit only', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['@lit/context', 'lit']);
  });
});

describe('what package.json says about Lit', () => {
  it('accepts the copy a project has already, unless it is older than ours', () => {
    const ranges = Object.entries(manifest.dependencies).map(([name, range]) => [
      range,
      `^${lock.packages[`node_modules/${name}` as 'node_modules/lit'].version}`,
    ]);
    for (const [range, ours] of ranges) expect(range).toBe(ours);
  });
});

describe('an import for its types alone', () => {
  it.each(['jsx', 'types/preact', 'types/solid', 'types/svelte', 'types/vue'])(
    'of role-elements/%s resolves to an empty module',
    (name) => {
      expect(exists(`dist/${name}.d.ts`)).toBe(true);
      expect(node(`console.log(Object.keys(await import('role-elements/${name}')).length)`)).toBe('0\n');
    },
  );

  it('is kept by bundlers without a warning: it counts as a side effect', () => {
    expect(manifest.sideEffects).toContain(manifest.exports['./jsx'].default);
  });
});

describe('in Node, without a document', () => {
  it('importing the package defines no element', () => {
    const registry = `const seen = []; globalThis.customElements = { define: (tag) => seen.push(tag), get: () => undefined };`;
    expect(node(`${registry} await import('role-elements'); console.log(seen.length);`)).toBe('0\n');
  });

  it('importing the package works without `customElements`', () => {
    expect(node(`const { RoleFaq } = await import('role-elements'); console.log(typeof RoleFaq);`)).toBe(
      'function\n',
    );
  });

  it.each(['role-elements.js', 'role-elements.classic.js'])(
    'importing %s adds no global and prints nothing',
    (file) => {
      const before = `const names = Object.getOwnPropertyNames(globalThis).length;`;
      const after = `console.log(Object.getOwnPropertyNames(globalThis).length - names);`;
      expect(node(`${before} await import('./dist/${file}'); ${after}`)).toBe('0\n');
    },
  );
});

describe('the types', () => {
  it('do not mention zod, which is no dependency', () => {
    const declarations = filesIn('dist/lib', /\.d\.ts$/).map((file) => `dist/lib/${file}`);
    expect(declarations.length).toBeGreaterThan(20);
    expect(declarations.filter((file) => /zod/i.test(readFileSync(root + file, 'utf8')))).toEqual([]);
  });

  it.each(['node_modules/@typescript/native/bin/tsc', 'node_modules/typescript/bin/tsc6'])(
    'compile in a strict project that checks its libraries, with %s',
    (tsc) => {
      const output = execFileSync(process.execPath, [tsc, '-p', 'test/build/consumer'], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(output).toBe('');
    },
    120_000,
  );
});
