import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/loader/read-text.js';
import { failureOf } from '../../support/failure-of.js';

describe('the body of a response', () => {
  /** A response of chunks of four bytes each, and what happens to its stream. */
  function chunked(count: number) {
    const events = { pulls: 0, cancelled: false };
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          events.pulls++;
          if (events.pulls > count) controller.close();
          else controller.enqueue(new TextEncoder().encode('text'));
        },
        cancel() {
          events.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { response: new Response(stream), events };
  }

  it.each([
    ['a character that is cut off', [0x61, 0xe2, 0x82], 'a\ufffd'],
    ['a byte order mark, without it', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['nothing', [], ''],
  ])('is read as `response.text()` does: %s', async (_, bytes, text) => {
    expect(await readText(new Response(new Uint8Array(bytes)), 9)).toBe(text);
  });

  it('is read to its end and not cancelled', async () => {
    const { response, events } = chunked(3);
    expect(await readText(response, 12)).toBe('texttexttext');
    expect(events.cancelled).toBe(false);
  });

  it('is cancelled at the first chunk that exceeds the limit', async () => {
    const { response, events } = chunked(100);
    expect(await readText(response, 11)).toBeUndefined();
    expect(events).toEqual({ pulls: 3, cancelled: true });
  });

  it('that breaks off causes its own error, and no unhandled rejection', async () => {
    const broken = new TypeError('network');
    const stream = new ReadableStream({ pull: (controller) => controller.error(broken) });
    expect(await failureOf(readText(new Response(stream), 9))).toBe(broken);
  });
});
