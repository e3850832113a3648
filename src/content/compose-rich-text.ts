import type { RichText } from '../schema/role-record.js';
import type { RichContent, TextRun } from './role-content.js';

const BLANK_LINE = /\s*\n\s*\n\s*/;

/** Paragraphs of runs. A blank line starts a paragraph, also inside a run or a link. */
export function composeRichText(rich: RichText): RichContent {
  let paragraph: TextRun[] = [];
  const paragraphs = [paragraph];
  for (const piece of typeof rich === 'string' ? [rich.trimEnd()] : rich) {
    const run = typeof piece === 'string' ? { text: piece } : piece;
    run.text.split(BLANK_LINE).forEach((part, index) => {
      if (index > 0) paragraphs.push((paragraph = []));
      // No-break spaces stay: French needs them before its marks.
      const text = part.replace(/[^\S\u00a0\u202f]+/g, ' ');
      const shown = paragraph[0] ? text : text.trimStart();
      if (shown) paragraph.push({ ...run, text: shown });
    });
  }
  return paragraphs.filter(([run]) => run);
}

/** The text of rich content without links and emphasis. */
export const plainText = (content: RichContent, betweenParagraphs = ' '): string =>
  content.map((runs) => runs.map(({ text }) => text).join('')).join(betweenParagraphs);
