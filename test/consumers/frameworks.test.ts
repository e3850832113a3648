/** docs/frameworks.md: the snippets as they stand there, built by Vite with the packed package and opened in Chromium. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlock } from '../support/code-block.js';
import { launchChromium } from '../support/launch-chromium.js';
import { openBuild, record } from './open-build.js';
import { createProject } from './project.js';

const snippet = (heading: string, language: string, index?: number): string =>
  codeBlock('frameworks.md', heading, language, index);

const tsconfig = (options: object): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      ...options,
    },
    // A checker that finds nothing to check says nothing either.
    include: ['*.ts', '*.tsx', '*.vue', '*.svelte'],
    vueCompilerOptions: { strictTemplates: true },
  });

const page = (main: string): string =>
  `<!doctype html><html lang="en"><title>Built</title><link rel="icon" href="data:,"><div id="app"></div><script type="module" src="./${main}"></script>`;
const place = "document.getElementById('app')!";
const given = `const record = ${JSON.stringify(record)};`;

interface Checker {
  readonly script: string;
  readonly args: readonly string[];
}

interface Framework {
  readonly name: string;
  /** By path: the snippet, what mounts it, configuration. */
  readonly files: Readonly<Record<string, string>>;
  /** What checks its types: scripts of node_modules. */
  readonly checkers: readonly Checker[];
}

const bothCompilers: readonly Checker[] = [
  { script: 'typescript5/lib/tsc.js', args: ['-p', '.'] },
  { script: 'typescript/lib/tsc.js', args: ['-p', '.'] },
];

/** TSX, where a compiler fails on a line that is marked as wrong and is not. */
const misuse = (types: string, data: string): string => `import '${types}';
// @ts-expect-error -- no such attribute
export const a = <role-faq sauce="/roles/beekeeper.json" />;
// @ts-expect-error -- not a number
export const b = <role-faq heading-level="nine" />;
// @ts-expect-error -- no record
export const c = <role-faq ${data}={42} />;
`;

const frameworks: readonly Framework[] = [
  {
    name: 'React',
    files: {
      'Role.tsx': snippet('React', 'tsx'),
      'Hydrated.tsx': snippet('React', 'tsx', 1),
      'misuse.tsx': misuse('role-elements/jsx', 'data'),
      'main.tsx': `import { createRoot } from 'react-dom/client';\nimport { Role } from './Role';\n${given}\ncreateRoot(${place}).render(<Role record={record} />);`,
      'tsconfig.json': tsconfig({ jsx: 'react-jsx', skipLibCheck: false }),
    },
    checkers: bothCompilers,
  },
  {
    name: 'Preact',
    files: {
      'Role.tsx': snippet('Preact', 'tsx'),
      'misuse.tsx': misuse('role-elements/types/preact', 'data'),
      'main.tsx': `import { render } from 'preact';\nimport { Role } from './Role';\n${given}\nrender(<Role record={record} />, ${place});`,
      'vite.config.js': "export default { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } };",
      'tsconfig.json': tsconfig({ jsx: 'react-jsx', jsxImportSource: 'preact', skipLibCheck: false }),
    },
    checkers: bothCompilers,
  },
  {
    name: 'Solid',
    files: {
      'Role.tsx': snippet('Solid', 'tsx'),
      'misuse.tsx': misuse('role-elements/types/solid', 'prop:data'),
      'main.tsx': `import { render } from 'solid-js/web';\nimport { Role } from './Role';\n${given}\nrender(() => <Role record={record} />, ${place});`,
      'vite.config.js': "import solid from 'vite-plugin-solid';\nexport default { plugins: [solid()] };",
      'tsconfig.json': tsconfig({ jsx: 'preserve', jsxImportSource: 'solid-js', skipLibCheck: false }),
    },
    checkers: bothCompilers,
  },
  {
    name: 'Vue',
    files: {
      'Role.vue': snippet('Vue', 'vue'),
      'Misuse.vue': `<script setup lang="ts">
import 'role-elements/types/vue';
</script>
<template>
  <!-- @vue-expect-error no such attribute -->
  <role-faq sauce="/roles/beekeeper.json" />
  <!-- @vue-expect-error not a number -->
  <role-faq heading-level="nine" />
  <!-- @vue-expect-error no record -->
  <role-faq .data="42" />
  <!-- @vue-expect-error no such event -->
  <role-faq @role-toggel="() => 1" />
</template>
`,
      'main.ts': `import { createApp } from 'vue';\nimport Role from './Role.vue';\n${given}\ncreateApp(Role, { record }).mount(${place});`,
      'vite.config.js': snippet('Vue', 'js'),
      // Vue's own declarations want more than this.
      'tsconfig.json': tsconfig({ skipLibCheck: true }),
    },
    checkers: [{ script: 'vue-tsc/bin/vue-tsc.js', args: ['-p', '.'] }],
  },
  {
    name: 'Svelte',
    files: {
      'Role.svelte': snippet('Svelte', 'svelte'),
      'main.ts': `import { mount } from 'svelte';\nimport Role from './Role.svelte';\n${given}\nmount(Role, { target: ${place}, props: { record } });`,
      'vite.config.js':
        "import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte({ preprocess: vitePreprocess() })] };",
      'tsconfig.json': tsconfig({ verbatimModuleSyntax: true, skipLibCheck: false }),
    },
    checkers: [
      {
        script: 'svelte-check/bin/svelte-check',
        args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      },
    ],
  },
];

describe.each(frameworks)('$name', ({ files, checkers }) => {
  const main = Object.keys(files).find((file) => file.startsWith('main.')) ?? '';
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  it('draws a record it is given, and hears the event', async () => {
    const project = createProject({ ...files, 'index.html': page(main) });
    await project.run('vite/bin/vite.js', 'build', '--logLevel', 'error');
    expect(await openBuild(browser, join(project.folder, 'dist'))).toEqual([record.title]);
  });

  it.each(checkers)(
    'has types for the snippet, and against the mistakes beside it: $script',
    async ({ script, args }) => {
      await createProject(files).run(script, ...args);
    },
  );
});

describe('Svelte, whose checker knows no marks for expected errors', () => {
  it('has types against mistakes', async () => {
    const { files, checkers } = frameworks.find(({ name }) => name === 'Svelte')!;
    const [{ script, args }] = checkers as [Checker];
    const misuse = `<script lang="ts">
  import 'role-elements/types/svelte';
</script>
<role-faq sauce="/roles/beekeeper.json"></role-faq>
<role-faq heading-level="nine"></role-faq>
<role-faq data={42}></role-faq>
<role-faq onrole-toggel={() => 1}></role-faq>
`;
    const said = await createProject({ ...files, 'Misuse.svelte': misuse })
      .run(script, ...args, '--output', 'machine')
      .then(() => '', String);
    const lines = [...said.matchAll(/ ERROR "(.+?)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    expect(lines).toEqual(['Misuse.svelte:4', 'Misuse.svelte:5', 'Misuse.svelte:6', 'Misuse.svelte:7']);
  });
});
