import { html, type TemplateResult } from 'lit';

/** Mirrored in right-to-left text. */
export const arrow = html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 8h11M9 4l4 4-4 4" />
</svg>`;

export const chevron = html`<svg part="question-icon" class="chevron" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m4 6 4 4 4-4" />
</svg>`;

/** The marks of a skill. Both have the same width, so that ticking moves nothing. */
const mark = (name: string, path: string): TemplateResult =>
  html`<svg class=${name} viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
export const check = mark('check', 'm3 8.5 3.5 3.5L13 5');
export const plus = mark('plus', 'M8 4v8M4 8h8');
