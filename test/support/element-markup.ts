import { BACKEND_DEVELOPER } from './built-pages.js';

/** A profile of the record most tests show, with further attributes. */
export const profile = (attributes = ''): string =>
  `<role-profile ${BACKEND_DEVELOPER} ${attributes}></role-profile>`;

/** Selectable chips of that record. */
export const chips = `<role-skill-chips ${BACKEND_DEVELOPER} selectable></role-skill-chips>`;

/** An element whose record cannot be loaded. */
export const failing = (tag: string): string => `<${tag} src="no-such-record.json"></${tag}>`;
