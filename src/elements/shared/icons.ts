import { html } from 'lit';

/** Mirrors in right-to-left text. */
export const arrow = html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 8h11M9 4l4 4-4 4" />
</svg>`;

export const chevron = html`<svg part="question-icon" class="chevron" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m4 6 4 4 4-4" />
</svg>`;

/** Of one width, so that nothing moves when a skill is ticked. */
const mark = (path: string) =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
export const check = mark('m3 8.5 3.5 3.5L13 5');
export const plus = mark('M8 4v8M4 8h8');
