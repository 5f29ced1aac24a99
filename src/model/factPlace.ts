/**
 * A place among the facts of a site that can be brought into view and lit: its summary, what its
 * place rests on, or an entry of one of its lists by its number there. The title, note and address
 * of a measure are one place.
 */
export type FactPlace =
  | { readonly list: 'summary' | 'placeBasis' }
  | {
      readonly list:
        | 'measures'
        | 'remarks'
        | 'sources'
        | 'participations'
        | 'allocations'
        | 'partialAmounts'
        | 'links';
      readonly index: number;
    };

export const samePlace = (a: FactPlace, b: FactPlace): boolean =>
  a.list === b.list && indexOf(a) === indexOf(b);

const indexOf = (place: FactPlace): number | null => ('index' in place ? place.index : null);
