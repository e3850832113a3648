import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

export interface RoleServer {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Requests so far by path, without the query. */
  readonly requests: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** What `/__role/log?id=` answers. */
export interface RoleRouteLog {
  readonly count: number;
  /** Requests whose client left before the end of the answer. */
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
