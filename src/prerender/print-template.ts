import { noChange, nothing, type TemplateResult } from 'lit';

/** Prints one part of a template with the template's values. */
type Print = (values: readonly unknown[]) => string;

/** Stands for a value while a template is taken apart; no HTML text can hold it. */
const HOLE = '\0';

const TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /\s+([^\s"'<>=]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]*))/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const prepared = new WeakMap<TemplateStringsArray, readonly Print[]>();

/**
 * Prints a drawing as HTML text, without a DOM. Parsed by a browser, the text gives the nodes Lit draws, without
 * Lit's marker comments. Only what drawings use is known: values in text and in attributes.
 *
 * @throws {TypeError} for listeners, properties, boolean attributes, directives and nodes
 */
export function printTemplate({ strings, values }: TemplateResult): string {
  let prints = prepared.get(strings);
  if (!prints) prepared.set(strings, (prints = prepare(strings.join(HOLE))));
  return prints.map((print) => print(values)).join('');
}

/** Text that is safe between tags and in a quoted attribute. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');

function prepare(markup: string): readonly Print[] {
  let hole = 0;
  const nextHole = (): number => hole++;
  const prints: Print[] = [];
  let end = 0;
  for (const { 0: tag, index } of markup.matchAll(TAG)) {
    prints.push(...prepareText(markup.slice(end, index), nextHole), ...prepareTag(tag, nextHole));
    end = index + tag.length;
  }
  return [...prints, ...prepareText(markup.slice(end), nextHole)];
}

function prepareText(text: string, nextHole: () => number): readonly Print[] {
  return text.split(HOLE).flatMap((piece, index) => {
    if (index === 0) return () => piece;
    const hole = nextHole();
    return [(values: readonly unknown[]) => printChild(values[hole]), () => piece];
  });
}

function prepareTag(tag: string, nextHole: () => number): readonly Print[] {
  const prints: Print[] = [];
  let end = 0;
  for (const { 0: all, 1: name = '', 2: double, 3: single, 4: bare, index } of tag.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? '';
    if (!value.includes(HOLE)) continue;
    if (/^[.?@]/.test(name)) throw new TypeError(`Cannot print the binding ${name} of ${tag}`);
    const literal = tag.slice(end, index);
    const pieces = value.split(HOLE);
    const holes = pieces.slice(1).map(nextHole);
    prints.push(
      () => literal,
      (values) =>
        printAttribute(
          name,
          pieces,
          holes.map((hole) => values[hole]),
        ),
    );
    end = index + all.length;
  }
  const rest = tag.slice(end);
  if (rest.includes(HOLE)) throw new TypeError(`Cannot print a value outside an attribute of ${tag}`);
  return [...prints, () => rest];
}

/** As in Lit, `nothing` among the values removes the attribute. */
function printAttribute(
  name: string,
  [first = '', ...rest]: readonly string[],
  values: readonly unknown[],
): string {
  if (values.includes(nothing)) return '';
  const pieces = values.map((value, index) => `${printText(value)}${rest[index] ?? ''}`);
  return ` ${name}="${first}${pieces.join('')}"`;
}

function printChild(value: unknown): string {
  if (Array.isArray(value)) return value.map(printChild).join('');
  return isTemplate(value) ? printTemplate(value) : printText(value);
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

function printText(value: unknown): string {
  if (value === nothing || value === noChange || value === null || value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`Cannot print ${Object.prototype.toString.call(value)}`);
}
