import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

export interface RoleServer {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** Number of requests so far, by path without the query. */
  readonly requests: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Response of `/__role/log?id=`. */
export interface RoleRouteLog {
  readonly count: number;
  /** Requests that the client closed before the end of the response. */
  readonly aborted: number;
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
    readonly aborted: boolean;
  }[];
}

export function startRoleServer(): Promise<RoleServer>;
export function roleRoutesMiddleware(
  context: { path: string; respond?: boolean; req: IncomingMessage; res: ServerResponse },
  next: () => Promise<unknown>,
): Promise<unknown>;
