/**
 * Types of the tags for templates, out of the manifest: what every framework shares, and for each framework a module whose import adds the
 * tags to the framework's own list. Written here because the ready-made generators augment frameworks that are mostly not installed, which
 * fails in a project that checks its libraries.
 *
 * TSX accepts any attribute with a hyphen that a tag does not declare. A misspelt `onrole-toggel={(event) => …}` is still an error in a
 * strict project, because its parameter has no type; `onrole-toggel={() => …}` cannot be one. Vue's and Svelte's checkers reject both.
 */

/**
 * @param elements Declarations of the manifest that have a tag.
 * @returns Texts by path below dist/.
 */
export function printFrameworkTypes(elements) {
  return {
    'types/elements.d.ts': printElements(elements),
    'jsx.d.ts': printReact(elements),
    'types/preact.d.ts': printPreact(elements),
    'types/solid.d.ts': printSolid(elements),
    'types/svelte.d.ts': printSvelte(elements),
    'types/vue.d.ts': printVue(elements),
    // What a bundler finds where the others are imported.
    'jsx.js': 'export {};\n',
  };
}

const printElements = (elements) => {
  const described = elements.map(describe);
  const [first, ...others] = described;
  const shared = first.fields.filter((field) =>
    others.every(({ fields }) => fields.some(({ key }) => key === field.key)),
  );
  const isOwn = ({ key }) => !shared.some((field) => field.key === key);
  return `/** What the tags take, whichever framework writes them. */
import type { ${importedNames(elements)} } from '../lib/index.js';

/** A number, or its text: \`heading-level="3"\`. */
export type NumberOrText = number | \`\${number}\`;

/** Present or not; \`false\` counts as absent, as text too. */
export type BooleanOrText = boolean | '' | 'true' | 'false';

/** What every tag takes. */
export interface RoleAttributes {
${shared.map(printField).join('\n')}
}
${described.map(({ name, summary, fields, events }) => printElement(name, summary, fields.filter(isOwn), events)).join('')}`;
};

const importedNames = (elements) =>
  [
    'RoleRecord',
    ...new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)])),
  ]
    .sort()
    .join(', ');

/** The properties that can be set, and the attributes whose names differ from theirs. */
function describe({ name, summary, members = [], attributes = [], events = [] }) {
  const properties = members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );
  const renamed = attributes.filter(({ name: attribute, fieldName }) => attribute !== fieldName);
  const fields = [...properties, ...renamed].map((described) => ({
    key: described.name,
    description: described.description,
    type: typeOf(described, name, described.fieldName ?? described.name),
  }));
  return { name, summary, fields, events };
}

function typeOf({ type }, element, field) {
  if (field === 'data') return 'RoleRecord | string | null';
  if (type?.text === 'number') return 'NumberOrText';
  if (type?.text === 'boolean') return 'BooleanOrText';
  return `${element}['${field}']`;
}

const printElement = (name, summary, fields, events) => `
/** ${summary} */
export interface ${name}Attributes extends RoleAttributes {
${fields.map(printField).join('\n')}
}
export interface ${name}Events {
${events.map((event) => `  ${printComment(event)}\n  '${event.name}': ${event.type.text};`).join('\n')}
}
`;

const printField = ({ key, type, description }) =>
  `  ${printComment({ description })}\n  '${key}'?: ${type} | undefined;`;

const printComment = ({ description = '' }) => `/** ${description.replace(/\s+/g, ' ')} */`;

const printTags = (elements, type) =>
  elements
    .map(
      ({ tagName, name }) =>
        `  '${tagName}': ${type}<${name}, Roles.${name}Attributes, Roles.${name}Events>;`,
    )
    .join('\n');

const importClasses = (elements, folder) =>
  `import type { ${elements.map(({ name }) => name).join(', ')} } from '${folder}lib/index.js';`;

const onListeners = `type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};`;

const printReact = (elements) => `/** \`import 'role-elements/jsx';\` once, and React's JSX knows the tags. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importClasses(elements, './')}
import type * as Roles from './types/elements.js';

${onListeners}

type Props<Element, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes &
  Listeners<Events> & { class?: string | undefined };

export interface CustomElements {
${printTags(elements, 'Props')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

const printPreact = (
  elements,
) => `/** \`import 'role-elements/types/preact';\` once, and Preact's JSX knows the tags. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
${importClasses(elements, '../')}
import type * as Roles from './elements.js';

${onListeners}

type Props<Element extends EventTarget, Attributes, Events> = HTMLAttributes<Element> & ClassAttributes<Element> & Attributes & Listeners<Events>;

export interface CustomElements {
${printTags(elements, 'Props')}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

const printSolid = (
  elements,
) => `/** \`import 'role-elements/types/solid';\` once, and Solid's JSX knows the tags, \`prop:data\` and \`on:role-…\`. */
import type { JSX } from 'solid-js';
${importClasses(elements, '../')}
import type * as Roles from './elements.js';

type Properties<Attributes> = {
  [Name in keyof Attributes & string as Name extends \`\${string}-\${string}\` ? never : \`prop:\${Name}\`]?: Attributes[Name];
};
type Listeners<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Element, Attributes, Events> = JSX.HTMLAttributes<Element> &
  Attributes &
  Properties<Attributes> &
  Listeners<Events>;

export interface CustomElements {
${printTags(elements, 'Props')}
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

const printSvelte = (
  elements,
) => `/** \`import 'role-elements/types/svelte';\` once, and svelte-check knows the tags. */
import type { HTMLAttributes } from 'svelte/elements';
${importClasses(elements, '../')}
import type * as Roles from './elements.js';

${onListeners}

type Props<Element extends EventTarget, Attributes, Events> = HTMLAttributes<Element> & Attributes & Listeners<Events>;

export interface CustomElements {
${printTags(elements, 'Props')}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
`;

const printVue = (elements) => `/** \`import 'role-elements/types/vue';\` once, and vue-tsc knows the tags. */
import type { HTMLAttributes } from 'vue';
${importClasses(elements, '../')}
import type * as Roles from './elements.js';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;
type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Pascal<Name>}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Component<Element, Attributes, Events> = new () => Element & {
  $props: HTMLAttributes & Attributes & Listeners<Events>;
};

export interface CustomElements {
${printTags(elements, 'Component')}
}

declare module 'vue' {
  interface GlobalComponents extends CustomElements {}
}
`;
