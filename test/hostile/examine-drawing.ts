/** What is looked at in the page once hostile records are drawn. Both functions run there, and know nothing outside themselves. */

/** Every kind of element with its attributes, and how many there are, for each of the elements in `selector`. */
export function inventory(selector: string): Record<string, number>[] {
  const count = (root: ParentNode, found: Record<string, number>): Record<string, number> => {
    for (const element of root.querySelectorAll('*')) {
      const kind = [element.localName, ...element.getAttributeNames().sort()].join(' ');
      found[kind] = (found[kind] ?? 0) + 1;
      if (element.shadowRoot) count(element.shadowRoot, found);
    }
    return found;
  };
  return [...document.querySelectorAll(selector)].map((host) => count(host.shadowRoot ?? host, {}));
}

/**
 * What is wrong with the drawing of each element in `selector`, in a few words.
 *
 * @param texts JSON text of the list of hostile texts, one an element; as text because half of a surrogate pair has no other way here
 */
export function faultsOf(selector: string, texts: string): string[] {
  const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const nodesOf = (root: ParentNode): Node[] =>
    [...root.childNodes].flatMap((node) => {
      const inner = node instanceof Element ? (node.shadowRoot ?? node) : undefined;
      return inner ? [node, ...nodesOf(inner)] : [node];
    });
  // An address that is none leads nowhere: its scheme is a colon.
  const schemes = ['http:', 'https:', 'mailto:', 'tel:', ':'];
  const vectors = JSON.parse(texts) as string[];
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((host, index) => {
    const text = vectors[index] ?? '';
    const nodes = nodesOf(host.shadowRoot ?? host);
    const read = collapse(nodes.map((node) => (node instanceof Text ? node.data : '\n')).join(''));
    const links = nodes.filter((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const wrong: string[] = [];
    if (text.length <= 80 && collapse(text).length > 0 && !read.includes(collapse(text)))
      wrong.push('not shown as written');
    for (const link of links) if (!schemes.includes(link.protocol)) wrong.push(`leads to ${link.href}`);
    return wrong.map((what) => `${JSON.stringify(text.slice(0, 80))}: ${what}`);
  });
}

/** What reaches out of the page on the right, where that makes it scroll. */
export function tooWide(selector: string, texts: string): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const vectors = JSON.parse(texts) as string[];
  const wide = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.getBoundingClientRect().right > clientWidth ? [element.outerHTML.slice(0, 60)] : []),
      ...(element.shadowRoot ? wide(element.shadowRoot) : []),
    ]);
  return [...document.querySelectorAll(selector)].flatMap((host, index) =>
    wide(host.shadowRoot ?? host).map(
      (element) => `${JSON.stringify(vectors[index]?.slice(0, 80))}: ${element}`,
    ),
  );
}

/** Our own letters that do not stand where a reader looks for them, because a text from the record beside them turned them round. */
export function displaced(selector: string, texts: string): string[] {
  const vectors = JSON.parse(texts) as string[];
  const textsOf = (root: ParentNode): Text[] =>
    [...root.childNodes].flatMap((node) => {
      if (node instanceof Text) return [node];
      return node instanceof Element ? textsOf(node.shadowRoot ?? node) : [];
    });
  const blockOf = (node: Node): Element => {
    let element = node.parentElement ?? document.body;
    while (getComputedStyle(element).display === 'inline' && element.parentElement)
      element = element.parentElement;
    return element;
  };
  const ownLetters = ({ data }: Text, hostile: string): number[] => {
    const theirs = new Set<number>();
    for (let at = data.indexOf(hostile); at >= 0; at = data.indexOf(hostile, at + 1))
      for (let index = at; index < at + hostile.length; index++) theirs.add(index);
    const all = Array.from(data.split(''), (_, at) => at);
    return all.filter((at) => !theirs.has(at) && /[a-z0-9]/i.test(data[at] ?? ''));
  };
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((host, index) => {
    const text = vectors[index] ?? '';
    const hostile = text.slice(4);
    const wrong: string[] = [];
    let last: { block: Element; rect: DOMRect } | undefined;
    for (const node of textsOf(host.shadowRoot ?? host)) {
      const block = blockOf(node);
      const range = new Range();
      for (const at of ownLetters(node, hostile)) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = range.getBoundingClientRect();
        if (rect.width === 0) continue;
        const sameLine = last?.block === block && Math.abs(rect.top - last.rect.top) < rect.height / 2;
        if (sameLine && last && rect.left < last.rect.left) {
          wrong.push(`${JSON.stringify(text)}: ${node.data.slice(Math.max(0, at - 30), at + 10)}`);
          break;
        }
        last = { block, rect };
      }
    }
    return wrong;
  });
}
