import { composeRoleContent } from '../content/compose-role-content.js';
import type { RoleContent } from '../content/role-content.js';
import type { Messages } from '../locales/messages.js';
import type { RoleRecord } from '../schema/role-record.js';

const composed = new WeakMap<RoleRecord, WeakMap<Messages, RoleContent>>();

/** Composes a record once per language, however many elements show it. The content lives as long as the record object. */
export function composeOnce(record: RoleRecord, messages: Messages): RoleContent {
  let byMessages = composed.get(record);
  if (!byMessages) composed.set(record, (byMessages = new WeakMap()));
  let content = byMessages.get(messages);
  if (!content) byMessages.set(messages, (content = composeRoleContent(record, messages)));
  return content;
}
