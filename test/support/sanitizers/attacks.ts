/**
 * Markup around our elements that must not come through a sanitizer as it is. `%n` is replaced by the number of the attack: what runs
 * calls `attacked(%n)`, what loads asks elsewhere.example for `%n`.
 *
 * Images, audio and video with an address of another host are missing on purpose: most sanitizers let them through by default, and our
 * lists do not change that.
 */

const elsewhere = 'https://elsewhere.example/%n';
const image = '<img src=x onerror=attacked(%n)>';
const link = '<a href="https://example.com/role">A role</a>';
const inside = (content: string, attributes = ''): string =>
  `<role-profile${attributes && ` ${attributes}`}>${content}</role-profile>`;
const withAttributes = (attributes: string): string => inside(link, attributes);

/** Events that fire without a visitor, on our elements or anywhere. */
const handlers = [
  'onclick="attacked(%n)"',
  'ONCLICK="attacked(%n)"',
  'onload="attacked(%n)"',
  'onerror="attacked(%n)" src="https://host.example/missing.json"',
  'onfocus="attacked(%n)" tabindex="0" autofocus',
  'onanimationstart="attacked(%n)" style="animation: spin 1s"',
  'ontransitionrun="attacked(%n)" style="transition: all 1s"',
  'onbeforematch="attacked(%n)" hidden="until-found"',
  'ontoggle="attacked(%n)" popover',
  'onscrollend="attacked(%n)"',
  'onpointerover="attacked(%n)"',
  'oncontentvisibilityautostatechange="attacked(%n)" style="display: block; content-visibility: auto"',
  'oncontentvisibilityautostatechange="attacked(%n)" heading="x" data-json="{}" style="display:block;content-visibility:auto"',
  'onrole-load="attacked(%n)"',
  'onslotchange="attacked(%n)"',
  'src="/roles/x.json"onclick="attacked(%n)"',
];

/** The same with what parsers read differently. */
const separators = [
  `<role-profile/onclick=attacked(%n)/src=x>${link}</role-profile>`,
  `<role-profile\nonclick=attacked(%n)>${link}</role-profile>`,
  `<role-profile\fonclick=attacked(%n)>${link}</role-profile>`,
  `<role-profile\tONclick = 'attacked(%n)'>${link}</role-profile>`,
  `<role-profile "a"onclick="attacked(%n)">${link}</role-profile>`,
  `<role-profile data-json='{"title": "x"}'onclick='attacked(%n)'>${link}</role-profile>`,
  `<role-profile data-json="{"title": "x"}" onclick="attacked(%n)">${link}</role-profile>`,
  `<role-profile heading=\`x\` onclick=\`attacked(%n)\`>${link}</role-profile>`,
  `<role-profile heading="&quot; onclick=&quot;x" onclick="attacked(%n)">${link}</role-profile>`,
  `<role-profile src=x src=y onclick=attacked(%n) onclick=x>${link}</role-profile>`,
  `<ROLE-PROFILE onclick=attacked(%n)>${link}</ROLE-PROFILE>`,
  `<role-profile onclick=attacked(%n)<p>${link}</role-profile>`,
  `<role-profile onclick=attacked(%n)>${link}`,
  `<p><role-profile><p onclick=attacked(%n)></role-profile>`,
];

const styles = [
  'style="color: red"',
  'STYLE="color: red"',
  `style="display: block; background: url(${elsewhere})"`,
  `style="display: block; background: u\\72l(${elsewhere})"`,
  'style="position: fixed; inset: 0; z-index: 99999; background: white"',
  'style="--role-accent: red"',
];

/** Addresses that are none, as written in an attribute. */
const schemes = [
  'javascript:attacked(%n)',
  'JaVaScRiPt:attacked(%n)',
  'java&#9;script:attacked(%n)',
  'java&#10;script:attacked(%n)',
  '&#1;javascript:attacked(%n)',
  ' javascript:attacked(%n)',
  '&#106;&#97;vascript&colon;attacked(%n)',
  'data:text/html,<script>attacked(%n)</script>',
  'data:application/json,{&quot;title&quot;:&quot;x&quot;}',
  'vbscript:attacked(%n)',
  'blob:https://host.example/0',
  'file:///etc/passwd',
  'view-source:javascript:attacked(%n)',
];

const templates = [
  `<template>${image}</template>`,
  `<template><template>${image}</template></template>`,
  '<template><script>attacked(%n)</script></template>',
  `<template shadowrootmode="open"><slot></slot>${image}</template>`,
  '<template shadowrootmode="open"><script>attacked(%n)</script></template>',
  `<template shadowrootmode="closed"><style>@import url(${elsewhere})</style></template>`,
  `<template shadowrootmode="open" shadowrootserializable><div onclick=attacked(%n)></div></template>`,
  `<template shadowroot="open">${image}</template>`,
  `<div><template shadowrootmode="open">${image}</template></div>`,
];

const slots = [
  '<slot onslotchange="attacked(%n)"></slot>',
  '<div slot="fallback" onclick="attacked(%n)">x</div>',
  `<slot name="x">${image}</slot>`,
];

const scripts = [
  '<script>attacked(%n)</script>',
  '<script type="module">attacked(%n)</script>',
  `<script src="${elsewhere}.js"></script>`,
  '<script type="application/json">{"title": "x"}</script><script>attacked(%n)</script>',
  '<script type="application/json">{"title": "</script><script>attacked(%n)</script>"}</script>',
  '<svg><script>attacked(%n)</script></svg>',
  '<svg><script href="data:text/javascript,attacked(%n)"></script></svg>',
  '<math><script>attacked(%n)</script></math>',
  '<scr<script>ipt>attacked(%n)</script>',
  '<script\x00>attacked(%n)</script>',
];

