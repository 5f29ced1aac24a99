import type { de } from './de/texts';
import type { Language } from './language';

/** The contract of every language, derived from German. A missing text is a compile-time error. */
export type Texts = Omit<typeof de, 'id'> & { readonly id: Language };
