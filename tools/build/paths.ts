import { fileURLToPath } from 'node:url';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the built site goes. */
export const outDir = inRoot('dist');

/** Where the components go that the build renders with; removed at the end. */
export const ssrDir = inRoot('.cache/ssr');
