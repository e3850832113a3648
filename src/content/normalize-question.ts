/**
 * A question as its words alone: neither the case of letters, nor marks, nor spaces count. A space follows the last word,
 * so that one question can be compared with the beginning of another.
 */
export function normalizeQuestion(question: string): string {
  const words = question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return `${words?.join(' ') ?? question} `;
}
