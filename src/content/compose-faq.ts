import { composePay, tellPay } from './compose-pay.js';
import { composeRichText, plainContent } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import { nameQuestions } from './name-questions.js';
import type { FaqContent, RichContent } from './role-content.js';
import { tellSkills } from './tell-skills.js';
import { tellWork } from './tell-work.js';

interface Entry {
  readonly id?: string | undefined;
  readonly question: string;
  readonly answer: RichContent;
}

type Compose = (facts: RoleFacts) => Entry | undefined;

/** The definition is the author's own answer; the duties stand in for it. */
const composeWork: Compose = (facts) => {
  const { record, role, messages: { faq }, tellable } = facts;
  const work = tellWork(facts, tellable.slice(0, 4));
  const answer = record.definition ? composeRichText(record.definition) : work && plainContent(faq.workAnswer(work));
  return answer && { question: faq.workQuestion(role), answer };
};

/** Without pay and demand there is nothing to judge by, and no question. */
const composeGoodJob: Compose = (facts) => {
  const { record, role, messages: { faq } } = facts;
  const pay = tellPay(facts, composePay(facts));
  const known = { demand: record.demand, pay, payNote: record.pay?.text };
  if (!Object.values(known).some(Boolean)) return undefined;
  return { question: faq.goodJobQuestion(role), answer: plainContent(faq.goodJobAnswer(known)) };
};

const composeSkillsUsed: Compose = (facts) => {
  const { role, messages: { faq }, core, sometimes } = facts;
  const used = tellSkills(facts, core, 8);
  if (!used) return undefined;
  return { question: faq.skillsQuestion(role), answer: plainContent(faq.skillsAnswer(used, tellSkills(facts, sometimes, 8))) };
};

const normalise = (question: string) => question.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** The same question when the shorter one only says less: "What does a cook do?" and "What does a cook do all day?" */
const asks = (composed: string, authored: string) => `${normalise(composed)} `.startsWith(`${normalise(authored)} `);

function authoredEntries({ faqs = [] }: RoleFacts['record']): Entry[] {
  const asked = new Set<string>();
  return faqs
    .map(({ question, answer, id }) => ({ id, question, answer: composeRichText(answer) }))
    .filter(({ question, answer }) => answer.length > 0 && !asked.has(normalise(question)) && asked.add(normalise(question)));
}

export function composeFaq(facts: RoleFacts): FaqContent | undefined {
  const authored = authoredEntries(facts.record);
  const composers = facts.record.composeFaqs === false ? [] : [composeWork, composeGoodJob, composeSkillsUsed];
  const composed = composers
    .flatMap((compose) => compose(facts) ?? [])
    .filter(({ question }) => !authored.some((entry) => asks(question, entry.question)));
  const entries = [...composed, ...authored];
  const ids = nameQuestions(entries);
  const items = entries.map(({ question, answer }, index) => ({ id: ids[index] ?? '', question, answer }));
  return items.length > 0 ? { heading: facts.messages.faq.heading(facts.role), items } : undefined;
}
