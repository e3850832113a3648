import { registerMessages } from '../../locales/register-messages.js';
import { de } from '../../locales/de.js';

registerMessages(de);
