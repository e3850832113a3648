/** Generates docs/elements.md from the JSDoc of the elements. */

interface Described {
  readonly name?: string;
  readonly description?: string;
}

interface Attribute extends Described {
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly inheritedFrom?: unknown;
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly inheritedFrom?: unknown;
  readonly return?: { readonly type: { readonly text: string } };
}

export interface ElementDescription extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Described & { readonly type?: { readonly text: string } })[];
  readonly cssParts?: readonly Described[];
}

export interface ElementsManifest {
  readonly modules: readonly { readonly declarations: readonly ElementDescription[] }[];
}

export const describedElements = ({ modules }: ElementsManifest): ElementDescription[] =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The events of an element, without other things that the analyzer takes for events. */
export const eventsOf = ({ events = [] }: ElementDescription): Described[] =>
  events.filter(({ name }) => name?.startsWith('role-'));

const INTRODUCTION = `# Elements

Written by a test from the comments in the sources: change those, and see CONTRIBUTING.md for how to renew this page.
Tokens and states are in [styling.md](styling.md); what a record holds is in [record.md](record.md).`;

export function elementsDocument(manifest: ElementsManifest): string {
  const elements = describedElements(manifest);
  const [whole = [], sections = []] = [true, false].map((wanted) =>
    elements.filter(({ tagName }) => (tagName === 'role-profile') === wanted),
  );
  const chapters = [...whole, ...sections].map(chapter);
  return [INTRODUCTION, common(whole[0] ?? {}), ...chapters].join('\n\n') + '\n';
}

function common({ attributes = [], members = [] }: ElementDescription): string {
  const properties = members.filter(
    ({ kind, attribute, privacy, description, inheritedFrom }) =>
      kind === 'field' && !attribute && !privacy && description && inheritedFrom,
  );
  const methods = members.filter(
    ({ kind, privacy, inheritedFrom }) => kind === 'method' && !privacy && inheritedFrom,
  );
  return [
    '## All elements',
    attributeTable(attributes.filter(({ inheritedFrom }) => inheritedFrom)),
    table(
      ['Property or method', 'Is'],
      [
        ...properties.map(({ name, description, readonly }) => [
          code(name),
          `${readonly ? 'Read only. ' : ''}${sentence(description)}`,
        ]),
        ...methods.map(({ name, description }) => [code(`${name}()`), sentence(description)]),
      ],
    ),
  ].join('\n\n');
}

function chapter(element: ElementDescription): string {
  const { tagName, description, attributes = [], cssParts = [] } = element;
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  return [
    `## \`<${tagName}>\``,
    sentence(description),
    own.length > 0 ? attributeTable(own) : '',
    table(
      ['Event', 'When'],
      eventsOf(element).map(({ name, description }) => [code(name), sentence(description)]),
    ),
    cssParts.length > 0
      ? table(
          ['Part', 'Is'],
          cssParts.map(({ name, description }) => [code(name), sentence(description)]),
        )
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

const attributeTable = (attributes: readonly Attribute[]): string =>
  table(
    ['Attribute', 'Type', 'Default', 'Does'],
    attributes.map(({ name, type, default: initial, description }) => [
      code(name),
      code(type?.text.replaceAll('| null', '').trim()),
      initial === undefined || initial === 'null' ? '' : code(initial),
      sentence(description),
    ]),
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text = ''): string => `\`${text}\``;
const sentence = (text = ''): string => text.replace(/\s+/g, ' ').trim();
