import type { de } from './de/texts';
import type { Language } from './language';

/** The contract of every language: what German says, the others say too. A missing text is an error of the compiler. */
export type Texts = Omit<typeof de, 'id'> & { readonly id: Language };