/** Other elements of the platform, where a fallback would be. */
const fallbacks = [
  image,
  '<svg onload="attacked(%n)"></svg>',
  '<svg><animate onbegin="attacked(%n)" attributeName="x" dur="1s"></animate></svg>',
  '<svg><a><animate attributeName="href" values="javascript:attacked(%n)"></animate><text>x</text></a></svg>',
  '<svg><set attributeName="onclick" to="attacked(%n)"></set></svg>',
  '<math href="javascript:attacked(%n)">x</math>',
  '<iframe src="javascript:parent.attacked(%n)"></iframe>',
  '<iframe srcdoc="<script>parent.attacked(%n)</script>"></iframe>',
  `<iframe src="${elsewhere}"></iframe>`,
  `<object data="${elsewhere}"></object>`,
  '<object data="data:text/html,<script>parent.attacked(%n)</script>"></object>',
  `<embed src="${elsewhere}">`,
  `<link rel="stylesheet" href="${elsewhere}">`,
  `<link rel="modulepreload" href="${elsewhere}">`,
  `<meta http-equiv="refresh" content="0; url=${elsewhere}">`,
  `<base href="${elsewhere}/">`,
  `<style>@import url(${elsewhere});</style>`,
  `<style>role-profile { background: url(${elsewhere}) }</style>`,
  '<details open ontoggle="attacked(%n)"><summary>x</summary></details>',
  '<video><source onerror="attacked(%n)"></video>',
  '<audio src=x onerror=attacked(%n)></audio>',
  '<marquee onstart="attacked(%n)">x</marquee>',
  '<form action="javascript:attacked(%n)"><button>x</button></form>',
  '<form><button formaction="javascript:attacked(%n)">x</button></form>',
  '<input autofocus onfocus="attacked(%n)">',
  '<body onload="attacked(%n)">',
];

/** Names that only look like ours. */
const names = [
  '<role-evil onclick="attacked(%n)">x</role-evil>',
  '<role-evil>x</role-evil>',
  '<role-profile-x src="/roles/x.json">x</role-profile-x>',
  '<x-role-profile>x</x-role-profile>',
  '<role-profil\u0435>x</role-profil\u0435>',
  '<role-profile:x onclick=attacked(%n)>x</role-profile:x>',
  '<my-element src="javascript:attacked(%n)">x</my-element>',
  '<p is="role-profile">x</p>',
  '<a is="role-cta" href="https://example.com/">x</a>',
  '<role-profile is="my-element">x</role-profile>',
  '<role-profile formaction="javascript:attacked(%n)" action="javascript:attacked(%n)">x</role-profile>',
  '<role-profile srcdoc="<script>attacked(%n)</script>">x</role-profile>',
  '<role-profile xlink:href="javascript:attacked(%n)">x</role-profile>',
  `<role-profile background="javascript:attacked(%n)">x</role-profile>`,
];

/** Markup that a second parser reads otherwise than the first. */
const mutations = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=attacked(%n)&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math>${image}`,
  `<svg></p><style><a id="</style>${image}">`,
  `<svg><style><role-profile title="</style>${image}"></role-profile></style></svg>`,
  `<svg><foreignObject><role-profile onclick="attacked(%n)"></role-profile></foreignObject></svg>`,
  `<math><role-profile><annotation-xml encoding="text/html"><style><img src=x onerror=attacked(%n)></style></annotation-xml></role-profile></math>`,
  `<noscript><p title="</noscript>${image}">`,
  `<xmp><p title="</xmp>${image}">`,
  `<noembed><p title="</noembed>${image}">`,
  `<noframes><p title="</noframes>${image}">`,
  `<iframe><p title="</iframe>${image}"></iframe>`,
  `<textarea><p title="</textarea>${image}">`,
  `<title><p title="</title>${image}"></title>`,
  `<select><role-profile><style></select>${image}</style></role-profile></select>`,
  `<table><role-profile onclick="attacked(%n)"><tr><td>${image}</table>`,
  `<!--><role-profile onclick=attacked(%n)>-->`,
  `<!-- --!>${image}-->`,
  `<![CDATA[>${image}]]>`,
  `<svg><![CDATA[</svg>${image}]]>`,
  `<role-profile <script>attacked(%n)</script>${image}`,
  `<<role-profile onclick=attacked(%n)>`,
  `</role-profile ${image}>${image}`,
  `<role-profile data-json='${image}'>${image}</role-profile>`,
  `<role-profile data-json="<role-profile onclick=attacked(%n)>"onclick="attacked(%n)">`,
  `<a href="https://example.com/"><role-profile><a href="javascript:attacked(%n)">x</a></role-profile></a>`,
];

export interface Attack {
  readonly family: string;
  readonly html: string;
}

const families: Readonly<Record<string, readonly string[]>> = {
  'a handler': handlers.map(withAttributes),
  'a separator': separators,
  'a style': styles.map(withAttributes),
  'a scheme of src': schemes.map((scheme) => withAttributes(`src="${scheme}"`)),
  'a scheme of the link': schemes.map((scheme) => inside(`<a href="${scheme}">x</a>`)),
  'a template': templates.map((template) => inside(template)),
  'a slot': slots.map((slot) => inside(slot)),
  'a script': scripts.map((script) => inside(script)),
  'an element inside': fallbacks.map((fallback) => inside(fallback)),
  'a name': names,
  'a second parser': mutations,
};

export const attacks: readonly Attack[] = Object.entries(families)
  .flatMap(([family, all]) => all.map((html) => ({ family, html })))
  .map(({ family, html }, number) => ({ family, html: html.replaceAll('%n', String(number)) }));
