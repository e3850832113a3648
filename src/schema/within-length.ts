/**
 * Whether a text has at most `max` characters. Characters are code points, as in JSON Schema: an emoji counts as one although it is two
 * UTF-16 units. The text is only split into characters when its number of units does not decide the question.
 */
export function withinLength(text: string, max: number): boolean {
  return text.length <= max || (text.length <= max * 2 && [...text].length <= max);
}
