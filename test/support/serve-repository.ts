import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Served {
  /** URL of the root of the repository, without a slash at its end. */
  readonly origin: string;
  close(): Promise<unknown>;
}

/**
 * Serves the repository as a static host would, on a free port of this machine.
 * @param delay ms before each answer
 */
export async function serveRepository({ delay = 0 } = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = createReadStream(join(root, path));
    file.on('error', () => response.writeHead(404).end());
    file.on('open', () => void answer());
    const answer = async (): Promise<void> => {
      if (delay) await pause(delay);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
      file.pipe(response);
    };
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
