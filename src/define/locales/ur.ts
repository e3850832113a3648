import { registerMessages } from '../../locales/register-messages.js';
import { ur } from '../../locales/ur.js';

registerMessages(ur);
