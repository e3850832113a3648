/**
 * Prints JSX types of the elements from the manifest, for every framework with JSX. The generator that is published for this names event
 * classes without importing them and augments nine frameworks, most of which are not installed: in a project that checks its libraries
 * (`skipLibCheck: false`) both are errors.
 */
const head = `/**
 * For JSX. In a React project, once:
 *
 *     import type { CustomElements } from 'role-elements/jsx';
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends CustomElements {}
 *       }
 *     }
 */`;

const common = `/** What every element takes. Frameworks differ in the details. */
interface Common {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  id?: string | undefined;
  key?: string | number | null | undefined;
  lang?: string | undefined;
  ref?: unknown;
  slot?: string | undefined;
  style?: unknown;
  [name: \`data-\${string}\` | \`aria-\${string}\`]: unknown;
}`;

/** @param elements the declarations of the manifest that have a tag */
export function printJsxTypes(elements) {
  const names = new Set(
    elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]),
  );
  const imports = `import type { ${[...names].sort().join(', ')} } from './lib/index.js';`;
  const body = elements.map(printElement).join('\n');
  return `${head}\n${imports}\n\n${common}\n\nexport interface CustomElements {\n${body}\n}\n`;
}

function printElement({ tagName, name, summary, members = [], attributes = [], events = [] }) {
  const settable = members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );
  const properties = settable.map((member) => printMember(member, member.name, name, member.name));
  const renamed = attributes
    .filter(({ name: attribute, fieldName }) => attribute !== fieldName)
    .map((attribute) => printAttribute(attribute, name));
  const listeners = events.map(({ name: event, type, description = '' }) =>
    printField(`on${event}`, `(event: ${type.text}) => void`, description),
  );
  const fields = [...properties, ...renamed, ...listeners].join('\n');
  return `  /** ${summary} */\n  '${tagName}': Common & {\n${fields}\n  };`;
}

const printMember = ({ description = '' }, key, element, field) =>
  printField(key, `${element}['${field}']`, description);

// In JSX an attribute may be text, as in `heading-level="3"`, whatever the type of the property is.
const printAttribute = ({ description = '', name, fieldName }, element) =>
  printField(name, `${element}['${fieldName}'] | string`, description);

const printField = (key, type, description) =>
  `    /** ${description.replace(/\s+/g, ' ')} */\n    '${key}'?: ${/=>/.test(type) ? `(${type})` : type} | undefined;`;
