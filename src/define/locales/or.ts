/** Generated from src/locales/or.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { or } from '../../locales/or.js';

registerMessages(or);
