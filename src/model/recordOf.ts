/**
 * A record with a value for each of some keys. TypeScript takes a computed key for any string; that
 * it is one of these is said here, once.
 */
export const recordOf = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
