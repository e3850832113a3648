import { normalizeQuestion } from './normalize-question.js';
import type { TidyRecord } from './tidy.js';

/** Whether the author asks the same, perhaps in fewer words: "What does a cook do?" covers "What does a cook do all day?". */
export function isAsked(question: string, { asked }: TidyRecord): boolean {
  const normalized = normalizeQuestion(question);
  return asked.some((own) => normalized.startsWith(own));
}
