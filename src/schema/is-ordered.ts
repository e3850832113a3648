/** Whether the second number is at least the first. Holds when one of them is missing. */
export function isOrdered(values: object, [low, high]: readonly [low: string, high: string]): boolean {
  const numbers = values as Readonly<Record<string, unknown>>;
  return !(Number(numbers[low]) > Number(numbers[high]));
}
