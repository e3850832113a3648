import type { RoleContent } from '../content/role-content.js';
import { getMessages } from '../locales/get-messages.js';
import type { Messages } from '../locales/messages.js';

/** The words that go with content: those it was composed in. */
export const messagesOf = (content: RoleContent): Messages => getMessages(content.lang);
