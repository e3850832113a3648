/**
 * One function per route. It gets `{ request, response, query, visit, signal }` and ends the response. The signal is aborted when the
 * client has left, when the server closes, and after 30 seconds.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setInterval, setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bomb, errorPage, paddedRecord, plainBodies, recordText } from './bodies.mjs';
import { isOpen, openGate, until, visitsOf } from './visits.mjs';

const MEBIBYTE = 2 ** 20;
const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const fresh = { ...json, 'cache-control': 'no-store' };
const never = (signal) => once(signal, 'never', { signal });

function send({ response }, body, { status = 200, headers = json } = {}) {
  response.writeHead(status, headers).end(body);
}

/** A record with the number of the request as its title, unless the query has a title. */
const answer = ({ query, visit }) => recordText(query.get('title') ?? `Answer ${visit.number}`);

/** Sends the first half of a body and returns the rest. */
function sendHalf({ response, query }, body, headers = {}) {
  response.writeHead(Number(query.get('status') ?? 200), { ...json, ...headers });
  response.write(body.slice(0, body.length / 2));
  return body.slice(body.length / 2);
}

/** Closes the connection. */
export function breakOff({ response, visit }) {
  visit.brokenByUs = true;
  response.destroy();
}

/** As a static host serves records: cacheable, with an ETag. */
function good(exchange) {
  const { request, query } = exchange;
  const body = recordText(query.get('title') ?? undefined);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const caching = query.get('cache-control') ?? 'max-age=300, stale-while-revalidate=86400';
  const headers = { ...json, etag, 'cache-control': caching };
  if (request.headers['if-none-match'] === etag) send(exchange, undefined, { status: 304, headers });
  else send(exchange, body, { headers });
}

async function slow(exchange) {
  await wait(Number(exchange.query.get('delay') ?? 300), undefined, { signal: exchange.signal });
  good(exchange);
}

async function hangInBody(exchange) {
  sendHalf(exchange, recordText());
  await never(exchange.signal);
}

/** Endless white space, which is a valid start of JSON. */
async function drip({ response, signal, query }) {
  response.writeHead(200, json);
  for await (const _ of setInterval(Number(query.get('every') ?? 20), undefined, { signal }))
    response.write(' ');
}

function cutShort(exchange) {
  sendHalf(exchange, recordText(), { 'content-length': recordText().length });
  exchange.response.socket.end(() => breakOff(exchange));
}

function redirect(exchange, to) {
  const { query } = exchange;
  const headers = { location: query.get('to') ?? to };
  send(exchange, undefined, { status: Number(query.get('status') ?? 302), headers });
}

/** For a browser, `localhost` and `127.0.0.1` are different origins. */
function otherOrigin({ request }) {
  const { host = '' } = request.headers;
  const other = host.startsWith('localhost')
    ? host.replace('localhost', '127.0.0.1')
    : host.replace(/^[^:]+/, 'localhost');
  return `http://${other}`;
}

/** States a length that is too large but sends little: a client that checks the header need not wait for the timeout. */
async function oversizeByHeader(exchange) {
  exchange.response.writeHead(200, { ...json, 'content-length': 2 * MEBIBYTE });
  exchange.response.write(recordText());
  await never(exchange.signal);
}

/** Valid JSON of exactly `bytes`; without a Content-Length unless the query has `stated`. */
function padded(exchange) {
  const bytes = Number(exchange.query.get('bytes') ?? 2 * MEBIBYTE);
  const length = exchange.query.has('stated') ? { 'content-length': bytes } : {};
  exchange.response.writeHead(200, { ...json, ...length });
  const body = paddedRecord(bytes);
  for (let at = 0; at < body.length; at += 65_536) exchange.response.write(body.slice(at, at + 65_536));
  exchange.response.end();
}

async function gate(exchange) {
  const { query, visit, signal } = exchange;
  const inBody = query.get('at') === 'body';
  const rest = inBody ? sendHalf(exchange, answer(exchange)) : '';
  await until(() => isOpen(query.get('id'), visit.number), signal);
  if (inBody) exchange.response.end(rest);
  else send(exchange, answer(exchange), { status: Number(query.get('status') ?? 200), headers: fresh });
}

const unavailable = (exchange) => send(exchange, errorPage, { status: 503, headers: fresh });

