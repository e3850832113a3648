import { registerMessages } from '../../locales/register-messages.js';
import { fr } from '../../locales/fr.js';

registerMessages(fr);
