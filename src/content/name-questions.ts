import { slug } from './slug.js';

interface Named {
  readonly id?: string | undefined;
  readonly question: string;
}

/** One id a question: the author's own before a slug, so that a deep link somebody shared keeps its meaning. */
export function nameQuestions(questions: readonly Named[]): string[] {
  const taken = new Set<string>();
  const claim = (id: string) => !taken.has(id) && taken.add(id) && id;
  const authored = questions.map(({ id }) => id && claim(id));
  return questions.map(({ question }, index) => {
    const name = slug(question) || `q${index + 1}`;
    let id = authored[index] || claim(name);
    for (let copy = 2; !id; copy++) id = claim(`${name}-${copy}`);
    return id;
  });
}
