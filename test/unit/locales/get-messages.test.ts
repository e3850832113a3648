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
    ['hi_Deva_IN', 'hi-IN'],
    [' en-IN ', 'en-IN'],
    ['en-IN-u-nu-deva', 'en-IN'],
    ['fr-CA', 'en'],
    ['', 'en'],
    ['C', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
    [undefined, 'en'],
  ])('returns for %j those of %s', (tag, lang) => {
    expect(getMessages(tag).lang).toBe(lang);
  });

  it('finds the language of a tag with a region', () => {
    expect(getMessages('hi-IN').retry).toBe(hi.retry);
  });

  it('returns the same object for the same tag, so that it can be a cache key', () => {
    expect(getMessages('en-IN')).toBe(getMessages('en_in'));
  });

  it('returns another object for another region', () => {
    expect(getMessages('en-IN')).not.toBe(getMessages('en-US'));
  });

  it('returns the same object after another language is registered', () => {
    const before = getMessages('en-IN');
    registerMessages(ur);
    expect(getMessages('en-IN')).toBe(before);
  });
});

describe('findMessages', () => {
  it.each(['en', 'en-ZA', 'hi_IN'])('finds messages for "%s"', (tag) => {
    expect(findMessages(tag)).not.toBe(undefined);
  });

  it.each(['ur', 'fr-FR', '', 'C', 'toString'])('returns undefined for "%s"', (tag) => {
    expect(findMessages(tag)).toBe(undefined);
  });
});

describe('registerMessages', () => {
  it('adds a language', () => {
    registerMessages(ur);
    expect(getMessages('ur-PK').retry).toBe(ur.retry);
  });

  it('keeps the region of the tag', () => {
    registerMessages(ur);
    expect(getMessages('ur-PK').lang).toBe('ur-PK');
  });

  it('replaces words, and returns a new object for them', () => {
    const before = getMessages('en-IN');
    registerMessages({ ...en, skills: 'Kit' });
    expect([getMessages('en-IN').skills, getMessages('en-IN') === before]).toEqual(['Kit', false]);
  });

  it('replaces the words of one region only', () => {
    registerMessages({ ...getMessages('en-IN'), skills: 'Kit' });
    expect([getMessages('en-IN').skills, getMessages('en-US').skills]).toEqual(['Kit', en.skills]);
  });

  it('accepts a copy of messages, whose words are then composed', () => {
    registerMessages({ ...getMessages('en'), skills: 'Kit' });
    const { skills } = composeRoleContent({ title: 'Baker', skills: ['Dough'] }, getMessages('en-GB'));
    expect(skills?.heading).toBe('Kit');
  });

  it.each([
    ['en', 'IN', '₹4L+'],
    ['en', 'US', '₹400K+'],
    ['en-IN', 'US', '₹4L+'],
  ])('of a copy leaves figures in %s for a record of %s as they are', (tag, country, amount) => {
    registerMessages({ ...getMessages('en'), pay: 'Earnings' });
    const pay = { currency: 'INR', period: 'year', min: 400000 } as const;
    const { summary } = composeRoleContent({ title: 'Baker', pay, country }, getMessages(tag));
    expect(summary.facts.map(({ label, values }) => [label, ...values])).toEqual([['Earnings', amount]]);
  });

  it('calls listeners', () => {
    const listener = vi.fn();
    onMessagesRegistered(listener);
    registerMessages(ur);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('returns the same object after the same words are registered again', () => {
    registerMessages(ur);
    const before = getMessages('ur');
    registerMessages(ur);
    expect(getMessages('ur')).toBe(before);
  });

  it('does not call a listener that was removed', () => {
    const listener = vi.fn();
    onMessagesRegistered(listener)();
    registerMessages(ur);
    expect(listener).not.toHaveBeenCalled();
  });

  it('calls a listener twice that was added twice', () => {
    const listener = vi.fn();
    onMessagesRegistered(listener);
    onMessagesRegistered(listener);
    registerMessages(ur);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('adds a language to a second copy of the module', async () => {
    registerMessages(ur);
    vi.resetModules();
    const second = await import('../../../src/locales/get-messages.js');
    expect(second.getMessages('ur').dir).toBe('rtl');
  });
});
