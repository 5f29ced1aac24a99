/**
 * Sets the meta description, for bookmarks, search engines and shared links.
 * @returns restores the former one
 */
export function describePage(text: string): () => void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]');
  if (meta === null) return () => {};
  const before = meta.content;
  meta.content = text.replaceAll('\u00a0', ' ');
  return () => {
    meta.content = before;
  };
}
