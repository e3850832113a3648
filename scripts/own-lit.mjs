/**
 * Makes the copy of Lit inside the bundle a stranger to everything else on the page, and smaller.
 *
 * - As published it writes its version into globals and asks others for polyfills. One element of the page whose id is such a name, as
 *   in `<a id="litHtmlVersions">`, stops it from starting. The polyfills are for browsers that cannot read the bundle anyway, and so are
 *   style sheets that cannot be constructed; the metadata are for decorators of another kind than ours.
 * - A page that runs Lit too, and allows the Trusted Types policy `lit-html` once, would refuse a second one of that name. Ours has a name
 *   of its own, and never falls back to the other, which the page's Lit may still want.
 *
 * What is replaced is the text of the pinned version; the build stops when it is not found.
 */

/**
 * Throws before anything is defined, so that the children stay, where a policy is required and ours is not allowed, or where an element
 * of the page has the name of a method of `document` that Lit needs. A second copy of the bundle may not make a second policy, which
 * browsers report to the page's owner; it has nothing left to define either.
 */
const policy = `function rolePolicy(types) {
  document.importNode(document.createElement("p").appendChild(document.createComment("")));
  if (!customElements.get("role-profile")) return types?.createPolicy?.("role-elements", { createHTML: (html) => html });
}`;

/** By file of Lit: what is found there, and what takes its place. */
const replacements = {
  'reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
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
    [
      's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=rolePolicy(t.trustedTypes)',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
    ['//# sourceMappingURL', `${policy}\n//# sourceMappingURL`],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    [';(s.litElementVersions??=[]).push("4.2.2")', ''],
  ],
};

/** @returns {import('vite').Plugin} */
export function ownLit() {
  const left = new Set(Object.keys(replacements));
  return {
    name: 'own-lit',
    apply: 'build',
    transform: {
      filter: { id: Object.keys(replacements).map((file) => `**/${file}`) },
      handler(code, id) {
        const file = Object.keys(replacements).find((file) => id.endsWith(`/${file}`));
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
