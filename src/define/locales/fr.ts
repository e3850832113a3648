/** Generated from src/locales/fr.ts by `npm run generate`. Do not edit. */
import { registerMessages } from '../../locales/register-messages.js';
import { fr } from '../../locales/fr.js';

registerMessages(fr);
