import type { RoleRecord } from '../schema/role-record.js';

/** What is left of a question when the case of its letters, its marks and its spaces do not count. */
export function normalizeQuestion(question: string): string {
  const words = question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return `${words?.join(' ') ?? question} `;
}

/** Whether the author asks it too, perhaps in fewer words: "What does a cook do?" covers what a cook does all day. */
export const isAsked = (question: string, { faqs = [] }: Pick<RoleRecord, 'faqs'>): boolean =>
  faqs.some((faq) => normalizeQuestion(question).startsWith(normalizeQuestion(faq.question)));
