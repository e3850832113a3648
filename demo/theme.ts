import { find } from './find.js';
import { readChoice, writeChoice } from './page-address.js';

/** Sets `color-scheme` on the page: light, dark or the visitor's preference. The elements follow without a setting of their own. */
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
