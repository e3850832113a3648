/** Figures as every engine has to write them, and the other form of an engine that is known to differ. */
import { getMessages } from '../../src/locales/get-messages.js';
import { formatAmount, formatDate, formatList, formatUnitName } from '../../src/locales/intl.js';
import { or } from '../../src/locales/or.js';
import { te } from '../../src/locales/te.js';
import { createWriter, type Writer } from '../../src/locales/writer.js';

export type Engine = 'node' | 'chromium' | 'firefox' | 'webkit';

export interface Figure {
  readonly what: string;
  readonly write: () => string | undefined;
  readonly text: string;
  readonly unless?: Partial<Record<Engine, string>>;
}

/** English words, where those of the language are not registered, with the figures of the locale. */
const writerIn = (locale: string) => createWriter({ ...getMessages(locale), lang: locale });
const paid = (locale: string, currency: string, min?: number, max?: number) =>
  writerIn(locale).pay({ currency, period: 'year', min, max });
const pay = (text: string, ...facts: Parameters<typeof paid>): Figure => ({
  what: `pay of ${facts.slice(2).join(' to ')} ${facts[1]} in ${facts[0]}`,
  write: () => paid(...facts)?.values.join('–'),
  text,
});
const spoken = (text: string, ...facts: Parameters<typeof paid>): Figure => ({
  ...pay(text, ...facts),
  what: `the same, spoken, in ${facts[0]}`,
  write: () => paid(...facts)?.spoken,
});
const monthly = { currency: 'INR', period: 'month', min: 18000, max: 250000 } as const;
const inSentence = (text: string, write: Writer): Figure =>
  other(`pay in full in the words of ${write.words.lang}`, () => write.pay(monthly)?.inSentence, text);
const years = (text: string, locale: string, min?: number, max?: number): Figure => ({
  what: `experience of ${min ?? ''} to ${max ?? ''} in ${locale}`,
  write: () => {
    const figure = writerIn(locale).experience({ min, max });
    return figure && `${figure.values.join('–')} ${figure.unit ?? ''}`;
  },
  text,
});
const other = (what: string, write: () => string | undefined, text: string): Figure => ({
  what,
  write,
  text,
});

export const figures: readonly Figure[] = [
  pay('₹4L–₹24L', 'en-IN', 'INR', 400000, 2400000),
  pay('₹4.5L–₹12.5L', 'en-IN', 'INR', 450000, 1250000),
  pay('₹4L–₹1.25Cr', 'en-IN', 'INR', 400000, 12500000),
  pay('₹4L', 'en-IN', 'INR', 400000, 400000),
  pay('₹4L+', 'en-IN', 'INR', 400000),
  pay('$90K–$165K', 'en-US', 'USD', 90000, 165000),
  pay('55.000\u00a0€–95.000\u00a0€', 'de-DE', 'EUR', 55000, 95000),
  pay('1\u00a0850\u00a0€', 'fr', 'EUR', 1850, 1850),
  pay('1850\u00a0€', 'es', 'EUR', 1850, 1850),
  pay('R$\u00a01.850', 'pt', 'BRL', 1850, 1850),
  other(
    '1850 euros, spoken, in fr',
    () => formatAmount(1850, 'fr', { currency: 'EUR', spoken: true }),
    '1 850 euros',
  ),
  other(
    '1850 euros, spoken, in es',
    () => formatAmount(1850, 'es', { currency: 'EUR', spoken: true }),
    '1850 euros',
  ),
  other(
    '1850 riyals, spoken, in ar',
    () => formatAmount(1850, 'ar', { currency: 'SAR', spoken: true }),
    '1,850 ريال سعودي',
  ),
  pay('￥500万–￥1200万', 'ja', 'JPY', 5000000, 12000000),
  pay('£17K–£40K', 'en-GB', 'GBP', 17000, 40000),
  pay('₹25K–₹60K', 'en-IN', 'INR', 25000, 60000),
  pay('₹4\u00a0लाख–₹24\u00a0लाख', 'hi', 'INR', 400000, 2400000),
  pay('4\u00a0লা₹–24\u00a0লা₹', 'bn', 'INR', 400000, 2400000),
  pay('$18.50–$22', 'en-US', 'USD', 18.5, 22),
  {
    ...spoken('4 lakh to 24 lakh Indian rupees per year', 'en-IN', 'INR', 400000, 2400000),
    // WebKitGTK counts in lakh when it writes short, and in millions when it writes long.
    unless: { webkit: '400 thousand to 2.4 million Indian rupees per year' },
  },
  spoken('90 thousand to 165 thousand US dollars per year', 'en-US', 'USD', 90000, 165000),
  spoken('4 लाख से 24 लाख भारतीय रुपए प्रति वर्ष', 'hi', 'INR', 400000, 2400000),
  years('0–8 yrs', 'en-IN', 0, 8),
  years('8+ yrs', 'en-IN', 8),
  years('0–8 वर्ष', 'hi', 0, 8),
  ...(['hour', 'day', 'week', 'year'] as const).map((period) =>
    other(
      `"/${period}" in en-IN`,
      () => `/${formatUnitName(1, period, 'en-IN', 'short')}`,
      { hour: '/hr', day: '/day', week: '/wk', year: '/yr' }[period],
    ),
  ),
  inSentence('₹18,000–₹2,50,000 ప్రతి నెల', createWriter(te, 'IN')),
  // Chromium has no data of Odia; the words replace its English.
  inSentence('₹18,000–₹2,50,000 ପ୍ରତି ମାସ', createWriter(or)),
  other('experience in Odia', () => createWriter(or).experience({ min: 1, max: 5 })?.spoken, '1 ରୁ 5 ବର୍ଷ'),
  other('a date in Odia', () => createWriter(or).date('2026-03-06'), '6 March 2026'),
  other(
    'a list in Odia',
    () => createWriter(or).labelList(or.skills, ['Git', 'Docker', 'SQL']),
    `${or.skills}: Git, Docker ଓ SQL`,
  ),
  {
    ...other('a list with a comma in Malayalam', () => formatList(['A, B', 'C', 'D'], 'ml'), 'A, B; C; D'),
    // WebKitGTK also writes "and" before the last item, where the others only write a comma.
    unless: { webkit: 'A, B; C; കൂടാതെ D' },
  },
  other('a month in en-IN', () => formatUnitName(1, 'month', 'en-IN', 'short'), 'mth'),
  other('a year in de-DE', () => formatUnitName(1, 'year', 'de-DE', 'long'), 'Jahr'),
  other('a date in en-IN', () => formatDate('2026-03-06', 'en-IN'), '6 March 2026'),
  other('a date in hi', () => formatDate('2026-03-06', 'hi'), '6 मार्च 2026'),
  other('a list in en-IN', () => formatList(['Git', 'Docker', 'SQL'], 'en-IN'), 'Git, Docker and SQL'),
  other('a list in hi', () => formatList(['Git', 'Docker', 'SQL'], 'hi'), 'Git, Docker, और SQL'),
  ...['en_IN', 'C', '', 'not a locale'].map((locale) =>
    other(`an amount in "${locale}"`, () => formatAmount(400000, locale, { currency: 'USD' }), '$400K'),
  ),
  other('an amount in no currency', () => formatAmount(400000, 'en', { currency: '€€€' }), '€€€\u00a0400000'),
];

/** What an engine has to write. */
export const expected = ({ text, unless }: Figure, engine: Engine): string => unless?.[engine] ?? text;
