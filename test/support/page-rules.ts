/**
 * Rules that every composed page has to keep: faults that templates typically make. A rule returns what breaks it, so that an
 * empty list means a correct page.
 */
import type { RoleContent } from '../../src/content/role-content.js';
import type { RoleRecord } from '../../src/schema/role-record.js';

export interface Page {
  readonly record: RoleRecord;
  readonly content: RoleContent;
}

type Rule = (page: Page) => readonly string[];

const matches = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.filter((text) => pattern.test(text));

/** Visits a value and every value inside it. */
function walk(value: unknown, visit: (value: unknown) => void): void {
  visit(value);
  if (typeof value === 'object' && value !== null)
    Object.values(value).forEach((inner) => walk(inner, visit));
}

function allTexts({ content }: Page): string[] {
  const texts: string[] = [];
  walk(content, (value) => typeof value === 'string' && texts.push(value));
  return texts;
}

const runsToText = (paragraph: readonly { text: string }[]) => paragraph.map(({ text }) => text).join('');

const headings = ({
  content: { summary, takeaways, day, duties, skills, faq, cta, explore },
}: Page): string[] =>
  [summary, takeaways, day, duties, skills, faq, cta, explore].flatMap((section) =>
    section ? [section.heading] : [],
  );

/** Paragraphs as texts, without lists and labels. */
function prose({ content: { summary, takeaways, day, duties, faq } }: Page): string[] {
  const rich = [
    ...(takeaways?.items ?? []),
    ...(duties?.intro ? [duties.intro] : []),
    ...(faq?.items ?? []).map(({ answer }) => answer),
  ];
  const plain = [summary.lead, day?.intro, ...(day?.steps ?? []).map(({ text }) => text)].filter(
    (text) => text !== undefined,
  );
  return [...plain, ...rich.flat().map(runsToText)];
}

/** Paragraphs that were composed, not authored. */
const composedProse = (page: Page): string[] =>
  prose(page).filter((text) => !ownWords(page.record).includes(plainly(text)));

const plainly = (text: string) => text.replace(/\s+/g, ' ').trim();

function ownWords({ definition, takeaways = [], day = [], faqs = [] }: RoleRecord): string[] {
  const words: string[] = [];
  const collect = (value: unknown) =>
    typeof value === 'string' && words.push(plainly(value), ...value.split(/\n\s*\n/).map(plainly));
  walk([definition, takeaways, day.map(({ text }) => text), faqs.map(({ answer }) => answer)], collect);
  return words;
}

const dutiesOf = ({ record: { duties = [] } }: Page) =>
  duties
    .map((duty) => (typeof duty === 'string' ? { text: duty } : duty))
    .map(({ text, gerund }) => ({ text: bare(text), gerund: gerund && bare(gerund) }));

const bare = (text: string) => plainly(text).replace(/[\s.;,:]+$/, '');

/** The places in the texts where a duty occurs, in the case it has there. */
function tellings(duty: string, texts: readonly string[]): string[] {
  const wanted = [duty, duty.replace(/:\s/g, ' – ')].map((text) => text.toLowerCase());
  return texts.flatMap((text) =>
    wanted.slice(0, duty.includes(': ') ? 2 : 1).flatMap((form) => {
      const at = text.toLowerCase().indexOf(form);
      return at < 0 ? [] : [text.slice(at, at + form.length)];
    }),
  );
}

/** In an Arabic list, an item may end in a mark without starting a sentence: "Yahoo! وC#". */
const sentences = (text: string) =>
  text
    .split(/(?<=[.!?।۔؟])\s+(?=\P{Ll})(?!و)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.includes(' '));

const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

const normalizeQuestion = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return (
    ['()', '[]', '{}', '“”', '«»'].every(([open = '', close = '']) => count(open) === count(close)) &&
    count('"') % 2 === 1
  );
}

/** Labels of figures, groups of skills and steps. */
const allLabels = ({ content: { summary, skills, day } }: Page): string[] => [
  ...summary.facts.map(({ label }) => label),
  ...(skills?.groups ?? []).flatMap(({ label }) => label ?? []),
  ...(day?.steps ?? []).map(({ label }) => label),
];

