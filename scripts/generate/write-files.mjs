import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { listStaleFiles } from './list-stale-files.mjs';

/** Writes `files` into `folder`, and removes those that are no longer generated. */
export function writeFiles(folder, files) {
  for (const [file, text] of Object.entries(files)) {
    const path = resolve(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const file of listStaleFiles(folder, files)) rmSync(resolve(folder, file));
}
