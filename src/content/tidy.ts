import type { DutyPhrase } from '../locales/words.js';
import type { Duty, Faq, RoleRecord, Skill } from '../schema/role-record.js';
import { distinct } from './distinct.js';
import { normalizeQuestion } from './normalize-question.js';

type NamedSkill = Exclude<Skill, string>;

/** A record as the sections are composed from it: lists without repetitions, texts on one line. Data only. */
export interface TidyRecord extends Omit<RoleRecord, 'duties' | 'skills' | 'day' | 'faqs'> {
  /** Without a stop at the end if they fit into a sentence. */
  readonly duties: readonly DutyPhrase[];
  /** Those of the duties that fit into a sentence. */
  readonly sentenceDuties: readonly DutyPhrase[];
  /** A duty that begins with one of their words keeps the case of its first letter. */
  readonly skillNames: readonly string[];
  readonly core: readonly NamedSkill[];
  readonly sometimes: readonly NamedSkill[];
  /** Names of the core skills, for sentences; empty unless there are two, because one skill is no list. */
  readonly dailySkills: readonly string[];
  /** The author's own day; absent when it has no step. */
  readonly day: RoleRecord['day'];
  readonly faqs: readonly Faq[];
  /** The author's questions, normalized, to be compared with composed ones. */
  readonly asked: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const withoutStop = (text: string): string => oneLine(text).replace(/(\betc\.)?[\s.;,:।۔]*$/, '$1') || text;

/** Neither several sentences nor a long paragraph: these would break the sentence around them. */
const fitsSentence = ({ text }: DutyPhrase): boolean =>
  text.length <= 240 && !/[.!?।۔]\s+\P{Ll}|[!?]$/u.test(text);

function tidyDuty(duty: Duty): DutyPhrase {
  const { text, gerund } = typeof duty === 'string' ? { text: duty, gerund: undefined } : duty;
  const phrase = { text: withoutStop(text), gerund: gerund && withoutStop(gerund) };
  return fitsSentence(phrase) ? phrase : { text: oneLine(text) };
}

function tidySkill(skill: Skill): NamedSkill {
  const { name, level, url } =
    typeof skill === 'string' ? { name: skill, level: undefined, url: undefined } : skill;
  return { name: oneLine(name), level, url };
}

const normalize = ({ question }: Faq): string => normalizeQuestion(question);

export function tidy(record: RoleRecord): TidyRecord {
  const duties = distinct((record.duties ?? []).map(tidyDuty), ({ text }) => text);
  const skills = distinct((record.skills ?? []).map(tidySkill), ({ name }) => name);
  const core = skills.filter(({ level }) => level !== 'sometimes');
  const faqs = distinct(record.faqs ?? [], normalize);
  // What the record lacks must not be read from `Object.prototype`, to which scripts of the page add properties.
  const facts = {
    __proto__: null,
    ...record,
    title: oneLine(record.title),
    duties,
    sentenceDuties: duties.filter(fitsSentence),
    skillNames: skills.map(({ name }) => name),
    core,
    sometimes: skills.filter(({ level }) => level === 'sometimes'),
    dailySkills: core[1] ? core.map(({ name }) => name) : [],
    day: record.day?.[0] && record.day,
    faqs,
    asked: faqs.map(normalize),
  };
  return facts;
}
