import type { DutyWords, Messages, RoleWords } from '../locales/messages.js';
import type { RoleRecord } from '../schema/role-record.js';
import type { SkillContent } from './role-content.js';

/** What the sections are composed from: the record's facts, tidied once. */
export interface RoleFacts {
  readonly record: RoleRecord;
  readonly messages: Messages;
  readonly role: RoleWords;
  /** Tag for numbers and lists: the language of the words, and the record's country when the words have no region. */
  readonly locale: string;
  /** As the list of duties shows them. */
  readonly duties: readonly string[];
  /** Those a sentence can hold. */
  readonly tellable: readonly DutyWords[];
  /** The author has told the day: what days are like in general is not ours to say any more. */
  readonly ownDay: boolean;
  readonly core: readonly SkillContent[];
  readonly sometimes: readonly SkillContent[];
  /** Words that keep their capital in the middle of a sentence. */
  readonly names: readonly string[];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A list shows nothing twice, whatever the record does. */
function distinct<T>(items: readonly T[], name: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = name(item).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Several sentences, or an essay, stay in the list: woven into a sentence they would break it. */
const isTellable = ({ text }: DutyWords) => text.length <= 240 && !/[.!?।۔]\s+\P{Ll}|[!?]$/u.test(text);

const toDuty = (duty: NonNullable<RoleRecord['duties']>[number]): DutyWords => {
  const { text, gerund } = typeof duty === 'string' ? { text: duty } : duty;
  return { text: withoutStop(oneLine(text)), gerund: gerund && withoutStop(oneLine(gerund)) };
};

const withoutStop = (text: string) => text.replace(/[\s.;,:।۔]+$/, '') || text;

function gatherSkills({ skills = [] }: RoleRecord) {
  const all = skills.map((skill) => (typeof skill === 'string' ? { name: skill } : skill));
  return distinct(
    all.map((skill) => ({ ...skill, name: oneLine(skill.name) })),
    ({ name }) => name,
  );
}

export function gatherFacts(record: RoleRecord, messages: Messages): RoleFacts {
  const duties = distinct((record.duties ?? []).map(toDuty), ({ text }) => text);
  const skills = gatherSkills(record);
  const names = skills.map(({ name }) => name);
  const ofLevel = (sometimes: boolean) =>
    skills
      .filter(({ level }) => (level === 'sometimes') === sometimes)
      .map(({ name, url }) => ({ name, ...(url && { url }) }));
  return {
    record,
    messages,
    role: { title: oneLine(record.title), article: record.article, plural: record.plural },
    locale:
      record.country && !messages.lang.includes('-') ? `${messages.lang}-${record.country}` : messages.lang,
    duties: duties.map(({ text }) => messages.phrases?.start(text, names) ?? text),
    tellable: duties.filter(isTellable),
    ownDay: !!record.day?.length,
    core: ofLevel(false),
    sometimes: ofLevel(true),
    names,
  };
}
