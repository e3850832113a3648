/** Generated from src/locales/mr.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { mr } from '../../locales/mr.js';

registerMessages(mr);
