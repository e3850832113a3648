/** The npm package: its exports, its use in Node, its types. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
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

  it('compile in a strict project that checks its libraries', () => {
    const tsc = 'node_modules/@typescript/native/bin/tsc';
    const output = execFileSync(process.execPath, [tsc, '-p', 'test/build/consumer'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output).toBe('');
  });
});
