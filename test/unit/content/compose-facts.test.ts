import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { Experience, Pay, RoleRecord } from '../../../src/schema/role-record.js';
import { registerAll } from '../../support/languages.js';

registerAll();

function factOf(kind: 'pay' | 'experience' | 'demand', facts: Partial<RoleRecord>, lang: string) {
  const { summary } = composeRoleContent({ title: 'Baker', duties: ['Bake'], ...facts }, getMessages(lang));
  const fact = summary.facts.find((candidate) => candidate.kind === kind);
  return (
    fact && [`${fact.label}: ${[fact.values.join('–'), fact.unit].filter(Boolean).join(' ')}`, fact.spoken]
  );
}

describe('pay', () => {
  const inr = { currency: 'INR', period: 'year' } as const;
  it.each<[string, Pay, string, string, string | undefined]>([
    [
      'a range',
      { ...inr, min: 400000, max: 2400000 },
      'en-IN',
      'Pay: ₹4L–₹24L /yr',
      '4 lakh to 24 lakh Indian rupees per year',
    ],
    [
      'a range across units',
      { ...inr, min: 400000, max: 12500000 },
      'en-IN',
      'Pay: ₹4L–₹1.25Cr /yr',
      '4 lakh to 1.25 crore Indian rupees per year',
    ],
    [
      'equal ends',
      { ...inr, min: 400000, max: 400000 },
      'en-IN',
      'Pay: ₹4L /yr',
      '4 lakh Indian rupees per year',
    ],
    [
      'ends that look equal',
      { ...inr, min: 400000, max: 400100 },
      'en-IN',
      'Pay: ₹4L /yr',
      '4 lakh Indian rupees per year',
    ],
    [
      'an open end',
      { ...inr, min: 400000 },
      'en-IN',
      'Pay: ₹4L+ /yr',
      'at least 4 lakh Indian rupees per year',
    ],
    [
      'a ceiling',
      { ...inr, max: 2400000 },
      'en-IN',
      'Pay: up to ₹24L /yr',
      'up to 24 lakh Indian rupees per year',
    ],
    ['a median', { ...inr, median: 900000 }, 'en-IN', 'Pay: ₹9L /yr', '9 lakh Indian rupees per year'],
    [
      'percentiles',
      { ...inr, median: 900000, percentile10: 500000, percentile90: 2000000 },
      'en-IN',
      'Pay: ₹5L–₹20L /yr',
      '5 lakh to 20 lakh Indian rupees per year',
    ],
    [
      'a range and percentiles',
      { ...inr, min: 400000, max: 500000, percentile10: 1, percentile90: 2 },
      'en-IN',
      'Pay: ₹4L–₹5L /yr',
      '4 lakh to 5 lakh Indian rupees per year',
    ],
    [
      'nothing paid',
      { ...inr, min: 0, max: 400000 },
      'en-IN',
      'Pay: ₹0–₹4L /yr',
      '0 to 4 lakh Indian rupees per year',
    ],
    ['words', { ...inr, text: 'variable' }, 'en-IN', 'Pay: variable', undefined],
    [
      'words and figures',
      { ...inr, min: 400000, text: 'variable' },
      'en-IN',
      'Pay: ₹4L+ /yr',
      'at least 4 lakh Indian rupees per year',
    ],
    [
      'dollars',
      { currency: 'USD', period: 'year', min: 90000, max: 165000 },
      'en-US',
      'Pay: $90K–$165K /yr',
      '90 thousand to 165 thousand US dollars per year',
    ],
    [
      'pounds',
      { currency: 'GBP', period: 'year', min: 17000, max: 40000 },
      'en-GB',
      'Pay: £17K–£40K /yr',
      '17 thousand to 40 thousand British pounds per year',
    ],
    [
      'an hour',
      { currency: 'USD', period: 'hour', min: 18.5, max: 22 },
      'en-US',
      'Pay: $18.50–$22 /hr',
      '18.50 to 22 US dollars per hour',
    ],
    [
      'Hindi',
      { ...inr, min: 400000, max: 2400000 },
      'hi',
      'वेतन: ₹4\u00a0लाख–₹24\u00a0लाख प्रति वर्ष',
      '4 लाख से 24 लाख भारतीय रुपए प्रति वर्ष',
    ],
    [
      'a ceiling in Hindi',
      { ...inr, max: 2400000 },
      'hi',
      'वेतन: ₹24\u00a0लाख तक प्रति वर्ष',
      '24 लाख भारतीय रुपए तक प्रति वर्ष',
    ],
    [
      'Urdu',
      { ...inr, min: 400000, max: 2400000 },
      'ur',
      'تنخواہ: ₹4\u00a0لاکھ–₹24\u00a0لاکھ فی سال',
      '4 لاکھ سے 24 لاکھ بھارتی روپے فی سال',
    ],
  ])('with %s', (_, pay, lang, short, spoken) => {
    expect(factOf('pay', { pay }, lang)).toEqual([short, spoken]);
  });

  it('is left out when the record has neither amounts nor text', () => {
    expect(factOf('pay', { pay: inr }, 'en')).toBeUndefined();
  });

  it('is written for the country of the record when the tag has no region', () => {
    expect(factOf('pay', { country: 'IN', pay: { ...inr, min: 400000 } }, 'en')?.[0]).toBe('Pay: ₹4L+ /yr');
  });

  it('is written for the region of the tag when it has one', () => {
    expect(factOf('pay', { country: 'IN', pay: { ...inr, min: 400000 } }, 'en-US')?.[0]).toBe(
      'Pay: ₹400K+ /yr',
    );
  });
});

