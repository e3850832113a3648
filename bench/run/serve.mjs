/** The server of the benchmark, on this machine only. Files are compressed as on a CDN (Brotli 11); requests are counted. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { recordAt } from './record-at.mjs';
import { writePage } from './write-page.mjs';

const root = new URL('../../', import.meta.url);
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export async function serve(peers) {
  const files = new Map();
  const requests = [];
  // Compress before anything is measured, as a CDN does.
  for (const { scripts, sheets } of peers) [...scripts, ...sheets].forEach((url) => fileOf(files, url));
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://bench');
    const answer = pageOf(peers, url) ?? fileOf(files, url.pathname);
    if (answer) requests.push({ path: url.pathname + url.search, bytes: answer.body.length });
    const encoding = { 'content-encoding': 'br', 'content-length': answer?.body.length };
    response.writeHead(answer ? 200 : 404, answer && { 'content-type': answer.type, ...encoding });
    response.end(answer?.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Requests since the last call. */
    takeRequests: () => requests.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Pages are printed for each request, and compressed with the lower quality of servers that compress on the fly. */
function pageOf(peers, { pathname, searchParams }) {
  const [, place, name] = pathname.split('/');
  const peer = peers.find((each) => each.name === name);
  if (!peer || !['page', 'frame'].includes(place)) return undefined;
  const html =
    place === 'page'
      ? writePage(peer, Object.fromEntries(searchParams))
      : peer.frame(recordAt(searchParams.get('record')));
  return { type: 'text/html; charset=utf-8', body: compress(html, 5) };
}

function fileOf(files, pathname) {
  if (!files.has(pathname)) files.set(pathname, readFile(pathname));
  return files.get(pathname);
}

function readFile(pathname) {
  try {
    const text = pathname.startsWith('/records/')
      ? JSON.stringify(recordAt(pathname))
      : readFileSync(new URL(`.${pathname}`, root));
    return { type: types[extname(pathname)] ?? 'application/octet-stream', body: compress(text, 11) };
  } catch {
    return undefined;
  }
}

const compress = (text, quality) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
