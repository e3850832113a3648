/** No files import each other in a circle, so that each can be read, tested and moved with only what it imports. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCircles } from '../support/find-circles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesIn = (folder: string): string[] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[mc]?[jt]sx?$/.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .map((name) => join(root, folder, name));

const print = (circles: readonly string[][], from = root): string[] =>
  circles.map((files) => [...files, ...files.slice(0, 1)].map((file) => relative(from, file)).join(' → '));

describe.each(['src', 'scripts', 'bench', 'demo', 'test'])('%s', (folder) => {
  it('has no circle of files', () => {
    expect(print(findCircles(filesIn(folder)))).toEqual([]);
  });
});

describe('findCircles', () => {
  const inFolder = (files: Readonly<Record<string, string>>): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'role-elements-circles-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const circles = print(findCircles(Object.keys(files).map((name) => join(folder, name))), folder);
    rmSync(folder, { recursive: true });
    return circles;
  };

  it.each([
    ['values', "import { b } from './b.js';"],
    ['types', "import type { B } from './b.js';"],
    ['a type in an annotation', "export const b: import('./b.js').B = 0;"],
    ['a module that is loaded on demand', "export const b = () => import('./b.js');"],
    ['names that are exported again', "export { b } from './b.js';"],
    ['everything, exported again', "export * from './b.js';"],
    ['side effects', "import './b.js';"],
  ])('finds a circle with an import of %s', (_what, line) => {
    const files = { 'a.ts': line, 'b.ts': "import './c.js';", 'c.ts': "import './a.js';" };
    expect(inFolder(files)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });

  it('finds none where two paths lead to one file', () => {
    const files = { 'a.ts': "import './b.js'; import './c.js';", 'b.ts': "import './c.js';", 'c.ts': '' };
    expect(inFolder(files)).toEqual([]);
  });
});
