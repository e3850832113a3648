/** Generated files are complete and up to date. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T;

interface Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Described[] }[];
}

/** Every tag of the public API: to add one here is to add it to the API. */
const tags = [
  'role-card',
  'role-cta',
  'role-day-timeline',
  'role-duties',
  'role-explore',
  'role-faq',
  'role-profile',
  'role-provider',
  'role-skill-chips',
  'role-summary',
  'role-takeaways',
];

describe('the files that `npm run generate` writes', () => {
  it('are up to date', () => {
    const args = ['scripts/generate.mjs', '--check'];
    expect(() =>
      execFileSync(process.execPath, args, { cwd: fileURLToPath(root), stdio: 'pipe' }),
    ).not.toThrow();
  });
});

describe('the custom elements manifest', () => {
  const { modules } = read<Manifest>('dist/custom-elements.json');
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

  it('lists every tag', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(tags);
  });

  it.each(elements.map((element) => [element.tagName ?? '', element] as const))(
    'has a summary of %s',
    (_tag, element) => {
      expect(element.summary).toBeTruthy();
    },
  );

  it.each(elements.map((element) => [element.tagName ?? '', element] as const))(
    'has the attributes of %s, and the inherited ones',
    (_tag, { attributes = [] }) => {
      expect(attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['src', 'locale']));
    },
  );

  it('names published files, not sources', () => {
    const named = JSON.stringify(modules).match(/[^"]*src\/elements[^"]*/g);
    expect(named).toBe(null);
  });
});

describe('the data for editors', () => {
  it('lists every tag in VS Code', () => {
    const { tags: known } = read<{ tags: { name: string }[] }>('dist/vscode.html-custom-data.json');
    expect(known.map(({ name }) => name).sort()).toEqual(tags);
  });

  it('lists every tag in JetBrains', () => {
    const { contributions } = read<{ contributions: { html: { elements: { name: string }[] } } }>(
      'dist/web-types.json',
    );
    expect(contributions.html.elements.map(({ name }) => name).sort()).toEqual(tags);
  });
});
