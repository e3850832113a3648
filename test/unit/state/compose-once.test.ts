import { expect, it } from 'vitest';
import { getMessages } from '../../../src/locales/get-messages.js';
import { composeOnce } from '../../../src/state/compose-once.js';
import { roleContext } from '../../../src/state/role-context.js';

const record = { title: 'Baker', duties: ['Make dough', 'Bake bread'] };

it('a record is composed once per language', () => {
  const [english, hindi] = [getMessages('en'), getMessages('hi')];
  const first = composeOnce(record, english);
  const other = composeOnce(record, hindi);
  expect(composeOnce(record, english)).toBe(first);
  expect(composeOnce(record, hindi)).toBe(other);
  expect([first.lang, other.lang]).toEqual(['en', 'hi']);
});

it('an equal record is composed anew, because it may change', () => {
  const english = getMessages('en');
  expect(composeOnce({ ...record }, english)).not.toBe(composeOnce(record, english));
});

it('copies of the bundle on one page find each other by the same context key', () => {
  expect(roleContext).toBe(Symbol.for('role-elements/role@1'));
});
