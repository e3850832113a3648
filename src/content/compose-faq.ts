import type { Sentences } from '../locales/messages.js';
import { tellPay } from './compose-pay.js';
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

/** A question whose answer is not known is not asked. */
const entry = (question: string, answer: RichContent | undefined): Entry[] => (answer ? [{ question, answer }] : []);

const paragraph = (...sentences: Sentences): RichContent => plainContent(sentences.filter(Boolean).join(' '));

function composedEntries(facts: RoleFacts): Entry[] {
  const { record, role, messages: { faq }, core, sometimes } = facts;
  const { definition, demand, pay } = record;
  const work = tellWork(facts, facts.tellable.slice(0, 4));
  const worth = { demand, pay: tellPay(facts), payNote: pay?.text };
  const used = tellSkills(facts, core, 8);
  return [
    // The definition is the author's own answer; the duties stand in for it.
    ...entry(faq.workQuestion(role), definition ? composeRichText(definition) : work && paragraph(faq.workAnswer(work))),
    ...entry(faq.goodJobQuestion(role), Object.values(worth).some(Boolean) ? paragraph(...faq.goodJobAnswer(worth)) : undefined),
    ...entry(faq.skillsQuestion(role), used ? paragraph(...faq.skillsAnswer(used, tellSkills(facts, sometimes, 8))) : undefined),
  ];
}

/** What is left of a question when its letters' case, marks and spaces do not count. */
const gist = (question: string) => `${question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? question} `;

export function composeFaq(facts: RoleFacts): FaqContent | undefined {
  const { faqs = [], composeFaqs } = facts.record;
  const authored = new Map<string, Entry>();
  for (const faq of faqs) {
    const key = gist(faq.question);
    const answer = composeRichText(faq.answer);
    if (answer.length > 0 && !authored.has(key)) authored.set(key, { ...faq, answer });
  }
  // "What does a cook do?" also asks what a cook does all day: the author's words win.
  const asked = [...authored.keys()];
  const composed = composeFaqs === false ? [] : composedEntries(facts);
  const open = composed.filter(({ question }) => !asked.some((key) => gist(question).startsWith(key)));
  const items = nameQuestions([...open, ...authored.values()]);
  return items.length > 0 ? { heading: facts.messages.faq.heading(facts.role), items } : undefined;
}
