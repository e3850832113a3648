/** Functions that examine drawn hostile records. They run in the page, so each one stands alone. */

/** Counts each kind of element, that is its tag name with its attribute names, for each element that `selector` matches. */
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
 * Lists texts that are not shown as written, and links with a scheme that is not allowed.
 *
 * @param texts JSON of the hostile texts, one for each element that `selector` matches; as JSON, because a lone surrogate cannot be passed
 *   to the page in another way
 */
export function faultsOf(selector: string, texts: string): string[] {
  const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const nodesOf = (root: ParentNode): Node[] =>
    [...root.childNodes].flatMap((node) => {
      const inner = node instanceof Element ? (node.shadowRoot ?? node) : undefined;
      return inner ? [node, ...nodesOf(inner)] : [node];
    });
  // The protocol of a link whose URL is invalid is ":"; such a link does nothing.
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

/** Lists elements that reach beyond the right edge of the page, when the page scrolls sideways. */
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

/**
 * Lists text nodes in which a letter around a bidirectional text stands to the left of the letter before it, on the same line. The page
 * is read from left to right, in one column.
 */
export function displaced(selector: string, texts: string): string[] {
  const vectors = JSON.parse(texts) as string[];
  const textsOf = (root: ParentNode): Text[] =>
    [...root.childNodes].flatMap((node) => {
      if (node instanceof Text) return [node];
      return node instanceof Element ? textsOf(node.shadowRoot ?? node) : [];
    });
  const boxOf = (node: Text, at: number): DOMRect => {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  /** Boxes of the letters and digits outside the hostile text, which begins after "Pay ". */
  const lettersOf = (node: Text, hostile: string) => {
    const others = node.data.replaceAll(hostile, (found) => ' '.repeat(found.length));
    return [...others.matchAll(/[a-z0-9]/gi)].map(({ index }) => ({ node, box: boxOf(node, index) }));
  };
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((host, index) => {
    const hostile = vectors[index]?.slice(4) ?? '';
    const letters = textsOf(host.shadowRoot ?? host)
      .filter(({ parentElement }) => !parentElement?.closest('.visually-hidden'))
      .flatMap((node) => lettersOf(node, hostile))
      .filter(({ box }) => box.width > 0);
    const wrong = letters.filter(({ box }, at) => {
      const before = letters[at - 1]?.box;
      return before && Math.abs(box.top - before.top) < box.height / 2 && box.left < before.left;
    });
    return [...new Set(wrong.map(({ node }) => `${JSON.stringify(vectors[index])}: ${node.data}`))];
  });
}
