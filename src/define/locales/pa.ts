import { registerMessages } from '../../locales/register-messages.js';
import { pa } from '../../locales/pa.js';

registerMessages(pa);
