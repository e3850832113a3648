/** Installs the package as npm would publish it: packed, and unpacked beside the frameworks. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = fileURLToPath(new URL('./node_modules/role-elements', import.meta.url));

export default function installPackage(): void {
  const folder = mkdtempSync(join(tmpdir(), 'role-elements-pack-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', filename, '-C', installed, '--strip-components=1'], { cwd: folder });
  rmSync(folder, { recursive: true });
}
