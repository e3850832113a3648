import { afterEach, describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';

const baker: RoleRecord = {
  title: 'Baker',
  duties: ['Bake bread', 'Sell cakes'],
  skills: ['Dough', 'Ovens', { name: 'Icing', level: 'sometimes' }],
  pay: { currency: 'INR', period: 'year', min: 400000, max: 2400000 },
  experience: { min: 1, max: 3 },
  takeaways: ['Bread is warm.'],
  faqs: [{ question: 'Why?', answer: ['Because ', { text: 'bread', strong: true }, '.'] }],
  links: [{ label: 'Jobs', url: 'https://x.example/' }],
  source: { name: 'NCS', retrieved: '2026-03-06' },
};

/** Every object and list in a value, however deep. */
function parts(value: unknown): object[] {
  return value && typeof value === 'object' ? [value, ...Object.values(value).flatMap(parts)] : [];
}

describe('a copy of messages with a word replaced', () => {
  it('composes with its own word', () => {
    const messages = { ...getMessages('en'), lead: 'The day begins at four' };
    expect(composeRoleContent(baker, messages).summary.lead).toBe('The day begins at four.');
  });

  it('composes a label of its own within sentences', () => {
    const messages = { ...getMessages('en'), core: 'Needed', colon: ' = ' };
    expect(JSON.stringify(composeRoleContent(baker, messages).faq)).toContain('Needed = Dough and Ovens.');
  });

  it('in a language without articles has the title alone in its phrases', () => {
    const messages = { ...getMessages('hi'), title: (_: string, aTitle: string) => `"${aTitle}"` };
    expect(composeRoleContent({ ...baker, article: 'a' }, messages).summary.heading).toBe('"Baker"');
  });

  it('writes the other words as before', () => {
    const messages = { ...getMessages('en'), lead: 'The day begins at four' };
    expect(composeRoleContent(baker, messages).faq).toEqual(composeRoleContent(baker, getMessages('en')).faq);
  });

  it.each([
    ['en', 'IN', '₹4L'],
    ['en', undefined, '₹400K'],
    ['en-US', 'IN', '₹400K'],
  ])('in %s writes figures for a record of %s', (lang, country, amount) => {
    const { summary } = composeRoleContent({ ...baker, country }, { ...getMessages(lang), pay: 'Earnings' });
    expect([summary.facts[0]?.label, summary.facts[0]?.values[0]]).toEqual(['Earnings', amount]);
  });
});

describe('content', () => {
  it('has the language and direction of the messages', () => {
    const { lang, dir } = composeRoleContent(baker, { ...getMessages('en-IN'), dir: 'rtl' });
    expect([lang, dir]).toEqual(['en-IN', 'rtl']);
  });

  it('shares no object with the record', () => {
    const own = new Set(parts(baker));
    expect(parts(composeRoleContent(baker, getMessages('en'))).filter((part) => own.has(part))).toEqual([]);
  });

  it('is the same for a frozen record', () => {
    const frozen = structuredClone(baker);
    parts(frozen).forEach(Object.freeze);
    expect(composeRoleContent(frozen, getMessages('en'))).toEqual(
      composeRoleContent(baker, getMessages('en')),
    );
  });
});

describe('a toJSON method on a prototype of the page', () => {
  const polluted = [Array.prototype, Object.prototype];

  afterEach(() => polluted.forEach((prototype) => Reflect.deleteProperty(prototype, 'toJSON')));

  it.each([
    // Regions that write as the United States do, and have no formatters yet, because their cache has to tell options apart.
    ['arrays', Array.prototype, 'en-PR'],
    ['objects', Object.prototype, 'en-GU'],
  ])('of %s changes nothing', (_, prototype, lang) => {
    const expected = composeRoleContent(baker, getMessages('en-US'));
    Object.assign(prototype, { toJSON: () => 'changed' });
    const content = composeRoleContent(baker, getMessages(lang));
    Reflect.deleteProperty(prototype, 'toJSON');
    expect(content).toEqual({ ...expected, lang });
  });
});
