import { registerMessages } from '../../locales/register-messages.js';
import { bn } from '../../locales/bn.js';

registerMessages(bn);
