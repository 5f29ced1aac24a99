/**
 * A record with a value for each of some keys. TypeScript widens computed keys to string; this is
 * the one place that asserts the narrower type.
 */
export const recordOf = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
