export interface Abort {
  /** Undefined where the page has no `AbortController`: then nothing can be aborted. */
  readonly signal: AbortSignal | undefined;
  abort(): void;
}

/** An `AbortController`, if the page has one. */
export function createAbort(): Abort {
  const { AbortController } = globalThis;
  const controller = AbortController && new AbortController();
  return { signal: controller?.signal, abort: () => controller?.abort() };
}
