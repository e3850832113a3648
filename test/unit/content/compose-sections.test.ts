import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';

const baker = { title: 'Baker', duties: ['Bake bread'] } satisfies RoleRecord;
const compose = (facts: Partial<RoleRecord>, lang = 'en-GB') => composeRoleContent({ ...baker, ...facts }, getMessages(lang));
const steps = (facts: Partial<RoleRecord>) => compose(facts).day?.steps.map(({ text }) => text);

describe('the role', () => {
  it.each<[string, Partial<RoleRecord>, string]>([
    ['its own id', { id: 'the-baker' }, 'the-baker'],
    ['the slug of its title', { title: 'Café & R&D Baker’s aide' }, 'cafe-r-d-bakers-aide'],
    ['a plain word when its title has no Latin letter', { title: 'शिक्षक' }, 'role'],
  ])('is known by %s', (_, facts, id) => {
    expect(compose(facts).id).toBe(id);
  });

  it('takes the article of the record before any rule', () => {
    expect(compose({ title: 'Herbalist', article: 'an' }).summary.heading).toBe('A day in the life of an Herbalist');
  });

  it('has nothing in it that is undefined', () => {
    expect(Object.values(compose({})).includes(undefined)).toBe(false);
  });
});

describe('a composed day', () => {
  it('without duties tells the frame and the skills', () => {
    expect(steps({ duties: [], skills: ['Dough'] })).toEqual([
      'The day often opens with priorities and messages, before the first focused stretch.',
      'The middle of the day alternates between solo work and quick check-ins.',
      'Meetings and reviews tend to fall in the afternoon, along with open questions.',
      'The day ends with tidying up, notes for tomorrow and handing over open work. In use throughout: Dough.',
    ]);
  });

  it.each([
    [['A1'], ['A1', '', '']],
    [['A1', 'B2'], ['A1', 'B2', '']],
    [['A1', 'B2', 'C3'], ['A1', 'B2', 'C3']],
    [['A1', 'B2', 'C3', 'D4'], ['A1', 'B2 C3', 'D4']],
    [['A1', 'B2', 'C3', 'D4', 'E5'], ['A1', 'B2 C3', 'D4']],
  ])('spreads %j as %j', (duties, told) => {
    expect(steps({ duties })?.slice(0, 3).map((text) => text.match(/[A-E]\d/g)?.join(' ') ?? '')).toEqual(told);
  });

  it('is absent when neither duties nor skills are known', () => {
    expect(compose({ duties: [], faqs: [{ question: 'Why?', answer: 'Bread.' }] }).day).toBeUndefined();
  });

  it('does not weave in what is several sentences or an essay', () => {
    expect(steps({ duties: ['You bake. You also sell.', 'x'.repeat(241), 'Is it done?'], skills: ['Dough'] })?.[0]).toMatch(/focused stretch\.$/);
  });

  it('flows when every duty has an activity', () => {
    expect(steps({ duties: [{ text: 'Bake bread', gerund: 'baking bread' }] })?.[0]).toMatch(/, then turns to baking bread\.$/);
  });

  it('labels duties when one of them has none', () => {
    const duties = ['Bake', { text: 'Sell cakes', gerund: 'selling cakes' }, 'Sing', 'Clean'];
    expect(steps({ duties })?.[1]).toMatch(/, with time for other tasks: sell cakes and sing\.$/);
  });

  it('does not let a colon follow a colon', () => {
    expect(steps({ duties: ['Reports: write them'] })?.[0]).toMatch(/main work: reports – write them\.$/);
  });
});

describe('the author’s own day', () => {
  const day = (...times: (string | undefined)[]) => times.map((time) => ({ label: 'L', time, text: 'T' }));
  const skies = (...times: (string | undefined)[]) => compose({ day: day(...times) }).day?.steps.map(({ sky }) => sky);

  it.each([
    ['04:59', 'evening'], ['05:00', 'morning'], ['10:59', 'morning'], ['11:00', 'midday'], ['13:59', 'midday'],
    ['14:00', 'afternoon'], ['17:59', 'afternoon'], ['18:00', 'evening'], ['00:00', 'evening'],
  ])('puts %s under the sky of the %s', (time, sky) => {
    expect(skies(time)).toEqual([sky]);
  });

  it.each([
    [1, ['morning']],
    [2, ['morning', 'evening']],
    [3, ['morning', 'afternoon', 'evening']],
    [4, ['morning', 'midday', 'afternoon', 'evening']],
    [5, ['morning', 'midday', 'afternoon', 'afternoon', 'evening']],
  ])('spreads %d steps without times over the skies', (count, expected) => {
    expect(skies(...Array.from({ length: count }, () => undefined))).toEqual(expected);
  });

  it('does not let the sun go back for a step without a time', () => {
    expect(skies('14:00', undefined, '19:00')).toEqual(['afternoon', 'afternoon', 'evening']);
  });

  it('keeps label, time and text, and counts the minutes', () => {
    expect(compose({ day: [{ label: 'Oven', time: '04:30', text: 'Hot' }] }).day?.steps).toStrictEqual([
      { sky: 'evening', label: 'Oven', time: '04:30', minutes: 270, text: 'Hot' },
    ]);
  });

  it('has no introduction of ours', () => {
    expect(compose({ day: day('09:00') }).day?.intro).toBeUndefined();
  });
});

