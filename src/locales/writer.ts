import type { Experience, Pay, RoleRecord } from '../schema/role-record.js';
import { changeFirstLetter } from './change-first-letter.js';
import { endSentence } from './end-sentence.js';
import { formatDate, formatList } from './intl.js';
import type { DutyPhrase, RolePhrase, Words, WorkSentence } from './words.js';
import { writeDemand, writeExperience, writePay, type Figure } from './write-figures.js';

interface Names {
  /** A duty that begins with one of their words keeps the case of its first letter. */
  readonly skillNames: readonly string[];
}

/** Writes the facts of a record in the words of one language, so that composers need neither `Intl` nor a locale tag. */
export interface Writer {
  readonly words: Words;
  /** Undefined when the record has neither amounts nor text. */
  pay(pay: Pay): Figure | undefined;
  /** Undefined when the record has neither years nor text. */
  experience(experience: Experience): Figure | undefined;
  demand(demand: RoleRecord['demand']): Figure | undefined;
  /** "6 March 2026"; undefined for a day that is not in the calendar. */
  date(day: string): string | undefined;
  /** "Pay: variable"; empty without a text. */
  label(label: string, text: string): string;
  /** "Used most: Git and SQL"; empty without an item. */
  labelList(label: string, items: readonly string[]): string;
  /** Adds end marks and joins with spaces; empty sentences are left out. */
  sentences(...texts: readonly string[]): string;
  /**
   * A sentence with a list in it. Where the language has plain text instead of a function, the text and then the labelled
   * list.
   */
  joinSentence(sentence: WorkSentence, label: string, items: readonly string[], active?: boolean): string;
  /** A sentence with some duties in it: as activities when each has that form, otherwise as they are worded. */
  work(sentence: WorkSentence, label: string, duties: readonly DutyPhrase[], facts: Names): string;
  /** A sentence about what takes most of the time; empty without a duty. */
  mainWork(duties: readonly DutyPhrase[], facts: Names): string;
  /** A phrase about the role; plain text follows the title and a colon. */
  role(phrase: RolePhrase, facts: Pick<RoleRecord, 'title' | 'article'>): string;
  /** With a capital, in languages that lower it within a sentence; not where the text begins with a name. */
  listItem(text: string, facts: Names): string;
  /** Without its capital, in languages that lower it within a sentence; not where the text begins with a name. */
  midSentence(text: string, facts?: Names): string;
  /** The language of the record, for a `lang` attribute, when it is not that of the words. */
  langOf(facts: Pick<RoleRecord, 'lang'>): string | undefined;
}

/** Tag for `Intl`: the language, with the region the page asks for, or else the country of the record. */
function chooseLocale({ lang, and }: Words, country: string | undefined): string {
  // A language brings its own "and" when engines have no data of it; its amounts are then written as in India.
  if (and) return 'en-IN';
  return country && !lang.includes('-') ? `${lang}-${country}` : lang;
}

const languageOf = (tag: string): string | undefined => tag.split(/[-_]/)[0]?.trim().toLowerCase();

/** @param country where the figures hold, ISO 3166-1 alpha-2; used unless `words.lang` has a region */
export function createWriter(words: Words, country?: string): Writer {
  const locale = chooseLocale(words, country);
  const { colon = ': ', lowers, mostly, phrases } = words;

  const list = (items: readonly string[]) => formatList(items, locale, words.and);

  const label: Writer['label'] = (name, text) => text && name + colon + text;

  const labelList: Writer['labelList'] = (name, items) => label(name, list(items));

  const sentences: Writer['sentences'] = (...texts) =>
    texts
      .filter(Boolean)
      .map((text) => endSentence(text, words))
      .join(' ');

  const joinSentence: Writer['joinSentence'] = (sentence, name, items, active = false) =>
    typeof sentence === 'string'
      ? sentences(sentence, labelList(name, items))
      : sentences(sentence(list(items), active));

  const midSentence: Writer['midSentence'] = (text, facts) =>
    lowers ? changeFirstLetter(text, 'toLowerCase', facts?.skillNames) : text;

  const work: Writer['work'] = (sentence, name, duties, facts) => {
    const activities = duties.flatMap((duty) => phrases?.activity(duty) ?? []);
    const active = activities.length === duties.length;
    // The label ends in a colon already.
    const worded = () => duties.map(({ text }) => midSentence(text, facts).replace(/:\s/g, ' – '));
    return joinSentence(sentence, name, active ? activities : worded(), active);
  };

  return {
    words,
    label,
    labelList,
    sentences,
    joinSentence,
    midSentence,
    work,
    pay: (pay) => writePay(pay, words, locale),
    experience: (experience) => writeExperience(experience, words, locale),
    demand: (demand) => writeDemand(demand, words),
    date: (day) => formatDate(day, locale),
    mainWork: (duties, facts) =>
      typeof mostly === 'string' ? work('', mostly, duties, facts) : work(mostly, '', duties, facts),
    role(phrase, { title, article }) {
      if (typeof phrase === 'string') return label(title, phrase);
      const word = phrases && (article ?? phrases.article(title));
      return phrase(title, word ? `${word} ${title}` : title);
    },
    listItem: (text, facts) => (lowers ? changeFirstLetter(text, 'toUpperCase', facts.skillNames) : text),
    langOf: ({ lang }) => (lang && languageOf(lang) !== languageOf(words.lang) ? lang : undefined),
  };
}
