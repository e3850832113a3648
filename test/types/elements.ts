/** Uses that must not compile: `tsc` fails on a line that is marked as wrong and is not. Nothing here ever runs. */
import {
  composeRoleContent,
  getMessages,
  type RoleFaq,
  type RoleLoadEvent,
  type RoleRecord,
} from '../../src/index.js';
import '../../src/define/all.js';

const record: RoleRecord = { title: 'Beekeeper', duties: ['Inspect the hives'] };

// @ts-expect-error -- content is composed in a language
composeRoleContent(record);

// @ts-expect-error -- content is finished: nothing in it may be changed
composeRoleContent(record, getMessages('en')).summary.heading = 'Something else';

const faq = document.createElement('role-faq');

// @ts-expect-error -- not one of the words
faq.open = 'some';

// @ts-expect-error -- a level is a number, as an attribute too it becomes one
faq.headingLevel = '3';

// @ts-expect-error -- where loading stands is for the element to say
faq.status = 'ready';

// @ts-expect-error -- this tag draws something else
export const wrongTag: RoleFaq = document.createElement('role-cta');

faq.addEventListener('role-toggle', (event) => {
  // @ts-expect-error -- a question is told by its id
  event.index = 0;
});

faq.addEventListener('role-load', (event: RoleLoadEvent) => {
  // @ts-expect-error -- the record of an event is shared by all elements that show it
  event.record = record;
});