describe('duties', () => {
  it.each([
    ['a capital', 'schools', 'Schools'],
    ['no end mark', 'Bake bread.', 'Bake bread'],
    ['their own inner stops', 'Bake. Then sell.', 'Bake. Then sell'],
    ['single spaces', ' Bake\n bread ', 'Bake bread'],
    ['a question mark', 'Ask: done?', 'Ask: done?'],
  ])('are listed with %s', (_, text, listed) => {
    expect(compose({ duties: [text] }).duties?.items).toEqual([listed]);
  });

  it('are listed once', () => {
    expect(compose({ duties: ['Bake', 'bake.', 'Sell'] }).duties?.items).toEqual(['Bake', 'Sell']);
  });

  it('are not changed in another language', () => {
    expect(compose({ duties: ['schools'] }, 'hi').duties?.items).toEqual(['schools']);
  });
});

describe('a definition', () => {
  const definition = 'Bakers bake.';
  const places = (facts: Partial<RoleRecord>) => {
    const { summary, duties, faq } = compose({ definition, ...facts });
    const said = { summary: summary.lead, duties: duties?.intro, faq: faq?.items.map(({ answer }) => answer) };
    return Object.entries(said).filter(([, value]) => JSON.stringify(value ?? '').includes(definition)).map(([place]) => place);
  };

  it('answers what the work is', () => {
    expect(places({})).toEqual(['faq']);
  });

  it('opens the list of duties when the author answers that question', () => {
    expect(places({ faqs: [{ question: 'what does a baker do', answer: 'Bread.' }] })).toEqual(['duties']);
  });

  it('opens the list of duties when no question may be composed', () => {
    expect(places({ composeFaqs: false })).toEqual(['duties']);
  });

  it('leads the page when there are no duties either', () => {
    expect(places({ composeFaqs: false, duties: [], skills: ['Dough'] })).toEqual(['summary']);
  });
});

describe('takeaways', () => {
  const items = (facts: Partial<RoleRecord>) => compose(facts).takeaways?.items.map((item) => item.flat().map(({ text }) => text).join(''));

  it('are the author’s own when there are any', () => {
    expect(items({ takeaways: ['Bread is warm.'], skills: ['Dough'] })).toEqual(['Bread is warm.']);
  });

  it('name the first five skills', () => {
    expect(items({ skills: ['1', '2', '3', '4', '5', '6'] })?.at(-1)).toBe('Skills in daily use: 1, 2, 3, 4 and 5.');
  });

  it('leave the duties alone when day and answer tell them', () => {
    expect(items({ skills: ['Dough'] })?.join(' ')).not.toMatch(/bake/i);
  });

  it('tell the duties when a definition answers the question', () => {
    expect(items({ definition: 'Bakers bake.' })?.at(-1)).toBe('Much of the time goes into the main work: bake bread.');
  });

  it('are absent when nothing but the general could be said', () => {
    expect(items({})).toBeUndefined();
  });
});

describe('skills', () => {
  const groups = (skills: RoleRecord['skills']) => compose({ skills }).skills?.groups;

  it('stand in one group without a label when the record does not tell them apart', () => {
    expect(groups(['Dough', { name: 'Ovens', level: 'core' }])).toStrictEqual([{ level: 'core', items: [{ name: 'Dough' }, { name: 'Ovens' }] }]);
  });

  it('stand in two labelled groups when it does', () => {
    expect(groups([{ name: 'Icing', level: 'sometimes' }, 'Dough'])?.map(({ label, items }) => [label, items[0]?.name])).toEqual([
      ['Used most', 'Dough'], ['Depending on the task', 'Icing'],
    ]);
  });

  it('keep their links', () => {
    expect(groups([{ name: 'Dough', url: 'https://x.example/' }])?.[0]?.items).toStrictEqual([{ name: 'Dough', url: 'https://x.example/' }]);
  });

  it('are named once, at the level that comes first', () => {
    expect(groups(['Dough', { name: 'dough', level: 'sometimes' }])?.flatMap(({ items }) => items)).toEqual([{ name: 'Dough' }]);
  });
});

