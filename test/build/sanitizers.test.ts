/** docs/sanitizers.md: each recipe that a script or a server can run, as it stands there, under attack. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Engine } from 'php-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.js';
import { attacks } from '../support/sanitizers/attacks.js';
import { createExaminer } from '../support/sanitizers/examine.js';
import { readAllowLists } from '../support/sanitizers/our-markup.js';
import { openRecipe } from '../support/sanitizers/open-recipe.js';
import { readRecipe, root, saveRecipe } from '../support/sanitizers/recipe.js';
import { testSanitizer, type Clean } from '../support/sanitizers/sanitizer-tests.js';
import { sanitizersDocument } from '../support/sanitizers/sanitizers-document.js';

interface Recipe {
  sanitize(html: string): string;
}

/** In this Node. */
async function inNode(code: string): Promise<Clean> {
  const { sanitize } = (await import(pathToFileURL(saveRecipe(code)).href)) as Recipe;
  return (texts) => Promise.resolve(texts.map(sanitize));
}

/** In a page of Chromium. */
const inChromium = (browser: Browser, code: string): Promise<Clean> =>
  openRecipe(browser, saveRecipe(code), { clean: (html) => (window.recipe as Recipe).sanitize(html) });

testSanitizer('DOMPurify', (browser) => inChromium(browser, readRecipe('DOMPurify')));
testSanitizer('sanitize-html', () => inNode(readRecipe('sanitize-html')));
testSanitizer('rehype-sanitize', () => inNode(readRecipe('rehype-sanitize')));

describe('the attacks', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  const numberRunning = (faults: readonly (readonly string[])[]): number =>
    faults.filter((each) => each.includes('runs')).length;

  it('are attacks: as they are, each leaves a fault, and many run', async () => {
    const faults = await createExaminer(browser).examine(attacks.map(({ html }) => html));
    expect(attacks.filter((_attack, index) => faults[index]?.length === 0)).toEqual([]);
    expect(numberRunning(faults)).toBeGreaterThan(30);
  }, 60_000);

  it('run through a DOMPurify that allows every attribute', async () => {
    const wide =
      'export const sanitize = (html) => DOMPurify.sanitize(html, { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^role-/, attributeNameCheck: /./ } });';
    const clean = await inChromium(browser, `import DOMPurify from 'dompurify';\n${wide}`);
    const faults = await createExaminer(browser).examine(await clean(attacks.map(({ html }) => html)));
    expect(numberRunning(faults)).toBeGreaterThan(0);
  }, 60_000);
});

describe('the lists', () => {
  it('are what the manifest says', async () => {
    const file = `${root}docs/sanitizers.md`;
    const written = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    await expect(sanitizersDocument(written, readAllowLists())).toMatchFileSnapshot(file);
  });
});

describe('the filter for WordPress', () => {
  it('is PHP', () => {
    const { errors } = new Engine({}).parseCode(`<?php\n${readRecipe('WordPress', 'php')}`, 'filter.php');
    expect(errors).toEqual([]);
  });
});
