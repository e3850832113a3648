import { describe, expect, it, vi } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatList,
  formatNumber,
  formatUnit,
  formatUnitName,
} from '../../../src/locales/intl.js';

describe('formatAmount', () => {
  it.each([
    [400000, 'INR', 'en-IN', '₹4L'],
    [2400000, 'INR', 'en-IN', '₹24L'],
    [450000, 'INR', 'en-IN', '₹4.5L'],
    [1250000, 'INR', 'en-IN', '₹12.5L'],
    [12500000, 'INR', 'en-IN', '₹1.25Cr'],
    [25000, 'INR', 'en-IN', '₹25K'],
    [90000, 'USD', 'en-US', '$90K'],
    [165000, 'USD', 'en-US', '$165K'],
    [17000, 'GBP', 'en-GB', '£17K'],
    [40000, 'GBP', 'en-GB', '£40K'],
    [24907, 'GBP', 'en-GB', '£24.9K'],
    [1e12, 'USD', 'en-US', '$1T'],
    [0, 'USD', 'en-US', '$0'],
    [400000, 'INR', 'hi', '₹4\u00a0लाख'],
    [400000, 'INR', 'ur', '₹4\u00a0لاکھ'],
    [12500000, 'INR', 'ur', '₹1.25\u00a0کروڑ'],
  ])('writes %d %s in %s as %s', (value, currency, locale, text) => {
    expect(formatAmount(value, locale, { currency })).toBe(text);
  });

  it.each([
    [18, '$18'],
    [18.5, '$18.50'],
    [18.25, '$18.25'],
    [999.5, '$999.50'],
    [1234.5, '$1,234.50'],
    [9999, '$9,999'],
    [10000, '$10K'],
  ])('writes %d dollars an hour as %s', (value, text) => {
    expect(formatAmount(value, 'en-US', { currency: 'USD' })).toBe(text);
  });

  it('puts the code of an unknown currency before the amount', () => {
    expect(formatAmount(400000, 'en', { currency: 'XYZ' })).toBe('XYZ\u00a0400K');
  });

  it.each(['X', 'RUPEES', '€€€'])('writes a plain number when "%s" is no currency', (currency) => {
    expect(formatAmount(400000, 'en-GB', { currency })).toBe(`${currency}\u00a0400000`);
  });

  it.each(['en_IN', '', 'C', 'not a locale', 'x'.repeat(40)])(
    'writes English when "%s" is no locale',
    (locale) => {
      expect(formatAmount(400000, locale, { currency: 'USD' })).toBe('$400K');
    },
  );
});

describe('formatAmount, spoken', () => {
  it.each([
    [2400000, 'INR', 'en-IN', '24 lakh Indian rupees'],
    [165000, 'USD', 'en-US', '165 thousand US dollars'],
    [18.5, 'USD', 'en-US', '18.50 US dollars'],
    [2400000, 'INR', 'hi', '24 लाख भारतीय रुपए'],
    [2400000, 'INR', 'ur', '24 لاکھ بھارتی روپے'],
  ])('writes %d %s in %s as "%s"', (value, currency, locale, text) => {
    expect(formatAmount(value, locale, { currency, spoken: true })).toBe(text);
  });

  it('leaves out the currency when there is none', () => {
    expect(formatAmount(400000, 'en-IN', { spoken: true })).toBe('4 lakh');
  });
});

describe('formatUnitName', () => {
  it.each([
    [8, 'en-IN', 'short', 'yrs'],
    [1, 'en-IN', 'short', 'yr'],
    [1.5, 'en-IN', 'short', 'yrs'],
    [8, 'en', 'long', 'years'],
    [8, 'hi', 'short', 'वर्ष'],
    [8, 'ur', 'long', 'سال'],
    [8, 'C', 'short', 'yrs'],
    [8, 'de', 'short', 'Jahre'],
    [8, 'es', 'short', 'años'],
    [8, 'ja', 'short', '年'],
    [8, 'ar', 'short', 'سنوات'],
    [2, 'ar', 'short', 'سنة'],
  ] as const)('writes the form beside %d in %s (%s)', (years, locale, width, name) => {
    expect(formatUnitName(years, 'year', locale, width)).toBe(name);
  });
});

describe('digits', () => {
  it('are Western in a language that has its own', () => {
    const written = [
      formatAmount(400000, 'bn', { currency: 'BDT' }),
      formatUnit(8, 'year', 'bn', 'short'),
      formatDate('2026-03-06', 'bn'),
    ];
    expect(written.join(' ').match(/\p{Nd}+/gu)).toEqual(['4', '8', '6', '2026']);
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-03-06', 'en-IN', '6 March 2026'],
    ['2026-03-16', 'en-IN', '16 March 2026'],
    ['2026-03-06', 'en-US', 'March 6, 2026'],
    ['2026-03-06', 'hi', '6 मार्च 2026'],
    ['2026-03-06', 'ur', '6 مارچ، 2026'],
    ['2026-03-06', 'C', 'March 6, 2026'],
  ])('writes %s in %s as %s', (day, locale, text) => {
    expect(formatDate(day, locale)).toBe(text);
  });

  it('writes the same day in every time zone', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const text = formatDate('2026-03-06', 'en-CA');
    vi.unstubAllEnvs();
    expect(text).toBe('March 6, 2026');
  });

  it.each(['2026-02-30', '', 'yesterday'])('returns undefined for "%s"', (day) => {
    expect(formatDate(day, 'en')).toBeUndefined();
  });
});

