import { registerMessages } from '../../locales/register-messages.js';
import { te } from '../../locales/te.js';

registerMessages(te);
