import type { nearPanelWords } from './de/nearPanel';
import { byLanguage } from './language';

/** What is said in the panel of "In meiner Nähe". */
export type NearPanelTexts = typeof nearPanelWords;

/** Lazy-loaded with that panel. */
export const nearPanelTextsIn = byLanguage(
  import.meta.glob<NearPanelTexts>('./*/nearPanel.ts', { eager: true, import: 'nearPanelWords' }),
  (words) => words,
);
