import type { RoleRecord } from '../schema/role-record.js';
import { slugify } from './slugify.js';

type Question = NonNullable<RoleRecord['faqs']>[number] & { readonly lang?: string | undefined };

/** One id a question: the author's own before a slug, so that a deep link somebody shared keeps its meaning. */
export function assignQuestionIds(questions: readonly Question[]): (Question & { readonly id: string })[] {
  const taken: string[] = [];
  const claim = (id: string) => !taken.includes(id) && taken.push(id) && id;
  const authored = questions.map(({ id }) => id && claim(id));
  return questions.map((asked, index) => {
    const name = slugify(asked.question) || `q${index + 1}`;
    let id = authored[index] || claim(name);
    for (let copy = 2; !id; copy++) id = claim(`${name}-${copy}`);
    return { ...asked, id };
  });
}