describe('experience', () => {
  it.each<[string, Experience, string, string, string | undefined]>([
    ['a range', { min: 0, max: 8 }, 'en', 'Experience: 0–8 yrs', '0 to 8 years'],
    ['an open end', { min: 8 }, 'en', 'Experience: 8+ yrs', 'at least 8 years'],
    ['an open end at one', { min: 1 }, 'en', 'Experience: 1+ yrs', 'at least 1 year'],
    ['one year', { min: 1, max: 1 }, 'en', 'Experience: 1 yr', '1 year'],
    ['up to one', { min: 0, max: 1 }, 'en', 'Experience: 0–1 yrs', '0 to 1 year'],
    ['a ceiling', { max: 8 }, 'en', 'Experience: up to 8 yrs', 'up to 8 years'],
    ['a ceiling of one', { max: 1 }, 'en', 'Experience: up to 1 yr', 'up to 1 year'],
    ['none', { min: 0, max: 0 }, 'en', 'Experience: None needed', undefined],
    ['no floor', { min: 0 }, 'en', 'Experience: None needed', undefined],
    [
      'no floor, and words',
      { min: 0, text: 'a head for heights' },
      'en',
      'Experience: a head for heights',
      undefined,
    ],
    ['words', { text: 'none needed' }, 'en', 'Experience: none needed', undefined],
    ['figures and words', { min: 2, text: 'in a kitchen' }, 'en', 'Experience: 2+ yrs', 'at least 2 years'],
    ['fractions', { min: 0.5, max: 1.5 }, 'en', 'Experience: 0.5–1.5 yrs', '0.5 to 1.5 years'],
    ['Hindi', { min: 0, max: 8 }, 'hi', 'अनुभव: 0–8 वर्ष', '0 से 8 वर्ष'],
    ['none in Hindi', { max: 0 }, 'hi', 'अनुभव: ज़रूरी नहीं', undefined],
    ['Urdu', { min: 2 }, 'ur', 'تجربہ: 2+ سال', 'کم از کم 2 سال'],
    ['two years in Arabic', { min: 2 }, 'ar', 'الخبرة: 2+ سنة', 'سنتان على الأقل'],
    ['up to two in Arabic', { min: 0, max: 2 }, 'ar', 'الخبرة: 0–2 سنة', 'من 0 إلى سنتين'],
    ['up to three in German', { min: 0, max: 3 }, 'de', 'Erfahrung: 0–3 Jahre', '0 bis 3 Jahre'],
  ])('of %s', (_, experience, lang, short, spoken) => {
    expect(factOf('experience', { experience }, lang)).toEqual([short, spoken]);
  });

  it('is left out when the record has neither years nor text', () => {
    expect(factOf('experience', { experience: {} }, 'en')).toBeUndefined();
  });
});

describe('demand', () => {
  it('is one word', () => {
    expect(factOf('demand', { demand: 'growing' }, 'en')).toEqual(['Demand: Growing', undefined]);
  });
});