/** A paragraph may hold four duties, or sixteen skills, and 300 characters of composed text. */
const longest = (page: Page) => {
  const size = (texts: readonly string[], most: number) =>
    texts
      .map(({ length }) => length + 2)
      .sort((a, b) => b - a)
      .slice(0, most)
      .reduce((sum, length) => sum + length, 0);
  const skills = (page.record.skills ?? []).map((skill) => (typeof skill === 'string' ? skill : skill.name));
  const duties = dutiesOf(page).flatMap(({ text, gerund = '' }) =>
    gerund.length > text.length ? gerund : text,
  );
  return 300 + Math.max(size(duties, 4), size(skills, 16)) + (page.record.pay?.text?.length ?? 0);
};

/** Rules for every language. */
export const rules = {
  'no code in the text': (page) =>
    matches(allTexts(page), /\b(?:undefined|NaN|null)\b|\[object/).filter(
      (text) => !JSON.stringify(page.record).includes(text.slice(0, 9)),
    ),
  'nothing empty': (page) => {
    const found: string[] = [];
    walk(page.content, (value) => {
      if (Array.isArray(value) && value.length === 0 && value !== page.content.summary.facts)
        found.push('an empty list');
      if (typeof value === 'string' && value.trim() === '') found.push('an empty text');
    });
    return found;
  },
  'no heading that is a sentence or a label': (page) => matches(headings(page), /[.:;,।۔]$/),
  'no duty in more than two sentences beside its list': (page) =>
    dutiesOf(page).flatMap(({ text, gerund }) => {
      const told = new Set([text, ...(gerund ? [gerund] : [])]);
      const count = [...told].flatMap((form) => tellings(form, composedProse(page))).length;
      return text.includes(' ') && count > 2 ? [text] : [];
    }),
  'no capital lost': (page) =>
    dutiesOf(page).flatMap(({ text }) =>
      tellings(text, composedProse(page)).filter(
        (told) => told.slice(1) !== text.slice(1) && told.slice(1) !== text.replace(/:\s/g, ' – ').slice(1),
      ),
    ),
  'no title changed': ({ record: { title }, content }) =>
    [content.summary.heading, content.day?.eyebrow ?? title, content.duties?.eyebrow ?? title].filter(
      (text) => !text.includes(plainly(title)),
    ),
  'no question twice': ({ content: { faq } }) => {
    const asked = (faq?.items ?? []).map(({ question }) => normalizeQuestion(question));
    return asked.filter((question, index) =>
      asked.some((other, at) => at !== index && `${other} `.startsWith(`${question} `)),
    );
  },
  'no deep link twice': ({ content: { faq } }) => repeated((faq?.items ?? []).map(({ id }) => id)),
  'no sentence twice': (page) => repeated([...prose(page), ...headings(page)].flatMap(sentences)),
  'brackets and quotes in pairs': (page) =>
    composedProse(page).filter(
      (text) => isBalanced(JSON.stringify(page.record).replace(/\\?"/g, '')) && !isBalanced(text),
    ),
  'an end mark on every paragraph': (page) =>
    composedProse(page).filter((text) => !/[.!?।۔؟]["'”’»)]*$/u.test(text)),
  'nothing left hanging': (page) =>
    matches(
      [...composedProse(page), ...headings(page), ...allLabels(page)],
      /(?:[:,;–—&/(]|\s-)["'”’»)]*[.!?।۔؟]?$|^(?:[–—:,;)]|\.\s)|\(\s*\)|: ?[.।۔](?:\s|$)/u,
    ),
  'neither too short nor too long': (page) => [
    ...composedProse(page).filter((text) => text.length < 8 || text.length > longest(page)),
    ...headings(page).filter(
      (text) =>
        text.length < Math.min(2, page.record.title.length) || text.length > 120 + page.record.title.length,
    ),
  ],
  'one end mark only': (page) => matches(composedProse(page), /[.।۔]{2}|[:;,][.।۔]|:\s*:|;\s*;/u),
} satisfies Record<string, Rule>;

const POSITION = /\b(?:above|below|following|here|overleaf|on the (?:left|right)|scroll)\b/i;

/** Words of the corpus whose first vowel is pronounced with a consonant first, and words that begin with a vowel sound. */
const SOUNDS_CONSONANT = /^(?:uni|use|usa|usu|util|eu|one\b|once\b|u[kxis]\b|ur[aeo])/i;
const SOUNDS_VOWEL = /^(?:[aeiou]|[Hh](?:our|onou?r|onest|eir)|[FHLMNRSX](?:[^a-z]|$)|8|1[18])/;
const SPOKEN_ACRONYM = /^(?:SOC|NOC|SAS|NET|STEM|[A-Z][AEIOU][A-Z]{2,})\b/;

function wrongArticles(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.’'/&-])(an?) (?=(["“‘(]?[\p{L}\p{N}][^\s]*))/giu)].flatMap(
    ([, article = '', word = '']) => {
      const plain = word.replace(/^\P{L}+(?=\p{L})/u, '');
      const isVowel =
        !SPOKEN_ACRONYM.test(plain) &&
        !SOUNDS_CONSONANT.test(plain) &&
        SOUNDS_VOWEL.test(/^[aeiou]/i.test(plain) ? plain.toLowerCase() : plain);
      return isVowel === (article.toLowerCase() === 'an') ? [] : [`${article} ${word}`];
    },
  );
}

/** Words that must be followed by an activity or a label, and the word that follows them. */
const SLOT =
  /(?:goes into|then turns to|alongside|with time for|settles into) (?!the main work:|the core of the job:|other tasks:|further work:)(\p{L}[\p{L}-]*)/gu;

/** Rules for English pages. */
export const englishRules = {
  'no pay that is typically typical': (page) =>
    matches(allTexts(page), /typical(?:ly)?(?: pay)?(?: is|:)? typical/i),
  'no position words': (page) =>
    matches([...composedProse(page), ...headings(page)], POSITION).filter(
      (text) => !POSITION.test(JSON.stringify(page.record)) && text !== '',
    ),
  'no people like you': (page) => matches(allTexts(page), /people like you/i),
  'no promotion in answers': (page) => {
    const brand = page.record.publisher?.name;
    return brand ? composedProse(page).filter((text) => text.includes(brand)) : [];
  },
  'activities only where activities belong': (page) =>
    composedProse(page)
      .flatMap((text) =>
        [...text.matchAll(SLOT)]
          .map(([, word = '']) => word)
          .filter(
            (word) =>
              !word.endsWith('ing') &&
              !dutiesOf(page).some(({ gerund }) => gerund?.toLowerCase().startsWith(word.toLowerCase())),
          ),
      )
      .filter((word) => word !== 'with'),
  'a conjunction in every list': (page) =>
    matches(composedProse(page).flatMap(sentences), /;(?!.*;)(?! (?:and|or) )/),
  'a capital at the start of every sentence': (page) =>
    matches(composedProse(page), /^\P{Lu}*\p{Ll}/u).filter((text) => /^\p{Ll}/u.test(text)),
  'no conjunction twice': (page) =>
    matches(composedProse(page), /\b(?:and|or),? (?:and|or)\b|,\s*,|;\s*,/iu).filter(
      (text) => !/\b(?:and|or),? (?:and|or)\b/i.test(JSON.stringify(page.record)) && text !== '',
    ),
  'no doubled word': (page) =>
    matches(composedProse(page), /(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/iu).filter(
      (text) => !/(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/iu.test(JSON.stringify(page.record)) && text !== '',
    ),
  'a and an by their sound': (page) =>
    page.record.article
      ? []
      : [
          ...headings(page),
          ...composedProse(page).filter((text) => !JSON.stringify(page.record).includes(text)),
        ].flatMap(wrongArticles),
} satisfies Record<string, Rule>;

/** Everything on a page that breaks a rule, with the name of the rule. */
export function findFaults(page: Page): string[] {
  const applying: Record<string, Rule> = page.content.lang.startsWith('en')
    ? { ...rules, ...englishRules }
    : rules;
  return Object.entries(applying).flatMap(([name, rule]) => rule(page).map((found) => `${name}: ${found}`));
}
