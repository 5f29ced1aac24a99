import { themeMemory } from '../state/rememberedChoice';
import { applyTheme } from '../state/theme';

/**
 * Stands in the head of every page, so that a chosen theme applies before the first paint.
 * tools/build/themeScript.ts bundles it into one short inline script.
 */
const theme = themeMemory.recall(window);
if (theme !== null) applyTheme(document, theme);
