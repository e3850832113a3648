import { registerMessages } from '../../locales/register-messages.js';
import { es } from '../../locales/es.js';

registerMessages(es);
