/** Generated from src/locales/bn.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { bn } from '../../locales/bn.js';

registerMessages(bn);
