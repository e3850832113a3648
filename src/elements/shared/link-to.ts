import { html, type TemplateResult } from 'lit';
import { RoleNavigationEvent } from './role-events.js';

/** Tells the page before the visitor leaves, and stays if the page says so. */
export function announceNavigation(type: RoleNavigationEvent['type'], event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const announcement = new RoleNavigationEvent(type as 'role-link-click', link.href);
  if (!link.dispatchEvent(announcement)) event.preventDefault();
}

const onClick = (event: Event): void => announceNavigation('role-link-click', event);

/** A link out of the record: announced by `role-link-click`, and telling the other side no more than our origin. */
export function linkTo(url: string, content: unknown, part = 'link'): TemplateResult {
  return html`<a part=${part} href=${url} rel="noopener" @click=${onClick}>${content}</a>`;
}
