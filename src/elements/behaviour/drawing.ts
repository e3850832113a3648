import { render as renderInto, type TemplateResult } from 'lit';
import type { RoleContent } from '../../content/role-content.js';
import type { SectionName } from '../../drawing/section-names.js';
import { isEqual } from '../../state/is-equal.js';

/** What an element has to draw. */
export interface Scene {
  readonly content: RoleContent;
  /** Everything the drawing depends on besides the content: the section and the attributes. */
  readonly look: string;
  /** The sections that are drawn. */
  readonly sections: readonly SectionName[];
  /** What is drawn outside the sections; when it changes, everything is drawn anew. */
  readonly surroundings: readonly unknown[];
  draw(): TemplateResult;
}

const originals = new WeakMap<RoleContent, Map<string, WeakRef<Node> | undefined>>();

/** Has Lit draw once, then removes Lit's marker comments: half of the nodes, needed only for updates. */
function drawOriginal(template: TemplateResult): Element {
  const fragment = document.createDocumentFragment();
  renderInto(template, fragment);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const markers: Comment[] = [];
  while (walker.nextNode()) markers.push(walker.currentNode as Comment);
  for (const marker of markers) marker.remove();
  fragment.normalize();
  return fragment.firstElementChild as Element;
}

/**
 * The first element gets a drawing of its own, since most pages show a record once. From the second on, all get
 * clones of one original: a clone takes a fraction of the time and memory.
 */
function cloneDrawing({ content, look, draw }: Scene): Element {
  let looks = originals.get(content);
  if (!looks) originals.set(content, (looks = new Map<string, WeakRef<Node> | undefined>()));
  if (!looks.has(look)) {
    looks.set(look, undefined);
    return drawOriginal(draw());
  }
  let original = looks.get(look)?.deref();
  if (!original) {
    original = drawOriginal(draw());
    if (globalThis.WeakRef) looks.set(look, new WeakRef(original));
  }
  return original.cloneNode(true) as Element;
}

/**
 * What one element shows of a record: drawn once, copied for the other elements that show the same, patched when
 * the record changes. Clones have no listeners; elements listen at their shadow roots.
 */
export class Drawing {
  #scene: Scene | undefined;
  #node: Element | undefined;

  /** The outer element of what was shown last; undefined before and after. */
  get node(): Element | undefined {
    return this.#node;
  }

  /** Draws the scene. Keeps the nodes of every section that says the same, and with them focus and selection. */
  show(next: Scene): void {
    const before = this.#scene;
    this.#scene = next;
    if (before?.look !== next.look || !isEqual(before.surroundings, next.surroundings))
      this.#node = cloneDrawing(next);
    else if (before.content !== next.content) this.#patch(before.content, next);
  }

  clear(): void {
    this.#scene = this.#node = undefined;
  }

  #patch(before: RoleContent, next: Scene): void {
    const changed = next.sections.filter((name) => !isEqual(before[name], next.content[name]));
    if (!changed[0]) return;
    const fresh = cloneDrawing(next);
    const [shown, drawn] = [this.#node, fresh].map(findSections);
    // A section that stands alone is the whole drawing.
    if (!shown?.size) this.#node = fresh;
    else for (const name of changed) shown.get(name)?.replaceWith(drawn?.get(name) ?? '');
  }
}

/** The sections inside a drawing of a whole page, by name; none in the drawing of one section. */
export function findSections(root: ParentNode | undefined): ReadonlyMap<SectionName, Element> {
  const found = [...(root?.querySelectorAll('.section') ?? [])];
  return new Map(found.map((section) => [section.classList[1] as SectionName, section]));
}
