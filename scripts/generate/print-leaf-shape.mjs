/** A node without child nodes, as a call of a function in src/schema/leaf-shapes.ts. */
export function printLeaf(node) {
  if (node.enum) return `oneOf(${node.enum.map((value) => JSON.stringify(value))})`;
  if (node.const !== undefined) return `oneOf(${JSON.stringify(node.const)})`;
  if (node.type === 'boolean') return 'oneOf(true, false)';
  if (node.type === 'number') return `number(${node.minimum}, ${node.maximum})`;
  return printText(node);
}

function printText({ maxLength = Infinity, pattern, url, expected }) {
  const sentence = JSON.stringify(expected);
  return url
    ? `link(${maxLength}, ${sentence})`
    : `text(${maxLength}, ${printPattern(pattern)}, ${sentence})`;
}

function printPattern(pattern) {
  if (!pattern || new RegExp(pattern).test(''))
    throw new Error('A text needs a pattern that refuses the empty one.');
  return `/${pattern}/`;
}

/** What the shape of a text expects, for a sentence that lists several options. */
export function describeLeaf({ maxLength, expected = `text of 1–${maxLength} characters` }) {
  return expected;
}

/** A text without `expected` is shown to people, so it must contain something visible. */
export function isVisibleText({ type, enum: values, expected }) {
  return type === 'string' && !values && !expected;
}

export function visiblePattern(texts) {
  const [pattern, ...others] = new Set(texts.map((node) => node.pattern));
  if (!pattern || others.length > 0) throw new Error('Text with a pattern of its own needs `expected`.');
  return `/${pattern}/u`;
}

const KEYWORDS = [
  ...[
    '$ref',
    'const',
    'enum',
    'anyOf',
    'type',
    'description',
    'properties',
    'required',
    'items',
    'minItems',
    'maxItems',
  ],
  ...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'url', 'expected', 'ordered', 'anyOfKeys'],
];

export function checkKeywords(node) {
  const unknown = Object.keys(node).find((key) => !KEYWORDS.includes(key));
  if (unknown) throw new Error(`No shape supports the keyword "${unknown}".`);
}
