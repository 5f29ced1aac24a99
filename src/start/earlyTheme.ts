import { themeMemory } from '../state/rememberedChoice';
import { applyTheme, chosenTheme, darkOrContrast } from '../state/theme';

/**
 * Stands in the head of every page, so that a chosen theme applies before the first paint.
 * tools/build/themeScript.ts bundles it into one short inline script.
 */
applyTheme(document, themeMemory.recall(window));
matchMedia(darkOrContrast).addEventListener('change', () =>
  applyTheme(document, chosenTheme(document)),
);
