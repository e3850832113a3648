import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { en } from '../../../src/locales/en.js';
import {
  getMessages,
  findMessages,
  onMessagesRegistered,
  registerMessages,
} from '../../../src/locales/get-messages.js';
import { hi } from '../../../src/locales/hi.js';
import { ur } from '../../../src/locales/ur.js';

const registryKey = Symbol.for('role-locales@1');

beforeEach(() => {
  Reflect.deleteProperty(globalThis, registryKey);
});

describe('getMessages', () => {
  it.each([
    ['en', 'en'],
    ['en-IN', 'en-IN'],
    ['en_IN', 'en-IN'],
    ['EN-gb', 'en-GB'],
    ['en-UK', 'en-GB'],
    ['hi', 'hi'],
    ['hi-IN', 'hi-IN'],
    ['hi-Deva-IN', 'hi-IN'],
    ['en-IN-u-nu-deva', 'en-IN'],
    ['fr-CA', 'en'],
    ['', 'en'],
    ['C', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
    [undefined, 'en'],
  ])('answers %j with %s', (tag, lang) => {
    expect(getMessages(tag).lang).toBe(lang);
  });

  it('speaks the language of the tag in every region', () => {
    expect(getMessages('hi-IN').retry).toBe(hi.retry);
  });

  it('hands out one object for one tag, to serve as a cache key', () => {
    expect(getMessages('en-IN')).toBe(getMessages('en_in'));
  });

  it('keeps regions apart', () => {
    expect(getMessages('en-IN')).not.toBe(getMessages('en-US'));
  });

  it('keeps its object when another language arrives', () => {
    const before = getMessages('en-IN');
    registerMessages(ur);
    expect(getMessages('en-IN')).toBe(before);
  });
});

describe('a preference list', () => {
  it.each(['en', 'en-ZA', 'hi_IN'])('finds the words for "%s"', (tag) => {
    expect(findMessages(tag)).not.toBe(undefined);
  });

  it.each(['ur', 'fr-FR', '', 'C', 'toString'])('passes over "%s"', (tag) => {
    expect(findMessages(tag)).toBe(undefined);
  });
});

describe('a language that arrives later', () => {
  it('speaks from then on', () => {
    registerMessages(ur);
    expect(getMessages('ur-PK').retry).toBe(ur.retry);
  });

  it('keeps the region of the tag', () => {
    registerMessages(ur);
    expect(getMessages('ur-PK').lang).toBe('ur-PK');
  });

  it('replaces words that were there before, under a new key', () => {
    const before = getMessages('en-IN');
    registerMessages({ ...en, skills: 'Kit' });
    expect([getMessages('en-IN').skills, getMessages('en-IN') === before]).toEqual(['Kit', false]);
  });

  it('may be that of one region', () => {
    registerMessages({ ...getMessages('en-IN'), skills: 'Kit' });
    expect([getMessages('en-IN').skills, getMessages('en-US').skills]).toEqual(['Kit', en.skills]);
  });

  it('may be a copy of messages, and is then composed with', () => {
    registerMessages({ ...getMessages('en'), skills: 'Kit' });
    const { skills } = composeRoleContent({ title: 'Baker', skills: ['Dough'] }, getMessages('en-GB'));
    expect(skills?.heading).toBe('Kit');
  });

  it.each([
    ['en', 'IN', '₹4L+'],
    ['en', 'US', '₹400K+'],
    ['en-IN', 'US', '₹4L+'],
  ])('as a copy of %s writes figures for a record of %s', (tag, country, amount) => {
    registerMessages({ ...getMessages('en'), pay: 'Earnings' });
    const pay = { currency: 'INR', period: 'year', min: 400000 } as const;
    const { summary } = composeRoleContent({ title: 'Baker', pay, country }, getMessages(tag));
    expect(summary.facts.map(({ label, values }) => [label, ...values])).toEqual([['Earnings', amount]]);
  });

  it('is announced', () => {
    const listener = vi.fn();
    onMessagesRegistered(listener);
    registerMessages(ur);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('does not take a new key when it is registered twice', () => {
    registerMessages(ur);
    const before = getMessages('ur');
    registerMessages(ur);
    expect(getMessages('ur')).toBe(before);
  });

  it('is not announced to whoever stopped listening', () => {
    const listener = vi.fn();
    onMessagesRegistered(listener)();
    registerMessages(ur);
    expect(listener).not.toHaveBeenCalled();
  });

  it('is announced twice to a callback that subscribed twice', () => {
    const listener = vi.fn();
    onMessagesRegistered(listener);
    onMessagesRegistered(listener);
    registerMessages(ur);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('speaks in a second copy of the module too', async () => {
    registerMessages(ur);
    vi.resetModules();
    const second = await import('../../../src/locales/get-messages.js');
    expect(second.getMessages('ur').dir).toBe('rtl');
  });
});
