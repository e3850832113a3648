import { registerMessages } from '../../locales/register-messages.js';
import { mr } from '../../locales/mr.js';

registerMessages(mr);
