/**
 * `npm run generate`: writes every file that repeats what another source says: the types and the reader of a record (from its schema),
 * src/define (from the elements and the languages), and tables in Markdown.
 * `--check` writes nothing; it names the files that are out of date and fails. `--out <folder>` looks there instead of in the repository.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFiles } from './generate/check-files.mjs';
import { printFiles } from './generate/print-files.mjs';
import { writeFiles } from './generate/write-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, out: { type: 'string', default: root } },
});

const files = await printFiles(root);
if (options.check) {
  const faults = checkFiles(options.out, files);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} else {
  writeFiles(options.out, files);
}
