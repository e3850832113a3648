/**
 * What below a node could harm: one line for each tag, attribute and address that should not be there. Handed to a browser, so it names
 * nothing outside itself.
 */
export function findFaults(
  root: ParentNode,
  tags: readonly string[],
  attributes: readonly string[],
): string[] {
  /** Elements of HTML that run nothing and change nothing else on the page; what they load is an address, looked at below. */
  const plain = new Set(
    `a abbr address area article aside audio b bdi bdo big blockquote br button caption center cite code col colgroup data
    datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
    header hgroup hr i img input ins kbd label legend li main map mark marquee menu meter nav nobr noscript object ol
    optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small source span strike
    strong sub summary sup table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr`.split(
      /\s+/,
    ),
  );
  const everywhere = /^(id|class|title|lang|dir|hidden|tabindex|role|slot|popover|data-[\w-]+|aria-[a-z]+)$/;
  const forbidden = /^on|^style$|^srcdoc$|^shadowroot|^http-equiv$|^background$/;
  const addresses = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'cite']);
  const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
  const ours = new Set(tags);
  const known = new Set(attributes);

  const tagFaults = ({ localName, namespaceURI }: Element): string[] => {
    const isHtml = namespaceURI === 'http://www.w3.org/1999/xhtml';
    return isHtml && (ours.has(localName) || plain.has(localName)) ? [] : [`<${localName}>`];
  };
  const attributeFaults = (tag: string, { name, value }: Attr): string[] => {
    // DOMPurify leaves an empty `is`, which means nothing.
    if (name === 'is') return value ? [`is="${value}" on <${tag}>`] : [];
    if (forbidden.test(name) || (ours.has(tag) && !known.has(name) && !everywhere.test(name)))
      return [`${name} on <${tag}>`];
    const isSafe = !addresses.has(name) || schemes.has(new URL(value, 'https://host.example/').protocol);
    return isSafe ? [] : [`${name}="${value}" on <${tag}>`];
  };
  const visit = (parent: ParentNode): string[] =>
    [...parent.querySelectorAll('*')].flatMap((element) => [
      ...tagFaults(element),
      ...[...element.attributes].flatMap((attribute) => attributeFaults(element.localName, attribute)),
      ...(element instanceof HTMLTemplateElement ? visit(element.content) : []),
    ]);
  return visit(root);
}
