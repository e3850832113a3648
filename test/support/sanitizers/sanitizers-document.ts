/** docs/sanitizers.md with its lists made of the manifest. */
import type { AllowLists } from './our-markup.js';

export function sanitizersDocument(old: string, lists: AllowLists): string {
  return between(between(old, 'lists', printLists(lists)), 'kses', printFilter(lists));
}

function between(text: string, name: string, block: string): string {
  const [start, end] = [`<!-- ${name}: npm run test:build -- -u -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/sanitizers.md has no place for ${name}.`);
  return text.slice(0, from) + start + block + text.slice(to);
}

const quote = (texts: readonly string[], indent: string): string =>
  texts.map((text) => `${indent}'${text}',\n`).join('');

const printLists = ({ tags, attributes }: AllowLists): string => `\`\`\`js
export const roleTags = [
${quote(tags, '  ')}];

export const roleAttributes = [
${quote(attributes, '  ')}];
\`\`\`
`;

/** Indented by tabs, as WordPress wants it. */
const printFilter = ({ tags, attributes }: AllowLists): string => `\`\`\`php
add_filter(
\t'wp_kses_allowed_html',
\tfunction ( $allowed, $context ) {
\t\tif ( 'post' !== $context ) {
\t\t\treturn $allowed;
\t\t}
\t\t$tags       = array(
${quote(tags, '\t\t\t')}\t\t);
\t\t$attributes = array(
${quote(attributes, '\t\t\t')}\t\t);
\t\treturn array_merge( $allowed, array_fill_keys( $tags, array_fill_keys( $attributes, true ) ) );
\t},
\t10,
\t2
);
\`\`\`
`;
