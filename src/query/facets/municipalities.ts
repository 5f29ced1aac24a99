import { areaFacet } from './areaFacet';

const facet = areaFacet('municipalities', 'municipality', 'kommune', ({ ags }) => ags);
const collator = new Intl.Collator('de');

export const municipalities: typeof facet = {
  ...facet,
  // They are too many to be looked for in any other order than that of their names.
  choices: (words, facts) =>
    facet.choices(words, facts).toSorted((a, b) => collator.compare(a.label, b.label)),
};
