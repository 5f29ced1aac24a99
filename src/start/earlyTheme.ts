import { themeMemory } from '../state/rememberedChoice';
import { applyTheme } from '../state/theme';

/**
 * Stands in the head of every page, so that a theme which a person has chosen is there before the
 * first paint. tools/build/themeScript.ts makes one short script of it.
 */
const theme = themeMemory.recall(window);
if (theme !== null) applyTheme(document, theme);
