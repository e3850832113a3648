import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseModule } from './parse-module.mjs';

/**
 * The languages that are loaded beside the bundle: a file `de.ts` of src/locales that exports `de`. English and Hindi are left out,
 * because another file of that folder imports them, so that they are in the bundle.
 */
export function listLanguages(root) {
  const folder = join(root, 'src/locales');
  const modules = readdirSync(folder).map((file) => ({
    name: basename(file, '.ts'),
    ...parseModule(join(folder, file)).module,
  }));
  const imported = modules.flatMap(({ staticImports }) =>
    staticImports.map(({ moduleRequest }) => moduleRequest.value),
  );
  return modules
    .filter(({ name, staticExports }) => isLanguage(name, staticExports))
    .map(({ name }) => name)
    .filter((name) => !imported.includes(`./${name}.js`))
    .sort();
}

const isLanguage = (name, exported) =>
  /^[a-z]{2,3}$/.test(name) &&
  exported.some(({ entries }) => entries.some(({ exportName }) => exportName.name === name));
