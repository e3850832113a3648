import { registerMessages } from '../../locales/register-messages.js';
import { ar } from '../../locales/ar.js';

registerMessages(ar);
