/**
 * Hostile texts, in families. Characters that an editor would not show as they are, are written as escapes. A text that runs as a script
 * calls `pwned()`.
 */
import { scriptUrls } from '../records/hostile.js';

export interface Vector {
  readonly family: string;
  readonly text: string;
}

const CALL = 'pwned()';
const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const char = (code: number): string => String.fromCodePoint(code);

/** Markup that runs a script, or changes the page, once it is parsed. */
const running = [
  `<script>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script type=module>${CALL}</script>`,
  `<img src=x onerror=${CALL}>`,
  `<img/src='x'/onerror='${CALL}'/>`,
  `<IMG SRC=x ONERROR=${CALL}>`,
  `<image href=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><a href="javascript:${CALL}"><text y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'/>#x"/></svg>`,
  `<svg><foreignObject><img src=x onerror=${CALL}></foreignObject></svg>`,
  `<math><mtext><img src=x onerror=${CALL}></mtext></math>`,
  `<math href="javascript:${CALL}">x</math>`,
  `<body onload=${CALL}>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<button formaction="javascript:${CALL}" form=f>x</button>`,
  `<a href="javascript:${CALL}">x</a>`,
  `<style onload=${CALL}>*{display:none}</style>`,
  `<style>@import '//a.invalid/x.css';</style>`,
  `<link rel=stylesheet href="data:text/css,*{display:none}" onload=${CALL}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<meta http-equiv=refresh content="0;url=/elsewhere">`,
  `<base href="//a.invalid/">`,
  `<template shadowrootmode=open><script>${CALL}</script></template>`,
  `<div style="position:fixed;inset:0;background:url(javascript:${CALL})">x</div>`,
  `<p onmouseover=${CALL} style=width:9999px>x</p>`,
  `<role-profile src="/elsewhere.json"></role-profile>`,
  `<slot onslotchange=${CALL}><b>x</b></slot>`,
  `<div popover id=x>x</div><button popovertarget=x onclick=${CALL}>x</button>`,
] as const;

/** Text that ends an attribute, a comment, an element or a raw text element. */
const exits = [
  '"><b>',
  "'><b>",
  '--><b>',
  ']]><b>',
  '</p></li></ul><b>',
  '</style><b>',
  '</textarea><b>',
  '</title><b>',
];

const mutating = [
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${CALL}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${CALL}>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=${CALL}>">`,
  `<listing>&lt;img src=1 onerror=${CALL}&gt;</listing>`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `&#60;script&#62;${CALL}&#60;/script&#62;`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<!--<img src="--><img src=x onerror=${CALL}>">`,
  `<![CDATA[<img src=x onerror=${CALL}>]]>`,
  `<?xml-stylesheet href="javascript:${CALL}"?>`,
  `+ADw-script+AD4-${CALL}+ADw-/script+AD4-`,
  `\u00bcscript\u00be${CALL}\u00bc/script\u00be`,
  `\uff1cscript\uff1e${CALL}\uff1c/script\uff1e`,
  `<\u0000script>${CALL}</script>`,
  `<img src=x onerror\u0000=${CALL}>`,
  `x" onmouseover="${CALL}" x="`,
  `x' onfocus='${CALL}' autofocus x='`,
  'x` onclick=`pwned()',
  `x onclick=${CALL} style=display:block`,
];

/** Syntax of template languages, and of Lit. */
const templates = [
  '{{7*7}}',
  `{{constructor.constructor('${CALL}')()}}`,
  `{{$on.constructor('${CALL}')()}}`,
  '${7*7}',
  `\${${CALL}}`,
  '<%= 7*7 %>',
  '<% system("id") %>',
  '{% include "/etc/passwd" %}',
  '{%raw%}{{',
  '#{7*7}',
  '*{7*7}',
  '@{7*7}',
  '@(7*7)',
  '[[7*7]]',
  '[[${7*7}]]',
  '{7*7}',
  '{{{x}}}',
  '{{&x}}',
  '{{#each this}}{{this}}{{/each}}',
  '<?php phpinfo(); ?>',
  '<!--#exec cmd="ls" -->',
  '[gallery ids="1"]',
  '[object Object]',
  '%s %d %o %c',
  '%00%0a%0d',
  "$1 $& $` $'",
  '\\0 \\n \\u0041 \\x41',
  '<!--?lit$123456789$-->',
  'lit$123456789$',
  '?lit$123456789$',
  'a$lit$=lit$123456789$',
  '{{lit-123456789}}',
  '__LIT__ ${html`<b>x</b>`}',
];

const BIDI = [
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c,
].map(char);

/** Texts that change the direction and do not change it back. Each begins with a word that no sentence changes. */
export const bidiVectors: readonly string[] = [
  ...BIDI.map((mark) => `Pay ${mark}cba fed`),
  ...BIDI.map((mark) => `Pay ${mark}${mark}${mark}cba (fed) 12 45`),
  'Pay \u202e\u2067cba',
  'Pay \u2067\u202ecba',
  'Pay \u2067\u202e\u2067\u202ecba',
  'Pay \u202e\u2066cba\u2069',
  'Pay \u202ecba\u202c \u2067fed',
  'Pay \u2069\u2069\u202ecba',
  'Pay \u202c\u202c\u202bcba',
  'Pay \u202egpj.exe',
  `Pay ${'\u202e'.repeat(70)}cba`,
  `Pay ${'\u2067'.repeat(70)}cba`,
];

const invisibles = [
  0xad, 0x34f, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206f, 0x3164,
  0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xe0001, 0xe0041, 0xe007f, 0xe0100,
];

