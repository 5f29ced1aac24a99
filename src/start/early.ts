import { embedThemeIn, embedViewIn } from '../state/embedAddress';
import { markEmbedded } from '../state/embedding';
import { languageMemory, themeMemory } from '../state/rememberedChoice';
import { applyTheme, chosenTheme, darkOrContrast } from '../state/theme';
import { languages } from '../text/language';
import { afterFirstPaint } from './afterFirstPaint';
import { startFilesOf } from './startFiles';

/**
 * Stands in the head of every page, so that a chosen theme applies before the first paint, and
 * that the page can say in the wanted language why it does not come to life (styles/still.css). Fetches
 * the start script at once and runs it after the first paint: on few cores compiling it beside would keep
 * the first picture waiting.
 * tools/build/inlineScript.ts bundles it into one short inline script.
 */
const { search } = location;
const view = embedViewIn(search);
if (view !== null) {
  markEmbedded(document, view);
  // No link leads anywhere inside of the frame.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}

applyTheme(document, view === null ? themeMemory.recall(window) : embedThemeIn(search));
matchMedia(darkOrContrast).addEventListener('change', () =>
  applyTheme(document, chosenTheme(document)),
);

const asked = /[?&]sprache=(\w+)/i.exec(search)?.[1]?.toLowerCase();
const language = languages.find((id) => id === asked) ?? languageMemory.recall(window);
if (language !== null) document.documentElement.dataset.wanted = language;

const files = startFilesOf(document);
const crossOrigin = '';
const src = files.at(-1);
for (const href of files) {
  const link = document.createElement('link');
  // What it imports is too small to keep the first picture waiting, and may be asked for much later.
  const how = href === src ? { rel: 'preload', as: 'script' } : { rel: 'modulepreload' };
  document.head.append(Object.assign(link, { ...how, crossOrigin, href }));
}
if (src !== undefined) {
  const run = () => {
    const script = document.createElement('script');
    document.head.append(Object.assign(script, { type: 'module', crossOrigin, src }));
  };
  // In a frame the page gives way to another layout, of which nothing can be painted before.
  if (view === null) afterFirstPaint(run);
  else run();
}
