/** A node that holds no other node, as a call of src/schema/leaf-shapes.ts. */
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

/** As the shape of a text says it, for a sentence that offers it among others. */
export function describeLeaf({ maxLength, expected = `text of 1–${maxLength} characters` }) {
  return expected;
}

/** Text without a sentence of its own in `expected` is words for people, who must be able to see something. */
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
  if (unknown) throw new Error(`The shapes have no way to say "${unknown}".`);
}
