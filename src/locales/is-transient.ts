import type { FailureCode } from './messages.js';

/** What may mend itself when the visitor tries again; the other failures lie in what was sent. */
export const isTransient = (code: FailureCode): boolean => /^(net|sta|tim)/.test(code);
