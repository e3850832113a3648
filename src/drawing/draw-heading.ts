import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  /** From 1; more than 6 counts as 6. */
  readonly level: number;
  /** CSS part names, separated by spaces. */
  readonly part: string;
  readonly id?: string;
  /** A class, for example `visually-hidden`. */
  readonly look?: string;
}

/** A heading with a level known at run time only. Its look depends on the part, never on the level. */
export function drawHeading(content: unknown, { level, part, id, look }: HeadingOptions): TemplateResult {
  const [i, c] = [id ?? nothing, look ?? nothing];
  switch (Math.min(6, level)) {
    case 1:
      return html`<h1 id=${i} class=${c} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${i} class=${c} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${i} class=${c} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${i} class=${c} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${i} class=${c} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${i} class=${c} part=${part}>${content}</h6>`;
  }
}
