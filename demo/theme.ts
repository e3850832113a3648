import { find } from './find.js';
import { readChoice, writeChoice } from './page-address.js';

/** Light, dark or the visitor's own: nothing but `color-scheme` on the page; the elements follow its ink. */
export function startTheme(): void {
  const field = find<HTMLFieldSetElement>('[data-control=theme]');
  const radios = [...field.querySelectorAll('input')];
  const apply = (theme: string): void => {
    document.documentElement.style.colorScheme = theme;
    for (const radio of radios) radio.checked = radio.value === theme;
  };
  apply(readChoice('theme') ?? '');
  field.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    apply(value);
    writeChoice('theme', value);
  });
}
