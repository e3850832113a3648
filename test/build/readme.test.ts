/** README.md and docs/ agree with the code. Run after a build. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTags } from '../../scripts/generate/list-tags.mjs';
import { bundleBudget } from '../../scripts/size/budget.mjs';
import { weigh } from '../../scripts/size/weigh.mjs';
import type { RoleLoadError } from '../../src/loader/role-load-error.js';
import { readRoleRecord } from '../../src/schema/read-role-record.js';
import {
  describedElements,
  elementsDocument,
  eventsOf,
  type ElementsManifest,
} from '../support/elements-document.js';
import { launchChromium } from '../support/launch-chromium.js';
import { publicTokensIn, styleSheets } from '../support/style-sheets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const readme = read('README.md');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];
const manifest = json('package.json') as { version: string; scripts: Record<string, string> };

/** The text between a heading and the next one of level 2. */
const chapter = (heading: string, text = readme): string =>
  text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** The code blocks of a language. */
const blocks = (language: string, text = readme): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code);

/** The code spans in the first cells of a chapter's tables. */
const named = (heading: string, text = readme): string[] =>
  [...chapter(heading, text).matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`<?([^`<>]+)>?`/g)].map(([, name = '']) => name),
  );

const elements = (): ElementsManifest => json('dist/custom-elements.json') as ElementsManifest;

const tokens = publicTokensIn(styleSheets.map(({ css }) => css).join('\n'));

/** The type makes the compiler check that none is missing. */
const codes: Readonly<Record<RoleLoadError['code'], true>> = {
  network: true,
  status: true,
  timeout: true,
  'too-large': true,
  'not-json': true,
};

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('README.md', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  it('begins with a picture, and every picture is small', () => {
    const images = readdirSync(`${root}docs/images`);
    expect(readme.indexOf('<picture>')).toBeLessThan(readme.indexOf('\n## '));
    for (const image of images)
      expect(readFileSync(`${root}docs/images/${image}`).length, image).toBeLessThan(150_000);
  });

  it('contains a snippet that works as it is', async () => {
    const [snippet = ''] = blocks('html');
    const page = await browser.newPage();
    await page.route('https://example.com/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${snippet}` });
      const file = path.startsWith('/roles/') ? `data${path}` : `dist/${path.split('/').pop()}`;
      return route.fulfill({ path: root + file });
    });
    await page.goto('https://example.com/');
    await page.getByRole('heading', { level: 2, name: 'Backend Developer' }).first().waitFor();
    await page.close();
  });

  it('has the current version in every URL', () => {
    const text = documents.map(read).join('\n');
    const versions = [...text.matchAll(/\/role-elements\/([^/]+)\/role-elements/g)].map(
      ([, version = '']) => version,
    );
    expect(sorted(versions)).toEqual([manifest.version]);
  });

  it('states the budget of the bundle as its size, and the bundle is not much smaller', () => {
    const stated = 1000 * Number(/under ([\d.]+) kB \(brotli\)/.exec(readme)?.[1]);
    const { brotli } = weigh(read('dist/role-elements.js'));
    expect(stated).toBe(bundleBudget);
    expect(brotli).toBeLessThan(stated);
    expect(brotli).toBeGreaterThan(0.85 * stated);
  });

  it('shows a record of at most ten lines, without warnings', () => {
    const [record = ''] = blocks('json', chapter('The record'));
    expect(record.trim().split('\n').length).toBeLessThanOrEqual(10);
    expect(readRoleRecord(JSON.parse(record), { baseUrl: 'https://example.com/' }).warnings).toEqual([]);
  });

  it('lists the tags that are defined', () => {
    expect(sorted(named('Elements'))).toEqual(sorted(listTags(root)));
  });

  it('lists all attributes', () => {
    const attributes = describedElements(elements()).flatMap((each) => each.attributes ?? []);
    expect(sorted(named('Attributes'))).toEqual(sorted(attributes.map(({ name = '' }) => name)));
  });

  it('lists all events', () => {
    const events = describedElements(elements()).flatMap(eventsOf);
    expect(sorted(named('Events'))).toEqual(sorted(events.map(({ name = '' }) => name)));
  });

  it('lists only tokens that exist', () => {
    expect(named('Tokens').filter((token) => !tokens.includes(token))).toEqual([]);
  });
});

describe('docs', () => {
  it.each(documents)('%s links to files that exist', (document) => {
    const folder = new URL(document, `file://${root}`);
    const links = [
      ...read(document)
        .replace(/```[^]*?```/g, '')
        .matchAll(/\]\(([^)#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g),
    ].map(([, a, b]) => a ?? b ?? '');
    const missing = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(new URL(link, folder)));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names commands that exist', (document) => {
    const commands = [...read(document).matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('record.md has a row for every field, and no other', () => {
    const { properties } = json('data/role-record.schema.json') as { properties: Record<string, unknown> };
    expect(sorted(named('Fields', read('docs/record.md')))).toEqual(sorted(Object.keys(properties)));
  });

  it('elements.md agrees with the manifest', async () => {
    await expect(elementsDocument(elements())).toMatchFileSnapshot(`${root}docs/elements.md`);
  });

  it('styling.md has a row for every token, and no other', () => {
    expect(sorted(named('Tokens', read('docs/styling.md')))).toEqual(tokens);
  });

  it('embedding.md lets a sanitizer keep all our tags and attributes, and no other', () => {
    const [recipe = ''] = blocks('js', chapter('What survives where', read('docs/embedding.md')));
    const [tags = [], attributes = []] = [...recipe.matchAll(/\/\^(?:role-)?\(([\w|-]+)\)\$\//g)].map(
      ([, names = '']) => names.split('|'),
    );
    const described = describedElements(elements());
    expect(sorted(tags.map((name) => `role-${name}`))).toEqual(
      sorted(described.map(({ tagName = '' }) => tagName)),
    );
    // `data-*` needs no permission.
    const named = described.flatMap((each) => each.attributes ?? []).map(({ name = '' }) => name);
    expect(sorted(attributes)).toEqual(sorted(named.filter((name) => name !== 'data-json')));
  });

  it('why-is-it-empty.md explains every error code', () => {
    expect(sorted(named('`role-error` and its codes', read('docs/why-is-it-empty.md')))).toEqual(
      sorted([...Object.keys(codes), 'record']),
    );
  });
});

describe('docs/api.md', () => {
  const example = /^```js\n(?<code>.*?)^```\n(?:\n```text\n(?<output>.*?)^```)?/gms;
  const examples = [...read('docs/api.md').matchAll(example)].map(({ groups }) => groups ?? {});
  const record = 'data/roles/backend-developer.json';
  const server = `globalThis.fetch = async () => new Response(process.getBuiltinModule('fs').readFileSync('${record}'));\n`;

  it.each(examples)(
    'has an example that prints what stands below it: $code',
    ({ code = '', output = '' }) => {
      const printed = execFileSync(process.execPath, ['--input-type=module', '-', record], {
        cwd: root,
        input: server + code,
        encoding: 'utf8',
      });
      expect(printed).toBe(output);
    },
  );
});
