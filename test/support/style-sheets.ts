import { readdirSync } from 'node:fs';
import type { CSSResult } from 'lit';

export interface StyleSheet {
  /** Its name in src/styles, without ".styles.ts". */
  readonly name: string;
  readonly css: string;
}

/** Every style sheet of the elements, as its text. */
export const styleSheets: readonly StyleSheet[] = await Promise.all(
  readdirSync(new URL('../../src/styles', import.meta.url))
    .map((file) => file.replace('.styles.ts', ''))
    .map(async (name) => {
      const exported = (await import(`../../src/styles/${name}.styles.ts`)) as Record<string, CSSResult>;
      return { name, css: Object.values(exported).join('\n') };
    }),
);

/** The public tokens that a text reads, each once. */
export const publicTokensIn = (css: string): string[] =>
  [...new Set(Array.from(css.matchAll(/var\(\s*(--role-[\w-]+)/g), ([, name = '']) => name))].sort();
