import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The packages inside the scripts, which are also those that an installation brings along, in CycloneDX as `npm sbom` prints it. What
 * differs between two builds of the same sources is left out (serial number, time) or replaced (the name, which npm takes from the folder).
 */
export async function printBillOfMaterials() {
  const { serialNumber: _number, ...bill } = JSON.parse(await runNpmSbom());
  const { timestamp: _time, ...metadata } = bill.metadata;
  metadata.component.name = read('package.json').name;
  return `${JSON.stringify({ ...bill, metadata }, null, 2)}\n`;
}

/**
 * Runs in a folder whose package.json does not name our tools. `npm sbom --omit=dev` would leave Lit out as well, because some of the
 * tools depend on it too.
 */
async function runNpmSbom() {
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
