/** For browser tests: elements that load from the routes of role-routes.mjs, and functions that control those routes and read their log. */
import type { RoleDuties } from '../../src/elements/role-duties.js';
import type { RoleErrorEvent, RoleLoadEvent } from '../../src/elements/role-events.js';
import { fixture, html, oneEvent } from './elements.js';

let count = 0;

/** Returns an id that no other test uses. */
export const fresh = (): string => `test-${Date.now()}-${++count}`;

/** Path of a route, with the id, if any, in its query. */
export const route = (name: string, id?: string): string =>
  `/__role/${name}${id ? `${name.includes('?') ? '&' : '?'}id=${id}` : ''}`;

/** Opens the gate of an id for all requests, or for the nth only; earlier and later ones alike. */
export const open = (id: string, n?: number): Promise<Response> =>
  fetch(route(n ? `open?n=${n}` : 'open', id));

export interface RouteLog {
  readonly count: number;
  readonly aborted: number;
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>> }[];
}

/** Reads the log of an id: at once, or after so many requests, or so many aborted requests. */
export const log = async (
  id: string,
  until: { count?: number; aborted?: number } = {},
): Promise<RouteLog> => {
  const query = new URLSearchParams(Object.entries(until).map(([name, number]) => [name, String(number)]));
  return (await (await fetch(route(`log?${query}`, id))).json()) as RouteLog;
};

/** Resolves with the next `role-load` of an element. */
export const loaded = async (element: Element): Promise<RoleLoadEvent> =>
  (await oneEvent(element, 'role-load')) as unknown as RoleLoadEvent;

/** Resolves with the next `role-error` of an element. */
export const failed = async (element: Element): Promise<RoleErrorEvent> =>
  (await oneEvent(element, 'role-error')) as unknown as RoleErrorEvent;

export const create = (src: string, refresh = 0): RoleDuties =>
  Object.assign(document.createElement('role-duties'), { src, refresh });

/** Creates an element for a URL, puts it on the page, and waits until its record is drawn. */
export async function placedFrom(src: string, refresh = 0): Promise<RoleDuties> {
  const element = create(src, refresh);
  const load = loaded(element);
  await place(element);
  await load;
  await element.updateComplete;
  return element;
}

/** Puts elements on the page until the test is over, and returns their parent. */
export async function place(...elements: Element[]): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(...elements);
  return box;
}
