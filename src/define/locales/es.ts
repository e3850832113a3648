/** Generated from src/locales/es.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { es } from '../../locales/es.js';

registerMessages(es);
