import { readdirSync } from 'node:fs';
import { registerMessages } from '../../src/locales/get-messages.js';
import type { Words } from '../../src/locales/words.js';

/** The words of all languages, found by the names of their files, "ur.ts". */
export const languages: readonly Words[] = await Promise.all(
  readdirSync(new URL('../../src/locales', import.meta.url))
    .flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? [])
    .map(
      async (name) =>
        ((await import(`../../src/locales/${name}.ts`)) as Record<string, Words>)[name] as Words,
    ),
);

/** Registers all languages. */
export const registerAll = (): void => languages.forEach(registerMessages);

export const languageTags: readonly string[] = languages.map(({ lang }) => lang);
