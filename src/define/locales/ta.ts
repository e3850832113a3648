import { registerMessages } from '../../locales/register-messages.js';
import { ta } from '../../locales/ta.js';

registerMessages(ta);
