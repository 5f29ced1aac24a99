import { nearPanelWords as de } from '../../src/text/de/nearPanel';
import { nearPanelWords as en } from '../../src/text/en/nearPanel';
import type { Language } from '../../src/text/language';
import { nearPanelWords as ls } from '../../src/text/ls/nearPanel';
import type { NearPanelTexts } from '../../src/text/nearPanelTexts';

/** The words of the panel of "In meiner Nähe"; `nearPanelTexts.ts` itself needs Vite. */
export const nearWords: Readonly<Record<Language, NearPanelTexts>> = { de, en, ls };
