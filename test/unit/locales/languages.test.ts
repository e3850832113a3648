import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { hi } from '../../../src/locales/hi.js';
import type { Demand, FailureCode, PayPeriod, Words } from '../../../src/locales/messages.js';
import { ur } from '../../../src/locales/ur.js';

const codes: readonly FailureCode[] = ['network', 'status', 'timeout', 'too-large', 'not-json', 'record'];
const periods: readonly PayPeriod[] = ['hour', 'day', 'week', 'month', 'year'];
const demands: readonly Demand[] = ['low', 'steady', 'growing', 'high'];
const work = [undefined, { text: '1', activity: false }, { text: '1', activity: true }] as const;

/** Everything a language can say, about facts that are all figures, so that every letter is its own. */
function everyText({
  summary,
  facts,
  takeaways,
  day,
  duties,
  skills,
  faq,
  cta,
  explore,
  ui,
}: Words): string[] {
  const role = { title: '9', article: 'a' } as const;
  const goodJob = demands.flatMap((demand) => [
    faq.goodJobAnswer({ demand, pay: '5', payNote: '6' }),
    faq.goodJobAnswer({ payNote: '6' }),
  ]);
  return [
    summary.eyebrow,
    summary.heading(role),
    summary.lead(role) ?? '–',
    facts.pay,
    facts.payInWords,
    facts.experience,
    facts.noExperience,
    facts.demand,
    ...Object.values(facts.demandLevels),
    ...periods.flatMap((period) => [facts.payUnit(period), facts.payPer('1', period)]),
    facts.range('1', '2'),
    facts.atLeast('1'),
    facts.upTo('1'),
    takeaways.heading,
    takeaways.mix(role) ?? '–',
    takeaways.skills('1'),
    ...work.flatMap((told) => (told ? [takeaways.work(told), faq.workAnswer(told)] : [])),
    day.eyebrow,
    day.heading(role),
    day.intro,
    ...day.labels,
    ...work.flatMap((told) => [day.morning(told), day.midday(told), day.afternoon(told)]),
    day.evening(),
    day.evening('1'),
    duties.eyebrow,
    duties.heading(role),
    skills.eyebrow,
    skills.heading,
    skills.core,
    skills.sometimes,
    faq.heading(role),
    faq.workQuestion(role),
    faq.goodJobQuestion(role),
    faq.skillsQuestion(role),
    ...goodJob.flat().filter((text) => text !== undefined),
    ...faq.skillsAnswer('1', '2').filter((text) => text !== undefined),
    cta.heading(role),
    explore.eyebrow,
    explore.heading(role),
    explore.heading(role, '8'),
    ui.loading,
    ui.retry,
    ...codes.map((code) => ui.failed(code)),
    ui.failedAgain,
    ui.loaded,
    ui.empty,
    ui.showAll,
    ui.hideAll,
    ui.opensInNewTab,
    ui.skillsSelected(6, 9),
    ui.sourceLabel,
    ui.retrieved('1'),
  ];
}

describe.each([
  ['English', en, /[^\p{Script=Latin}\p{Script=Common}]/u],
  ['Hindi', hi, /[^\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]/u],
  ['Urdu', ur, /[^\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u],
])('%s', (_, messages, foreign) => {
  const texts = everyText(messages);

  it('has a word for everything', () => {
    expect(texts.filter((text) => text.trim() === '' || /undefined|null|\[object/.test(text))).toEqual([]);
  });

  it('uses no letter of another script', () => {
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });

  it('puts one space between words, and none before a mark', () => {
    expect(texts.filter((text) => / {2}|^ | $| [.,;:?!।،۔؟]/.test(text))).toEqual([]);
  });

  it('ends no sentence twice', () => {
    expect(texts.filter((text) => /[.।۔]{2}|[:;,][.।۔]/.test(text))).toEqual([]);
  });
});

describe('English', () => {
  it('has no word that Britain and America spell differently', () => {
    const differs =
      /\b\w*(?:[io]s(?:e[ds]?|ing|ation)s?|iz(?:e[ds]?|ing|ation)s?|ou?r|ogue|[lt]re|lled|lling|ence|ense)\b/gi;
    const shared =
      /^(?:or|for|your|priorities|other|hour|four|these|those|experience|otherwise|closed?|used?|messages?|minutes)$/i;
    const found = everyText(en).flatMap((text) => text.match(differs) ?? []);
    expect(found.filter((word) => !shared.test(word))).toEqual([]);
  });
});

describe.each([
  ['Hindi', hi, 'डाकिया', 'डाकिया: एक दिन', 'डेवलपर', 'डेवलपर का एक दिन'],
  ['Urdu', ur, 'ڈاکیا', 'ڈاکیا: ایک دن', 'ڈویلپر', 'ڈویلپر کا ایک دن'],
])('%s', (_, messages, inflecting, labelled, plain, possessive) => {
  it('does not put a postposition after a title that would have to change', () => {
    expect(messages.summary.heading({ title: inflecting })).toBe(labelled);
  });

  it('uses the postposition where nothing changes', () => {
    expect(messages.summary.heading({ title: plain })).toBe(possessive);
  });
});
