import type { Messages } from '../locales/messages.js';
import type { DutyWords, RolePhrase, WorkSentence } from '../locales/words.js';
import type { RoleRecord } from '../schema/role-record.js';
import { distinct } from './distinct.js';
import { isAsked } from './normalize-question.js';

/** A skill as an object, tidied. */
type Named = Exclude<NonNullable<RoleRecord['skills']>[number], string>;

/** What the sections are composed from: the record's facts, tidied once. */
export interface RoleFacts extends Omit<RoleRecord, 'duties' | 'skills'> {
  readonly words: Messages;
  /** Tag for numbers and lists: the language of the words, and the record's country when the words have no region. */
  readonly locale: string;
  /** Language of the record's own words, when it is another than that of the page's words. */
  readonly ownLang: string | undefined;
  /** As the list of duties shows them. */
  readonly listed: readonly string[];
  /** Those a sentence can hold. */
  readonly tellable: readonly DutyWords[];
  /** The author has told the day: what days are like in general is not ours to say any more. */
  readonly ownDay: boolean;
  readonly core: readonly Named[];
  /** The core skills, for sentences: none unless there are two, because a list of one is no list. */
  readonly daily: readonly Named[];
  readonly sometimes: readonly Named[];
  /** Where the definition is said, once: it answers what the work is, else it opens the list of duties, or the page of an author's own day. */
  readonly place: 'faq' | 'duties' | 'summary';
  /** The title in a phrase of the language. */
  ofRole(phrase: RolePhrase): string;
  /** A sentence about some of the tellable duties; without one, it goes without. */
  tellWork(phrase: WorkSentence, label: string, start: number, end: number): string;
  /** Where the time goes: a sentence about the first tellable duties; empty without one. */
  tellMost(count: number): string;
  /** A sentence about a list, or a sentence and the labelled list. */
  weave(phrase: WorkSentence, label: string, list: string): string;
  /** The first few skills, written as the record writes them; empty without one. */
  tellSkills(skills: readonly Named[], most: number): string;
  /** Sentences with their end marks, one after the other; those that are empty fall out. */
  say(...sentences: readonly string[]): string;
  /** A label and what it labels; empty without the latter. */
  label(label: string, text: string): string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const withoutStop = (text: string) => oneLine(text).replace(/(\betc\.)?[\s.;,:।۔]*$/, '$1') || text;

/** Several sentences, or an essay, stay in the list: woven into a sentence they would break it. */
const isTellable = ({ text }: DutyWords) => text.length <= 240 && !/[.!?।۔]\s+\P{Ll}|[!?]$/u.test(text);

const toDuty = (duty: NonNullable<RoleRecord['duties']>[number]): DutyWords => {
  const { text, gerund } = typeof duty === 'string' ? { text: duty } : duty;
  const phrase = { text: withoutStop(text), gerund: gerund && withoutStop(gerund) };
  return isTellable(phrase) ? phrase : { text: oneLine(text) };
};

function toSkill(skill: NonNullable<RoleRecord['skills']>[number]): Named {
  const named = typeof skill === 'string' ? { name: skill } : skill;
  return { ...named, name: oneLine(named.name) };
}

export function tidy(record: RoleRecord, words: Messages): RoleFacts {
  const { formats, lowers, phrases, mostly, colon = ': ' } = words;
  const locale = formats.localeFor(words, record.country);
  const title = oneLine(record.title);
  const article = phrases && (record.article ?? phrases.article(title));
  const ofRole = (phrase: RolePhrase) =>
    typeof phrase === 'string'
      ? title + colon + phrase
      : phrase(title, article ? `${article} ${title}` : title);
  const label = (name: string, text: string) => text && name + colon + text;
  const say = (...sentences: readonly string[]) => formats.endSentences(sentences, words);
  const weave = (phrase: WorkSentence, name: string, list: string, active = false) =>
    typeof phrase === 'string' ? say(phrase, label(name, list)) : say(phrase(list, active));
  const duties = distinct((record.duties ?? []).map(toDuty), ({ text }) => text);
  const tellable = duties.filter(isTellable);
  const skills = distinct((record.skills ?? []).map(toSkill), ({ name }) => name);
  const names = skills.map(({ name }) => name);
  const ofLevel = (sometimes: boolean) => skills.filter(({ level }) => (level === 'sometimes') === sometimes);
  const core = ofLevel(false);
  const tell = (phrase: WorkSentence, name: string, start: number, end: number) =>
    weave(phrase, name, ...formats.tellWork(tellable.slice(start, end), words, locale, names));
  const ownDay = !!record.day?.[0];
  const isAnswered = record.composeFaqs === false || isAsked(ofRole(words.askWork), record);
  return {
    ...record,
    title,
    words,
    locale,
    ownLang: formats.otherLang(record.lang, words),
    listed: duties.map(({ text }) => (lowers ? formats.changeFirstLetter(text, 'toUpperCase', names) : text)),
    tellable,
    ownDay,
    core,
    daily: core[1] ? core : [],
    sometimes: ofLevel(true),
    place: !isAnswered ? 'faq' : duties[0] && !ownDay ? 'duties' : 'summary',
    ofRole,
    tellWork: tell,
    tellMost: (count) => tell(typeof mostly === 'string' ? '' : mostly, mostly as string, 0, count),
    weave,
    tellSkills: (items, most) =>
      formats.formatList(
        items.slice(0, most).map(({ name }) => name),
        locale,
        words.and,
      ),
    say,
    label,
  };
}
