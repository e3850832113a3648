import { registerMessages } from '../../locales/register-messages.js';
import { or } from '../../locales/or.js';

registerMessages(or);
