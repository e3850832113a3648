/**
 * The dev server of the demo (PORT, or the next one that is free), and the files a web page loads: one self-contained script each, for people without a bundler.
 * `vite build --mode module` (the bundle), `--mode classic` (the same for a plain script tag); scripts/build.mjs runs both.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { listTags } from './scripts/generate/list-tags.mjs';
import { ownLit } from './scripts/own-lit.mjs';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };
const lastTag = listTags(path('.')).at(-1) ?? '';

export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  const locale = mode === 'locale';
  const fileName = classic ? 'role-elements.classic.js' : 'role-elements.js';
  return {
    root: path('.'),
    publicDir: false,
    server: { host: '127.0.0.1', port: Number(process.env['PORT']) || 5173 },
    resolve: {
      alias: [
        { find: /^role-elements$/, replacement: path('src/index.ts') },
        { find: /^role-elements\/define$/, replacement: path('src/define/all.ts') },
        { find: /^role-elements\/define\/(.+)$/, replacement: path('src/define/$1.ts') },
      ],
    },
    // A language has no Lit inside, and no templates.
    plugins: locale
      ? []
      : [addressesOfTheDemo(), builtFilesFromSource(), ownLit({ lastTag }), minifyTemplates(path('src'))],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      sourcemap: !locale,
      reportCompressedSize: false,
      // A language has nothing of others inside, and would say so in the same file.
      license: mode !== 'locale' && { fileName: 'role-elements.licences.md' },
      lib: {
        entry: path('src/define/all.ts'),
        formats: [classic ? 'iife' : 'es'],
        name: 'RoleElements',
        fileName: () => fileName,
      },
      rolldownOptions: {
        output: {
          // Vite's own `minify: true` keeps the white space of ES libraries.
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
          // A language is a few words that run anywhere: it needs none of this.
          ...(!locale && {
            postBanner: `/*! role-elements ${version} | MIT | licences of what is inside: role-elements.licences.md */`,
            ...(classic ? guarded.classic : guarded.module),
          }),
        },
      },
    },
  };
});

/**
 * Where there is no page, as on a server that imports a bundle by chance, nothing happens. And a plain script tag on somebody else's
 * page must not end in an uncaught error.
 */
const guarded = {
  module: { banner: 'if(globalThis.document){', footer: '}' },
  classic: {
    banner: 'if(globalThis.document)try{',
    intro: '"use strict";',
    footer: '}catch(error){console.error("role-elements:",error)}',
  },
};

/** On the dev server the addresses of built files lead to their sources: a page written for the one shows the other. */
function builtFilesFromSource(): Plugin {
  return {
    name: 'built-files-from-source',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const built = /^\/dist\/(?:role-elements(?:\.classic)?|(locales\/[\w-]+))\.js(?:\?|$)/.exec(
          request.url ?? '',
        );
        if (!built) return next();
        const source = `/src/define/${built[1] ?? 'all'}.ts`;
        // Good as a module and as a classic script.
        response.setHeader('Content-Type', 'text/javascript').end(`import(${JSON.stringify(source)})`);
      });
    },
  };
}

/** Addresses somebody may try, and where the demo has what they look for. */
const shortcuts: Readonly<Record<string, string>> = {
  '/': '/demo/',
  '/demo': '/demo/',
  '/demo/snippets': '/demo/#snippets',
  '/demo/snippets/': '/demo/#snippets',
};

function addressesOfTheDemo(): Plugin {
  return {
    name: 'addresses-of-the-demo',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        const found = shortcuts[pathname];
        // Without its encoding a guide would be taken for Latin 1.
        if (pathname.endsWith('.md')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        if (!found) return next();
        response.writeHead(302, { location: found.replace('/demo/', `/demo/${search}`) }).end();
      });
    },
  };
}
