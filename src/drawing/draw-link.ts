import { html, type TemplateResult } from 'lit';
import { RoleNavigationEvent } from '../elements/role-events.js';

/** Tells the page before the visitor leaves, and stays if the page says so. */
export function announceNavigation(link: HTMLAnchorElement, event: Event): void {
  const type = link.part.contains('cta-button') ? 'role-cta-click' : 'role-link-click';
  if (!link.dispatchEvent(new RoleNavigationEvent(type, link.href))) event.preventDefault();
}

/** A link out of the record: announced by `role-link-click`, and telling the other side no more than our origin. */
export function linkTo(url: string, content: unknown, part = 'link'): TemplateResult {
  return html`<a part=${part} href=${url} rel="noopener">${content}</a>`;
}
