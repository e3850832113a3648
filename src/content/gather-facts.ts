import type { DutyWords, Messages, RoleWords, WorkWords } from '../locales/messages.js';
import type { RoleRecord } from '../schema/role-record.js';
import { distinct } from './distinct.js';
import { isAsked } from './is-asked.js';

/** A skill as an object, tidied. */
type Named = Exclude<NonNullable<RoleRecord['skills']>[number], string>;

/** What the sections are composed from: the record's facts, tidied once. */
export interface RoleFacts extends Omit<RoleRecord, 'duties' | 'skills'> {
  readonly words: Messages;
  readonly role: RoleWords;
  /** Tag for numbers and lists: the language of the words, and the record's country when the words have no region. */
  readonly locale: string;
  /** As the list of duties shows them. */
  readonly listed: readonly string[];
  /** Those a sentence can hold. */
  readonly tellable: readonly DutyWords[];
  /** The author has told the day: what days are like in general is not ours to say any more. */
  readonly ownDay: boolean;
  readonly core: readonly Named[];
  readonly sometimes: readonly Named[];
  /** Where the definition is said, once: it answers what the work is, else it opens the list of duties, or the page of an author's own day. */
  readonly place: 'faq' | 'duties' | 'summary';
  /** Some of the tellable duties as the end of a sentence. */
  tellWork(start: number, end: number): WorkWords | undefined;
  /** The first few skills as the end of a sentence, written as the record writes them. */
  tellSkills(skills: readonly Named[], most: number): string | undefined;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Several sentences, or an essay, stay in the list: woven into a sentence they would break it. */
const isTellable = ({ text }: DutyWords) => text.length <= 240 && !/[.!?।۔]\s+\P{Ll}|[!?]$/u.test(text);

const toDuty = (duty: NonNullable<RoleRecord['duties']>[number]): DutyWords => {
  const { text, gerund } = typeof duty === 'string' ? { text: duty } : duty;
  return { text: withoutStop(oneLine(text)), gerund: gerund && withoutStop(oneLine(gerund)) };
};

const withoutStop = (text: string) => text.replace(/[\s.;,:।۔]+$/, '') || text;

function toSkill(skill: NonNullable<RoleRecord['skills']>[number]): Named {
  const named = typeof skill === 'string' ? { name: skill } : skill;
  return { ...named, name: oneLine(named.name) };
}

export function gatherFacts(record: RoleRecord, words: Messages): RoleFacts {
  const { lang, formats, phrases, faq } = words;
  const locale = record.country && !lang.includes('-') ? `${lang}-${record.country}` : lang;
  const role = { ...record, title: oneLine(record.title) };
  const duties = distinct((record.duties ?? []).map(toDuty), ({ text }) => text);
  const tellable = duties.filter(isTellable);
  const skills = distinct((record.skills ?? []).map(toSkill), ({ name }) => name);
  const names = skills.map(({ name }) => name);
  const ofLevel = (sometimes: boolean) => skills.filter(({ level }) => (level === 'sometimes') === sometimes);
  const ownDay = !!record.day?.length;
  const isAnswered = record.composeFaqs === false || isAsked(faq.workQuestion(role), record);
  return {
    ...record,
    words,
    role,
    locale,
    listed: duties.map(({ text }) => phrases?.start(text, names) ?? text),
    tellable,
    ownDay,
    core: ofLevel(false),
    sometimes: ofLevel(true),
    place: !isAnswered ? 'faq' : duties.length > 0 && !ownDay ? 'duties' : 'summary',
    tellWork: (start, end) => formats.work(tellable.slice(start, end), words, locale, names),
    tellSkills: (items, most) =>
      items.length > 0
        ? formats.list(
            items.slice(0, most).map(({ name }) => name),
            locale,
          )
        : undefined,
  };
}
