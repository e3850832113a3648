import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One sentence for every file in `folder` that differs from its text in `files`, or is missing. */
export function checkFiles(folder, files) {
  return Object.entries(files)
    .filter(([file, text]) => readText(resolve(folder, file)) !== text)
    .map(([file]) => `${file} is out of date: run \`npm run generate\`.`);
}

/** Git on Windows may check files out with CRLF. */
const readText = (path) =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
