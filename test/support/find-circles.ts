import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'vite';

/** The circles of files that import each other, each as its files in order. Type imports count. */
export function findCircles(files: readonly string[]): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, importers: readonly string[]): void => {
    if (importers.includes(file)) circles.push(importers.slice(importers.indexOf(file)));
    else if (!done.has(file)) for (const next of importsOf(file)) visit(next, [...importers, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}

/** The files that a file imports by relative paths. Style sheets and JSON are left out: they import nothing. */
function importsOf(file: string): string[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  return sourcesIn(program)
    .filter((source) => /^\.{1,2}\//.test(source) && /\.[mc]?[jt]sx?$/.test(source))
    .map((source) => fileOf(resolve(dirname(file), source)));
}

/** Every source in a syntax tree: after `from`, in `import()`, and in the type `import('…').Name`. */
function sourcesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { source } = node as { source?: { type?: string; value?: unknown } | null };
  const own = source?.type === 'Literal' && typeof source.value === 'string' ? [source.value] : [];
  return [...own, ...Object.values(node).flatMap(sourcesIn)];
}

/** TypeScript files are imported by the names of the JavaScript files they become. */
function fileOf(path: string): string {
  const found = [path.replace(/\.js$/, '.ts'), path.replace(/\.mjs$/, '.mts'), path].find((name) =>
    existsSync(name),
  );
  if (!found) throw new Error(`${path} is imported, and does not exist.`);
  return found;
}
