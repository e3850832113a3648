import { definitionName, NOTICE } from './load-schema.mjs';
import { checkKeywords, isVisibleText, printLeaf, visiblePattern } from './print-leaf-shape.mjs';

/**
 * The table that the reader in the page interprets (its language: src/schema/shape.ts). It ships in the bundle, so descriptions
 * stay behind and what occurs more than once is written once. A keyword that the language cannot say stops the generator.
 */
export function printRecordShape({ $defs, $schema: _, ...record }) {
  const nodes = { ...$defs, record };
  const texts = Object.values(nodes).flatMap(leavesOf).filter(isVisibleText);
  const lengths = [...new Set(texts.map((node) => node.maxLength))];
  return [
    `/** ${NOTICE} */`,
    `import type { ObjectShape, Shape } from './shape.js';\n`,
    `const visible = ${visiblePattern(texts)};`,
    ...lengths.map((max) => declare(`text${max}`, `['text', ${max}, visible]`)),
    ...inOrderOfUse(nodes).map((name) => declare(constantName(name), printShape(nodes[name]))),
    `\nexport const recordShape: ObjectShape = record;`,
  ].join('\n');
}

function declare(name, shape) {
  return `const ${name} = ${shape} as const satisfies Shape;`;
}

function constantName(name) {
  return name[0].toLowerCase() + name.slice(1);
}

function printShape(node) {
  checkKeywords(node);
  if (node.$ref) return constantName(definitionName(node));
  if (node.anyOf) return printEither(node);
  if (node.type === 'array') return printList(node);
  if (node.type === 'object') return printObject(node);
  return isVisibleText(node) ? `text${node.maxLength}` : printLeaf(node);
}

/** What was expected of the whole is also what was expected of a list in which nothing could be read. */
function printEither({ anyOf, expected }) {
  const options = anyOf.map((option) =>
    printShape(option.type === 'array' ? { ...option, expected } : option),
  );
  return tuple('either', `[${options}]`, quote(expected));
}

function printList({ items, maxItems, minItems, expected }) {
  return tuple('list', printShape(items), maxItems, minItems ?? (expected && 0), quote(expected));
}

function printObject({ properties, required = [], ordered, anyOfKeys }) {
  const entries = Object.entries(properties);
  const fields = (wanted) => entries.filter(([key]) => required.includes(key) === wanted).map(printField);
  const groups = ordered ?? (anyOfKeys && []);
  return tuple('object', `{${fields(true)}}`, `{${fields(false)}}`, quote(groups), quote(anyOfKeys));
}

function printField([key, node]) {
  return `${key}: ${printShape(node)}`;
}

function tuple(kind, ...parts) {
  return `['${kind}', ${parts.filter((part) => part !== undefined).join(', ')}]`;
}

function quote(value) {
  return value && JSON.stringify(value);
}

function childrenOf({ properties = {}, items, anyOf = [] }) {
  return [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
}

function leavesOf(node) {
  const children = childrenOf(node);
  return children.length > 0 ? children.flatMap(leavesOf) : [node];
}

/** A constant must stand before the ones that mention it. */
function inOrderOfUse(nodes) {
  const order = new Set();
  const visit = (name) => {
    const walk = (node) => (node.$ref ? visit(definitionName(node)) : childrenOf(node).forEach(walk));
    walk(nodes[name]);
    order.add(name);
  };
  visit('record');
  return [...order];
}
