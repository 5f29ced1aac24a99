import type { DataWords } from '../text/dataWords';
import type { Language } from '../text/language';

const files = import.meta.glob<DataWords>('../text/*/pages/data.ts', {
  import: 'dataWords',
  eager: true,
});

/** What a language with pages says of the open data. Throws where it says nothing. */
export function dataWordsIn(language: Language): DataWords {
  const file = `text/${language}/pages/data.ts`;
  const words = files[`../${file}`];
  if (words === undefined) throw new Error(`src/${file} fehlt.`);
  return words;
}
