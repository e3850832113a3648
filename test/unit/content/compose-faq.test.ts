import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';

const baker = { title: 'Baker', duties: ['Bake bread'] } satisfies RoleRecord;
const compose = (facts: Partial<RoleRecord>, lang = 'en-GB') =>
  composeRoleContent({ ...baker, ...facts }, getMessages(lang));

describe('questions', () => {
  const asked = (facts: Partial<RoleRecord>) => compose(facts).faq?.items.map(({ question }) => question);
  const ids = (...faqs: NonNullable<RoleRecord['faqs']>) =>
    compose({ faqs, composeFaqs: false }).faq?.items.map(({ id }) => id);
  const answer = (facts: Partial<RoleRecord>, at = 1) => compose(facts).faq?.items[at]?.answer[0]?.[0]?.text;

  it('are composed from the facts, and followed by the author’s', () => {
    expect(
      asked({ demand: 'high', skills: ['Dough', 'Ovens'], faqs: [{ question: 'Why?', answer: 'Bread.' }] }),
    ).toEqual([
      'What does a Baker do all day?',
      'Is being a Baker a good job?',
      'Which skills does a Baker use every day?',
      'Why?',
    ]);
  });

  it.each<[string, Partial<RoleRecord>]>([
    ['nothing', {}],
    ['one word', { skills: ['Dough'] }],
    ['one skill of every day', { skills: ['Dough', { name: 'Ovens', level: 'sometimes' }] }],
  ])('are left out when %s is all there is to answer them', (_, facts) => {
    expect(asked(facts)).toEqual(['What does a Baker do all day?']);
  });

  it('are only the author’s with composeFaqs: false', () => {
    expect(
      asked({ demand: 'high', composeFaqs: false, faqs: [{ question: 'Why?', answer: 'Bread.' }] }),
    ).toEqual(['Why?']);
  });

  it('are left out when the author’s differ in case and marks only', () => {
    expect(asked({ faqs: [{ question: '“What does a baker DO, all day”', answer: 'Bread.' }] })).toEqual([
      '“What does a baker DO, all day”',
    ]);
  });

  it('stay beside a longer question that begins in the same way', () => {
    expect(
      asked({
        demand: 'low',
        faqs: [{ question: 'Is being a baker a good job for night owls?', answer: 'Yes.' }],
      }),
    ).toHaveLength(3);
  });

  it('stay beside one that is the same up to the middle of a word', () => {
    expect(
      asked({ demand: 'low', faqs: [{ question: 'Is being a baker a go?', answer: 'Yes.' }] }),
    ).toHaveLength(3);
  });

  it('stay beside one that ends in the same way', () => {
    expect(asked({ demand: 'low', faqs: [{ question: 'A good job?', answer: 'Yes.' }] })).toHaveLength(3);
  });

  it('of the author are left out when they repeat one', () => {
    expect(
      asked({
        composeFaqs: false,
        faqs: [
          { question: 'Why?', answer: 'A.' },
          { question: 'why', answer: 'B.' },
        ],
      }),
    ).toEqual(['Why?']);
  });

  it.each<[string, Partial<RoleRecord>, string]>([
    [
      'pay and demand',
      { demand: 'steady', pay: { currency: 'GBP', period: 'year', min: 17000, max: 40000 } },
      'Demand for the role is steady. Typical pay is £17K–£40K per year.',
    ],
    ['demand', { demand: 'low' }, 'Demand for the role is low.'],
    [
      'pay in words',
      { pay: { currency: 'GBP', period: 'year', text: 'Typically variable.' } },
      'Pay: Typically variable.',
    ],
    [
      'pay in figures and words',
      { pay: { currency: 'GBP', period: 'hour', min: 12.5, text: 'plus tips' } },
      'Typical pay is £12.50+ per hour – plus tips.',
    ],
  ])('judge the job by %s', (_, facts, text) => {
    expect(answer(facts)).toBe(`${text} The work suits those who like both focus and teamwork.`);
  });

  it.each([
    [7, 'Skill 7'],
    [8, 'Skill 8'],
    [9, 'Skill 8'],
  ])('name at most eight of %d skills in each list', (count, last) => {
    const names = Array.from({ length: count }, (_, index) => `Skill ${index + 1}`);
    const sometimes = names.map((name) => ({
      name: name.replace('Skill', 'Extra'),
      level: 'sometimes' as const,
    }));
    expect(answer({ skills: [...names, ...sometimes] })).toMatch(
      new RegExp(`and ${last}\\. .* and ${last.replace('Skill', 'Extra')}\\.$`),
    );
  });

  it.each([3, 4, 5])('tell at most four of %d duties', (count) => {
    const duties = Array.from({ length: count }, (_, index) => `Bake ${index + 1}`);
    expect(answer({ duties }, 0)?.match(/bake/g)).toHaveLength(Math.min(count, 4));
  });

  it.each([
    ['digits', 'Level 1?', 'Level 2?'],
    ['vowel signs', 'की?', 'कि?'],
    ['marks, and have no word', '?', '!'],
  ])('of the author stay when they differ in %s', (_, first, second) => {
    const faqs = [first, second].map((question) => ({ question, answer: 'Bread.' }));
    expect(asked({ composeFaqs: false, faqs })).toEqual([first, second]);
  });

  it('have ids: the author’s, else a slug, else a number', () => {
    expect(
      ids(
        { question: 'Why?', answer: 'A.', id: 'reason' },
        { question: 'How is it?', answer: 'B.' },
        { question: 'क्यों?', answer: 'C.' },
      ),
    ).toEqual(['reason', 'how-is-it', 'q3']);
  });

  it('keep an authored id that is also the slug of another', () => {
    expect(
      ids({ question: 'Why me?', answer: 'A.' }, { question: 'Other', answer: 'B.', id: 'why-me' }),
    ).toEqual(['why-me-2', 'why-me']);
  });

  it('get another id when the author repeats one', () => {
    expect(
      ids({ question: 'One?', answer: 'A.', id: 'x' }, { question: 'Two?', answer: 'B.', id: 'x' }),
    ).toEqual(['x', 'two']);
  });
});
