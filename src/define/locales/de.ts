/** Generated from src/locales/de.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { de } from '../../locales/de.js';

registerMessages(de);
