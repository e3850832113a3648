import {
  composeOccupation,
  composeQuestions,
  type StructuredNode,
} from '../../content/compose-structured-data.js';
import type { RoleContent } from '../../content/role-content.js';
import type { RoleRecord } from '../../schema/role-record.js';

interface Entry {
  readonly record: RoleRecord;
  readonly content: RoleContent;
  /** Words of the `structured-data` attribute. */
  readonly wanted: ReadonlySet<string>;
}

const entries = new Map<Element, Entry>();
let script: HTMLScriptElement | undefined;

const byName = (nodes: readonly StructuredNode[]): StructuredNode[] => [
  ...new Map(nodes.map((node) => [node['name'], node])).values(),
];

function graph(): StructuredNode[] {
  const wanting = (word: string): Entry[] => [...entries.values()].filter(({ wanted }) => wanted.has(word));
  const occupations = byName(wanting('occupation').map(({ record }) => composeOccupation(record)));
  const questions = byName(
    wanting('faq').flatMap(({ content }) => (content.faq ? composeQuestions(content.faq) : [])),
  );
  return questions.length > 0 ? [...occupations, { '@type': 'FAQPage', mainEntity: questions }] : occupations;
}

/** Rewrites the page's one script. As a text node: `textContent =` on a script throws under Trusted Types. */
function write(): void {
  script?.remove();
  script = undefined;
  const nodes = graph();
  if (nodes.length === 0) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }));
  document.head.append(script);
}

/** Says about a role, in the page's head, what the attribute asks for; undefined takes it back. */
export function describeForMachines(element: Element, entry: Entry | undefined): void {
  const before = entries.get(element);
  if (before?.record === entry?.record && before?.content === entry?.content && sameWords(before, entry))
    return;
  if (entry) entries.set(element, entry);
  else entries.delete(element);
  write();
}

const sameWords = (a: Entry | undefined, b: Entry | undefined): boolean =>
  [...(a?.wanted ?? [])].join() === [...(b?.wanted ?? [])].join();
