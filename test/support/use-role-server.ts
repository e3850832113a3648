import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { startRoleServer, type RoleRouteLog, type RoleServer } from './role-routes.mjs';

/** A URL that no other test uses. */
export interface UniqueUrl {
  readonly url: string;
  /** Opens the gate for the nth request, which may still be to come. */
  open(n: number): Promise<void>;
  /** The requests so far; with `until`, waits for that number of requests or of aborted ones. */
  log(until?: 'count' | 'aborted', number?: number): Promise<RoleRouteLog>;
}

/** Runs a server with the routes of role-routes.mjs during the tests of a file. */
export function useRoleServer() {
  let server: RoleServer;
  beforeAll(async () => {
    server = await startRoleServer();
  });
  afterAll(() => server.close());

  const urlOf = (route: string): string => `${server.url}/__role/${route}`;
  const uniqueUrl = (route: string): UniqueUrl => {
    const id = `id=${randomUUID()}`;
    return {
      url: urlOf(`${route}${route.includes('?') ? '&' : '?'}${id}`),
      open: async (n) => {
        await fetch(urlOf(`open?${id}&n=${n}`));
      },
      log: async (until = 'count', number = 0) =>
        (await (await fetch(urlOf(`log?${id}&${until}=${number}`))).json()) as RoleRouteLog,
    };
  };
  return { urlOf, uniqueUrl };
}
