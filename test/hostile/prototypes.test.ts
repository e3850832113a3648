/** Pages whose scripts have added properties to every object, list or text: nothing that is drawn may come from there. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPage } from '../support/drawn-page.js';
import { launch } from '../support/engines.js';
import { host, type Answer, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { hostileEngines, subject } from './subject.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What records, contents, words, states and drawings call their properties. */
const ourNames = words(`
  $schema version id lang country title article plural alternateTitles definition duties skills pay experience demand day takeaways
  faqs composeFaqs cta links publisher source text gerund name level url strong em currency period min max median percentile10
  percentile90 label time question answer heading note description licence retrieved summary faq explore eyebrow lead facts items
  groups intro steps sky minutes kind values unit spoken written dir html href stop colon inFull years and lowers phrases judge suits
  askRight core sometimes daily tellable words locale formats status loaded error reload previous record warnings path expected
  code baseUrl faults data src lazy refresh open look draw sections surroundings frame onPage part target heard fallback received inSentence known more maxSkills createWriter issues`);

/** What browsers and Lit ask of objects that are handed to them. */
const theirNames = words(`
  get set value writable enumerable configurable toJSON next done mode delegatesFocus slotAssignment headers body method cache
  credentials redirect referrer referrerPolicy integrity keepalive priority duplex window signal once capture passive bubbles composed
  cancelable cause root rootMargin threshold attributes attributeFilter attributeOldValue characterDataOldValue behavior block inline
  stream style notation unitDisplay compactDisplay currencyDisplay signDisplay useGrouping numberingSystem localeMatcher type
  dateStyle timeZone state attribute converter reflect hasChanged noAccessor useDefault wrapped renderBefore creationScope isConnected
  timeout maxBytes revalidate extend each first last raw is or as no`);

const names = [...ourNames, ...theirNames];

/** As libraries do it: methods, and as mistakes and attacks do it: anything else. */
const values = {
  texts: '"javascript:pwned"',
  numbers: '7',
  methods: 'function () { return "javascript:pwned"; }',
  objects: '{ text: "pwned", url: "javascript:pwned", 0: "pwned" }',
} as const;
type Kind = keyof typeof values;
const kinds = Object.keys(values) as Kind[];

const pollute = (kind: Kind): string =>
  `for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${values[kind]};`;

/** Lists and texts that write themselves as text, as Prototype.js 1.x has them. */
const toJson = ['Array', 'Object', 'String'].map(
  (name) => `${name}.prototype.toJSON = function () { return '"' + this + '"'; };`,
);
const failing = 'Array.prototype.toJSON = Object.prototype.toJSON = function () { throw new Error("no"); };';
const jsonScripts = [...toJson, toJson.join(''), failing];

/** Optional fields are absent as often as they may be. */
const full = {
  id: 'bee',
  lang: 'en',
  title: 'Beekeeper',
  duties: ['Inspect the hives', 'Harvest the honey', { text: 'Treat mites' }, 'Sell at the market'],
  skills: ['Bee biology', { name: 'Carpentry', level: 'sometimes' }, { name: 'Patience' }],
  pay: { currency: 'EUR', period: 'year', min: 24_000, max: 36_000 },
  experience: { min: 1 },
  faqs: [{ question: 'Does it hurt?', answer: ['Less ', { text: 'every' }, ' year.'] }],
  day: [
    { label: 'Early', text: 'Get up' },
    { label: 'Later', time: '10:00', text: 'Work' },
  ],
  cta: { label: 'Learn it', url: '/learn' },
  links: [{ label: 'More', url: 'https://hives.example/' }],
  source: { name: 'Hive survey' },
};
const bare = { title: 'Beekeeper', duties: full.duties, skills: ['Bee biology', 'Patience'] };

const sections = words('summary takeaways day-timeline duties skill-chips faq cta explore');
const elements = `<role-duties loading="lazy" refresh="60" src="/full.json">Fallback</role-duties>
<role-profile structured-data="occupation faq" src="/full.json">Fallback</role-profile>
<role-profile src="/bare.json">Fallback</role-profile>
<role-card src="/full.json">Fallback</role-card>
<role-card max-skills="1" heading="Bees" src="/bare.json">Fallback</role-card>
<role-profile src="/missing.json">Fallback</role-profile>
<role-profile data-json='${JSON.stringify(full)}'>Fallback</role-profile>
<role-profile locale="hi" data-json='${JSON.stringify(bare)}'>Fallback</role-profile>
<role-provider src="/full.json">
  ${sections.map((name) => `<role-${name}>Fallback</role-${name}>`).join('\n')}
  <role-skill-chips selectable>Fallback</role-skill-chips>
</role-provider>
<role-faq src="/bare.json" open="all">Fallback</role-faq>`.replaceAll(
  /<role-(?!provider)[\w-]+/g,
  '$& data-settles',
);

const pageWith = (before: string, body: string): Answer => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Prototypes</title><link rel="icon" href="data:,">
<body><script src="/${before}"></script><script type="module" src="/role-elements.js"></script>${body}`,
});
const scriptOf = (text: string): Answer => ({ body: text, headers: { 'Content-Type': 'text/javascript' } });

/** Everything in the shadow roots and in the head, in one text. */
const look = (): string => {
  const print = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    const open = node instanceof Element ? (node.cloneNode(false) as Element).outerHTML : '';
    const inside = node instanceof Element && node.shadowRoot ? `#${print(node.shadowRoot)}` : '';
    let text = open + inside;
    for (let child = node.firstChild; child; child = child.nextSibling) text += print(child);
    return text;
  };
  let text = '';
  for (const element of document.querySelectorAll('[data-settles], script[type="application/ld+json"]'))
    text += `${print(element)}\n`;
  return text;
};

