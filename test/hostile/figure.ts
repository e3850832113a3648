/** Figures: what was tried and measured, printed at the end of the run and stated in SECURITY.md and docs/reliability.md. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, type RunnerTask } from 'vitest';
import { isNaive, isThorough } from './subject.js';

export interface Figure {
  readonly name: string;
  readonly measured: string;
}

declare module 'vitest' {
  interface TaskMeta {
    figures?: Figure[];
  }
}

/**
 * Notes a figure for the end of the run, and holds the documents to it: one of them has the table row `| name | stated |`.
 *
 * @param task of the test that measured it: `it('…', ({ task }) => …)`
 * @param name as in the table
 * @param measured what this run found; with its unit if it has one
 * @param stated what the table says where that is not the same, as `under 1 MiB`; the test itself asserts that it holds
 */
export function figure(
  task: Pick<RunnerTask, 'meta'>,
  name: string,
  measured: number | string,
  stated = measured,
): void {
  (task.meta.figures ??= []).push({ name, measured: String(measured) });
  // The quick run tries less than the documents state, and what the naive element reaches is stated nowhere.
  if (isThorough && !isNaive)
    expect(statedFigures()[name], `"${name}" in the documents`).toBe(String(stated));
}

/** All figures the documents state, by name: the rows of every table whose first column is called "Figure". */
export function statedFigures(): Readonly<Record<string, string>> {
  const tables = ['SECURITY.md', 'docs/reliability.md'].flatMap((name) =>
    read(name)
      .split(/\n{2,}/)
      .filter((block) => /^\| Figure +\|/.test(block)),
  );
  const figures: Record<string, string> = {};
  for (const row of tables.flatMap((table) => table.split('\n').slice(2))) {
    const [, name = '', stated = ''] = row.split('|');
    figures[name.trim()] = stated.trim();
  }
  return figures;
}

function read(name: string): string {
  const file = new URL(`../../${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
