/**
 * Reads the body of a response like `response.text()`: as UTF-8 whatever the content type says, without a byte order mark, and with
 * replacement characters for invalid bytes. Stops and returns undefined as soon as the body exceeds `maxBytes`. Decompressed bytes are
 * counted, because a few kilobytes on the wire can decompress to gigabytes.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let remaining = maxBytes;
  for await (const chunk of chunksOf(response)) {
    remaining -= chunk.byteLength;
    if (remaining < 0) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Not `for await (… of response.body)`: some browsers cannot iterate streams yet, and polyfills of `fetch` may have no stream at all. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader) yield* readChunks(reader);
  else yield new Uint8Array(await response.arrayBuffer());
}

async function* readChunks(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // No effect at the end of the body. After a network error this rejects with the same error again.
    reader.cancel().catch(() => undefined);
  }
}