describe('questions', () => {
  const asked = (facts: Partial<RoleRecord>) => compose(facts).faq?.items.map(({ question }) => question);
  const ids = (...faqs: NonNullable<RoleRecord['faqs']>) => compose({ faqs, composeFaqs: false }).faq?.items.map(({ id }) => id);
  const answer = (facts: Partial<RoleRecord>, at = 1) => compose(facts).faq?.items[at]?.answer[0]?.[0]?.text;

  it('are composed from what is known, and followed by the author’s', () => {
    expect(asked({ demand: 'high', skills: ['Dough'], faqs: [{ question: 'Why?', answer: 'Bread.' }] })).toEqual([
      'What does a Baker do all day?', 'Is being a Baker a good job?', 'Which skills does a Baker use every day?', 'Why?',
    ]);
  });

  it('are not asked when nothing answers them', () => {
    expect(asked({})).toEqual(['What does a Baker do all day?']);
  });

  it('are only the author’s when the record says so', () => {
    expect(asked({ demand: 'high', composeFaqs: false, faqs: [{ question: 'Why?', answer: 'Bread.' }] })).toEqual(['Why?']);
  });

  it('give way to the author’s in other letters, with other marks', () => {
    expect(asked({ faqs: [{ question: '“What does a baker DO, all day”', answer: 'Bread.' }] })).toEqual(['“What does a baker DO, all day”']);
  });

  it('stay beside a different question that begins alike', () => {
    expect(asked({ demand: 'low', faqs: [{ question: 'Is being a baker a good job for night owls?', answer: 'Yes.' }] })).toHaveLength(3);
  });

  it('by the author are asked once', () => {
    expect(asked({ composeFaqs: false, faqs: [{ question: 'Why?', answer: 'A.' }, { question: 'why', answer: 'B.' }] })).toEqual(['Why?']);
  });

  it.each<[string, Partial<RoleRecord>, string]>([
    ['pay and demand', { demand: 'steady', pay: { currency: 'GBP', period: 'year', min: 17000, max: 40000 } }, 'Demand for the role is steady. Typical pay is £17K–£40K per year.'],
    ['demand', { demand: 'low' }, 'Demand for the role is low.'],
    ['pay in words', { pay: { currency: 'GBP', period: 'year', text: 'Typically variable.' } }, 'Pay: Typically variable.'],
    ['pay in figures and words', { pay: { currency: 'GBP', period: 'hour', min: 12.5, text: 'plus tips' } }, 'Typical pay is £12.50+ per hour. More on pay: plus tips.'],
  ])('judge the job by %s', (_, facts, text) => {
    expect(answer(facts)).toBe(`${text} It suits those who like both focused work and teamwork.`);
  });

  it('have ids: the author’s, else a slug, else a number', () => {
    expect(ids({ question: 'Why?', answer: 'A.', id: 'reason' }, { question: 'How is it?', answer: 'B.' }, { question: 'क्यों?', answer: 'C.' })).toEqual(['reason', 'how-is-it', 'q3']);
  });

  it('keep the author’s id when a slug would take it', () => {
    expect(ids({ question: 'Why me?', answer: 'A.' }, { question: 'Other', answer: 'B.', id: 'why-me' })).toEqual(['why-me-2', 'why-me']);
  });

  it('get another id when the author gives one twice', () => {
    expect(ids({ question: 'One?', answer: 'A.', id: 'x' }, { question: 'Two?', answer: 'B.', id: 'x' })).toEqual(['x', 'two']);
  });
});

describe('the call to action', () => {
  const cta = { label: 'Join', url: 'https://x.example/' };

  it('has a composed heading and no composed text', () => {
    expect(compose({ cta }).cta).toStrictEqual({ ...cta, heading: 'Is Baker the right role for you?' });
  });

  it('keeps every word of the author', () => {
    expect(compose({ cta: { ...cta, heading: 'H', text: 'T', note: 'N' } }).cta).toStrictEqual({ ...cta, heading: 'H', text: 'T', note: 'N' });
  });

  it('is absent without a record of it', () => {
    expect(compose({}).cta).toBeUndefined();
  });
});

describe('the links', () => {
  const links = [{ label: 'Jobs', url: 'https://x.example/', description: undefined }];

  it('are headed by the role', () => {
    expect(compose({ links }).explore).toStrictEqual({
      eyebrow: 'Explore', heading: 'More about the Baker role', items: [{ label: 'Jobs', url: 'https://x.example/' }],
    });
  });

  it('name who publishes them', () => {
    expect(compose({ links, publisher: { name: 'OnJob' } }).explore?.heading).toBe('More about the Baker role from OnJob');
  });

  it('are absent when there are none', () => {
    expect(compose({ links: [] }).explore).toBeUndefined();
  });
});

describe('the source', () => {
  it('is credited with its licence and date', () => {
    const source = { name: 'NCS', url: 'https://x.example/', licence: 'OGL', retrieved: '2026-03-06' };
    expect(compose({ source }).source).toStrictEqual({ ...source, label: 'Source', retrieved: 'Retrieved 6 March 2026' });
  });

  it('leaves out a date that is not in the calendar', () => {
    expect(compose({ source: { name: 'NCS', retrieved: '2026-02-31' } }).source).toStrictEqual({ label: 'Source', name: 'NCS' });
  });
});
