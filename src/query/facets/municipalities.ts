import { areaFacet } from './areaFacet';

const facet = areaFacet('municipalities', 'municipality', 'kommune', ({ ags }) => ags);
const collator = new Intl.Collator('de');

export const municipalities: typeof facet = {
  ...facet,
  // Too many to be looked up in any but alphabetical order.
  choices: (words, facts) =>
    facet.choices(words, facts).toSorted((a, b) => collator.compare(a.label, b.label)),
};
