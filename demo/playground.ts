import { showCode } from './code-block.js';
import { find } from './find.js';
import { languages, loadLanguage, nameOf, scriptsFor } from './languages.js';
import { readChoice, writeChoice } from './page-address.js';
import { roleNamed, roles } from './roles.js';
import { link, tag } from './snippet-text.js';

type Choices = Readonly<Record<'role' | 'locale' | 'appearance' | 'density' | 'width' | 'accent', string>>;

const NAMES = ['role', 'locale', 'appearance', 'density', 'width', 'accent'] as const;

/** Connects the controls of the playground with the element they change and with the snippet to paste. */
export function startPlayground(): void {
  const controls = find('.playground .controls');
  find<HTMLSelectElement>('[name=role]', controls).append(
    ...roles.map(({ id, title, lang }) => option(id, title, lang)),
  );
  find<HTMLSelectElement>('[name=locale]', controls).append(
    ...languages.map((lang) => option(lang, nameOf(lang), lang)),
  );
  restore(controls);
  const update = (): void => show(read(controls));
  controls.addEventListener('input', (event) => {
    const { name } = event.target as HTMLInputElement;
    if (name === 'own-accent') for (const radio of inputs(controls, 'accent')) radio.checked = false;
    update();
  });
  watchWidth();
  update();
}

function show(choices: Choices): void {
  for (const name of NAMES) writeChoice(name, choices[name] === defaults[name] ? '' : choices[name]);
  const { src, locale, appearance, density, accent, title } = attributes(choices);
  const profile = find('#role');
  set(profile, { src, locale, appearance, density, style: accent && `--role-accent: ${accent}` });
  find('a', profile).textContent = title;
  find('[data-container]').style.maxInlineSize = choices.width ? `${choices.width}px` : '';
  const lang = choices.locale || roleNamed(choices.role).lang;
  void loadLanguage(lang);
  const style = accent && `--role-accent: ${accent}`;
  const absolute = new URL(src ?? '', document.baseURI).href;
  const element = tag(
    'role-profile',
    { src: absolute, locale, appearance, density, style },
    link('snippets/profile.html', title),
  );
  showCode(find('[data-code=playground]'), `${scriptsFor(lang)}\n${element}`);
}

const defaults: Choices = {
  role: 'backend-developer',
  locale: '',
  appearance: 'plain',
  density: 'comfortable',
  width: '',
  accent: '',
};

/** The attributes for these choices; those with their default value are undefined. */
function attributes(choices: Choices) {
  const unless = (name: keyof Choices): string | undefined =>
    choices[name] === defaults[name] ? undefined : choices[name];
  return {
    src: `../data/roles/${choices.role}.json`,
    title: `A day in the life: ${roleNamed(choices.role).title}`,
    locale: unless('locale'),
    appearance: unless('appearance'),
    density: unless('density'),
    accent: unless('accent'),
  };
}

function set(element: Element, wanted: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}

const inputs = (root: Element, name: string): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
];

function read(controls: Element): Choices {
  const chosen = (name: keyof Choices): string => {
    const select = controls.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    return select ? select.value : (inputs(controls, name).find(({ checked }) => checked)?.value ?? '');
  };
  const choices = Object.fromEntries(NAMES.map((name) => [name, chosen(name)])) as Choices;
  const own = inputs(controls, 'accent').every(({ checked }) => !checked);
  return own ? { ...choices, accent: inputs(controls, 'own-accent')[0]?.value ?? '' } : choices;
}

function restore(controls: Element): void {
  for (const name of NAMES) {
    const value = readChoice(name) ?? defaults[name];
    const select = controls.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select && [...select.options].some((each) => each.value === value)) select.value = value;
    const radio = inputs(controls, name).find((each) => each.value === value);
    if (radio) radio.checked = true;
  }
}

function watchWidth(): void {
  const ruler = find('[data-ruler]');
  new ResizeObserver(([entry]) => {
    if (entry) ruler.textContent = `${Math.round(entry.contentRect.width)} px`;
  }).observe(find('#role'));
}

function option(value: string, text: string, lang: string): HTMLOptionElement {
  const made = new Option(text, value);
  made.lang = lang;
  return made;
}
