import { onThemeChosen } from '../state/theme';

const queries = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const;

/** Calls when the colours of the page change, by the system or by a choice. Returns what ends it. */
export function onThemeChange(changed: () => void): () => void {
  const media = queries.map((query) => matchMedia(query));
  for (const list of media) list.addEventListener('change', changed);
  const endChosen = onThemeChosen(document, changed);
  return () => {
    for (const list of media) list.removeEventListener('change', changed);
    endChosen();
  };
}
