import { onMessagesRegistered } from '../locales/get-messages.js';
import { observeMutations } from './observe-mutations.js';

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;

const notify = (): void => {
  for (const listener of [...listeners]) listener();
};

const LANG = { __proto__: null, attributeFilter: ['lang'] };

function start(): () => void {
  const stopObserving = observeMutations(document.documentElement, LANG, notify);
  const stopRegistry = onMessagesRegistered(notify);
  return () => {
    stopObserving();
    stopRegistry();
  };
}

/** Calls back when `<html lang>` changes or a language is registered. All listeners share one observer, which exists while there are any. */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}
