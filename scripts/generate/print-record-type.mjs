import { definitionName, NOTICE } from './load-schema.mjs';

/** The TypeScript type. Read-only, because all elements on a page share one record. */
export function printRecordType({ $defs, ...root }) {
  const parts = Object.entries($defs).filter(([, node]) => hasOwnType(node));
  const nodes = [
    ['RoleRecord', { ...root, description: 'Facts about a role, from which its page is drawn.' }],
    ...parts,
  ];
  return [`/** ${NOTICE} */`, ...nodes.map(([name, node]) => printDeclaration(name, node, $defs))].join(
    '\n\n',
  );
}

/** Only unions and objects get a type of their own; `Amount` for a number would only hide that it is one. */
function hasOwnType(node) {
  return Boolean(node.anyOf ?? node.properties);
}

function printDeclaration(name, node, $defs) {
  const doc = node.description ? `/** ${node.description} */\n` : '';
  if (node.properties) return `${doc}export interface ${name} ${printFields(node, $defs)}`;
  return `${doc}export type ${name} = ${printType(node, $defs)};`;
}

function printFields({ properties, required = [] }, $defs) {
  const fields = Object.entries(properties).map(([key, node]) => {
    const type = printType(node, $defs);
    const field = required.includes(key) ? `${key}: ${type}` : `${key}?: ${type} | undefined`;
    return `/** ${node.description} */\nreadonly ${field};`;
  });
  return `{\n${fields.join('\n')}\n}`;
}

function printType(node, $defs) {
  const print = (child) => printType(child, $defs);
  if (node.$ref) return printReference(node, $defs);
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.anyOf) return node.anyOf.map(print).join(' | ');
  if (node.type === 'array') return `readonly (${print(node.items)})[]`;
  return node.properties ? printFields(node, $defs) : node.type;
}

function printReference(node, $defs) {
  const name = definitionName(node);
  return hasOwnType($defs[name]) ? name : printType($defs[name], $defs);
}
