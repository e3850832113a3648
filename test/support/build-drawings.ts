import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as drawings from './drawings.js';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';

export type Drawings = typeof drawings;

/** Builds the drawings for Node, with their templates minified like those of the bundle, and imports them. */
export async function buildDrawings(): Promise<Drawings> {
  const outDir = mkdtempSync(join(tmpdir(), 'role-elements-drawings-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [minifyTemplates(fileURLToPath(new URL('../../src', import.meta.url)))],
    ssr: { noExternal: true },
    build: { outDir, ssr: fileURLToPath(new URL('drawings.ts', import.meta.url)) },
  });
  return (await import(pathToFileURL(join(outDir, 'drawings.js')).href)) as Drawings;
}
