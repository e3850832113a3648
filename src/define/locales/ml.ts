import { registerMessages } from '../../locales/register-messages.js';
import { ml } from '../../locales/ml.js';

registerMessages(ml);
