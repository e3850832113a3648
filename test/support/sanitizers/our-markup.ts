/** What the manifest says about our tags, and markup made of all of it, which every sanitizer has to leave as it is. */
import { built } from '../host.js';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface AllowLists {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
}

const elements = (): readonly Declaration[] =>
  (JSON.parse(built('custom-elements.json')) as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** All tags and all attributes, each once. */
export function readAllowLists(): AllowLists {
  return {
    tags: sorted(elements().map(({ tagName = '' }) => tagName)),
    attributes: sorted(elements().flatMap(({ attributes = [] }) => attributes.map(({ name }) => name))),
  };
}

/** A tag as it is written and as it is to be found again. */
export interface Sample {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly html: string;
}

export const linkHref = 'https://example.com/roles/beekeeper';
export const linkText = 'A day in the life of a beekeeper';
export const link = `<a href="${linkHref}">${linkText}</a>`;

const recordAddress = 'https://host.example/roles/beekeeper.json';

/** As docs/embedding.md says it is to be escaped. */
const record =
  '{"title": "Beekeeper \\u0026 co", "duties": ["Inspect \\u003chives\\u003e", "Sell \\u005bhoney\\u005d"]}';

/** Each tag with every attribute it has, and a link inside. */
export const samples = (): readonly Sample[] =>
  elements().map(({ tagName: tag = '', attributes: described = [] }) => {
    const attributes = Object.fromEntries(
      described.map((attribute) => [attribute.name, valueFor(attribute)]),
    );
    const written = Object.entries(attributes).map(([name, value]) => `${name}='${value}'`);
    return { tag, attributes, html: `<${tag} ${written.join(' ')}>${link}</${tag}>` };
  });

function valueFor({ name, type: { text } = { text: 'string' } }: Attribute): string {
  if (name === 'src') return recordAddress;
  if (name === 'data-json') return record;
  if (name === 'target') return '_blank';
  if (text.startsWith('number')) return '3';
  if (text.startsWith('boolean')) return '';
  return /'([\w-]+)'$/.exec(text)?.[1] ?? 'en';
}
