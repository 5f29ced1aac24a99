/**
 * Whether a browser has what the page uses all over, and all supported ones have ("browserslist" in
 * package.json). With less, some parts would work and others fail at a click: the page stays still
 * and says so.
 */
export const isSupported = (): boolean =>
  [
    [].at,
    [].toReversed,
    ''.replaceAll,
    Object.hasOwn,
    Intl.ListFormat,
    globalThis.PerformanceObserver,
  ].every(Boolean);
