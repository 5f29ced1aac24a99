import type { de } from './de/texts';

/** The contract of every language: what German says, the others say too. A missing text is an error of the compiler. */
export type Texts = typeof de;
