/**
 * Changes that other scripts make to a page before ours runs. `survived`: the record is drawn. `refused`: it cannot be drawn, and the
 * fallback content is visible. The first word is for a record by URL, the second for an inline one.
 */
type Fate = 'survived' | 'refused';

export interface Override {
  readonly name: string;
  readonly script: string;
  readonly fates: readonly [bySrc: Fate, inline: Fate];
}

const survived = (name: string, script: string): Override => ({
  name,
  script,
  fates: ['survived', 'survived'],
});
const refused = (name: string, script: string): Override => ({ name, script, fates: ['refused', 'refused'] });
const onlyInline = (name: string, script: string): Override => ({
  name,
  script,
  fates: ['refused', 'survived'],
});
const without = (name: string): string => `delete window.${name}; window.${name} = undefined;`;
const failing = (name: string): string => `${name} = function () { throw new Error('not here'); };`;

export const overrides: readonly Override[] = [
  survived(
    'enumerable members on Object.prototype',
    'Object.prototype.extend = function () {}; Object.prototype.url = "javascript:1"; Object.prototype.text = "polluted";',
  ),
  survived(
    'enumerable members on Array.prototype',
    'Array.prototype.remove = function () {}; Array.prototype.last = 1;',
  ),
  survived(
    'a replaced Array.prototype.map',
    'Array.prototype.map = function (f, that) { var all = []; for (var i = 0; i < this.length; i++) all[i] = f.call(that, this[i], i, this); return all; };',
  ),
  survived('a toJSON on Array.prototype', 'Array.prototype.toJSON = function () { return String(this); };'),
  survived(
    'a wrapped JSON.parse',
    'const { parse } = JSON; JSON.parse = (text, ...rest) => parse.call(JSON, String(text), ...rest);',
  ),
  survived(
    'a wrapped fetch',
    'const { fetch: real } = window; window.fetch = async (...all) => { const answer = await real(...all); answer.clone().text(); return answer; };',
  ),
  survived('a subclassed Promise', 'window.Promise = class extends Promise {};'),
  survived(
    'a wrapped Promise.prototype.then',
    'const { then } = Promise.prototype; Promise.prototype.then = function (...all) { window.count = (window.count || 0) + 1; return then.apply(this, all); };',
  ),
  survived(
    'a wrapped customElements.define',
    'const { define } = customElements; customElements.define = function (...all) { return define.apply(this, all); };',
  ),
  survived(
    'a wrapped attachShadow',
    'const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (init) { return attachShadow.call(this, init); };',
  ),
  survived('a replaced Array.from', 'Array.from = function (list) { return [].slice.call(list); };'),
  survived('no console', without('console')),
  survived('no Intl.ListFormat', 'delete Intl.ListFormat;'),
  survived('no Intl.NumberFormat', 'delete Intl.NumberFormat;'),
  survived('no Intl.DateTimeFormat', 'delete Intl.DateTimeFormat;'),
  survived('no Intl.PluralRules', 'delete Intl.PluralRules;'),
  survived('no Intl.Locale', 'delete Intl.Locale;'),
  survived('no Intl at all', without('Intl')),
  survived(
    'an Intl that throws',
    `${failing('Intl.NumberFormat')} ${failing('Intl.ListFormat')} ${failing('Intl.DateTimeFormat')}`,
  ),
  survived('no custom states', 'delete ElementInternals.prototype.states;'),
  survived('no IntersectionObserver', without('IntersectionObserver')),
  survived('no MutationObserver', without('MutationObserver')),
  survived('no AbortController', without('AbortController')),
  survived('no requestAnimationFrame', without('requestAnimationFrame')),
  survived(
    'no storage',
    'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });',
  ),
  survived(
    'globals called name, status and event',
    'window.name = "x"; var status = "y"; var event = 1; var top2 = 1;',
  ),
  onlyInline('no fetch', without('fetch')),
  onlyInline('a fetch that throws', failing('window.fetch')),
  onlyInline('a fetch that resolves with text', 'window.fetch = async () => "nothing of use";'),
  refused('a JSON.parse that throws', failing('JSON.parse')),
  refused('an Array.prototype.map that throws', failing('Array.prototype.map')),
  refused('an Array.prototype.map that returns nothing', 'Array.prototype.map = function () {};'),
  refused('no attachShadow', 'delete Element.prototype.attachShadow;'),
  refused('a customElements.define without effect', 'customElements.define = function () {};'),
  refused('a customElements.define that throws', failing('customElements.define')),
  refused('no attachInternals', 'delete HTMLElement.prototype.attachInternals;'),
];
