import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading with a level known at run time only. Its look depends on the part, never on the level.
 *
 * @param level from 1; more than 6 counts as 6
 * @param part CSS part names, separated by spaces
 * @param look a class, for example `visually-hidden`
 */
export function drawHeading(
  content: unknown,
  level: number,
  part: string,
  id?: string,
  look?: string,
): TemplateResult {
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
