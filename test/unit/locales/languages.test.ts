/** Rules for the words of every language. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { hi } from '../../../src/locales/hi.js';
import type { RolePhrase, WorkSentence, Words } from '../../../src/locales/words.js';
import { ur } from '../../../src/locales/ur.js';
import { languages } from '../../support/languages.js';

const ofRole = (phrase: RolePhrase | undefined) =>
  typeof phrase === 'function' ? phrase('9', 'a 9') : (phrase ?? '–');
const ofWork = (phrase: WorkSentence | undefined) =>
  typeof phrase === 'function'
    ? [phrase('', false), phrase('1', false), phrase('1', true)].filter((text) => text !== '')
    : [phrase ?? '–'];

/** All text of a language, with digits in the place of facts, so that every letter belongs to the language. */
function everyText(words: Words): string[] {
  const { morning, midday, afternoon, evening } = words;
  return Object.entries(words)
    .filter(([key]) => !['lang', 'dir', 'stop', 'colon', 'lowers', 'phrases'].includes(key))
    .flatMap(([key, value]) => (typeof value === 'string' && !key.startsWith('ask') ? [value] : []))
    .concat([words.title, words.askWork, words.askGood, words.askSkills, words.askRight].map(ofRole))
    .concat(words.levels)
    .concat([words.per('1'), words.per('1', '2'), words.range('1', '2')])
    .concat([words.atLeast('1'), words.upTo('1'), words.selected(6, 9)])
    .concat([morning, midday, afternoon, evening].flatMap(([label, tell]) => [label, ...ofWork(tell)]))
    .concat(ofWork(words.mostly))
    .concat(words.judge?.('4', '5') ?? []);
}

const scripts: Readonly<Record<string, RegExp>> = {
  hi: /\p{Script=Devanagari}/u,
  mr: /\p{Script=Devanagari}/u,
  ur: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  te: /\p{Script=Telugu}/u,
  ta: /\p{Script=Tamil}/u,
  gu: /\p{Script=Gujarati}/u,
  kn: /\p{Script=Kannada}/u,
  ml: /\p{Script=Malayalam}/u,
  pa: /\p{Script=Gurmukhi}/u,
  or: /\p{Script=Oriya}/u,
};

describe.each(languages.map((words) => [words.lang, words] as const))('%s', (lang, words) => {
  const texts = everyText(words);
  const script = scripts[lang] ?? /\p{Script=Latin}/u;

  it('has a text for everything', () => {
    expect(texts.filter((text) => text.trim() === '' || /undefined|null|\[object/.test(text))).toEqual([]);
  });

  it('uses no letter of another script', () => {
    const foreign = texts
      .flatMap((text) => text.match(/\p{L}/gu) ?? [])
      .filter((letter) => !script.test(letter));
    expect(foreign).toEqual([]);
  });

  it('has single spaces between words, and none before a mark', () => {
    expect(texts.filter((text) => / {2}|^ | $| [.,;:?!।،۔؟]/.test(text))).toEqual([]);
  });

  it('has no end marks, which the composer adds', () => {
    const { loading, failed } = words;
    expect(texts.filter((text) => ![loading, failed].includes(text) && /[.।۔]$/.test(text))).toEqual([]);
  });

  it('has no heading, label or part of the day twice', () => {
    const { morning, midday, afternoon, evening } = words;
    const headings = [words.work, words.skills, words.takeaways, words.day, words.questions, words.explore];
    const labels = [words.work, words.other, words.skills, words.daily, words.core, words.sometimes];
    const periods = [morning, midday, afternoon, evening].map(([label]) => label);
    expect([headings, labels, periods].map((list) => new Set(list).size)).toEqual([6, 6, 4]);
  });
});

describe('English', () => {
  it('has no word that Britain and America spell differently', () => {
    const differs =
      /\b\w*(?:[io]s(?:e[ds]?|ing|ation)s?|iz(?:e[ds]?|ing|ation)s?|ou?r|ogue|[lt]re|lled|lling|ence|ense)\b/gi;
    const shared =
      /^(?:or|for|your|priorities|other|hour|four|these|those|experience|otherwise|closed?|used?|messages?|minutes)$/i;
    const found = everyText(en).flatMap((text) => text.match(differs) ?? []);
    expect(found.filter((word) => !shared.test(word))).toEqual([]);
  });
});

describe.each([
  ['Hindi', hi, 'डाकिया', 'डाकिया: एक दिन', 'डेवलपर', 'डेवलपर का एक दिन'],
  ['Urdu', ur, 'ڈاکیا', 'ڈاکیا: ایک دن', 'ڈویلپر', 'ڈویلپر کا ایک دن'],
])('%s', (_, { title }, inflecting, labelled, plain, possessive) => {
  const said = (role: string) => (typeof title === 'function' ? title(role, role) : title);

  it('puts a colon after a title that inflects before a postposition', () => {
    expect(said(inflecting)).toBe(labelled);
  });

  it('puts a postposition after a title that does not inflect', () => {
    expect(said(plain)).toBe(possessive);
  });
});
