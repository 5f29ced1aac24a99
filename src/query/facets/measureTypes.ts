import { measureTypes as ids, type MeasureType } from '../../model/vocabulary';
import { measureColumn, valuesOfMeasures } from '../measureColumn';
import { fits } from '../selected';
import { closed, listFacet } from './facet';
import type { MeasureQuery } from './measureStatuses';

interface Words {
  readonly measureType: (type: MeasureType) => { readonly short: string };
}

/** Kinds of measures; with a status, of one and the same measure. */
export const measureTypes = listFacet('measureTypes', {
  parameter: 'massnahme',
  vocabulary: closed(ids),
  respects: 'measureStatuses',
  values: ({ measures, measureTypes: all }, { measureStatuses }: MeasureQuery) =>
    measureStatuses.length === 0
      ? all
      : [
          ...new Set(
            measures.filter(({ status }) => fits(measureStatuses, status)).map(({ type }) => type),
          ),
        ],
  asked: {
    part: ({ measureStatuses }) => measureStatuses,
    column: ({ measureStatuses }, sites) =>
      valuesOfMeasures(measureColumn(sites), ids, (type, status) =>
        fits<string>(measureStatuses, status) ? type : null,
      ),
  },
  label: (words: Words, value) => words.measureType(value).short,
});
