import { applyTheme } from '../state/theme';
import { recallTheme } from '../state/themeMemory';

/**
 * Stands in the head of every page, so that a theme which a person has chosen is there before the
 * first paint. tools/build/themeScript.ts makes one short script of it.
 */
const theme = recallTheme(window);
if (theme !== null) applyTheme(document, theme);
