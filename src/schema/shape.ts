/**
 * The language of the table in record-shape.ts: what a value must look like, as tuples. Tuples, because an index is the one kind
 * of property that no script on the host page adds to every object.
 */
export type Shape = TextShape | UrlShape | NumberShape | OneOfShape | ListShape | ObjectShape | EitherShape;

/** `expected` ends the sentence "… : expected …" where the shape alone would not say it well. */
export type TextShape = readonly ['text', max: number, pattern: RegExp, expected?: string];
export type UrlShape = readonly ['url', max: number, expected: string];
export type NumberShape = readonly ['number', min: number, max: number];
export type OneOfShape = readonly ['oneOf', ...values: (string | number | boolean)[]];
export type ListShape = readonly ['list', entry: Shape, max: number, min?: number, expected?: string];

/** A fault in a required field costs the whole object, one in an optional field costs the field. */
export type ObjectShape = readonly [
  'object',
  required: Fields,
  optional: Fields,
  /** Pairs of fields whose numbers may not fall from one to the next. */
  ordered?: readonly (readonly [low: string, high: string])[],
  /** Fields of which at least one must hold a list that is not empty. */
  anyOf?: readonly string[],
];

/** At most one option for text, one for a list and one for an object: the kind of the value chooses. */
export type EitherShape = readonly [
  'either',
  options: readonly (TextShape | ListShape | ObjectShape)[],
  expected?: string,
];

export type Fields = Readonly<Record<string, Shape>>;
