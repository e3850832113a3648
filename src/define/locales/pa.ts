/** Generated from src/locales/pa.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { pa } from '../../locales/pa.js';

registerMessages(pa);
