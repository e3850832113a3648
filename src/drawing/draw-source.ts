import { html, nothing, type TemplateResult } from 'lit';
import type { SourceContent } from '../content/role-content.js';
import { drawLink } from './draw-link.js';

/** The credit for the source of the facts, which several public data sets require. */
export function drawSource({ label, name, url, licence, retrieved }: SourceContent): TemplateResult {
  const details = [licence, retrieved].filter(Boolean).join(' · ');
  return html`<p part="source">
    ${label}: ${url ? drawLink(url, name) : name}${details ? ` · ${details}` : nothing}
  </p>`;
}
