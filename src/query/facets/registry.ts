import { amounts } from './amounts';
import { districts } from './districts';
import { measureStatuses } from './measureStatuses';
import { measureTypes } from './measureTypes';
import { municipalities } from './municipalities';
import { programmes } from './programmes';
import { terms } from './terms';
import { text } from './text';
import { viewport } from './viewport';
import { years } from './years';

/**
 * The facets of choices, in the order of links and chips. A new facet is one file and its lines
 * here.
 */
export const listFacetOf = {
  measureTypes,
  programmes,
  districts,
  municipalities,
  terms,
  measureStatuses,
  amounts,
};

/** All conditions of a query, in the same order. */
export const facetOf = { ...listFacetOf, years, text, viewport };

/** The facets whose choices have a place of their own: the bar of types, and the legend. */
export const openFacets = [
  'measureTypes',
  'programmes',
] as const satisfies readonly (keyof typeof listFacetOf)[];

/** The menus of the others, in order, each with the facets in it. */
export const filterMenus = [
  ['places', ['districts', 'municipalities']],
  ['years', ['years']],
  ['terms', ['terms']],
  ['measureStatuses', ['measureStatuses']],
  ['amounts', ['amounts']],
] as const satisfies readonly (readonly [string, readonly (keyof typeof facetOf)[]])[];

/** Programmes are a menu, too, where the legend is not shown. */
export type FilterMenu = (typeof filterMenus)[number][0] | 'programmes';

/** The clauses of the sentence about a query, in order, each with the facets that it covers. */
export const clauses = [
  ['measures', ['measureTypes', 'measureStatuses']],
  ['programmes', ['programmes']],
  ['places', ['districts', 'municipalities']],
  ['terms', ['terms']],
  ['years', ['years']],
  ['amounts', ['amounts']],
  ['text', ['text']],
  ['viewport', ['viewport']],
] as const satisfies readonly (readonly [string, readonly (keyof typeof facetOf)[]])[];
