/** A web site that uses our files; a test states its pages, and files of dist/, as text. */
import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string;
  readonly headers?: OutgoingHttpHeaders;
}

export interface Host {
  readonly origin: string;
  /** The paths of all requests so far. */
  readonly requests: string[];
  close(): Promise<void>;
}

export const built = (name: string): string =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

/** Serves `answers`, by path, on a free port of this machine. */
export async function host(answers: Readonly<Record<string, Answer>>): Promise<Host> {
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    requests.push(url);
    send(response, url, answers[url]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function send(response: ServerResponse, url: string, answer: Answer | undefined): void {
  const type = { '.js': 'text/javascript', '.json': 'application/json' }[/\.\w+$/.exec(url)?.[0] ?? ''];
  response
    .writeHead(answer ? 200 : 404, {
      'Content-Type': `${type ?? 'text/html'}; charset=utf-8`,
      ...answer?.headers,
    })
    .end(answer?.body);
}
