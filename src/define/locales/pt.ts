/** Generated from src/locales/pt.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { pt } from '../../locales/pt.js';

registerMessages(pt);
