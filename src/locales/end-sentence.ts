/** Ends a sentence whose last words came from a record: never two marks, never none. */
export function endSentence(text: string, stop: string): string {
  return /[!?؟]["'”’»)]*$/.test(text) ? text : text.replace(/[\s.।۔]+$/, '') + stop;
}
