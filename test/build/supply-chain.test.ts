/** What integrators can check before they run the script on their pages. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { engines, launch } from '../support/engines.js';
import { built, host, type Host } from '../support/host.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const integrity = JSON.parse(built('integrity.json')) as Readonly<Record<string, string>>;

interface Locked {
  readonly dev?: boolean;
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** The packages that are installed with ours, by name. */
const installed = Object.entries(lock.packages as unknown as Readonly<Record<string, Locked>>)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, locked]) => [path.split('node_modules/').at(-1) ?? '', locked] as const);

describe('dependencies at run time', () => {
  it('are ranges for a project that has Lit already, and pinned for the bundle by the lock file', () => {
    for (const range of Object.values(manifest.dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    for (const [, { version }] of installed) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('are Lit and its dependencies', () => {
    expect(installed.map(([name]) => name).sort()).toEqual([
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it.each(installed)('%s has a hash in the lock file, and no install script', (_name, locked) => {
    expect(locked.integrity).toMatch(/^sha512-/);
    expect(locked.hasInstallScript).toBeUndefined();
  });
});

describe('the bill of materials', () => {
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly { readonly content: string }[];
    readonly licenses?: readonly unknown[];
  }
  const bill = JSON.parse(built('role-elements.cdx.json')) as {
    readonly bomFormat: string;
    readonly metadata: { readonly component: Component };
    readonly components: readonly Component[];
  };

  it('is in CycloneDX, and names this package', () => {
    const { bomFormat, metadata } = bill;
    expect([bomFormat, metadata.component.name, metadata.component.version]).toEqual([
      'CycloneDX',
      manifest.name,
      manifest.version,
    ]);
  });

  it('lists each installed package with version, hash and licence', () => {
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
    expect(listed.sort()).toEqual(installed.map(([name, { version }]) => `${name}@${version ?? ''}`).sort());
    expect(bill.components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length)).toEqual(
      [],
    );
  });

  it('does not differ between two builds of the same sources', () => {
    expect(built('role-elements.cdx.json')).not.toMatch(/"(timestamp|serialNumber)"/);
  });
});

describe('the file of licences', () => {
  const licences = built('role-elements.licences.md');

  it.each(['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'])(
    'contains the licence of %s',
    (name) => {
      expect(licences).toMatch(new RegExp(`^## ${name} - `, 'm'));
      expect(licences).toContain('BSD-3-Clause');
    },
  );

  it('is named in the scripts', () => {
    for (const name of ['role-elements.js', 'role-elements.classic.js'])
      expect(built(name)).toContain('role-elements.licences.md');
  });
});

describe('what npm publishes', () => {
  const pack = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files, unpackedSize }] = JSON.parse(pack) as [
    { files: readonly { path: string; size: number }[]; unpackedSize: number },
  ];
  const paths = files.map(({ path }) => path);

  it('has these files outside of docs, lib, locales and types, and no other', () => {
    expect(paths.filter((path) => !/^(dist\/(lib|locales|types)|docs)\//.test(path)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'data/role-record.schema.json',
      'dist/custom-elements.json',
      'dist/integrity.json',
      'dist/jsx.d.ts',
      'dist/jsx.js',
      'dist/role-elements.cdx.json',
      'dist/role-elements.classic.js',
      'dist/role-elements.classic.js.map',
      'dist/role-elements.js',
      'dist/role-elements.js.map',
      'dist/role-elements.licences.md',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'package.json',
    ]);
  });

  it('has only modules, types and maps in lib, locales and types', () => {
    const below = paths.filter((path) => /^dist\/(lib|locales|types)\//.test(path));
    expect(below.filter((path) => !/\.(js|d\.ts)(\.map)?$/.test(path))).toEqual([]);
  });

  it('has only documents and their pictures in docs', () => {
    const below = paths.filter((path) => path.startsWith('docs/'));
    expect(below.filter((path) => !/\.(md|webp)$/.test(path))).toEqual([]);
  });

  it('is smaller than 3 MB unpacked', () => {
    expect(unpackedSize).toBeLessThan(3_000_000);
  });

  it.each(paths.filter((path) => /^(?!dist\/).*\.md$/.test(path)))(
    'has every file that %s links to',
    (document) => {
      const links = [
        ...readFileSync(root + document, 'utf8')
          .replace(/```[^]*?```/g, '')
          .matchAll(/\]\(([^)#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g),
      ].map(([, link, image]) => link ?? image ?? '');
      const targets = links
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => new URL(link, `file:///${document}`).pathname.slice(1));
      // Links to sources are for readers of the repository.
      const published = (path: string): boolean => paths.includes(path) || path.startsWith('src/');
      expect(targets.filter((path) => !published(path))).toEqual([]);
    },
  );

  it('has no install script', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });
});

describe('docs/embedding.md', () => {
  it('shows how to use the hash', () => {
    expect(readFileSync(`${root}docs/embedding.md`, 'utf8')).toMatch(/integrity="sha384-…" crossorigin/);
  });
});

const page = (
  name: string,
  hash: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pinned</title>
<script ${name.includes('classic') ? '' : 'type="module"'} src="/${name}" integrity="${hash}" crossorigin></script>
<role-duties data-json='{"title": "Beekeeper", "duties": ["Inspect the hives"]}'><a href="/role">The role</a></role-duties>`;

const pinned = ['role-elements.js', 'role-elements.classic.js'];

describe.each(engines)('a script with the `integrity` that the build prints, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  beforeAll(async () => {
    site = await host(
      Object.fromEntries(
        pinned.flatMap((name) => [
          [`/good/${name}.html`, { body: page(name, integrity[name] ?? '') }],
          [`/altered/${name}.html`, { body: page(`altered-${name}`, integrity[name] ?? '') }],
          [`/${name}`, { body: built(name) }],
          [`/altered-${name}`, { body: `${built(name)}\n` }],
        ]),
      ),
    );
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Whether the script ran, and whether the fallback content of its element is visible. */
  async function outcome(path: string): Promise<readonly boolean[]> {
    const tab = await browser.newPage();
    await tab.goto(`${site.origin}${path}`);
    const seen = await tab.evaluate(() => [
      !!customElements.get('role-duties'),
      document.querySelector('a')!.getClientRects().length > 0,
    ]);
    await tab.close();
    return seen;
  }

  it.each(pinned)('runs unchanged: %s', async (name) => {
    expect(await outcome(`/good/${name}.html`)).toEqual([true, false]);
  });

  it.each(pinned)('does not run with one byte more, so that the fallback content shows: %s', async (name) => {
    expect(await outcome(`/altered/${name}.html`)).toEqual([false, true]);
  });
});
