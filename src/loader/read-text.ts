/**
 * The body of a response as text, read as `response.text()` does: UTF-8 whatever the label says, without a byte order mark, and with a
 * replacement character where the bytes are wrong. Undefined, and the rest is left unread, when it is longer than `maxBytes`; that
 * counts what comes out of decompression, because a few kilobytes on the wire can be gigabytes in memory.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let left = maxBytes;
  for await (const chunk of chunksOf(response)) {
    left -= chunk.byteLength;
    if (left < 0) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** `for await` over the body itself is younger than some browsers; polyfills and test doubles may have no body at all. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader) yield* drain(reader);
  else yield new Uint8Array(await response.arrayBuffer());
}

async function* drain(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Does nothing to a body that was read to its end; one that broke would report the same failure again.
    reader.cancel().catch(() => undefined);
  }
}