const surrogates = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\udc00\ud800',
  '\ud83d',
  '\ude00\ud83d',
  '\ud800'.repeat(50),
  '\ud83d\ude00\ud83d',
];

const odd = [
  0xfffe, 0xffff, 0xfdd0, 0x1fffe, 0x10ffff, 0xe000, 0xf8ff, 0x100000, 0xfffc, 0xfffd, 0x2028, 0x2029, 0x85,
  0xa0, 0x3000, 0x1680,
];

const towers = [
  `Z${'\u0301'.repeat(100)}algo`,
  `Z${'\u0316\u0301\u0489'.repeat(30)}algo`,
  [...'zalgo'].map((letter) => letter + '\u035c\u0321\u0348\u033d\u0352'.repeat(8)).join(''),
  '\u0e01\u0e49\u0e49\u0e49\u0e49'.repeat(20),
  `\u0915${'\u0940'.repeat(60)}`,
  '\u20dd\u20de'.repeat(40) + 'o',
  '\ufdfd'.repeat(60),
  '\ua9c5'.repeat(70),
  '\u{12031}'.repeat(50),
];

const longWords = [
  'W'.repeat(102_400),
  'i'.repeat(102_400),
  '\u0645'.repeat(102_400),
  '\u5b57'.repeat(102_400),
  '\u{1f600}'.repeat(51_200),
  '\u0915\u094d'.repeat(51_200),
  '_'.repeat(102_400),
  `https://a.example/${'x'.repeat(102_400)}`,
  'W'.repeat(79),
  '\u{1f468}\u200d'.repeat(39),
  '-'.repeat(119),
  '\u00a0W'.repeat(59),
  ' \n'.repeat(2000) + 'x',
  `x${' '.repeat(3998)}x`,
];

const emoji = [
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  '\u{1f469}\u{1f3ff}\u200d\u{1f680}',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  '\u{1f1ee}\u{1f1f3}\u{1f1e9}',
  '\u{1f1ee}',
  '1\ufe0f\u20e3#\ufe0f\u20e3',
  '\u2764\ufe0e\u2764\ufe0f',
  '\u200d\u200d\u{1f600}\u200d',
  '\u{1f3fb}'.repeat(20),
  '\u{1f600}'.repeat(60),
  '\u{1fae8}\u{1f9d1}\u200d\u{1f384}',
  '\u{1f441}\ufe0f\u200d\u{1f5e8}\ufe0f',
];

const rightToLeft = [
  '\u05e9\u05dc\u05d5\u05dd',
  '\u0645\u0631\u062d\u0628\u0627 (12) 34-56',
  'Backend \u0645\u0637\u0648\u0631 Developer',
  '\u0645\u0637\u0648\u0631 C++',
  '12:30 \u05e9\u05dc\u05d5\u05dd 45',
  '\u06c1\u0648\u0627\u060c \u06a9\u06cc\u0627\u061f',
  '(\u05d0) [\u05d1] {\u05d2}',
  'a\u05d0b\u05d1c\u05d2',
  '\u0661\u0662\u0663 456',
  '\u05d0, \u05d1; \u05d2.',
  '$100 \u05e9\u05dc \u20aa50',
  '\u07ca\u07cb\u07cc',
];

/** Names of members of objects and documents, and words that are special in JavaScript. */
const names =
  '__proto__ constructor prototype hasOwnProperty toString valueOf length name then null undefined NaN Infinity true false 0 -0 1e999 #heading heading root slot litHtmlVersions'.split(
    ' ',
  );

const script = 'javascript:pwned()';
const tricks = [
  ...scriptUrls.filter((url) => url.trim()),
  ...each(33, (code) => char(code) + script),
  ...[0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x2028, 0x3000, 0xfeff].map((code) => char(code) + script),
  ...each(script.length - 9, (at) => `${script.slice(0, at + 1)}\t${script.slice(at + 1)}`),
  ...each(10, (at) => `${script.slice(0, at + 1)}\n${script.slice(at + 1)}`),
  'javascript&colon;pwned()',
  'javascript&#58;pwned()',
  'javascript%3apwned()',
  '&#106;avascript:pwned()',
  'livescript:pwned()',
  'mocha:pwned()',
  'jar:https://a.example!/x',
  'data:image/svg+xml,<svg onload=pwned()>',
  'data:,x',
  'feed:javascript:pwned()',
  'https:javascript:pwned()',
  'javascript:https://a.example/',
  'chrome://settings',
  'about:srcdoc',
  'ms-msdt:/id',
  'tel+javascript:pwned()',
  'https://a.example\\@b.example/',
  'https://a.example@b.example/',
];

const families: Readonly<Record<string, readonly string[]>> = {
  markup: running,
  exit: exits.map((exit) => exit + running[3]),
  mutation: mutating,
  template: templates,
  scheme: tricks,
  control: [...each(32, char), ...each(33, (code) => char(127 + code))].map((control) => `Co${control}ntrol`),
  bidi: bidiVectors,
  invisible: invisibles.map((code) => `In${char(code).repeat(3)}visible`),
  alone: invisibles.map((code) => char(code)),
  surrogate: surrogates.map((half) => `Half ${half} a pair`),
  odd: odd.map((code) => `Odd ${char(code)} one`),
  tower: towers,
  long: longWords,
  emoji,
  rtl: rightToLeft,
  name: names,
};

export const vectors: readonly Vector[] = Object.entries(families).flatMap(([family, texts]) =>
  [...new Set(texts)].map((text) => ({ family, text })),
);
