import { registerMessages } from '../../locales/register-messages.js';
import { pt } from '../../locales/pt.js';

registerMessages(pt);
