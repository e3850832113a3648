/** Whether the second number is not below the first. A number that is not there is below nothing. */
export function isOrdered(values: object, [low, high]: readonly [low: string, high: string]): boolean {
  const numbers = values as Record<string, number | undefined>;
  return !(numbers[low]! > numbers[high]!);
}
