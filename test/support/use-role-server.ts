import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { startRoleServer, type RoleRouteLog, type RoleServer } from './role-routes.mjs';

/** A URL that no other test has, with the means to wait for what happens there. */
export interface Place {
  readonly url: string;
  /** Lets the nth request through its gate, come already or not. */
  open(n: number): Promise<void>;
  /** What the server saw there, at once, or as soon as so many requests came or were given up. */
  log(until?: 'count' | 'aborted', number?: number): Promise<RoleRouteLog>;
}

/** A server with the routes of role-routes.mjs for the tests of a file. */
export function usePlaces() {
  let server: RoleServer;
  beforeAll(async () => {
    server = await startRoleServer();
  });
  afterAll(() => server.close());

  const at = (route: string): string => `${server.url}/__role/${route}`;
  const place = (route: string): Place => {
    const id = `id=${randomUUID()}`;
    return {
      url: at(`${route}${route.includes('?') ? '&' : '?'}${id}`),
      open: async (n) => {
        await fetch(at(`open?${id}&n=${n}`));
      },
      log: async (until = 'count', number = 0) =>
        (await (await fetch(at(`log?${id}&${until}=${number}`))).json()) as RoleRouteLog,
    };
  };
  return { at, place };
}
