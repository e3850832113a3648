/**
 * Separates the copy of Lit inside the bundle from the rest of the page, and makes it smaller.
 *
 * - Our templates have texts, templates, arrays and nodes as children, and texts as attributes. What else Lit's templates can do is
 *   removed: properties, listeners, directives, SVG templates and more.
 * - Our elements have reactive properties of text, numbers and booleans, controllers, `update` and `updated`, and create their own render
 *   root. What else Lit's elements can do is removed; a redeclared property replaces the one of the base class.
 * - The copy reads nothing from `Object.prototype`, to which scripts of the page add properties.
 * - As published, Lit writes its version into global arrays and calls global polyfills. An element of the page with such a name as its
 *   id, as in `<a id="litHtmlVersions">`, stops it from starting. The polyfills and the code for style sheets that cannot be constructed
 *   are for browsers that cannot parse the bundle anyway; the metadata are for standard decorators, which we do not use.
 * - Lit's Trusted Types policy is called `lit-html`. A page that allows that name once, for a Lit of its own, would refuse the second
 *   policy. Ours is called `role-elements`.
 *
 * The replaced texts are those of the pinned version; the build fails when one of them is not found.
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

/** For each file of Lit: pairs of a text and its replacement. */
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
    ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{__proto__:null,get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      '',
    ],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'h=t.converter??u',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
      'requestUpdate(t,s,i=this.constructor.getPropertyOptions(t)){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s,i)}',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}willUpdate(t){}',
      'const s=this._$AL;try{this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)}',
    ],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['shouldUpdate(t){return!0}', ''],
    ['updated(t){}firstUpdated(t){}', 'updated(t){}'],
    [',y.shadowRootOptions={mode:"open"}', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    ['void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', 'u(t)?this.k(t):this.T(t)'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      'const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H})',
      'd.push({type:1,index:l,name:v[a++],strings:r.getAttribute(t).split(o),ctor:H})',
    ],
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
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this.type=2,', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this.type=1,', ''],
    ['this._$AN=void 0,', ''],
    ['this._$AN=void 0,', ''],
    ['this._$AN=void 0,', ''],
    [
      'D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
      'D=(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
    ['//# sourceMappingURL', `${policy(lastTag)}\n//# sourceMappingURL`],
  ],
  'lit-element/lit-element.js': [
    [
      'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    [
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)',
      'super.update(t),e(r,this.renderRoot)',
    ],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    [';(s.litElementVersions??=[]).push("4.2.2")', ''],
  ],
});

/** Features that the copy no longer has, and how they look in a source. Tests that run on the sources would not notice their use. */
const removed = {
  'properties, boolean attributes or listeners in templates': /\s[.?@][\w-]+=["']?\$\{/,
  'expressions in comments': /<!--[^>]*\$\{/,
  'expressions in elements of raw text': /<(script|style|textarea|title)\b[^>]*>[^<`]*\$\{/,
  'expressions in style sheets': /\bcss`[^`]*\$\{/,
  'directives or element expressions': /from 'lit\/|<[\w-]+ \$\{/,
  'templates of SVG or MathML': /\b(svg|mathml)`/,
  'such methods or property options':
    /\b(willUpdate|shouldUpdate|firstUpdated|removeController|addInitializer|renderOptions|hasChanged|useDefault|noAccessor|toAttribute)\b|\btype: (Object|Array)\b/,
};

/**
 * @param {{ lastTag: string }} options `lastTag`: the tag that the bundle defines after all others
 * @returns {import('vite').Plugin}
 */
export function ownLit({ lastTag }) {
  const replacements = replacementsFor(lastTag);
  const unseen = new Set(Object.keys(replacements));
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
          for (const [feature, pattern] of Object.entries(removed))
            if (pattern.test(code)) this.error(`The bundle's Lit has no ${feature}: ${id}`);
          return;
        }
        unseen.delete(file);
        for (const [found, instead] of replacements[file]) {
          if (!code.includes(found)) this.error(`Lit has changed. Not found in ${file}: ${found}`);
          code = code.replace(found, () => instead);
        }
        return { code, map: null };
      },
    },
    generateBundle() {
      if (unseen.size > 0) this.error(`Files of Lit that are not in the bundle: ${[...unseen].join(', ')}`);
    },
  };
}
