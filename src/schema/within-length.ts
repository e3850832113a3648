/**
 * Whether a text is no longer than `max` characters, counted as JSON Schema counts them: an emoji is one, though two UTF-16 units.
 * Only a text whose units leave that open is taken apart.
 */
export function fits(text: string, max: number): boolean {
  return text.length <= max || (text.length <= max * 2 && [...text].length <= max);
}
