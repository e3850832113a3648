/** Whether the second number is not below the first. A number that is not there is below nothing. */
export function isOrdered(values: object, [low, high]: readonly [low: string, high: string]): boolean {
  const numbers = values as Readonly<Record<string, unknown>>;
  return !(Number(numbers[low]) > Number(numbers[high]));
}
