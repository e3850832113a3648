/**
 * Routes under `/__role/` that serve role records in all the ways, good and bad, that servers do: as a plain Node server
 * (`startRoleServer`) and as middleware for the servers of browser tests (`roleRoutesMiddleware`). Tests need no sleeps: gates are opened
 * by a request, and a request for the log can wait for events.
 *
 * | path | answers |
 * |---|---|
 * | `record`, `elsewhere/record` | a good record with ETag, 304 and max-age; `?title=`, `?cache-control=` |
 * | `slow?delay=` | the same after a delay in milliseconds (300) |
 * | `missing` `broken` `soft-404` | an HTML page with status 404, 500, 200 |
 * | `reset` `cut-short` | closes the connection before the headers; in the middle of the body |
 * | `hang` `hang-in-body` `drip?every=` | sends nothing; half a record, `?status=`; endless white space |
 * | `redirect` `redirect-to-other-origin` | to `elsewhere/record` here, or at `localhost` ⇄ `127.0.0.1`; `?to=`, `?status=` |
 * | `loop` | a redirect to itself |
 * | `cors-allowed` `cors-refused` | a good record with and without `Access-Control-Allow-Origin` |
 * | `wrong-type` `bom` `gzip` `invalid-utf8` `wrong-types` `proto` | unusual, but a record |
 * | `truncated` `empty` `no-content` `object-string` | not JSON |
 * | `array` `null` `no-title` `version-2` | JSON, but not a record |
 * | `gzip-lie` `gzip-cut` | not gzip in spite of the header; truncated gzip |
 * | `bomb` `oversize-by-header` `padded?bytes=` | 8 MiB in 8 kB; states 2 MiB and sends little; a record of an exact number of bytes (2 MiB), chunked, with `?stated` Content-Length |
 * | `custom?body=&status=&type=` | the body, status and type of the query |
 * | `gate?id=` | waits for `open?id=`, then a record called "Answer 1" (2, 3, …); `?at=body` waits after half of it; `?title=`, `?status=` |
 * | `open?id=` | opens the gate for all requests of the id, or with `&n=` for the nth |
 * | `flaky?id=&times=&how=` | fails the given number of times (1) with status 503, or as the route `how=` does, then a record; `&after=` that many records first |
 * | `down?id=&how=` | fails until `open?id=`, then a record |
 * | `worsening?id=&times=` | the reverse: the given number of records, then status 503 |
 * | `log?id=` | `{count, aborted, requests: [{method, url, headers, aborted}]}`; `&count=` and `&aborted=` wait for these numbers |
 *
 * All paths accept `?cors` (readable by all origins) and `?id=` (recorded in the log). Tests share the server: use unique ids.
 */
/* global AbortController, AbortSignal -- globals of Node */
import { createServer } from 'node:http';
import { breakOff, controls, routes } from './role-routes/routes.mjs';
import { noteVisit } from './role-routes/visits.mjs';

const PREFIX = '/__role/';
const MAX_DURATION = 30_000;

/** Answers a request under `/__role/`; resolves to false for any other, and leaves it alone. */
async function handleRoleRoute(request, response) {
  const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith(PREFIX)) return false;
  const name = pathname.slice(PREFIX.length);
  const route = { ...routes, ...controls }[name] ?? unknown;
  const id = name in controls ? null : query.get('id');
  const exchange = {
    request,
    response,
    query,
    visit: noteVisit(id, request, response),
    signal: endOf(response),
  };
  if (query.has('cors')) response.setHeader('access-control-allow-origin', '*');
  await run(route, exchange);
  return true;
}

function unknown({ request, response }) {
  response
    .writeHead(501, { 'content-type': 'text/plain' })
    .end(`No route ${request.url}, see test/support/role-routes.mjs`);
}

/** Aborts when the client has left, or after 30 seconds. */
function endOf(response) {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return AbortSignal.any([left.signal, AbortSignal.timeout(MAX_DURATION)]);
}

async function run(route, exchange) {
  try {
    await route(exchange);
  } catch (error) {
    if (!exchange.signal.aborted) throw error;
    if (!exchange.response.closed) breakOff(exchange);
  }
}

/** For the `middleware` of web-test-runner and @web/dev-server, which runs before they buffer and transform responses. */
export async function roleRoutesMiddleware(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  context.respond = false;
  await handleRoleRoute(context.req, context.res);
}

/**
 * Starts a server on a free port of 127.0.0.1. A second one is another origin, readable only with `?cors`. `requests` counts requests by
 * path without the query. `close()` also closes open connections.
 */
export async function startRoleServer() {
  const requests = {};
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    requests[path] = (requests[path] ?? 0) + 1;
    void handleRoleRoute(request, response).then((done) => done || response.writeHead(404).end());
  });
  // A kept-alive connection that the server closes while a browser reuses it would look like a network error.
  server.keepAliveTimeout = 0;
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
