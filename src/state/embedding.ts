/** What of the map another page shows in a frame, as its parameter says it (embedAddress.ts). */
export const embedViews = ['karte', 'liste', 'beides'] as const;
export type EmbedView = (typeof embedViews)[number];

/** Marks a page that is shown in a frame of this kind, before anything else reads it. */
export function markEmbedded(page: Document, view: EmbedView): void {
  page.documentElement.dataset.embed = view;
}

/** The view that a marked page shows; null for the whole page. */
export const embeddedAs = (page: Document): EmbedView | null =>
  embedViews.find((view) => view === page.documentElement.dataset.embed) ?? null;
