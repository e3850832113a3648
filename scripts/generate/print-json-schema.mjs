import { NOTICE } from './load-schema.mjs';

/** The published JSON Schema: the schema without our own keywords. */
export function printJsonSchema(schema) {
  const { $schema, $defs, ...root } = schema;
  return JSON.stringify({
    $schema,
    $id: 'urn:role-elements:role-record:1',
    $comment: NOTICE,
    title: 'Role record',
    description: 'Facts about a role, from which a "day in the life of …" page is drawn.',
    ...publish(root),
    $defs: publishAll($defs),
  });
}

function publish({
  description,
  properties,
  items,
  anyOf,
  anyOfKeys,
  expected: _,
  ordered: __,
  url: ___,
  ...rest
}) {
  return {
    ...(description && { description }),
    ...rest,
    ...(properties && { properties: publishAll(properties) }),
    ...(items && { items: publish(items) }),
    ...(anyOf && { anyOf: anyOf.map(publish) }),
    ...(anyOfKeys && { anyOf: anyOfKeys.map(requireEntries) }),
  };
}

function publishAll(nodes) {
  return Object.fromEntries(Object.entries(nodes).map(([key, node]) => [key, publish(node)]));
}

function requireEntries(key) {
  return { type: 'object', properties: { [key]: { type: 'array', minItems: 1 } }, required: [key] };
}