/** Fails first and succeeds later, or the reverse; `after` counts successful responses before that. */
function changeable(exchange, badFirst) {
  const { query, visit } = exchange;
  const number = visit.number - Number(query.get('after') ?? 0);
  const early = number > 0 && number <= Number(query.get('times') ?? 1);
  return early === badFirst ? fail(exchange) : answerAtLast(exchange);
}

/** Fails until its gate is opened. */
const down = (exchange) =>
  isOpen(exchange.query.get('id'), exchange.visit.number) ? answerAtLast(exchange) : fail(exchange);

function fail(exchange) {
  const { [exchange.query.get('how') ?? '']: how = unavailable } = routes;
  return how(exchange);
}

function answerAtLast(exchange) {
  const { query } = exchange;
  if (query.get('how') === 'cors-refused') exchange.response.setHeader('access-control-allow-origin', '*');
  return send(exchange, answer(exchange), { headers: fresh });
}

/** Waits until the id has had `count` requests and `aborted` ones that the client closed early; both are optional. */
async function log(exchange) {
  const { query, signal } = exchange;
  const visits = () => visitsOf(query.get('id'));
  const aborted = () => visits().filter((visit) => visit.aborted);
  const [wantedCount, wantedAborted] = ['count', 'aborted'].map((name) => Number(query.get(name)));
  await until(() => visits().length >= wantedCount && aborted().length >= wantedAborted, signal);
  const body = JSON.stringify({ count: visits().length, aborted: aborted().length, requests: visits() });
  send(exchange, body, { headers: { ...fresh, 'access-control-allow-origin': '*' } });
}

function open(exchange) {
  openGate(exchange.query.get('id'), exchange.query.get('n'));
  send(exchange, undefined, { status: 204, headers: { 'access-control-allow-origin': '*' } });
}

function custom(exchange) {
  const { query } = exchange;
  const headers = { 'content-type': query.get('type') ?? 'application/json' };
  send(exchange, query.get('body') ?? '', { status: Number(query.get('status') ?? 200), headers });
}

const plain = Object.entries(plainBodies).map(([name, body]) => [name, (exchange) => send(exchange, body)]);

/** By the path after `/__role/`. */
export const routes = {
  ...Object.fromEntries(plain),
  record: good,
  'elsewhere/record': good,
  slow,
  missing: (exchange) => send(exchange, errorPage, { status: 404, headers: html }),
  broken: (exchange) => send(exchange, errorPage, { status: 500, headers: html }),
  'soft-404': (exchange) => send(exchange, errorPage, { headers: html }),
  reset: breakOff,
  hang: ({ signal }) => never(signal),
  'hang-in-body': hangInBody,
  drip,
  'cut-short': cutShort,
  redirect: (exchange) => redirect(exchange, '/__role/elsewhere/record'),
  loop: (exchange) => redirect(exchange, '/__role/loop'),
  'redirect-to-other-origin': (exchange) =>
    redirect(exchange, `${otherOrigin(exchange)}/__role/elsewhere/record?cors`),
  'cors-refused': good,
  'cors-allowed': (exchange) => {
    exchange.response.setHeader('access-control-allow-origin', '*');
    good(exchange);
  },
  'wrong-type': (exchange) => send(exchange, recordText(), { headers: { 'content-type': 'text/plain' } }),
  gzip: (exchange) =>
    send(exchange, gzipSync(recordText()), { headers: { ...json, 'content-encoding': 'gzip' } }),
  'gzip-lie': (exchange) =>
    send(exchange, recordText(), { headers: { ...json, 'content-encoding': 'gzip' } }),
  'gzip-cut': (exchange) =>
    send(exchange, gzipSync(recordText()).subarray(0, -20), {
      headers: { ...json, 'content-encoding': 'gzip' },
    }),
  bomb: (exchange) =>
    send(exchange, bomb(8 * MEBIBYTE), { headers: { ...json, 'content-encoding': 'gzip' } }),
  'no-content': (exchange) => send(exchange, undefined, { status: 204, headers: {} }),
  'oversize-by-header': oversizeByHeader,
  padded,
  custom,
  gate,
  open,
  flaky: (exchange) => changeable(exchange, true),
  down,
  worsening: (exchange) => changeable(exchange, false),
};

/** Routes that control the others; not recorded in the log. */
export const controls = { open, log };
