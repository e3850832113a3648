/** Pages that a server or a generator writes, as docs/frameworks.md says: what they hold before any script has run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlock } from '../support/code-block.js';
import { record } from './open-build.js';
import { createProject } from './project.js';

const snippet = (heading: string, language: string, index?: number): string =>
  codeBlock('frameworks.md', heading, language, index);

const LINK = '<a href="/roles/beekeeper">A day in the life of a beekeeper</a>';
const ELEMENT = `<role-profile src="/roles/beekeeper.json">${LINK}</role-profile>`;

/** Vue and React say things in comments, and VitePress opens links in its own way. */
const plain = (html: string): string => html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/\n\s*/g, '');

describe('VitePress', () => {
  const build = async (config: string): Promise<string> => {
    const project = createProject({
      'index.md': `# Beekeepers\n\n${snippet('VitePress', 'md')}`,
      '.vitepress/config.js': config,
      '.vitepress/theme/index.js': snippet('VitePress', 'js', 1),
    });
    await project.run('vitepress/bin/vitepress.js', 'build');
    return readFileSync(join(project.folder, '.vitepress/dist/index.html'), 'utf8');
  };

  it('keeps element and link with the configuration of the page', async () => {
    expect(plain(await build(snippet('VitePress', 'js')))).toContain(ELEMENT);
  });

  it('loses both without it, as the page warns', async () => {
    const html = await build('export default { ignoreDeadLinks: true };');
    expect(html).toContain('Beekeepers');
    expect(html).not.toContain('role-profile');
  });
});

describe('server rendering', () => {
  /** Runs lines in Node, in a project with the files, and returns what they print. */
  const print = (lines: string, files: Readonly<Record<string, string>> = {}): Promise<string> =>
    createProject({ ...files, 'print.mjs': lines }).run('./print.mjs');

  it('by React keeps the element with `src`, and the record in `data-json`', async () => {
    const html = await print(`import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import 'role-elements/define';
const json = ${JSON.stringify(JSON.stringify(record))};
const link = createElement('a', { href: '/roles/beekeeper' }, 'A day in the life of a beekeeper');
console.log(renderToString(createElement('role-profile', { src: '/roles/beekeeper.json' }, link)));
console.log(renderToString(createElement('role-profile', { 'data-json': json })));`);
    expect(html).toContain(ELEMENT);
    expect(html).toContain(`data-json="${JSON.stringify(record).replaceAll('"', '&quot;')}"`);
  });

  it('by Vue keeps the element and its link when it is named a custom element, and prints no object', async () => {
    const template = snippet('Vue', 'vue').split('<template>')[1]?.split('</template>')[0] ?? '';
    const html = await print(`import { createSSRApp } from 'vue/dist/vue.cjs.js';
import { renderToString } from 'vue/server-renderer';
import 'role-elements/define';
const app = createSSRApp({ props: ['record'], template: ${JSON.stringify(template)} }, { record: ${JSON.stringify(record)} });
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('role-');
console.log(await renderToString(app));`);
    expect(plain(html)).toContain(LINK);
    expect(html).toContain('<role-profile');
    expect(html).not.toContain('object');
  });

  it('by Svelte prints an object into the attribute, as the page warns', async () => {
    const html = await print(
      `import { compile } from 'svelte/compiler';
import { writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
writeFileSync('role.mjs', compile('<role-profile data={{}}></role-profile>', { generate: 'server' }).js.code);
console.log(render((await import('./role.mjs')).default).body);`,
    );
    expect(html).toContain('[object Object]');
  });
});

describe('Eleventy', () => {
  it('keeps the tags of a page in Markdown', async () => {
    const project = createProject({ 'index.md': snippet('Eleventy', 'md') });
    await project.run('@11ty/eleventy/cmd.cjs', '--quiet');
    expect(readFileSync(join(project.folder, '_site/index.html'), 'utf8')).toContain(ELEMENT);
  });
});

describe('MDX', () => {
  const compile = (text: string): Promise<string> =>
    createProject({
      'page.mdx': text,
      'compile.mjs': `import { readFileSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
console.log(String(await compile(readFileSync('page.mdx', 'utf8'))));`,
    }).run('./compile.mjs');

  it('takes the snippet', async () => {
    const code = await compile(snippet('MDX', 'mdx'));
    expect(code).toContain('src: "/roles/beekeeper.json"');
    expect(code).toContain('href: "/roles/beekeeper"');
  });

  it('takes a record in data-json', async () => {
    expect(
      await compile(`<role-profile data-json='${JSON.stringify(record)}'>${LINK}</role-profile>`),
    ).toContain('Inspect the hives');
  });

  it('refuses the record in a child script, as the page says', async () => {
    const child = `<script type="application/json">${JSON.stringify(record)}</script>`;
    await expect(compile(`<role-profile>${child}${LINK}</role-profile>`)).rejects.toThrow('Could not parse');
  });
});
