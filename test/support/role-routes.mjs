/**
 * A server that does everything servers do to a role record, under `/__role/`. For a plain Node server (`startRoleServer`) and for the
 * servers of browser tests (`roleRoutesMiddleware`). Nothing waits for time to pass: gates open on request, and the log can be waited for.
 *
 * | path | answers |
 * |---|---|
 * | `record`, `elsewhere/record` | a good record with ETag, 304 and max-age; `?title=`, `?cache-control=` |
 * | `slow?delay=` | the same after so many milliseconds (300) |
 * | `missing` `broken` `soft-404` | an HTML page with status 404, 500, 200 |
 * | `reset` `cut-short` | hangs up before the head; in the middle of the body |
 * | `hang` `hang-in-body` `drip?every=` | sends nothing; half a record, `?status=`; white space for ever |
 * | `redirect` `redirect-to-other-origin` | to `elsewhere/record` here, or at `localhost` ⇄ `127.0.0.1`; `?to=`, `?status=` |
 * | `loop` | a redirect to itself |
 * | `cors-allowed` `cors-refused` | a good record with and without `Access-Control-Allow-Origin` |
 * | `wrong-type` `bom` `gzip` `invalid-utf8` `wrong-types` `proto` | odd, but a record |
 * | `truncated` `empty` `no-content` `object-string` | no JSON |
 * | `array` `null` `no-title` `version-2` | JSON, but no record |
 * | `gzip-lie` `gzip-cut` | no gzip at all, or not all of it |
 * | `bomb` `oversize-by-header` `padded?bytes=` | 8 MiB in 8 kB; 2 MiB by its header, of which little comes; a record of exactly so many bytes (2 MiB), chunked |
 * | `custom?body=&status=&type=` | what the query says |
 * | `gate?id=` | waits for `open?id=`, then a record called "Answer 1" (2, 3, …); `?at=body` waits after half of it; `?title=`, `?status=` |
 * | `open?id=` | opens the gate for all requests of the id, or with `&n=` for the nth |
 * | `flaky?id=&times=&how=` | fails so many times (1) with status 503, or as the route `how=` does, then a record; `&after=` so many were good |
 * | `down?id=&how=` | fails until `open?id=`, then a record |
 * | `worsening?id=&times=` | the other way round: so many records, then status 503 |
 * | `log?id=` | `{count, aborted, requests: [{method, url, headers, aborted}]}`; `&count=` and `&aborted=` wait until there are so many |
 *
 * Any path takes `?cors` (shared with every origin) and `?id=` (noted in the log). The routes know no test from another: use fresh ids.
 */
/* global AbortController, AbortSignal -- part of Node, and of none of its modules */
import { createServer } from 'node:http';
import { breakOff, controls, routes } from './role-routes/routes.mjs';
import { noteVisit } from './role-routes/visits.mjs';

const PREFIX = '/__role/';
const LONGEST = 30_000;

/** Answers a request under `/__role/`; resolves to false, with nothing touched, for any other. */
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

/** Aborts when there is nobody left to answer, or after 30 seconds. */
function endOf(response) {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return AbortSignal.any([left.signal, AbortSignal.timeout(LONGEST)]);
}

async function run(route, exchange) {
  try {
    await route(exchange);
  } catch (error) {
    if (!exchange.signal.aborted) throw error;
    if (!exchange.response.closed) breakOff(exchange);
  }
}

/** For the `middleware` of web-test-runner and @web/dev-server: those come before what buffers, transforms and labels answers. */
export async function roleRoutesMiddleware(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  context.respond = false;
  await handleRoleRoute(context.req, context.res);
}

/**
 * A server of its own on a free port of 127.0.0.1. A second one is another origin, which shares nothing unless asked with `?cors`.
 * `requests` counts by path, without the query. `close()` hangs up on everybody.
 */
export async function startRoleServer() {
  const requests = {};
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    requests[path] = (requests[path] ?? 0) + 1;
    void handleRoleRoute(request, response).then((done) => done || response.writeHead(404).end());
  });
  // A connection given up here while a browser takes it up again would look like one more fault.
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
