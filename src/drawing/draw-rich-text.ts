import { html, type TemplateResult } from 'lit';
import type { RichContent, TextRun } from '../content/role-content.js';
import { drawLink } from './draw-link.js';

function run({ text, url, strong, em }: TextRun): unknown {
  let shown: unknown = text;
  if (em) shown = html`<em>${shown}</em>`;
  if (strong) shown = html`<strong>${shown}</strong>`;
  return url ? drawLink(url, shown) : shown;
}

/** Paragraphs of text. Markup in the text is shown, never parsed. */
export function drawRichText(content: RichContent): TemplateResult[] {
  return content.map((runs) => html`<p>${runs.map(run)}</p>`);
}
