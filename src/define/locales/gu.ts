/** Generated from src/locales/gu.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { gu } from '../../locales/gu.js';

registerMessages(gu);
