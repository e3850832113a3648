/**
 * The dev server of the demo (on PORT, or the next free one), and the scripts that a page without a bundler loads, each with everything it
 * needs. scripts/build.mjs builds them: `--mode module` (the bundle), `--mode classic` (the same for a classic script), `--mode locale`.
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
    // A language contains neither Lit nor templates.
    plugins: locale
      ? []
      : [addressesOfTheDemo(), builtFilesFromSource(), ownLit({ lastTag }), minifyTemplates(path('src'))],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      sourcemap: !locale,
      reportCompressedSize: false,
      // A language contains no package, and would overwrite the file of licences.
      license: mode !== 'locale' && { fileName: 'role-elements.licences.md' },
      lib: {
        entry: path('src/define/all.ts'),
        formats: [classic ? 'iife' : 'es'],
        name: 'RoleElements',
        fileName: () => fileName,
      },
      rolldownOptions: {
        output: {
          // Vite's own `minify: true` keeps white space in ES libraries.
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
          // A language is data and text functions, which run anywhere.
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
 * Without a document, as on a server that imports the bundle, it does nothing. A classic script must not end in an uncaught error on
 * somebody else's page, where error reports would count it.
 */
const guarded = {
  module: { banner: 'if(globalThis.document){', footer: '}' },
  classic: {
    banner: 'if(globalThis.document)try{',
    intro: '"use strict";',
    footer: '}catch(error){console.error("role-elements:",error)}',
  },
};

/** On the dev server the addresses of built files serve their sources, so that a page can be written for either. */
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
        // Valid in a module and in a classic script.
        response.setHeader('Content-Type', 'text/javascript').end(`import(${JSON.stringify(source)})`);
      });
    },
  };
}

/** Addresses that people may try, and the part of the demo to show instead. */
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
        // Without a charset, browsers take a guide for Latin 1.
        if (pathname.endsWith('.md')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        if (!found) return next();
        response.writeHead(302, { location: found.replace('/demo/', `/demo/${search}`) }).end();
      });
    },
  };
}
