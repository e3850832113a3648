/** Generated from src/locales/ml.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { ml } from '../../locales/ml.js';

registerMessages(ml);
