/** Generated files match the schema; the generator names those that do not. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

/** One of each kind; src/define has more of the same. */
const files = [
  'data/role-record.schema.json',
  'src/schema/role-record.ts',
  'src/schema/record-shape.ts',
  'docs/styling.md',
  'CONTRIBUTING.md',
  'src/define/all.ts',
  'src/define/role-faq.ts',
  'src/define/locales/de.ts',
];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-elements-generate-'));
  for (const path of [...files, 'src/define']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path), { recursive: true });
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function generate(...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', ...options], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('npm run generate', () => {
  it('has been run since the schema last changed', () => {
    expect(generate('--check')).toEqual({ status: 0, stderr: '' });
  });

  it('names files after a manual edit', () => {
    for (const file of files) writeFileSync(join(folder, file), `${readFileSync(file, 'utf8')} `);
    const { status, stderr } = generate('--check', '--out', folder);
    expect(status).toBe(1);
    const lines = files.map((file) => `${file} is out of date: run \`npm run generate\`.`);
    expect(stderr.trim().split('\n').sort()).toEqual(lines.sort());
  });

  it('names a missing file', () => {
    rmSync(join(folder, files[0]!));
    expect(generate('--check', '--out', folder).stderr).toContain(files[0]);
  });

  it('names a file whose element is gone, and removes it', () => {
    const path = join(folder, 'src/define/role-gone.ts');
    writeFileSync(path, '');
    expect(generate('--check', '--out', folder).stderr).toMatch(/^src\/define\/role-gone\.ts has no source/);
    generate('--out', folder);
    expect(existsSync(path)).toBe(false);
  });

  it('writes the files, and leaves alone what is written by hand', () => {
    for (const file of files) rmSync(join(folder, file));
    generate('--out', folder);
    expect(existsSync(join(folder, 'src/define/define.ts'))).toBe(true);
    for (const file of files)
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});

describe('each generated file', () => {
  it.each(files.slice(0, 3))('%s says that it is generated, and by which command', (file) => {
    expect(readFileSync(file, 'utf8')).toContain(
      'Generated from src/schema/role-record.schema.ts by `npm run generate`.',
    );
  });

  it.each(['src/schema/role-record.ts', 'src/schema/record-shape.ts'])('%s does not mention zod', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/zod/i);
  });

  it('leaves descriptions out of the table in the bundle', () => {
    expect(readFileSync('src/schema/record-shape.ts', 'utf8')).not.toContain('most important first');
  });
});

describe('the published JSON Schema', () => {
  const schema = JSON.parse(readFileSync('data/role-record.schema.json', 'utf8')) as { properties: object };
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const valid = (record: object) => validate({ title: 'Baker', duties: ['Make dough'], ...record });

  it('contains none of our own keywords', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(expected|ordered|anyOfKeys)":/);
  });

  it('describes every field', () => {
    const undocumented = Object.entries(schema.properties).filter(
      ([, field]) => !(field as { description?: string }).description,
    );
    expect(undocumented).toEqual([]);
  });

  it('refuses a record without content', () => {
    expect(valid({ duties: [] })).toBe(false);
  });

  it.each(['duties', 'skills', 'day', 'faqs'])('accepts a record with entries in %s only', (key) => {
    const entry = { day: { label: 'a', text: 'b' }, faqs: { question: 'a', answer: 'b' } }[key] ?? 'a';
    expect(validate({ title: 'Baker', [key]: [entry] })).toBe(true);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:1', 'data:,', '//a.example', '\\\\a.example', '/\\a.example'])(
    'refuses the link %s',
    (url) => {
      expect(valid({ links: [{ label: 'a', url }] })).toBe(false);
    },
  );

  it.each(['https://a.example', 'MAILTO:a@b.example', '/a', 'भूमिका', '#a'])('accepts the link %s', (url) => {
    expect(valid({ links: [{ label: 'a', url }] })).toBe(true);
  });

  it('refuses any other version', () => {
    expect(valid({ version: 2 })).toBe(false);
  });
});
