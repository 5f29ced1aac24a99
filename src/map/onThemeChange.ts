/** Calls when the colours of the page change. Returns what ends it. */
export function onThemeChange(changed: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const list of media) list.addEventListener('change', changed);
  return () => {
    for (const list of media) list.removeEventListener('change', changed);
  };
}
