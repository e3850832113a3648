import type { Sentences } from '../locales/messages.js';
import { tellPay } from './compose-pay.js';
import { composeRichText, plainContent } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import { gist, isAsked } from './is-asked.js';
import { nameQuestions, type UnnamedQuestion } from './name-questions.js';
import type { FaqContent, RichContent } from './role-content.js';
import { tellSkills } from './tell-skills.js';
import { tellWork } from './tell-work.js';

const paragraph = (...sentences: Sentences): RichContent => plainContent(sentences.filter(Boolean).join(' '));

/** The definition is the author's own answer; the duties stand in for it. */
function answerWork(facts: RoleFacts): RichContent | undefined {
  const {
    record: { definition },
    messages: { faq },
    tellable,
  } = facts;
  if (definition) return composeRichText(definition);
  const work = tellWork(facts, tellable.slice(0, 4));
  return work && paragraph(faq.workAnswer(work));
}

/** Without pay and demand there is nothing to judge a job by. */
function answerGoodJob(facts: RoleFacts): RichContent | undefined {
  const {
    record: { demand, pay },
    messages: { faq },
  } = facts;
  const known = { demand, pay: tellPay(facts), payNote: pay?.text };
  return known.demand || known.pay || known.payNote ? paragraph(...faq.goodJobAnswer(known)) : undefined;
}

function answerSkills(facts: RoleFacts): RichContent | undefined {
  const used = tellSkills(facts, facts.core, 8);
  const others = tellSkills(facts, facts.sometimes, 8);
  return used ? paragraph(...facts.messages.faq.skillsAnswer(used, others)) : undefined;
}

/** What can be answered and was not asked by the author. */
function composedQuestions(facts: RoleFacts): UnnamedQuestion[] {
  const {
    record,
    role,
    messages: { faq },
  } = facts;
  if (record.composeFaqs === false) return [];
  return [
    { question: faq.workQuestion(role), answer: answerWork(facts) },
    { question: faq.goodJobQuestion(role), answer: answerGoodJob(facts) },
    { question: faq.skillsQuestion(role), answer: answerSkills(facts) },
  ].filter((entry): entry is UnnamedQuestion => !!entry.answer && !isAsked(entry.question, record));
}

function authoredQuestions({ record: { faqs = [] } }: RoleFacts): UnnamedQuestion[] {
  const isFirst = (question: string, at: number) =>
    faqs.findIndex((faq) => gist(faq.question) === gist(question)) === at;
  return faqs
    .filter(({ question }, index) => isFirst(question, index))
    .map((faq) => ({ ...faq, answer: composeRichText(faq.answer) }));
}

export function composeFaq(facts: RoleFacts): FaqContent | undefined {
  const items = nameQuestions([...composedQuestions(facts), ...authoredQuestions(facts)]);
  return items.length > 0 ? { heading: facts.messages.faq.heading(facts.role), items } : undefined;
}
