import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseModule } from './parse-module.mjs';

/**
 * The provider is defined before the elements inside it, so that it answers when they request its record. The profile comes next, because
 * most pages use it.
 */
const first = ['role-provider', 'role-profile'];

/**
 * The tags of all elements, in the order in which they are defined. A file `role-faq.ts` of src/elements is an element when it exports
 * a class `RoleFaq` that is not abstract.
 */
export function listTags(root) {
  const folder = join(root, 'src/elements');
  const tags = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && exportsElement(join(folder, file)))
    .map((file) => basename(file, '.ts'))
    .sort();
  return [...first, ...tags.filter((tag) => !first.includes(tag))];
}

/** "RoleFaq" for "role-faq". */
export const classNameOf = (tag) => tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

function exportsElement(path) {
  const name = classNameOf(basename(path, '.ts'));
  return parseModule(path).program.body.some(
    ({ type, declaration }) =>
      type === 'ExportNamedDeclaration' &&
      declaration?.type === 'ClassDeclaration' &&
      declaration.id.name === name &&
      !declaration.abstract,
  );
}
