import { registerMessages } from '../../locales/register-messages.js';
import { kn } from '../../locales/kn.js';

registerMessages(kn);
