import { html, type TemplateResult } from 'lit';

/** A link of the record. `noopener` because the host page may open it in a new tab; the referrer stays the browser's default. */
export function drawLink(url: string, content: unknown): TemplateResult {
  return html`<a part="link" href=${url} rel="noopener">${content}</a>`;
}
