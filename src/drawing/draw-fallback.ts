import { html, nothing, type TemplateResult } from 'lit';
import { drawRoot, type RootLook } from './draw-root.js';

/**
 * What stands in until there is content: the children, a skeleton where there are none, and a note about an error.
 * The skeleton fills the height the page has reserved and takes none itself, so that it never shifts the page. Without
 * a note nothing is on the surface of a card, so it is left out.
 */
export function drawFallback(look: RootLook, isLoading: boolean, note: unknown): TemplateResult {
  const skeleton = isLoading ? html`<div part="skeleton" aria-hidden="true"></div>` : nothing;
  const appearance = note === nothing ? '' : look.appearance;
  return drawRoot({ ...look, appearance }, html`<slot>${skeleton}</slot>${note}`);
}
