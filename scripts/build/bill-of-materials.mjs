import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The list of what is inside the scripts and what an installation brings along, as `npm sbom` writes it in the form of CycloneDX. Without
 * what differs from one build of the same sources to the next: a number, the time, and the name, which npm takes from the folder.
 */
export async function billOfMaterials() {
  const { serialNumber: _number, ...bill } = JSON.parse(await askNpm());
  const { timestamp: _time, ...metadata } = bill.metadata;
  metadata.component.name = read('package.json').name;
  return `${JSON.stringify({ ...bill, metadata }, null, 2)}\n`;
}

/** In a folder that has never heard of our tools: told to omit them, npm omits Lit as well, because some of them use it too. */
async function askNpm() {
  const folder = mkdtempSync(join(tmpdir(), 'role-elements-sbom-'));
  try {
    for (const [name, content] of Object.entries(withoutTools()))
      writeFileSync(join(folder, name), JSON.stringify(content));
    const sbom = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
    const { stdout } = await promisify(execFile)('npm', sbom, {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutTools() {
  const { name, version, description, license, dependencies } = read('package.json');
  const manifest = { name, version, description, license, dependencies };
  const { lockfileVersion, packages } = read('package-lock.json');
  const needed = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
  const lock = { name, version, lockfileVersion, packages: { '': manifest, ...Object.fromEntries(needed) } };
  return { 'package.json': manifest, 'package-lock.json': lock };
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
