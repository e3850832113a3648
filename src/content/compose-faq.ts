import type { Figure } from '../locales/write-figures.js';
import type { Writer } from '../locales/writer.js';
import { assignQuestionIds } from './assign-question-ids.js';
import { composeRichText } from './compose-rich-text.js';
import { isAsked } from './is-asked.js';
import type { FaqContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

/** Demand and pay, then who the work suits; empty without demand and pay, because nothing else judges a job. */
function answerGood({ demand, pay }: TidyRecord, write: Writer): string {
  const { words } = write;
  const level = write.demand(demand)?.inSentence ?? '';
  const figure = { __proto__: null, ...((pay && write.pay(pay)) as Partial<Figure> | undefined) };
  const amount = figure.inSentence ?? '';
  const note = pay?.text ?? '';
  const paid = amount && note ? `${amount} – ${write.midSentence(note)}` : amount;
  const judged = words.judge?.(level, paid) ?? [
    write.label(words.demand, level),
    write.label(words.pay, paid),
  ];
  const answer = write.sentences(...judged, paid ? '' : write.label(words.pay, note));
  return answer && write.sentences(answer, words.suits ?? '');
}

function answerSkills({ dailySkills, sometimes }: TidyRecord, write: Writer): string {
  const { core, sometimes: label } = write.words;
  const names = sometimes.slice(0, 8).map(({ name }) => name);
  return dailySkills[0]
    ? write.sentences(write.labelList(core, dailySkills.slice(0, 8)), write.labelList(label, names))
    : '';
}

/** Questions that the record can answer and its author does not ask. The definition answers before the duties do. */
function composedQuestions(facts: TidyRecord, write: Writer) {
  const { composeFaqs, definition, sentenceDuties } = facts;
  if (composeFaqs === false) return [];
  const { askWork, askGood, askSkills } = write.words;
  const answers = [
    [askWork, definition ?? write.mainWork(sentenceDuties.slice(0, 4), facts)],
    [askGood, answerGood(facts, write)],
    [askSkills, answerSkills(facts, write)],
  ] as const;
  return answers
    .map(([ask, answer]) => ({ id: undefined, question: write.role(ask, facts), answer }))
    .filter(({ question, answer }) => answer && !isAsked(question, facts));
}

export function composeFaq(facts: TidyRecord, write: Writer): FaqContent | undefined {
  const authored = facts.faqs.map((faq) => ({ ...faq, id: faq.id, lang: write.langOf(facts) }));
  const items = assignQuestionIds([...composedQuestions(facts, write), ...authored]).map((faq) => ({
    ...faq,
    answer: composeRichText(faq.answer),
  }));
  return items[0] && { heading: write.words.questions, items };
}
