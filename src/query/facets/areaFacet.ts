import { type Area, findArea } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import { type LabelFacts, listFacet } from './facet';

interface Words {
  readonly area: {
    readonly name: (area: Area) => string;
    /** "in der Stadt Kassel", "im Landkreis Kassel" */
    readonly within: (area: Area) => string;
  };
}

/** A facet of the areas of a level; links hold their keys in numeric order. */
export const areaFacet = <Key extends string>(
  key: Key,
  level: 'district' | 'municipality',
  parameter: string,
  values: (site: ListedSite) => readonly string[],
) => {
  const calledBy =
    (called: 'name' | 'within') =>
    (words: Words, value: string, { areas }: LabelFacts) => {
      const area = findArea(areas, value, level);
      return area === undefined ? value : words.area[called](area);
    };
  return listFacet(key, {
    parameter,
    vocabulary: {
      all: (areas) =>
        areas
          .filter(({ kind }) => (kind === 'municipality') === (level === 'municipality'))
          .map((area) => area.key),
      inOrder: (keys) => keys.toSorted(),
      former: (value, areas) => findArea(areas, value, level)?.formerKeys ?? [],
    },
    values,
    label: calledBy('name'),
    name: calledBy('within'),
  });
};
