import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** The syntax tree of a file (`program`), and its imports and exports (`module`); throws when the file has a syntax error. */
export function parseModule(path) {
  const { program, module, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return { program, module };
}
