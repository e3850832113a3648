import { registerMessages } from '../../locales/register-messages.js';
import { gu } from '../../locales/gu.js';

registerMessages(gu);
