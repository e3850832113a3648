import { showCode } from './code-block.js';
import { find } from './find.js';
import { roles } from './roles.js';
import { languageScript, link, scriptTag, tag } from './snippet-text.js';

/** The languages that are not in the bundle, each loaded when it is chosen. */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  bn: () => import('role-elements/define/locales/bn'),
  mr: () => import('role-elements/define/locales/mr'),
  te: () => import('role-elements/define/locales/te'),
  ta: () => import('role-elements/define/locales/ta'),
  gu: () => import('role-elements/define/locales/gu'),
  kn: () => import('role-elements/define/locales/kn'),
  ml: () => import('role-elements/define/locales/ml'),
  pa: () => import('role-elements/define/locales/pa'),
  or: () => import('role-elements/define/locales/or'),
  ur: () => import('role-elements/define/locales/ur'),
  de: () => import('role-elements/define/locales/de'),
  fr: () => import('role-elements/define/locales/fr'),
  es: () => import('role-elements/define/locales/es'),
  pt: () => import('role-elements/define/locales/pt'),
  ar: () => import('role-elements/define/locales/ar'),
};

/** Tags of all languages that have words. */
export const languages: readonly string[] = ['en', 'hi', ...Object.keys(modules)];

const base = (lang: string): string => lang.split('-')[0] ?? '';

export const loadLanguage = async (lang: string): Promise<unknown> => modules[base(lang)]?.();

/** The script tags to paste for a page in a language. */
export const scriptsFor = (lang: string): string =>
  modules[base(lang)] ? `${scriptTag()}\n${languageScript(base(lang))}` : scriptTag();

/** Names for languages that `Intl.DisplayNames` does not know in some browsers. */
const ownNames: Readonly<Record<string, string>> = { or: 'ଓଡ଼ିଆ' };

/** The name of a language in that language. */
export function nameOf(lang: string): string {
  const name = ownNames[lang] ?? new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
}

/** Shows one record in each language except English, one at a time, with the snippet to paste. */
export function showLanguages(): void {
  const choice = find('[data-language-choice]');
  const shown = languages.filter((lang) => lang !== 'en');
  choice.append(...shown.map((lang, index) => radio(lang, index === 0)));
  choice.addEventListener('input', (event) => show((event.target as HTMLInputElement).value));
  show(shown[0] ?? 'en');
}

function show(lang: string): void {
  const role = roles.find((each) => base(each.lang) === lang);
  if (!role) return;
  void loadLanguage(lang);
  const src = `../data/roles/${role.id}.json`;
  const profile = find<HTMLElement & { src: string }>('#in-language');
  profile.src = src;
  find('a', profile).textContent = role.title;
  const element = tag(
    'role-profile',
    { src: new URL(src, document.baseURI).href, appearance: 'card' },
    link('snippets/profile.html', role.title),
  );
  showCode(find('[data-code=language]'), `${scriptsFor(lang)}\n${element}`);
}

function radio(lang: string, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'language',
    value: lang,
    checked,
  });
  const name = Object.assign(document.createElement('span'), { lang, textContent: nameOf(lang) });
  label.append(input, name);
  return label;
}
