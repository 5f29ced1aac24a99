/** Calls back whenever the colours of the page change; returns what ends it. */
export function watchTheme(changed: () => void): () => void {
  const medias = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const media of medias) media.addEventListener('change', changed);
  return () => {
    for (const media of medias) media.removeEventListener('change', changed);
  };
}
