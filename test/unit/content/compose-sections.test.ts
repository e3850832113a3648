import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';

const baker = { title: 'Baker', duties: ['Bake bread'] } satisfies RoleRecord;
/** A clone has ordinary prototypes, which a strict comparison asks for; contents have none. */
const compose = (facts: Partial<RoleRecord>, lang = 'en-GB') =>
  structuredClone(composeRoleContent({ ...baker, ...facts }, getMessages(lang)));

describe('the role', () => {
  it.each<[string, Partial<RoleRecord>, string]>([
    ['its own id', { id: 'the-baker' }, 'the-baker'],
    ['the slug of its title', { title: 'Café & R&D Baker’s aide' }, 'cafe-r-d-bakers-aide'],
    ['a plain word when its title has no Latin letter', { title: 'शिक्षक' }, 'role'],
  ])('is identified by %s', (_, facts, id) => {
    expect(compose(facts).id).toBe(id);
  });

  it('has the article of the record', () => {
    expect(compose({ title: 'Herbalist', article: 'an' }).summary.heading).toBe(
      'A day in the life of an Herbalist',
    );
  });

  it('has its title on one line', () => {
    const { title, summary, day } = compose({
      title: ' Baker  and\nconfectioner ',
      skills: ['Dough', 'Ovens'],
    });
    expect([title, summary.heading, day?.eyebrow]).toEqual([
      'Baker and confectioner',
      'A day in the life of a Baker and confectioner',
      'Baker and confectioner',
    ]);
  });

  it('has no composed lead when the author describes the day', () => {
    expect(compose({ day: [{ label: 'L', text: 'T' }] }).summary.lead).toBeUndefined();
  });

  it('has no property that is undefined', () => {
    const composed = compose({
      takeaways: [[{ text: 'a', url: undefined }]],
      skills: [{ name: 'b', url: undefined }],
    });
    expect(composed).toStrictEqual(JSON.parse(JSON.stringify(composed)));
  });
});

describe('lang of a section', () => {
  const langs = (facts: Partial<RoleRecord>, lang: string) => {
    const { duties, skills, takeaways, day, faq } = compose(
      { duties: ['Bake', 'Sell'], skills: ['Dough', 'Ovens'], demand: 'low', ...facts },
      lang,
    );
    return [
      duties?.lang,
      skills?.lang,
      takeaways?.lang,
      day?.lang,
      ...(faq?.items ?? []).map((item) => item.lang),
    ];
  };
  const authored = {
    takeaways: ['Bread.'],
    day: [{ label: 'L', text: 'T' }],
    faqs: [{ question: 'Why?', answer: 'Bread.' }],
    composeFaqs: false,
  };

  it('is set on authored text in another language', () => {
    expect(langs({ lang: 'fr-CA', ...authored }, 'hi')).toEqual(Array(5).fill('fr-CA'));
  });

  it('is set on an offer and on links in another language', () => {
    const link = { label: 'X', url: 'https://x.example/' };
    const { cta, explore } = compose({ lang: 'fr', cta: link, links: [link] }, 'hi');
    expect([cta?.lang, explore?.lang]).toEqual(['fr', 'fr']);
  });

  it('is not set on composed text', () => {
    expect(langs({ lang: 'fr' }, 'hi').slice(2)).toEqual(Array(5).fill(undefined));
  });

  it.each(['en', 'en-IN', 'EN_in', ' en', undefined])(
    'is not set when the language is the same: %s',
    (lang) => {
      expect(langs({ ...(lang && { lang }), ...authored }, 'en-GB')).toEqual(Array(5).fill(undefined));
    },
  );
});

