import { fileURLToPath } from 'node:url';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Copied into the built site as it is. */
export const publicDir = inRoot('public');

/** Where the built site goes. */
export const outDir = inRoot('dist');

/** Where the components go that the build renders with; removed at the end. */
export const ssrDir = inRoot('.cache/ssr');
