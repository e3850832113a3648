import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';

const baker = { title: 'Baker', duties: ['Bake bread'] } satisfies RoleRecord;
/** A clone has ordinary prototypes, which a strict comparison asks for; contents have none. */
const compose = (facts: Partial<RoleRecord>, lang = 'en-GB') =>
  structuredClone(composeRoleContent({ ...baker, ...facts }, getMessages(lang)));
const steps = (facts: Partial<RoleRecord>) => compose(facts).day?.steps.map(({ text }) => text);
const skills = ['Dough', 'Ovens'];

describe('a composed day', () => {
  it('of one duty and two skills has all four parts', () => {
    expect(steps({ skills })).toEqual([
      'The day often opens with priorities and messages, then turns to the main work: bake bread.',
      'Solo work and quick check-ins share the middle of the day.',
      'Meetings and reviews tend to fall in the afternoon.',
      'The day ends with tidying up, notes for tomorrow and handing over open work. In use throughout: Dough and Ovens.',
    ]);
  });

  it('does not list a single skill', () => {
    expect(steps({ duties: ['Bake', 'Sell'], skills: ['Dough'] })?.[3]).toMatch(/handing over open work\.$/);
  });

  it.each([
    [
      ['A1', 'B2'],
      ['A1', 'B2', ''],
    ],
    [
      ['A1', 'B2', 'C3'],
      ['A1', 'B2', 'C3'],
    ],
    [
      ['A1', 'B2', 'C3', 'D4'],
      ['A1', 'B2 C3', 'D4'],
    ],
    [
      ['A1', 'B2', 'C3', 'D4', 'E5'],
      ['A1', 'B2 C3', 'D4'],
    ],
  ])('places the duties %j as %j', (duties, told) => {
    expect(
      steps({ duties })
        ?.slice(0, 3)
        .map((text) => text.match(/[A-E]\d/g)?.join(' ') ?? ''),
    ).toEqual(told);
  });

  it.each<[string, Partial<RoleRecord>]>([
    ['neither duties nor skills', { duties: [], faqs: [{ question: 'Why?', answer: 'Bread.' }] }],
    ['skills alone', { duties: [], skills }],
    ['a single duty', {}],
    ['a duty and a skill', { skills: ['Dough'] }],
    ['a duty and what is needed sometimes', { skills: ['Dough', { name: 'Ovens', level: 'sometimes' }] }],
    ['one duty that a sentence can hold', { duties: ['Bake', 'You bake. You sell.'] }],
  ])('is absent when the record has %s', (_, facts) => {
    expect(compose(facts).day).toBeUndefined();
  });

  it('leaves out duties of several sentences and long ones', () => {
    expect(
      steps({ duties: ['You bake. You also sell.', 'x'.repeat(241), 'Is it done?', 'Bake'], skills })?.[0],
    ).toMatch(/main work: bake\.$/);
  });

  it.each([
    [240, true],
    [241, false],
  ])('has a duty of %d characters: %s', (length, isTold) => {
    const duty = `Bake ${'x'.repeat(length - 5)}`;
    expect(steps({ duties: [duty, 'Sell', 'Clean'] })?.[0]?.includes(duty.slice(1))).toBe(isTold);
  });

  it.each([
    [3, 'Dough, Ovens and Icing'],
    [4, 'Dough, Ovens and Icing'],
  ])('names at most three of %d skills', (count, list) => {
    expect(steps({ skills: ['Dough', 'Ovens', 'Icing', 'Sugar'].slice(0, count) })?.[3]).toMatch(
      new RegExp(`: ${list}\\.$`),
    );
  });

  it('has duties as activities when each has that form', () => {
    expect(steps({ duties: [{ text: 'Bake bread', gerund: 'baking bread' }], skills })?.[0]).toMatch(
      /, then turns to baking bread\.$/,
    );
  });

  it('has activities without the stop of the author', () => {
    const duties = ['A', 'B', 'C', 'D'].map((text) => ({ text, gerund: `baking ${text}.` }));
    expect(steps({ duties })?.[1]).toMatch(/, with time for baking B and baking C\.$/);
  });

  it('keeps the capital of a skill that is needed sometimes', () => {
    const sometimes = { name: 'Docker', level: 'sometimes' } as const;
    expect(steps({ duties: ['Docker images'], skills: [...skills, sometimes] })?.[0]).toMatch(
      /: Docker images\.$/,
    );
  });

  it.each([
    ['रोटी बनाना। केक बेचना।', 'hi'],
    ['روٹی پکانا۔ کیک بیچنا۔', 'ur'],
    ['Bake 2 loaves. 3 cakes', 'en'],
  ])('leaves out a duty of several sentences: %s', (duty, lang) => {
    const composed = composeRoleContent({ ...baker, duties: [duty, 'X', 'Y'] }, getMessages(lang));
    expect(composed.day?.steps[0]?.text).not.toContain(duty.slice(0, 9));
  });

  it('has a label before duties when one is no activity', () => {
    const duties = ['Bake', { text: 'Sell cakes', gerund: 'selling cakes' }, 'Sing', 'Clean'];
    expect(steps({ duties })?.[1]).toMatch(/, with time for other tasks: sell cakes and sing\.$/);
  });

  it('replaces the colons of a duty after a label', () => {
    expect(steps({ duties: ['Reports: write: send'], skills })?.[0]).toMatch(
      /main work: reports – write – send\.$/,
    );
  });
});

describe('the author’s own day', () => {
  const day = (...times: (string | undefined)[]) => times.map((time) => ({ label: 'L', time, text: 'T' }));
  const skies = (...times: (string | undefined)[]) =>
    compose({ day: day(...times) }).day?.steps.map(({ sky }) => sky);

  it.each([
    ['04:59', 'evening'],
    ['05:00', 'morning'],
    ['10:59', 'morning'],
    ['11:00', 'midday'],
    ['13:59', 'midday'],
    ['14:00', 'afternoon'],
    ['17:59', 'afternoon'],
    ['18:00', 'evening'],
    ['00:00', 'evening'],
  ])('at %s has the sky of the %s', (time, sky) => {
    expect(skies(time)).toEqual([sky]);
  });

  it.each([
    [1, ['morning']],
    [2, ['morning', 'evening']],
    [3, ['morning', 'afternoon', 'evening']],
    [4, ['morning', 'midday', 'afternoon', 'evening']],
    [5, ['morning', 'midday', 'afternoon', 'afternoon', 'evening']],
  ])('spreads %d steps without times over the day', (count, expected) => {
    expect(skies(...Array.from({ length: count }, () => undefined))).toEqual(expected);
  });

  it('keeps the sky for a step without a time', () => {
    expect(skies('14:00', undefined, undefined, '19:00')).toEqual([
      'afternoon',
      'afternoon',
      'afternoon',
      'evening',
    ]);
  });

  it('keeps label, time and text, and has the time in minutes', () => {
    expect(compose({ day: [{ label: 'Oven', time: '04:30', text: 'Hot' }] }).day?.steps).toStrictEqual([
      { sky: 'evening', label: 'Oven', time: '04:30', minutes: 270, text: 'Hot' },
    ]);
  });

  it('has the minute 0 at midnight', () => {
    expect(compose({ day: day('00:00') }).day?.steps[0]?.minutes).toBe(0);
  });

  it('has no composed introduction', () => {
    expect(compose({ day: day('09:00') }).day?.intro).toBeUndefined();
  });
});
