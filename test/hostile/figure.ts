/** Figures that tests measure. They are printed at the end of the run, and stated in SECURITY.md and docs/reliability.md. */
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
 * Records a figure, and in the thorough run expects a row `| name | stated |` in one of the documents.
 *
 * @param task the test that measured it: `it('…', ({ task }) => …)`
 * @param name the name in the table
 * @param measured what this run measured, with its unit
 * @param stated what the table states, if not the measured value: for example `under 1 MiB`. The test itself asserts that it holds.
 */
export function figure(
  task: Pick<RunnerTask, 'meta'>,
  name: string,
  measured: number | string,
  stated = measured,
): void {
  (task.meta.figures ??= []).push({ name, measured: String(measured) });
  // The quick run tries less than the documents state; figures of the naive element are not documented.
  if (isThorough && !isNaive)
    expect(statedFigures()[name], `"${name}" in the documents`).toBe(String(stated));
}

/** All figures in the documents, by name: the rows of each table whose first column is called "Figure". */
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
