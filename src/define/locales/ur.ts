/** Generated from src/locales/ur.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { ur } from '../../locales/ur.js';

registerMessages(ur);
