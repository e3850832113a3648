import { composeRoleContent, getMessages, readRoleRecord, RoleFaq, type RoleRecord } from 'role-elements';
import 'role-elements/define';
import 'role-elements/bundle';
import 'role-elements/define/role-faq';
import type { CustomElements } from 'role-elements/jsx';

const { record } = readRoleRecord({ title: 'Beekeeper', duties: ['Inspect the hives'] });
const typed: RoleRecord = record;
export const heading: string = composeRoleContent(typed, getMessages('en')).summary.heading;

const faq = document.createElement('role-faq');
faq.open = 'first';
faq.data = typed;
export const same: RoleFaq = faq;
faq.addEventListener('role-toggle', (event) => console.log(event.id, event.open));

export const attributes: CustomElements['role-faq'] = { src: '/role.json', open: 'all' };

// @ts-expect-error -- not one of the words
faq.open = 'some';
