/** The text of the style sheets: tokens are defined, used and documented; parts are documented; all of it is small. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fullRecord } from '../records/full.js';
import { minimalRecord } from '../records/minimal.js';
import { buildDrawings } from '../support/build-drawings.js';
import { publicTokensIn, styleSheets } from '../support/style-sheets.js';

const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const all = styleSheets.map(({ css }) => css).join('\n');
const shared = styleSheets
  .filter(({ name }) => name === 'tokens' || name === 'base')
  .map(({ css }) => css)
  .join('\n');

const defined = (css: string): string[] => names(css, /(--_[\w-]+):/g);
const used = (css: string): string[] => names(css, /var\(\s*(--_[\w-]+)/g);

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as {
  modules: {
    declarations: { tagName?: string; cssParts?: { name: string }[]; cssProperties?: { name: string }[] }[];
  }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const profile = elements.find(({ tagName }) => tagName === 'role-profile');

describe('private tokens', () => {
  it('are defined where they are used', () => {
    const missing = styleSheets.flatMap(({ name, css }) => {
      const known = defined(shared + css);
      return used(css)
        .filter((token) => !known.includes(token))
        .map((token) => `${name}: ${token}`);
    });
    expect(missing).toEqual([]);
  });

  it('are used where they are defined', () => {
    expect(defined(all).filter((token) => !used(all).includes(token))).toEqual([]);
  });
});

describe('public tokens', () => {
  it('are never set by the elements, which would override the page', () => {
    expect(all).not.toMatch(/--role-[\w-]+:/);
  });

  it('are all documented, and no other', () => {
    const documented = profile?.cssProperties?.map(({ name }) => name).sort();
    expect(documented).toEqual(publicTokensIn(all));
  });

  it('are always read with a default', () => {
    expect(all).not.toMatch(/var\(\s*--role-[\w-]+\s*\)/);
  });
});

describe('parts', () => {
  it('of role-profile are all documented, and no other', async () => {
    const { composeRoleContent, drawFallback, drawProfile, ...drawings } = await buildDrawings();
    const words = drawings.getMessages('en');
    const pages = [fullRecord, minimalRecord].map((record) => {
      const content = composeRoleContent(drawings.readRoleRecord(record).record, words);
      return drawProfile(content, drawings.selectSections(content, null), {
        level: 2,
        heading: null,
        onPage: false,
        words,
      });
    });
    const look = { name: '', appearance: 'plain', density: 'comfortable', lang: undefined, dir: undefined };
    const printed = [drawFallback(look, true, undefined), ...pages].map(drawings.printTemplate).join('');
    const values = names(printed, /part=("[^"]+"|[\w-]+)/g);
    const drawn = values.flatMap((value) => value.match(/[\w-]+/g) ?? []);
    // The message of an error is drawn by a controller. Only selectable skills have a count.
    const all = new Set([...drawn, 'status', 'retry', 'skill-count']);
    expect(profile?.cssParts?.map(({ name }) => name).sort()).toEqual([...all].sort());
  });
});

const weigh = (css: string): number => {
  const minified = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{},;]) ?|(?<=:) /g, '$1');
  return brotliCompressSync(minified).length;
};

describe('the sheets', () => {
  it('of a whole page weigh at most 3.5 kB', () => {
    const page = styleSheets.filter(({ name }) => name !== 'card').map(({ css }) => css);
    expect(weigh(page.join('\n'))).toBeLessThanOrEqual(3500);
  });

  it('of a card weigh at most 1.2 kB', () => {
    expect(weigh(styleSheets.find(({ name }) => name === 'card')?.css ?? '')).toBeLessThanOrEqual(1200);
  });
});
