/** Generated from src/locales/ta.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { ta } from '../../locales/ta.js';

registerMessages(ta);
