import type { RichText } from '../schema/role-record.js';
import type { RichContent, TextRun } from './role-content.js';

const BLANK_LINE = /\s*\n\s*\n\s*/;

/** Text and pieces alike become paragraphs of runs; a blank line starts a paragraph wherever it stands. */
export function composeRichText(rich: RichText): RichContent {
  let paragraph: TextRun[] = [];
  const paragraphs = [paragraph];
  for (const piece of typeof rich === 'string' ? [rich.trimEnd()] : rich) {
    const run = typeof piece === 'string' ? { text: piece } : piece;
    run.text.split(BLANK_LINE).forEach((part, index) => {
      if (index > 0) paragraphs.push((paragraph = []));
      // French means the spaces that may not break.
      const text = part.replace(/[^\S\u00a0\u202f]+/g, ' ');
      // No paragraph begins with white space, and none consists of it.
      const shown = paragraph[0] ? text : text.trimStart();
      if (shown) paragraph.push({ ...run, text: shown });
    });
  }
  return paragraphs.filter(([run]) => run);
}

/** The words of rich content, for a place that holds nothing but text. */
export const plainText = (content: RichContent): string =>
  content.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
