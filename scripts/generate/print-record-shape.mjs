import { definitionName, NOTICE } from './load-schema.mjs';
import {
  checkKeywords,
  describeLeaf,
  isVisibleText,
  printLeaf,
  visiblePattern,
} from './print-leaf-shape.mjs';

/**
 * The table that drives the reader in the page, as calls of the shapes in src/schema. It ships in the bundle, so it has no descriptions,
 * and repeated parts are written once. A keyword that no shape supports stops the generator.
 */
export function printRecordShape({ $defs, $schema: _, ...record }) {
  const nodes = { ...$defs, record };
  const texts = Object.values(nodes).flatMap(leavesOf).filter(isVisibleText);
  const lengths = [...new Set(texts.map((node) => node.maxLength))];
  return [
    `/** ${NOTICE} */`,
    `import { either } from './either-shape.js';`,
    `import { link, number, oneOf, text } from './leaf-shapes.js';`,
    `import { list } from './list-shape.js';`,
    `import { object } from './object-shape.js';\n`,
    `const words = (max: number) => text(max, ${visiblePattern(texts)});`,
    ...lengths.map((max) => `const text${max} = words(${max});`),
    ...inOrderOfUse(nodes).map((name) => `const ${constantName(name)} = ${printShape(nodes[name])};`),
    `\nexport const recordShape = record;`,
  ].join('\n');
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

/** A list option without a valid entry is reported with the sentence for all options. */
function printEither({ anyOf, expected }) {
  const options = anyOf.map((option) => {
    const shape = printShape(option.type === 'array' ? { ...option, expected } : option);
    return `${kindOf(option)}: ${shape}`;
  });
  return call('either', `{${options}}`, quote(expected ?? anyOf.map(describe).join(' or ')));
}

/** A reference among the options is an object: texts and lists are written inline. */
function kindOf({ type }) {
  return { string: 'text', array: 'list' }[type] ?? 'object';
}

function describe(option) {
  return kindOf(option) === 'object' ? 'an object' : describeLeaf(option);
}

function printList({ items, maxItems, minItems, expected }) {
  return call('list', printShape(items), maxItems, minItems ?? (expected && 0), quote(expected));
}

function printObject({ properties, required = [], ordered, anyOfKeys }) {
  const entries = Object.entries(properties);
  const fields = (wanted) => entries.filter(([key]) => required.includes(key) === wanted).map(printField);
  const groups = ordered ?? (anyOfKeys && []);
  return call('object', `{${fields(true)}}`, `{${fields(false)}}`, quote(groups), quote(anyOfKeys));
}

function printField([key, node]) {
  return `${key}: ${printShape(node)}`;
}

function call(shape, ...parts) {
  return `${shape}(${parts.filter((part) => part !== undefined).join(', ')})`;
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

/** A constant must be declared before the constants that use it. */
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
