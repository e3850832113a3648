import { RoleLoadError, type RoleLoadErrorCode, type RoleLoadErrorOptions } from './role-load-error.js';

/** An error about what was found at a URL; `expected` ends the sentence "URL: expected …". */
export const createLoadError = (
  url: string,
  code: RoleLoadErrorCode,
  expected: string,
  options?: Omit<RoleLoadErrorOptions, 'url'>,
): RoleLoadError => new RoleLoadError(code, `${url}: expected ${expected}`, { url, ...options });
