import { faultAt } from './create-load-error.js';
import { readText } from './read-text.js';
import { RoleLoadError } from './role-load-error.js';

export interface TextRequest {
  /** Absolute. */
  readonly url: string;
  /** To be aborted when the promise rejects. */
  readonly signal: AbortSignal;
  /** Most bytes the decoded body may have. */
  readonly maxBytes: number;
  /** Asks the server even if the browser's cache holds a fresh copy. */
  readonly revalidate: boolean;
}

export interface TextAnswer {
  readonly text: string;
  readonly response: Response;
}

/**
 * One request and its body. Mode, credentials and cache are those of a plain `fetch`: with any other, the answer to a
 * `<link rel="preload" as="fetch" crossorigin>` is not used and the record is downloaded twice.
 *
 * @throws {RoleLoadError} `network`, `status` or `too-large`
 */
export async function requestText(request: TextRequest): Promise<TextAnswer> {
  try {
    const response = await send(request);
    return { response, text: await accept(response, request) };
  } catch (cause) {
    if (cause instanceof RoleLoadError) throw cause;
    throw faultAt(request.url, 'network', 'an answer, got none (offline, broken off, or no CORS)', { cause });
  }
}

const send = ({ url, signal, revalidate }: TextRequest): Promise<Response> =>
  fetch(url, {
    headers: { Accept: 'application/json' },
    cache: revalidate ? 'no-cache' : 'default',
    signal,
  });

async function accept(response: Response, request: TextRequest): Promise<string> {
  const refusal = refuse(response, request);
  // Nobody is going to read the body, which may be without end: who made the request aborts it.
  if (refusal) throw refusal;
  const text = await readText(response, request.maxBytes);
  if (text === undefined) throw tooLarge(request);
  return text;
}

/** What the head of an answer says already. The length it states may be a lie, but not to the sender's advantage. */
function refuse({ ok, status, headers }: Response, request: TextRequest): RoleLoadError | undefined {
  if (!ok) return faultAt(request.url, 'status', `a status of 200–299, got ${status}`, { status });
  return Number(headers.get('content-length')) > request.maxBytes ? tooLarge(request) : undefined;
}

const tooLarge = ({ url, maxBytes }: TextRequest): RoleLoadError =>
  faultAt(url, 'too-large', `at most ${maxBytes} bytes, got more`);
