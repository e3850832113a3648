import { RoleNavigationEvent } from '../role-events.js';

/**
 * Dispatches a cancelable event for a click on a link inside the root, before the browser follows the link. Links of
 * the fallback content belong to the page.
 *
 * @param id of the record
 */
export function announceNavigation(root: Node, click: Event, id: string): void {
  const link = (click.target as Element).closest('a');
  if (!link || !root.contains(link)) return;
  const type = link.part.contains('cta-button') ? 'role-cta-click' : 'role-link-click';
  if (!link.dispatchEvent(new RoleNavigationEvent(type, link.href, id))) click.preventDefault();
}
