import { createContext, useContext } from 'react';
import { de } from '../text/de/texts';
import type { Texts } from '../text/texts';

/** The texts of the chosen language; German without a provider. */
export const TextsContext = createContext<Texts>(de);

/** All words and formats of the interface in the chosen language. */
export const useTexts = (): Texts => useContext(TextsContext);