describe('duties', () => {
  it.each([
    ['a capital', 'schools', 'Schools'],
    ['no end mark', 'Bake bread.', 'Bake bread'],
    ['every stop of several sentences', 'Bake. Then sell.', 'Bake. Then sell.'],
    ['no end mark of Hindi', 'रोटी बनाना।', 'रोटी बनाना'],
    ['no end mark of Urdu', 'روٹی پکانا۔', 'روٹی پکانا'],
    ['the stop of an abbreviation', 'Bake rolls, buns, etc.', 'Bake rolls, buns, etc.'],
    ['single spaces', ' Bake\n bread ', 'Bake bread'],
    ['what they have, if it is marks alone', '...', '...'],
    ['a question mark', 'Ask: done?', 'Ask: done?'],
  ])('are listed with %s', (_, text, listed) => {
    expect(compose({ duties: [text] }).duties?.items).toEqual([listed]);
  });

  it('keep the small letter of a skill', () => {
    expect(compose({ duties: ['npm packages'], skills: ['npm'] }).duties?.items).toEqual(['npm packages']);
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
    const said = {
      summary: summary.lead,
      duties: duties?.intro,
      faq: faq?.items.map(({ answer }) => answer),
    };
    return Object.entries(said)
      .filter(([, value]) => JSON.stringify(value ?? '').includes(definition))
      .map(([place]) => place);
  };

  it('answers the question what the work is', () => {
    expect(places({})).toEqual(['faq']);
  });

  it('introduces the duties when the author answers that question', () => {
    expect(places({ faqs: [{ question: 'what does a baker do', answer: 'Bread.' }] })).toEqual(['duties']);
  });

  it('introduces the duties when no question is composed', () => {
    expect(places({ composeFaqs: false })).toEqual(['duties']);
  });

  it('is the lead when there are no duties either', () => {
    expect(places({ composeFaqs: false, duties: [], skills: ['Dough'] })).toEqual(['summary']);
  });
});

describe('takeaways', () => {
  const items = (facts: Partial<RoleRecord>) =>
    compose(facts).takeaways?.items.map((item) =>
      item
        .flat()
        .map(({ text }) => text)
        .join(''),
    );

  it('are the author’s own when there are any', () => {
    expect(items({ takeaways: ['Bread is warm.'], skills: ['Dough'] })).toEqual(['Bread is warm.']);
  });

  it('name the first five skills', () => {
    expect(items({ skills: ['1', '2', '3', '4', '5', '6'] })?.at(-1)).toBe(
      'Skills in daily use: 1, 2, 3, 4 and 5.',
    );
  });

  it.each([2, 3, 4])('tell at most three of %d duties', (count) => {
    const duties = Array.from({ length: count }, (_, index) => `Bake ${index + 1}`);
    expect(items({ definition: 'Bakers bake.', duties })?.at(-1)?.match(/bake/g)).toHaveLength(
      Math.min(count, 3),
    );
  });

  it('leave out the duties when an answer has them', () => {
    expect(items({ skills: ['Dough', 'Ovens'] })?.join(' ')).not.toMatch(/bake/i);
  });

  it('have the duties when a definition is the answer', () => {
    expect(items({ definition: 'Bakers bake.' })?.at(-1)).toBe('The main work: bake bread.');
  });

  it('have the duties when the author answers the question', () => {
    expect(items({ faqs: [{ question: 'What does a baker do?', answer: 'Bread.' }] })?.at(-1)).toBe(
      'The main work: bake bread.',
    );
  });

  it('leave out what days are like when the author describes the day', () => {
    expect(items({ day: [{ label: 'L', text: 'T' }], skills: ['Dough', 'Ovens'] })).toEqual([
      'Skills in daily use: Dough and Ovens.',
    ]);
  });

  it('are absent when the facts fill none', () => {
    expect(items({})).toBeUndefined();
  });

  it('do not list a single skill', () => {
    expect(items({ definition: 'Bakers bake.', skills: ['Dough'] })?.join(' ')).not.toMatch(/skills/i);
  });
});

describe('skills', () => {
  const groups = (skills: RoleRecord['skills']) => compose({ skills }).skills?.groups;

  it('are one group without a label when all are core skills', () => {
    expect(groups(['Dough', { name: 'Ovens', level: 'core' }])).toStrictEqual([
      { level: 'core', items: [{ name: 'Dough' }, { name: 'Ovens' }] },
    ]);
  });

  it('are two labelled groups otherwise', () => {
    expect(
      groups([{ name: 'Icing', level: 'sometimes' }, 'Dough'])?.map(({ label, items }) => [
        label,
        items[0]?.name,
      ]),
    ).toEqual([
      ['Used most', 'Dough'],
      ['Depending on the task', 'Icing'],
    ]);
  });

  it('keep their links', () => {
    expect(groups([{ name: 'Dough', url: 'https://x.example/' }])?.[0]?.items).toStrictEqual([
      { name: 'Dough', url: 'https://x.example/' },
    ]);
  });

  it('have names on one line', () => {
    expect(groups([' Dough  and\novens '])?.[0]?.items).toEqual([{ name: 'Dough and ovens' }]);
  });

  it('are named once, at the level that comes first', () => {
    expect(groups(['Dough', { name: 'dough', level: 'sometimes' }])?.flatMap(({ items }) => items)).toEqual([
      { name: 'Dough' },
    ]);
  });
});

describe('the call to action', () => {
  const cta = { label: 'Join', url: 'https://x.example/' };

  it('has a composed heading and no composed text', () => {
    expect(compose({ cta }).cta).toStrictEqual({ ...cta, heading: 'Is Baker the right role for you?' });
  });

  it('has the title as heading when the language has no phrase for it', () => {
    const { askRight: _, ...words } = getMessages('en');
    expect(composeRoleContent({ ...baker, cta }, words).cta?.heading).toBe('Baker');
  });

  it('has the author’s texts unchanged', () => {
    expect(compose({ cta: { ...cta, heading: 'H', text: 'T', note: 'N' } }).cta).toStrictEqual({
      ...cta,
      heading: 'H',
      text: 'T',
      note: 'N',
    });
  });

  it('is absent when the record has none', () => {
    expect(compose({}).cta).toBeUndefined();
  });
});

describe('the links', () => {
  const links = [{ label: 'Jobs', url: 'https://x.example/', description: undefined }];

  it('are headed by the role', () => {
    expect(compose({ links }).explore).toStrictEqual({
      eyebrow: 'Baker',
      heading: 'Read on',
      items: [{ label: 'Jobs', url: 'https://x.example/' }],
    });
  });

  it('are absent when there are none', () => {
    expect(compose({ links: [] }).explore).toBeUndefined();
  });
});

describe('the source', () => {
  it('is credited with its licence and date', () => {
    const source = { name: 'NCS', url: 'https://x.example/', licence: 'OGL', retrieved: '2026-03-06' };
    expect(compose({ source }).source).toStrictEqual({
      ...source,
      label: 'Source',
      retrieved: '6 March 2026',
    });
  });

  it('leaves out a date that is not in the calendar', () => {
    expect(compose({ source: { name: 'NCS', retrieved: '2026-02-31' } }).source).toStrictEqual({
      label: 'Source',
      name: 'NCS',
    });
  });
});
