/** The lint rules of this repository, tried on code that breaks them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { knows, rooms, roomsRule } from '../../scripts/lint-rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function problemsIn(file: string, code: string): string[] {
  const rules = { 'rooms/imports': 'error' } as const;
  const plugins = { rooms: { rules: { imports: roomsRule } } } as unknown as NonNullable<
    Linter.Config['plugins']
  >;
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins,
    rules,
  };
  return new Linter({ cwd: root }).verify(code, [config], `${root}/${file}`).map(({ message }) => message);
}

describe('who may import whom', () => {
  it.each([
    ['src/content/compose-faq.ts', "import { loadRoleRecord } from '../loader/load-role-record.js';"],
    ['src/content/compose-faq.ts', "import { readRoleRecord } from '../schema/read-role-record.js';"],
    ['src/content/compose-faq.ts', "import { html } from 'lit';"],
    ['src/locales/en.ts', "import { readRoleRecord } from '../schema/read-role-record.js';"],
    ['src/drawing/draw-faq.ts', "import { RoleFaq } from '../elements/role-faq.js';"],
    ['src/drawing/draw-faq.ts', "import { getMessages } from '../locales/get-messages.js';"],
    ['src/elements/role-faq.ts', "import { loadRoleRecord } from '../loader/load-role-record.js';"],
    ['src/schema/read-role-record.ts', "import { z } from 'zod';"],
    ['src/schema/read-role-record.ts', "import type { z } from 'zod';"],
    ['src/schema/read-role-record.ts', "type A = import('../content/role-content.js').RoleContent;"],
    ['src/define/role-faq.ts', "const a = import('../state/role-context.js');"],
    ['src/state/role-state.ts', "export * from '../content/role-content.js';"],
    ['src/state/role-state.ts', "export { x } from '../elements/property.js';"],
    ['src/schema/shape.ts', "import data from '../../data/roles/backend-developer.json';"],
    ['src/loader/utils/x.ts', ''],
    ['src/loader/fetch-helpers.ts', ''],
    ['src/loader/index.ts', ''],
    ['src/attic/x.ts', "import { z } from '../schema/shape.js';"],
    ['demo/main.ts', "import { x } from '../src/state/role-state.js';"],
  ])('refuses, in %s: %s', (file, code) => {
    expect(problemsIn(file, code)).toHaveLength(1);
  });

  it.each([
    ['src/content/compose-faq.ts', "import type { RoleRecord } from '../schema/role-record.js';"],
    ['src/elements/role-faq.ts', "import { drawFaq } from '../drawing/draw-faq.js';"],
    ['src/elements/role-faq.ts', "import { property } from 'lit/decorators.js';"],
    ['src/schema/role-record.schema.ts', "import { z } from 'zod';"],
    ['src/index.ts', "export * from './elements/role-events.js';"],
    ['demo/main.ts', "import 'role-elements/define';"],
  ])('allows, in %s: %s', (file, code) => {
    expect(problemsIn(file, code)).toEqual([]);
  });

  it('is checked in every file of src', async () => {
    const config = (await new ESLint({ cwd: root }).calculateConfigForFile(
      'src/content/x.ts',
    )) as Linter.Config;
    expect(config.rules?.['rooms/imports']).toEqual([2]);
  });

  it('names only rooms that have a row', () => {
    const named = Object.values(rooms).flatMap((row) =>
      row.rooms.map((name) => name.replace(' (types)', '')),
    );
    expect(Object.keys(rooms)).toEqual(expect.arrayContaining(named));
  });

  it('has a row for every folder of src, and no other', () => {
    const inSrc = readdirSync(`${root}/src`)
      .filter((name) => !name.startsWith('.'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(Object.keys(rooms).sort()).toEqual(inSrc.sort());
  });

  it('says of each room what it knows', () => {
    expect(Object.keys(knows)).toEqual(Object.keys(rooms));
  });
});

describe('a test', () => {
  it.each(['it.only("x", () => {});', 'describe.skip("x", () => {});', 'fit("x", () => {});'])(
    'may not be skipped or run alone: %s',
    async (code) => {
      const config = (await new ESLint({ cwd: root }).calculateConfigForFile(
        'test/unit/x.test.ts',
      )) as Linter.Config;
      const rules = { 'no-restricted-syntax': config.rules?.['no-restricted-syntax'] ?? 0 };
      expect(new Linter().verify(code, [{ rules }])).toHaveLength(1);
    },
  );
});
