/** Records with one hostile text in each field. */
const VISIBLE = /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u;

/** A record needs a title of visible text, at most 120 characters long; a text that is none is prefixed and cut. */
const titleOf = (text: string): string =>
  VISIBLE.test(text) && text.length <= 120 ? text : [...`Keeper ${text}`].slice(0, 120).join('');

/** A text as a URL, and as a part of allowed URLs. */
const urlsOf = (text: string): string[] => [
  text,
  `https://a.example/?q=${text}`,
  `/${text}`,
  `mailto:${text}`,
];

/** The author has written each field; nothing is composed. */
export const authoredRecord = (text: string): object => ({
  $schema: text,
  id: text,
  lang: text,
  country: text,
  title: titleOf(text),
  article: text,
  plural: text,
  alternateTitles: [text],
  definition: [
    text,
    { text, url: text, strong: true, em: true },
    { text, url: `https://a.example/#${text}` },
    ' end',
  ],
  duties: [text, { text: `Two ${text}`, gerund: text }, 'Open the shop'],
  skills: [
    text,
    { name: `Two ${text}`, level: 'sometimes', url: text },
    { name: `Three ${text}`, url: `/${text}` },
  ],
  pay: { currency: text, period: text, min: text, max: text, text },
  experience: { min: text, max: text, text },
  demand: text,
  day: [
    { label: text, time: '09:00', text },
    { label: `Two ${text}`, time: text, text: `Two ${text}` },
  ],
  takeaways: [text, [{ text, url: text }, 'and', text]],
  faqs: [{ question: text, answer: [text, { text, url: text }], id: text }],
  cta: { heading: text, text, label: text, url: `https://a.example/${text}`, note: text },
  links: urlsOf(text).map((url, index) => ({ label: `${text} ${index}`, url, description: text })),
  publisher: { name: text, url: text },
  source: { name: text, url: text, licence: text, retrieved: text },
  [text]: text,
});

/** Only facts: the text stands inside composed sentences. */
export const bareRecord = (text: string): object => ({
  title: titleOf(text),
  plural: text,
  duties: [
    text,
    `Look after ${text}`,
    { text: `Write ${text}`, gerund: `writing ${text}` },
    `Mend ${text}`,
    'Open the shop',
  ],
  skills: [text, `Use of ${text}`, { name: `Care of ${text}`, level: 'sometimes' }],
  pay: { currency: 'EUR', period: 'year', min: 24_000, max: 36_000, text },
  experience: { text },
  demand: 'growing',
  cta: { label: text, url: text },
  links: [{ label: text, url: `/${encodeURIComponent('x')}` }],
  publisher: { name: text },
  source: { name: text, licence: text, retrieved: '2026-03-06' },
});
