import { levelOf } from './compose-figures.js';
import { composeRichText } from './compose-rich-text.js';
import { distinct } from './distinct.js';
import type { RoleFacts } from './tidy.js';
import { normalizeQuestion, isAsked } from './normalize-question.js';
import { assignQuestionIds } from './assign-question-ids.js';
import type { FaqContent } from './role-content.js';

/** Without pay and demand there is nothing to judge a job by. */
function answerGood(facts: RoleFacts): string {
  const { pay, words, locale, say, label } = facts;
  const level = levelOf(facts);
  const note = pay?.text ?? '';
  const written = (pay && words.formats.writePay(pay, words, locale)?.written) ?? '';
  const told =
    written && note
      ? `${written} – ${words.lowers ? words.formats.changeFirstLetter(note, 'toLowerCase', []) : note}`
      : written;
  const { judge = (high: string, paid: string) => [label(words.demand, high), label(words.pay, paid)] } =
    words;
  const judged = say(...judge(level, told), told ? '' : label(words.pay, note));
  return judged && say(judged, words.suits ?? '');
}

/** What can be answered and was not asked by the author; the definition is the author's own answer, the duties stand in for it. */
function composedQuestions(facts: RoleFacts) {
  const { definition, daily, sometimes, words, label, tellSkills } = facts;
  const skills = [label(words.core, tellSkills(daily, 8)), label(words.sometimes, tellSkills(sometimes, 8))];
  const answers = [
    [words.askWork, definition ?? facts.tellMost(4)],
    [words.askGood, answerGood(facts)],
    [words.askSkills, daily[0] ? facts.say(...skills) : ''],
  ] as const;
  return answers
    .map(([ask, answer]) => ({ question: facts.ofRole(ask), answer }))
    .filter(({ question, answer }) => answer && !isAsked(question, facts));
}

export function composeFaq(facts: RoleFacts): FaqContent | undefined {
  const composed = facts.composeFaqs === false ? [] : composedQuestions(facts);
  const authored = distinct(facts.faqs ?? [], ({ question }) => normalizeQuestion(question)).map((faq) => ({
    ...faq,
    lang: facts.ownLang,
  }));
  const items = assignQuestionIds([...composed, ...authored]).map((faq) => ({
    ...faq,
    answer: composeRichText(faq.answer),
  }));
  return items[0] && { heading: facts.words.questions, items };
}
