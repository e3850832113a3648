/** src/define: one file a tag, one a language, and one that defines all tags. */
import { classNameOf } from './list-tags.mjs';

const notice = (source) => `/** Generated from ${source} by \`npm run generate\`. Do not edit. */`;

/** The files of src/define, by their paths. */
export function printDefine(tags, languages) {
  const each = (names, fileOf, print) => names.map((name) => [`src/define/${fileOf(name)}.ts`, print(name)]);
  return Object.fromEntries([
    ['src/define/all.ts', printAll(tags)],
    ...each(tags, (tag) => tag, printTag),
    ...each(languages, (language) => `locales/${language}`, printLanguage),
  ]);
}

const printAll = (tags) => `${notice('the files of src/elements')}
${tags.map((tag) => `import './${tag}.js';`).join('\n')}
`;

const printTag = (tag) => `${notice(`src/elements/${tag}.ts`)}
import { ${classNameOf(tag)} } from '../elements/${tag}.js';
import { define } from './define.js';

define('${tag}', ${classNameOf(tag)});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${classNameOf(tag)};
  }
}
`;

const printLanguage = (language) => `${notice(`src/locales/${language}.ts`)}
import { registerMessages } from '../../locales/register-messages.js';
import { ${language} } from '../../locales/${language}.js';

registerMessages(${language});
`;
