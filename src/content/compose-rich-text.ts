import type { RichText, RichTextRun } from '../schema/role-record.js';
import type { RichContent, TextRun } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

const BLANK_LINE = /\r?\n[^\S\n]*\r?\n\s*/;

const toRun = (piece: string | RichTextRun): TextRun =>
  typeof piece === 'string' ? { text: piece } : withoutUndefined<TextRun>(piece);

/** Text and pieces alike become paragraphs of runs; a blank line starts a paragraph wherever it stands. */
export function composeRichText(text: RichText): RichContent {
  const paragraphs: TextRun[][] = [[]];
  for (const run of (typeof text === 'string' ? [text] : text).map(toRun)) {
    run.text.split(BLANK_LINE).forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text: part.replace(/\s+/g, ' ') });
    });
  }
  return paragraphs.map(trimParagraph).filter((runs) => runs.length > 0);
}

/** No white space at the ends and no run without text: what is left is what a reader sees. */
function trimParagraph(runs: readonly TextRun[]): TextRun[] {
  const filled = runs.filter(({ text }) => text !== '');
  const seen = (run: TextRun) => run.text.trim() !== '';
  const kept = filled.slice(filled.findIndex(seen), filled.findLastIndex(seen) + 1);
  return filled.some(seen) ? kept.map((run, index) => ({ ...run, text: trimEnds(run.text, index === 0, index === kept.length - 1) })) : [];
}

function trimEnds(text: string, first: boolean, last: boolean): string {
  const begun = first ? text.trimStart() : text;
  return last ? begun.trimEnd() : begun;
}

/** A finished sentence as rich content. */
export const plainContent = (text: string): RichContent => [[{ text }]];
