/** Generated from src/locales/kn.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { kn } from '../../locales/kn.js';

registerMessages(kn);
