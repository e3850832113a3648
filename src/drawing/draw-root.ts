import { html, nothing, type TemplateResult } from 'lit';

export interface RootLook {
  /** The tag without `role-`. */
  readonly name: string;
  /** `card` has a surface of its own; an empty text has no look. */
  readonly appearance: string;
  readonly density: string;
  /** Language and direction of the composed words; absent while only fallback content is shown. */
  readonly lang: string | undefined;
  readonly dir: string | undefined;
}

/** The outer element of every shadow root. Tokens are read here, and `:lang()` and `[dir]` match here. */
export function drawRoot(
  { name, appearance, density, lang, dir }: RootLook,
  inside: unknown,
): TemplateResult {
  // The class `card` is a surface; the element role-card may have none.
  const className = name === 'card' ? 'role' : name;
  return html`<div
    class="root ${className} ${appearance} ${density}"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
  >
    ${inside}
  </div>`;
}
