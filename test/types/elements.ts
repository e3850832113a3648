/** Wrong code that must not compile: `tsc` fails on an `@ts-expect-error` without an error. Never run. */
import {
  composeRoleContent,
  getMessages,
  type RoleFaq,
  type RoleLoadEvent,
  type RoleRecord,
} from '../../src/index.js';
import '../../src/define/all.js';

const record: RoleRecord = { title: 'Beekeeper', duties: ['Inspect the hives'] };

// @ts-expect-error -- composing needs the messages of a language
composeRoleContent(record);

// @ts-expect-error -- content is read-only
composeRoleContent(record, getMessages('en')).summary.heading = 'Something else';

const faq = document.createElement('role-faq');

// @ts-expect-error -- not an allowed value
faq.open = 'some';

// @ts-expect-error -- the property is a number; only the attribute is text
faq.headingLevel = '3';

// @ts-expect-error -- `status` is read-only
faq.status = 'ready';

// @ts-expect-error -- the tag belongs to another class
export const wrongTag: RoleFaq = document.createElement('role-cta');

faq.addEventListener('role-toggle', (event) => {
  // @ts-expect-error -- the event has the id of the question, not its index
  event.index = 0;
});

faq.addEventListener('role-load', (event: RoleLoadEvent) => {
  // @ts-expect-error -- the record of an event is read-only, because elements share it
  event.record = record;
});
