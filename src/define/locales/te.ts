/** Generated from src/locales/te.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { te } from '../../locales/te.js';

registerMessages(te);
