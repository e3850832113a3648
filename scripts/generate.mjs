/**
 * `npm run generate`: writes everything that repeats what src/schema/role-record.schema.ts says, and the tables of docs/styling.md, which
 * repeat what the classes of the elements say.
 * `--check` writes nothing and fails, naming the files, when one of them says something else. `--out <folder>` looks there instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { loadSchema } from './generate/load-schema.mjs';
import { printJsonSchema } from './generate/print-json-schema.mjs';
import { printRecordShape } from './generate/print-record-shape.mjs';
import { printRecordType } from './generate/print-record-type.mjs';
import { printStyling } from './generate/print-styling.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, out: { type: 'string', default: root } },
});

const printers = {
  'data/role-record.schema.json': printJsonSchema,
  'src/schema/role-record.ts': printRecordType,
  'src/schema/record-shape.ts': printRecordShape,
};

const schema = await loadSchema(root);
for (const [file, print] of Object.entries(printers)) {
  keep(file, await prettify(file, print(schema)));
}
keep('docs/styling.md', printStyling(root));

function keep(file, text) {
  if (options.check) check(file, text);
  else write(file, text);
}

async function prettify(file, text) {
  const config = await resolveConfig(resolve(root, file));
  return format(text, { ...config, filepath: file });
}

function check(file, text) {
  const path = resolve(options.out, file);
  if (existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text) return;
  console.error(`${file} is not what the sources say: run \`npm run generate\`.`);
  process.exitCode = 1;
}

function write(file, text) {
  const path = resolve(options.out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
