import type { Sentences } from '../locales/messages.js';
import { composePay } from './compose-figures.js';
import { composeRichText, plainContent } from './compose-rich-text.js';
import { distinct } from './distinct.js';
import type { RoleFacts } from './gather-facts.js';
import { gist, isAsked } from './is-asked.js';
import { nameQuestions, type UnnamedQuestion } from './name-questions.js';
import type { FaqContent, RichContent } from './role-content.js';

const paragraph = (...sentences: Sentences): RichContent => plainContent(sentences.filter(Boolean).join(' '));

/** The definition is the author's own answer; the duties stand in for it. */
function answerWork({ definition, words, tellWork }: RoleFacts): RichContent | undefined {
  const work = tellWork(0, 4);
  if (definition) return composeRichText(definition);
  return work && paragraph(words.faq.workAnswer(work));
}

/** Without pay and demand there is nothing to judge a job by. */
function answerGoodJob(facts: RoleFacts): RichContent | undefined {
  const { demand, pay, words } = facts;
  const told = composePay(facts);
  if (!demand && !told) return undefined;
  const figures = pay && told?.unit && words.facts.payPer(told.values.join('–'), pay.period);
  return paragraph(...words.faq.goodJobAnswer({ demand, pay: figures, payNote: pay?.text }));
}

function answerSkills({ core, sometimes, words, tellSkills }: RoleFacts): RichContent | undefined {
  const used = tellSkills(core, 8);
  return used ? paragraph(...words.faq.skillsAnswer(used, tellSkills(sometimes, 8))) : undefined;
}

/** What can be answered and was not asked by the author. */
function composedQuestions(facts: RoleFacts): UnnamedQuestion[] {
  const {
    role,
    words: { faq },
  } = facts;
  if (facts.composeFaqs === false) return [];
  return [
    { question: faq.workQuestion(role), answer: answerWork(facts) },
    { question: faq.goodJobQuestion(role), answer: answerGoodJob(facts) },
    { question: faq.skillsQuestion(role), answer: answerSkills(facts) },
  ].filter((entry): entry is UnnamedQuestion => !!entry.answer && !isAsked(entry.question, facts));
}

export function composeFaq(facts: RoleFacts): FaqContent | undefined {
  const authored = distinct(facts.faqs ?? [], ({ question }) => gist(question)).map((faq) => ({
    ...faq,
    answer: composeRichText(faq.answer),
  }));
  const items = nameQuestions([...composedQuestions(facts), ...authored]);
  return items.length > 0 ? { heading: facts.words.faq.heading(facts.role), items } : undefined;
}
