import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listStaleFiles } from './list-stale-files.mjs';

/** One sentence for every file in `folder` that is missing, differs from its text in `files`, or is no longer generated. */
export function checkFiles(folder, files) {
  const changed = Object.entries(files).filter(([file, text]) => readText(resolve(folder, file)) !== text);
  return [
    ...changed.map(([file]) => `${file} is out of date: run \`npm run generate\`.`),
    ...listStaleFiles(folder, files).map((file) => `${file} has no source: run \`npm run generate\`.`),
  ];
}

/** Git on Windows may check files out with CRLF. */
const readText = (path) =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
