/** All inputs of an element, with their current values. */
export interface RoleInputs {
  /** The `data` property: a record, its JSON text, or nothing. */
  readonly data: unknown;
  /** The `data-json` attribute. */
  readonly dataJson: string | null | undefined;
  /** Text of a direct child `<script type="application/json">`. */
  readonly childJson: string | null | undefined;
  /** The `src` attribute. */
  readonly src: string | null | undefined;
  /** Whether to wait until the element is near the viewport. */
  readonly lazy: boolean;
  /** Seconds between requests for the record at `src`. */
  readonly refresh: number;
}

export type RoleInput =
  | { readonly kind: 'inline'; readonly value: unknown }
  | { readonly kind: 'src'; readonly src: string; readonly lazy: boolean; readonly refresh: number }
  | { readonly kind: 'provider' };

const isPresent = <T>(value: T): value is NonNullable<T> => value !== null && value !== undefined;

/** The first input that is present: property, attribute, child, own URL, then the nearest provider. Null counts as absent. */
export function chooseInput({ data, dataJson, childJson, src, lazy, refresh }: RoleInputs): RoleInput {
  const inline = [data, dataJson, childJson].find(isPresent);
  if (isPresent(inline)) return { kind: 'inline', value: inline };
  if (src) return { kind: 'src', src, lazy, refresh };
  return { kind: 'provider' };
}

/** Whether two inputs lead to the same record, so that it need not be loaded or read again. */
export function isSameInput(a: RoleInput | undefined, b: RoleInput): boolean {
  if (a?.kind === 'inline' && b.kind === 'inline') return a.value === b.value;
  if (a?.kind === 'src' && b.kind === 'src')
    return a.src === b.src && a.lazy === b.lazy && a.refresh === b.refresh;
  return a?.kind === b.kind;
}
