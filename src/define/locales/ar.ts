/** Generated from src/locales/ar.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { ar } from '../../locales/ar.js';

registerMessages(ar);
