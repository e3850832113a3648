/** Elements in browser tests that load from the routes of role-routes.mjs, and the means to steer and to watch those. */
import type { RoleDuties } from '../../src/elements/role-duties.js';
import type { RoleErrorEvent, RoleLoadEvent } from '../../src/elements/role-events.js';
import { fixture, html, oneEvent } from './elements.js';

let count = 0;

/** An id that no other test uses. */
export const fresh = (): string => `test-${Date.now()}-${++count}`;

/** Address of a route, with an id in its query when there is one. */
export const route = (name: string, id?: string): string =>
  `/__role/${name}${id ? `${name.includes('?') ? '&' : '?'}id=${id}` : ''}`;

/** Lets all requests through a gate, or only the nth, come already or not. */
export const open = (id: string, n?: number): Promise<Response> =>
  fetch(route(n ? `open?n=${n}` : 'open', id));

export interface RouteLog {
  readonly count: number;
  readonly aborted: number;
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>> }[];
}

/** What the server saw, at once, or as soon as it saw so many requests, or requests given up. */
export const log = async (
  id: string,
  until: { count?: number; aborted?: number } = {},
): Promise<RouteLog> => {
  const query = new URLSearchParams(Object.entries(until).map(([name, number]) => [name, String(number)]));
  return (await (await fetch(route(`log?${query}`, id))).json()) as RouteLog;
};

export const loaded = async (element: Element): Promise<RoleLoadEvent> =>
  (await oneEvent(element, 'role-load')) as unknown as RoleLoadEvent;

export const failed = async (element: Element): Promise<RoleErrorEvent> =>
  (await oneEvent(element, 'role-error')) as unknown as RoleErrorEvent;

export const create = (src: string, refresh = 0): RoleDuties =>
  Object.assign(document.createElement('role-duties'), { src, refresh });

/** Puts elements on the page until the test is over. */
export async function place(...elements: Element[]): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(...elements);
  return box;
}
