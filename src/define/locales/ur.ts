import { registerMessages } from '../../locales/messages-registry.js';
import { ur } from '../../locales/ur.js';

registerMessages(ur);
