/** The recipes of docs/sanitizers.md as modules, as somebody would save them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll } from 'vitest';
import { codeBlock } from '../code-block.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export const readRecipe = (heading: string, language = 'js'): string =>
  codeBlock('sanitizers.md', heading, language);

/**
 * Saves a recipe beside the lists, where it finds the packages it imports, until the tests of the file are over.
 * @param packages folder with the `node_modules` that has them
 */
export function saveRecipe(code: string, packages = root): string {
  const cache = join(packages, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'recipe-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'role-lists.js'), readRecipe('The lists'));
  const file = join(folder, 'recipe.mjs');
  writeFileSync(file, code);
  return file;
}

/** One module with everything it imports. */
export async function bundleRecipe(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: join(file, '..'),
    build: { write: false, target: 'es2022', minify: false, lib: { entry: file, formats: ['es'] } },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}