describe('formatList', () => {
  it.each([
    [['messen und prüfen', 'ordnen'], 'messen und prüfen sowie ordnen'],
    [['messen und prüfen', 'ordnen', 'fegen'], 'messen und prüfen; ordnen sowie fegen'],
  ])('joins %j in German without a comma before the last', (items, text) => {
    expect(formatList(items, 'de')).toBe(text);
  });

  it.each([
    [['Git'], 'en-IN', 'Git'],
    [['Git', 'Docker'], 'en-IN', 'Git and Docker'],
    [['Git', 'Docker', 'SQL'], 'en-IN', 'Git, Docker and SQL'],
    [['Git', 'Docker', 'SQL'], 'en-US', 'Git, Docker, and SQL'],
    [['Git', 'Docker', 'SQL'], 'hi', 'Git, Docker, और SQL'],
    [['Git', 'Docker', 'SQL'], 'ur', 'Git، Docker، اور SQL'],
    [['planos', 'idiomas'], 'es', 'planos e idiomas'],
  ])('joins %j in %s as "%s"', (items, locale, text) => {
    expect(formatList(items, locale)).toBe(text);
  });

  it.each([
    [['Research and writing', 'Git', 'SQL'], 'en-IN', 'Research and writing; Git; and SQL'],
    [['R, Julia', 'Git'], 'en-IN', 'R, Julia; and Git'],
    [['R; Julia', 'Git'], 'en-IN', 'R; Julia; and Git'],
    [['R، Julia', 'Git'], 'ur', 'R، Julia؛ اور Git'],
    [['R؛ Julia', 'Git'], 'ur', 'R؛ Julia؛ اور Git'],
    [['SQL और NoSQL', 'Git', 'C'], 'hi', 'SQL और NoSQL; Git; और C'],
    [['SQL اور NoSQL', 'Git', 'C'], 'ur', 'SQL اور NoSQL؛ Git؛ اور C'],
    [['lire et relire', 'noter', 'trier'], 'fr', 'lire et relire\u202f; noter\u202f; et trier'],
    [['leer y anotar', 'medir', 'informar'], 'es', 'leer y anotar; medir; e informar'],
  ])('separates %j in %s by semicolons', (items, locale, text) => {
    expect(formatList(items, locale)).toBe(text);
  });

  it.each([
    [['SQL & NoSQL', 'Git'], 'en-IN', 'SQL & NoSQL, and Git'],
    [['Find and fix faults', 'Git'], 'en-US', 'Find and fix faults, and Git'],
    [
      ['keep records that an auditor can follow', 'prepare estimates'],
      'en-IN',
      'keep records that an auditor can follow, and prepare estimates',
    ],
    [['SQL और NoSQL', 'Git'], 'hi', 'SQL और NoSQL, और Git'],
    [['SQL اور NoSQL', 'Git'], 'ur', 'SQL اور NoSQL، اور Git'],
  ])('separates the two of %j in %s by a comma', (items, locale, text) => {
    expect(formatList(items, locale)).toBe(text);
  });

  it.each([
    [24, ' and '],
    [25, ', and '],
  ])('joins items of 25 and %d letters in English by "%s"', (length, conjunction) => {
    const items = ['x'.repeat(25), 'y'.repeat(length)];
    expect(formatList(items, 'en-IN')).toBe(items.join(conjunction));
  });

  it('joins three long items as short ones', () => {
    const [x, y, z] = ['x', 'y', 'z'].map((letter) => letter.repeat(30)) as [string, string, string];
    expect(formatList([x, y, z], 'en-IN')).toBe(`${x}, ${y} and ${z}`);
  });

  it('returns a single item unchanged', () => {
    expect(formatList(['SQL & NoSQL, and more'], 'en')).toBe('SQL & NoSQL, and more');
  });

  it('joins in English when the locale is malformed', () => {
    expect(formatList(['Git', 'Docker'], 'en_IN')).toBe('Git and Docker');
  });
});

describe('warmUpIntl', () => {
  it('formats a number later, once', async () => {
    vi.resetModules();
    vi.useFakeTimers();
    const { warmUpIntl } = await import('../../../src/locales/intl.js');
    const { NumberFormat } = Intl;
    const make = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (...asked) {
      return new NumberFormat(...asked);
    });
    warmUpIntl();
    warmUpIntl();
    const counts = [vi.getTimerCount(), make.mock.calls.length];
    vi.runAllTimers();
    expect([...counts, make.mock.calls.length]).toEqual([1, 0, 1]);
    make.mockRestore();
    vi.useRealTimers();
  });
});

describe('a formatter of Intl', () => {
  it('is created once for the same options', () => {
    const { NumberFormat } = Intl;
    const make = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (...asked) {
      return new NumberFormat(...asked);
    });
    const written = [1, 2].map((value) => formatNumber(value, 'sv', { style: 'percent' }));
    expect([written, make.mock.calls.length]).toEqual([['100 %', '200 %'], 1]);
    make.mockRestore();
  });
});
