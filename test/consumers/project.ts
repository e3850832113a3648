/** A small project of somebody who has installed the package, and the tools they would run in it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const packages = fileURLToPath(new URL('./node_modules/', import.meta.url));

export interface Project {
  readonly folder: string;
  /** Runs a script of node_modules, or of the project (`./x.mjs`), and returns what it says. Rejects with the same when it fails. */
  run(script: string, ...args: readonly string[]): Promise<string>;
}

/**
 * Writes the files, by path, into a folder that has the packages, until the tests of the file are over. Not below node_modules, where
 * svelte-check finds nothing to check.
 */
export function createProject(files: Readonly<Record<string, string>>): Project {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'role-elements-project-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  symlinkSync(packages, join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries({ 'package.json': '{"type": "module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    run: (script, ...args) =>
      new Promise((resolve, reject) => {
        // The tests' own NODE_ENV would make frameworks build for development.
        const env = { ...process.env, NODE_ENV: 'production', CI: 'true' };
        execFile(
          process.execPath,
          [script.startsWith('./') ? join(folder, script) : join(packages, script), ...args],
          { cwd: folder, env },
          (error, out, err) => {
            const said = out + err;
            if (error) reject(new Error(said || error.message));
            else resolve(said);
          },
        );
      }),
  };
}
