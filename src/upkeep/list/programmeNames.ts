import programmes from '../../../data/programmes.json' with { type: 'json' };
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { wordsOf } from '../../query/search/words';

/** The current, short and former names of the programmes, as stems, longest first. */
const names = programmes
  .flatMap(({ id, de, short, former }) =>
    [de, short, ...former].map((name) => ({
      id: programmeIds.find((known) => known === id),
      stems: wordsOf(name).map(({ stem }) => stem),
    })),
  )
  .toSorted((a, b) => b.stems.length - a.stems.length);

export const programmeNames: { readonly stems: ReadonlySet<string> } = {
  stems: new Set(names.flatMap(({ stems }) => stems)),
};

/** The programme that a text names, also by a former name; null where it names none. */
export function programmeIn(text: string): ProgrammeId | null {
  const stems = wordsOf(text).map(({ stem }) => stem);
  const line = ` ${stems.join(' ')} `;
  return names.find((name) => line.includes(` ${name.stems.join(' ')} `))?.id ?? null;
}

/** The only year that a text names, between 1999 and 2099; null where it names none or several. */
export function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<![\d.,])(?:1999|20\d\d)(?![\d.,]*\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}
