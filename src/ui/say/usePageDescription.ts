import { useEffect } from 'react';

/** Describes the page by what it shows, for bookmarks and shared links; gives the former words back in the end. */
export function usePageDescription(text: string): void {
  useEffect(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]');
    if (meta === null) return;
    const before = meta.content;
    meta.content = text.replaceAll('\u00a0', ' ');
    return () => {
      meta.content = before;
    };
  }, [text]);
}
