import type { embedWords } from './de/embed';
import { byLanguage } from './language';

/** What a frame on another page says beside what the map says anyway. */
export type EmbedTexts = typeof embedWords;

/** Lazy-loaded with the layout of frames. */
export const embedTextsIn = byLanguage(
  import.meta.glob<EmbedTexts>('./*/embed.ts', { eager: true, import: 'embedWords' }),
  (words) => words,
);
