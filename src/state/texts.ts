import { createContext, useContext } from 'react';
import { de } from '../text/de/texts';
import type { Texts } from '../text/texts';

/** The words of the chosen language; German where nothing provides others. */
export const TextsContext = createContext<Texts>(de);

/** All words and formats of the interface in the chosen language. */
export const useTexts = (): Texts => useContext(TextsContext);
