/**
 * Makes the copy of Lit inside the bundle a stranger to everything else on the page, and smaller.
 *
 * - Of what templates can do it keeps what ours do: expressions in text, in attributes, and listeners. Nine tenths of the drawings are
 *   copies, made once and without anything to update; properties, directives and SVG templates are not used.
 * - As published it writes its version into globals and asks others for polyfills. One element of the page whose id is such a name, as
 *   in `<a id="litHtmlVersions">`, stops it from starting. The polyfills are for browsers that cannot read the bundle anyway, and so are
 *   style sheets that cannot be constructed; the metadata are for decorators of another kind than ours.
 * - A page that runs Lit too, and allows the Trusted Types policy `lit-html` once, would refuse a second one of that name. Ours has a name
 *   of its own, and never falls back to the other, which the page's Lit may still want.
 *
 * What is replaced is the text of the pinned version; the build stops when it is not found.
 */

/**
 * Throws before any tag is defined, so that the fallback content stays: where the page requires Trusted Types and does not allow our
 * policy, and where an element of the page has the name of a method of `document` that Lit calls. A second copy of the bundle makes no
 * policy, since browsers report a second one of the same name to the owner of the page. It needs none: when the tag that is defined last
 * is there, all are, and the copy draws nothing.
 */
const policy = (lastTag) => `function rolePolicy(types) {
  document.importNode(document.createElement("p").appendChild(document.createComment("")));
  if (!customElements.get("${lastTag}")) return types?.createPolicy?.("role-elements", { createHTML: (html) => html });
}`;

/** By file of Lit: what is found there, and what takes its place. */
const replacementsFor = (lastTag) => ({
  'reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
      'constructor(t){this.t=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.t),this.o}',
    ],
    [
      `(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
      '([t])=>new n(t)',
    ],
    ['t=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
  ],
  'reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ');'],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content',
      '(this.el=S.createElement(f,e),P.currentNode=this.el.content',
    ],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [
      'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
      'return i',
    ],
    [
      's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=rolePolicy(t.trustedTypes)',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
    ['//# sourceMappingURL', `${policy(lastTag)}\n//# sourceMappingURL`],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    [';(s.litElementVersions??=[]).push("4.2.2")', ''],
  ],
});

/** What the copy has lost, and how it looks in a source: it would pass all tests that run on the sources, and fail in the bundle. */
const lost = {
  'a property or a boolean attribute in a template': /\s[.?][\w-]+=["']?\$\{/,
  'an expression in a comment of a template': /<!--[^>]*\$\{/,
  'an expression in an element of raw text': /<(script|style|textarea|title)\b[^>]*>[^<`]*\$\{/,
  'an expression in a style sheet': /\bcss`[^`]*\$\{/,
  'a directive, or an element expression': /from 'lit\/|<[\w-]+ \$\{/,
  'a template of SVG or MathML': /\b(svg|mathml)`/,
};

/**
 * @param {{ lastTag: string }} options `lastTag`: the tag that the bundle defines after all others
 * @returns {import('vite').Plugin}
 */
export function ownLit({ lastTag }) {
  const replacements = replacementsFor(lastTag);
  const left = new Set(Object.keys(replacements));
  return {
    name: 'own-lit',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {
        id: [
          ...Object.keys(replacements).map((file) => `**/${file}`),
          '**/src/drawing/**',
          '**/src/elements/**',
        ],
      },
      handler(code, id) {
        const file = Object.keys(replacements).find((file) => id.endsWith(`/${file}`));
        if (!file) {
          for (const [what, found] of Object.entries(lost))
            if (found.test(code)) this.error(`The bundle's Lit does not know ${what}: ${id}`);
          return;
        }
        left.delete(file);
        for (const [found, instead] of replacements[file]) {
          if (!code.includes(found)) this.error(`Lit has changed: not found in ${file}: ${found}`);
          code = code.replace(found, () => instead);
        }
        return { code, map: null };
      },
    },
    generateBundle() {
      if (left.size > 0) this.error(`Files of Lit that were not in the build: ${[...left].join(', ')}`);
    },
  };
}
