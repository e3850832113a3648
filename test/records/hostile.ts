/** Records that try to break the page that shows them. All values must be shown as text, or not at all. */
const MARKUP = '<img src=x onerror="alert(1)"><script>alert(1)</script></template><!--';

/** Changes the writing direction and does not change it back. */
const BIDI = 'Pay \u202Egnp.exe\u2067 \u200f';

export const markupRecord = {
  title: `Hacker ${MARKUP}`,
  definition: [MARKUP, { text: MARKUP, url: 'https://a.example/?q="><script>', strong: true }],
  duties: [MARKUP, { text: MARKUP, gerund: MARKUP }, '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', ']]>'],
  skills: [MARKUP.slice(0, 80), { name: '</style><b>', url: 'https://a.example/\u0022onclick=' }],
  day: [{ label: MARKUP, time: '09:00', text: MARKUP }],
  takeaways: [MARKUP],
  faqs: [{ question: `${MARKUP}?`, answer: MARKUP }],
  cta: { heading: MARKUP, text: MARKUP, label: '<b>go</b>', url: 'https://a.example/?a=1&b=<b>', note: MARKUP },
  links: [{ label: MARKUP, url: "/'><script>alert(1)</script>", description: MARKUP }],
  source: { name: MARKUP, url: 'https://a.example/<i>', licence: MARKUP },
};

export const bidiRecord = {
  title: BIDI,
  duties: [BIDI, '\u2066\u2066\u2066 unclosed isolates', 'a\u0000b\u0007c\u001b[31m', '\u0301'.repeat(200) + 'zalgo'],
  skills: [BIDI, '👩‍👩‍👧‍👦'.repeat(7), 'ＦＵＬＬ ｗｉｄｔｈ'],
};

/** A record of the maximal length, in words that cannot be broken. */
export const longRecord = {
  title: 'W'.repeat(120),
  duties: Array.from({ length: 40 }, (_, index) => `${index} ${'w'.repeat(500)}`.slice(0, 500)),
  skills: Array.from({ length: 60 }, (_, index) => `${index}${'s'.repeat(80)}`.slice(0, 80)),
  day: Array.from({ length: 24 }, () => ({ label: 'L'.repeat(120), text: 't'.repeat(2000) })),
  faqs: Array.from({ length: 40 }, () => ({ question: 'Q'.repeat(299) + '?', answer: 'a'.repeat(4000) })),
  links: Array.from({ length: 40 }, () => ({ label: 'l'.repeat(120), url: `/${'u'.repeat(2047)}` })),
};

/** URLs that a careless check accepts. None of them may become a link. */
export const scriptUrls: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001f\u0001 javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\njavascript\n:alert(1)',
  'javascript://a.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://a.example/1',
  'filesystem:https://a.example/1',
  'file:///etc/passwd',
  'about:blank',
  'view-source:https://a.example/',
  'ftp://a.example/',
  'ws://a.example/',
  'intent://a#Intent;end',
  '//a.example/x',
  '\\\\a.example\\x',
  '/\\a.example/x',
  '\\/a.example/x',
  ' //a.example/x',
  '/\t/a.example/x',
  '\n/\n/a.example/x',
  '///a.example/x',
  '////a.example/x',
  '//a.invalid',
  '//b.invalid',
  'http://',
  'https://',
  'http:',
  'http:path',
  'https:path',
  'https:/path',
  'ht\ttps:path',
  'https://[',
  'https://a b/',
  'https://%',
  'https://a.example:99999/',
  '',
  ' ',
  '\t\n',
];

/** A record with all of them; no link of it may be drawn. */
export const scriptUrlRecord = {
  title: 'Link collector',
  duties: ['Follow no link'],
  definition: scriptUrls.slice(0, 20).map((url) => ({ text: `to ${url}`, url })),
  skills: scriptUrls.slice(0, 20).map((url, index) => ({ name: `Skill ${index}`, url })),
  cta: { label: 'Go', url: 'javascript:alert(1)' },
  links: scriptUrls.slice(0, 40).map((url, index) => ({ label: `Link ${index}`, url })),
  publisher: { name: 'Nobody', url: 'javascript:alert(1)' },
  source: { name: 'Nowhere', url: 'data:text/html,x' },
};

/** As text, because only parsed JSON has an own `__proto__` property. */
export const prototypeKeysJson = `{
  "title": "Prototype",
  "duties": [{"text": "Stay out", "__proto__": {"gerund": "polluting"}, "constructor": {"prototype": {"polluted": true}}}],
  "pay": {"currency": "EUR", "period": "year", "__proto__": {"min": 1, "max": 2}},
  "__proto__": {"polluted": true, "lang": "xx", "skills": ["Polluting"]},
  "constructor": {"prototype": {"polluted": true}},
  "hasOwnProperty": 1,
  "toString": "no function"
}`;