const addresses = (): string[] => {
  const found: string[] = [];
  const search = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLAnchorElement) found.push(element.href);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  return found;
};

describe.each(hostileEngines)('a page that adds to every object, in %s', (engine) => {
  const scripts = ['', ...kinds.map(pollute), ...jsonScripts];
  let site: Host;
  let browser: Browser;
  let clean: string;

  const answers: Record<string, Answer> = {};
  const open = async (path: string): Promise<{ page: Page; complaints: readonly string[] }> => {
    const { page, complaints } = await drawnPage(browser, site.origin + path);
    // A missing record is told in the console by us and by the browser.
    const unexpected = complaints.filter((each) => !/missing\.json|404/.test(each));
    return { page, complaints: unexpected };
  };

  beforeAll(async () => {
    Object.assign(answers, {
      '/role-elements.js': { body: subject },
      '/full.json': { body: JSON.stringify(full) },
      '/bare.json': { body: JSON.stringify(bare) },
      '/': scriptOf(''),
    });
    for (const [index, text] of scripts.entries()) {
      answers[`/script-${index}`] = scriptOf(text);
      answers[`/before-${index}`] = pageWith(`script-${index}`, elements);
      // Elements that come when the bundle has long run.
      answers[`/after-${index}`] = pageWith(
        'script-0',
        `<template>${elements}</template><script type="module">${text}
document.body.append(document.querySelector('template').content);</script>`,
      );
    }
    site = await host(answers);
    browser = await launch(engine);
    clean = await (await open('/before-0')).page.evaluate(look);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('draws the elements where nothing is added', async () => {
    const { page, complaints } = await open('/after-0');
    expect([await page.evaluate(look), complaints]).toEqual([clean, []]);
    expect(clean.match(/Harvest the honey/g)?.length).toBeGreaterThan(10);
  });

  const cases = kinds.flatMap((kind, at) => ['before', 'after'].map((when) => ({ kind, when, at: at + 1 })));

  it.each(cases)('draws the same with $kind added $when our script', async ({ when, at }) => {
    const { page, complaints } = await open(`/${when}-${at}`);
    const seen = [await page.evaluate(look), complaints];
    const links = await page.evaluate(addresses);
    await page.close();
    expect(links.filter((url) => !/^http:\/\/127|^https:\/\/hives\.example\/$/.test(url))).toEqual([]);
    expect(seen).toEqual([clean, []]);
  });

  it.each(jsonScripts.map((text, index) => ({ text, at: 1 + kinds.length + index })))(
    'draws the same, and writes the same structured data, with $text',
    async ({ at }) => {
      const { page, complaints } = await open(`/before-${at}`);
      const seen = [await page.evaluate(look), complaints];
      await page.close();
      expect(seen).toEqual([clean, []]);
    },
  );

  it('notices a changed record where toJSON is redefined', async () => {
    answers['/changing.json'] = { body: JSON.stringify(bare) };
    answers['/changing'] = pageWith(
      `script-${1 + kinds.length + 3}`,
      '<role-duties data-settles src="/changing.json">Fallback</role-duties>',
    );
    const { page } = await open('/changing');
    answers['/changing.json'] = { body: JSON.stringify(bare).replace('Harvest', 'Sell') };
    await page.evaluate(() =>
      (document.querySelector('role-duties') as unknown as { reload(): Promise<void> }).reload(),
    );
    expect(await page.evaluate(look)).toContain('Sell the honey');
    await page.close();
  });

  it('draws inline records where every object is thenable, and shows the fallback content for others', async () => {
    answers['/thenable-script'] = scriptOf('Object.prototype.then = function () {};');
    answers['/thenable'] = pageWith(
      'thenable-script',
      `<role-duties data-json='${JSON.stringify(bare)}'>Fallback</role-duties><role-profile src="/full.json">Fallback</role-profile>`,
    );
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.origin}/thenable`);
    // No promise of an object settles on this page, so its answer is not an object either.
    const text = (): string => {
      const duties = document.querySelector('role-duties')?.shadowRoot?.textContent;
      return `${duties?.includes('Harvest the honey')} ${document.querySelector('role-profile')?.innerText}`;
    };
    expect(await page.evaluate(text)).toBe('true Fallback');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is counted', ({ task }) => {
    figure(task, 'Names on every object that change nothing', new Set(names).size);
  });
});

describe.each(hostileEngines)('a skill without an address, in %s', (engine) => {
  it('is no link where every object has one', async () => {
    const record = JSON.stringify({ title: 'Beekeeper', skills: ['Patience', { name: 'Carpentry' }] });
    const site = await host({
      '/role-elements.js': { body: subject },
      '/script': scriptOf('Object.prototype.url = "javascript:pwned";'),
      '/page': pageWith('script', `<role-profile data-settles data-json='${record}'></role-profile>`),
    });
    const browser = await launch(engine);
    const { page } = await drawnPage(browser, `${site.origin}/page`);
    expect(await page.evaluate(addresses)).toEqual([]);
    await browser.close();
    await site.close();
  });
});
