/** A web site that serves the script under test, given pages, and the routes of role-routes.mjs. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { roleRoutesMiddleware } from '../support/role-routes.mjs';
import { subject } from './subject.js';

export interface Visit {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Site {
  readonly origin: string;
  /** The same server under another name, which makes it another origin. */
  readonly elsewhere: string;
  /** All requests so far. */
  readonly visits: readonly Visit[];
  close(): Promise<void>;
}

/** A page with the script under test, and with an empty icon so that browsers request none. */
export const pageOf = (body = '', head = ''): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Host page</title><link rel="icon" href="data:,">${head}<script type="module" src="/role-elements.js"></script>
${body}`;

/** Serves pages by path, the script, and the routes under `/__role/`, on a local port; 0 selects a free one. */
export async function site(
  pages: Readonly<Record<string, string>> = { '/': pageOf() },
  port = 0,
): Promise<Site> {
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '/', headers } = request;
    visits.push({ method, url, headers });
    const [path = '/'] = url.split('?');
    const body = path === '/role-elements.js' ? subject : pages[path];
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    const respond = (): Promise<void> => {
      response
        .writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
        .end(body);
      return Promise.resolve();
    };
    void roleRoutesMiddleware({ path, req: request, res: response }, respond);
  });
  // A keep-alive connection that closes just when a browser reuses it would look like another fault.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    elsewhere: `http://localhost:${taken}`,
    visits,
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
