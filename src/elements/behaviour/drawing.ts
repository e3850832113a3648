import { render as renderInto, type TemplateResult } from 'lit';
import type { RoleContent } from '../../content/role-content.js';

const originals = new WeakMap<RoleContent, Map<string, WeakRef<Node> | undefined>>();

/** The drawing without what Lit needs to change it, which is half of its nodes. */
function drawOriginal(template: TemplateResult): Node {
  const fragment = document.createDocumentFragment();
  renderInto(template, fragment);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  fragment.normalize();
  return fragment.firstElementChild as Node;
}

/**
 * A drawing of some content. From the second element that shows it alike, all get copies of one: copying takes
 * a fraction of the time and of the memory. They have no listeners; the elements listen at their shadow roots.
 *
 * @param look everything the drawing depends on beside the content
 * @param render says how it is drawn; asked twice
 */
export function copyOf(content: RoleContent, look: string, render: () => TemplateResult): Node {
  let looks = originals.get(content);
  if (!looks) originals.set(content, (looks = new Map<string, WeakRef<Node> | undefined>()));
  // Most are the only one. Who comes next may be one of a thousand.
  if (!looks.has(look)) {
    looks.set(look, undefined);
    return drawOriginal(render());
  }
  let original = looks.get(look)?.deref();
  if (!original) looks.set(look, new WeakRef((original = drawOriginal(render()))));
  return original.cloneNode(true);
}
