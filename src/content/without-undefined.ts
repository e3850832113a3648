type Loose<T> = {
  [K in keyof T]: undefined extends T[K]
    ? T[K] | undefined
    : object extends Pick<T, K>
      ? T[K] | undefined
      : T[K];
};

/** What is not known is absent, not undefined. */
export function withoutUndefined<T extends object>(loose: Loose<T>): T {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as T;
}
