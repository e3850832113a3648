import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { listLanguages } from './list-languages.mjs';
import { listTags } from './list-tags.mjs';
import { loadSchema } from './load-schema.mjs';
import { printDefine } from './print-define.mjs';
import { printJsonSchema } from './print-json-schema.mjs';
import { printRecordShape } from './print-record-shape.mjs';
import { printRecordType } from './print-record-type.mjs';
import { printRooms } from './print-rooms.mjs';
import { printStyling } from './print-styling.mjs';

/** The text of every generated file, by its path from the root of the repository. */
export async function printFiles(root) {
  const schema = await loadSchema(root);
  const code = {
    'data/role-record.schema.json': printJsonSchema(schema),
    'src/schema/role-record.ts': printRecordType(schema),
    'src/schema/record-shape.ts': printRecordShape(schema),
    ...printDefine(listTags(root), listLanguages(root)),
  };
  const formatted = Object.entries(code).map(async ([file, text]) => [
    file,
    await formatCode(root, file, text),
  ]);
  return {
    ...Object.fromEntries(await Promise.all(formatted)),
    'docs/styling.md': printStyling(root),
    'CONTRIBUTING.md': printRooms(root),
  };
}

async function formatCode(root, file, text) {
  const config = await resolveConfig(resolve(root, file));
  return format(text, { ...config, filepath: file });
}
