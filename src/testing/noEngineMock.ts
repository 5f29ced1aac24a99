/** Replaces map/loadEngine.ts where a test needs no live map: none of its engines can be loaded. */
export const loadEngine = () => Promise.reject(new Error('no engine in this test'));
export const fittingKind = () => 'svg';
