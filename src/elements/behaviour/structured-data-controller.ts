import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StructuredNode, StructuredParts } from '../../content/compose-structured-data.js';
import type { RoleContent } from '../../content/role-content.js';

interface StructuredDataHost extends ReactiveControllerHost, HTMLElement {
  readonly content: RoleContent | undefined;
  /** The attribute: `occupation`, `faq`, or both. */
  readonly structuredData: string | null;
  composeStructuredData(): StructuredParts | undefined;
}

interface Entry extends StructuredParts {
  readonly content: RoleContent;
  readonly attribute: string;
}

const entries = new Map<Element, Entry>();
let script: HTMLScriptElement | undefined;

const distinctByName = (nodes: readonly StructuredNode[]): StructuredNode[] => [
  ...new Map(nodes.map((node) => [node['name'], node])).values(),
];

function composeGraph(): StructuredNode[] {
  const wanting = (word: string): Entry[] =>
    [...entries.values()].filter(({ attribute }) => attribute.split(/\s+/).includes(word));
  const occupations = distinctByName(wanting('occupation').map(({ occupation }) => occupation));
  const mainEntity = distinctByName(wanting('faq').flatMap(({ questions }) => questions));
  return mainEntity[0] ? [...occupations, { '@type': 'FAQPage', mainEntity }] : occupations;
}

/**
 * JSON text without what is undefined. Written by hand, because pages redefine `toJSON` of lists and objects; and without `<`, because
 * tools that save a page as HTML text would end the script at a `</script>` in a record.
 */
function printJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printJson).join()}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value).replace(/</g, '\\u003c');
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${given.map(([key, each]) => `${printJson(key)}:${printJson(each)}`).join()}}`;
}

/** Writes the one script of the page. As a text node: setting `textContent` of a script throws under Trusted Types. */
function publish(): void {
  script?.remove();
  script = undefined;
  const graph = composeGraph();
  if (graph.length === 0) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(printJson({ '@context': 'https://schema.org', '@graph': graph }));
  document.head.append(script);
}

/** Describes the element's role in the page's head, as schema.org JSON-LD, for as long as the element is connected. */
export class StructuredDataController implements ReactiveController {
  readonly #host: StructuredDataHost;

  constructor(host: StructuredDataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const { content, structuredData: attribute } = host;
    const last = entries.get(host);
    if (last?.content === content && last?.attribute === attribute) return;
    const parts = host.isConnected && attribute && host.composeStructuredData();
    if (!parts || !content) return this.hostDisconnected();
    entries.set(host, { ...parts, content, attribute });
    publish();
  }

  hostDisconnected(): void {
    if (entries.delete(this.#host)) publish();
  }
}
