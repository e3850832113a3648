import { RoleLoadError, type RoleLoadErrorOptions, type RoleLoadFault } from './role-load-error.js';

/** The error for something at a URL that is not as expected; `expected` ends the sentence "… : expected …". */
export const faultAt = (
  url: string,
  code: RoleLoadFault,
  expected: string,
  options?: Omit<RoleLoadErrorOptions, 'url'>,
): RoleLoadError => new RoleLoadError(code, `${url}: expected ${expected}`, { url, ...options });
