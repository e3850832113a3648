import type { Faq } from '../schema/role-record.js';
import { slugify } from './slugify.js';

type Question = Faq & { readonly lang?: string | undefined };

/** Gives each question a unique id. Authored ids come before slugs, so that deep links to them keep their meaning. */
export function assignQuestionIds(questions: readonly Question[]): (Question & { readonly id: string })[] {
  const taken: string[] = [];
  const claim = (id: string) => !taken.includes(id) && taken.push(id) && id;
  const authored = questions.map(({ id }) => id && claim(id));
  return questions.map((question, index) => {
    const name = slugify(question.question) || `q${index + 1}`;
    let id = authored[index] || claim(name);
    for (let copy = 2; !id; copy++) id = claim(`${name}-${copy}`);
    return { ...question, id };
  });
}
