/** Hostile strings in every field of a record: each is shown as text, or not at all. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPage, type DrawnPage } from '../support/drawn-page.js';
import { launch } from '../support/engines.js';
import { host, type Answer, type Host } from '../support/host.js';
import { displaced, faultsOf, inventory, tooWide } from './examine-drawing.js';
import { figure } from './figure.js';
import { authoredRecord, bareRecord } from './hostile-record.js';
import { amount, hostileEngines, subject } from './subject.js';
import { bidiVectors, vectors } from './vectors.js';

const kinds = { authored: authoredRecord, bare: bareRecord } as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];
const LIMIT = 2 ** 20;

/** The quick run tries a fifth of the texts. */
const tried = vectors.map(({ text }) => text).filter((_, index) => amount(index % 5 === 0, true));
/** A character with many combining marks cannot be broken, and may be wider than a narrow screen. Such texts get pages of their own. */
const isOneWideCharacter = (text: string): boolean =>
  [...new Intl.Segmenter().segment(text.slice(0, 500))].some(({ segment }) => segment.length > 24);
const BATCH = 60;
const inBatches = (texts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, at) =>
    texts.slice(at * BATCH, (at + 1) * BATCH),
  );
const breakable = inBatches(tried.filter((text) => !isOneWideCharacter(text)));
const batches = [...breakable, ...inBatches(tried.filter(isOneWideCharacter))];

/** A page of profiles that load records by URL, or by property when a record exceeds the size limit for a URL. */
const pageOf = (records: Readonly<Record<string, Answer>>): Answer => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Data</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><style>body { margin: 8px }</style>
<script>window.ran = []; window.pwned = () => ran.push('pwned');</script>
<script type="module" src="/role-elements.js"></script>
<script>
addEventListener('load', async () => {
  for (const element of document.querySelectorAll('[data-large]'))
    element.data = await (await fetch(element.dataset.large)).text();
});
</script>
${Object.entries(records)
  .map(
    ([url, { body }]) =>
      `<role-profile data-settles ${body.length < LIMIT ? 'src' : 'data-large'}="${url}">fallback</role-profile>`,
  )
  .join('\n')}`,
});

const recordsOf = (folder: string, texts: readonly string[], all = kindNames) =>
  Object.fromEntries(
    texts.flatMap((text, index) =>
      all.map((kind) => [`${folder}/${kind}-${index}.json`, { body: JSON.stringify(kinds[kind](text)) }]),
    ),
  );

/** Responses for a page at `path` and for its records. */
function answersFor(path: string, texts: readonly string[], kind?: Kind): Record<string, Answer> {
  const records = recordsOf(path, texts, kind && [kind]);
  return { ...records, [path]: pageOf(records) };
}

const batchAnswers = (): [string, Answer][] =>
  batches.flatMap((texts, at) =>
    kindNames.flatMap((kind) => Object.entries(answersFor(`/${kind}/${at}`, texts, kind))),
  );

const narrow = (page: Page): Promise<void> => page.setViewport({ width: 320, height: 800 });
const openAll = (): void => {
  for (const profile of document.querySelectorAll('role-profile'))
    profile.shadowRoot?.querySelector<HTMLElement>('[part=expand-all], [part=question]')?.click();
};

describe.each(hostileEngines)('hostile strings in every field, in %s', (engine) => {
  let site: Host;
  let browser: Browser;
  let known: Set<string>;

  const open = async (path: string): Promise<DrawnPage> => {
    const drawn = await drawnPage(browser, site.origin + path, narrow);
    await drawn.page.evaluate(openAll);
    return drawn;
  };

  beforeAll(async () => {
    site = await host({
      '/role-elements.js': { body: subject },
      ...Object.fromEntries(batchAnswers()),
      // The last is also a valid language tag, so that authored words are marked with `lang`.
      ...answersFor('/harmless', ['Plain words', 'Plain words.', 'Deutsch']),
      ...answersFor('/bidi', bidiVectors),
    });
    browser = await launch(engine);
    const { page } = await open('/harmless');
    known = new Set((await page.evaluate(inventory, 'role-profile')).flatMap((kinds) => Object.keys(kinds)));
    await page.close();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe.each(kindNames)('of %s records', (kind) => {
    const pages: DrawnPage[] = [];

    beforeAll(async () => {
      for (const at of batches.keys()) pages.push(await open(`/${kind}/${at}`));
    });

    it('create no element', async () => {
      const found = await Promise.all(pages.map(({ page }) => page.evaluate(inventory, 'role-profile')));
      const made = found.flat().flatMap((kinds) => Object.keys(kinds));
      expect([...new Set(made)].filter((each) => !known.has(each))).toEqual([]);
    });

    it('run no script', async () => {
      const ran = await Promise.all(
        pages.map(({ page }) => page.evaluate(() => (window as unknown as { ran: string[] }).ran)),
      );
      expect(ran.flat()).toEqual([]);
    });

    it('are shown as written, and become links only with an allowed scheme', async () => {
      const faults = await Promise.all(
        pages.map(({ page }, at) => page.evaluate(faultsOf, 'role-profile', JSON.stringify(batches[at]))),
      );
      expect(faults.flat()).toEqual([]);
    });

    it('do not make the page scroll sideways', async () => {
      const wide = await Promise.all(
        pages
          .slice(0, breakable.length)
          .map(({ page }, at) => page.evaluate(tooWide, 'role-profile', JSON.stringify(breakable[at]))),
      );
      expect(wide.flat()).toEqual([]);
    });

    it('write nothing to the console, and do not navigate the page', () => {
      expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
      expect(pages.map(({ page }) => page.url())).toEqual(
        batches.map((_, at) => `${site.origin}/${kind}/${at}`),
      );
    });
  });

  it('do not change the direction of other words', async () => {
    const { page } = await open('/bidi');
    const texts = bidiVectors.flatMap((text) => kindNames.map(() => text));
    expect(await page.evaluate(displaced, 'role-profile', JSON.stringify(texts))).toEqual([]);
  });

  it('are counted', ({ task }) => {
    figure(task, 'Hostile strings tried in every field', tried.length);
  });
});
