/**
 * Whole pages, word for word, so that every change of wording is read by somebody. `golden/<role>.<language>.txt` is the page
 * of `<role>.json` beside it or in data/roles. `GOLDEN=write` rewrites the texts.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';
import { contentToText } from '../../support/content-to-text.js';
import { languageTags, registerAll } from '../../support/languages.js';
import { readRole } from '../../support/read-role.js';

registerAll();

const inFolder = (name: string) => new URL(`golden/${name}`, import.meta.url);

function recordOf(role: string): RoleRecord {
  const own = inFolder(`${role}.json`);
  if (!existsSync(own)) return readRole(role);
  const input: unknown = JSON.parse(readFileSync(own, 'utf8'));
  return readRoleRecord(input, { baseUrl: 'https://role.example/' }).record;
}

const pages = readdirSync(inFolder('')).flatMap((file) => {
  const [, role, lang] = /^(.+)\.([\w-]+)\.txt$/.exec(file) ?? [];
  return role && lang ? [{ role, lang, file }] : [];
});

describe('the page of', () => {
  it.each(pages)('$role in $lang is the same as in its file', ({ role, lang, file }) => {
    const text = contentToText(composeRoleContent(recordOf(role), getMessages(lang)));
    if (process.env.GOLDEN === 'write') writeFileSync(inFolder(file), `${text}\n`);
    expect(text).toBe(readFileSync(inFolder(file), 'utf8').trim());
  });
});

it('every language has a page', () => {
  expect(languageTags.filter((tag) => !pages.some(({ lang }) => lang.split('-')[0] === tag))).toEqual([]);
});
