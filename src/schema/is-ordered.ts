/** Whether the numbers under `keys` never fall from one to the next. A number that is not there cannot fall. */
export function isOrdered(values: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const numbers = keys.map((key) => values[key]).filter((value) => typeof value === 'number');
  return numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);
}
