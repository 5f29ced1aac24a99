import type { Area } from '../../model/geo/area';
import { pointOf } from '../../model/places';
import type { Query } from '../../query/query';
import type { Suggestion } from '../../query/search/suggest';
import { useActions, useSelection } from '../../state/hooks';
import type { Choice } from './choices';

/** Follows a choice: opens a site where the words stand, or sets filters. */
export function useFollow(): (choice: Choice) => void {
  const query = useSelection((selection) => selection.query);
  const { openSite, openSiteAt, setOrigin, setQuery, setText } = useActions();
  const followSuggestion = ({ target, where }: Suggestion) => {
    switch (target.kind) {
      case 'site':
        return where === null ? openSite(target.site.id) : openSiteAt(target.site.id, where.place);
      case 'measure': {
        const index = target.site.measures.indexOf(target.measure);
        return openSiteAt(target.site.id, { list: 'measures', index });
      }
      case 'area':
        return setQuery(inArea(query, target.area));
      case 'programme':
        return setQuery({ ...query, text: '', programmes: [target.programme] });
    }
  };
  return (choice) => {
    switch (choice.kind) {
      case 'meant':
      case 'filter':
        return setQuery(choice.offer.query);
      case 'near': {
        const { query: near, town } = choice.offer;
        const { name, key } = town;
        const point = pointOf(town);
        if (point !== null) setOrigin({ kind: 'place', name, point, areaKey: key });
        return setQuery(near);
      }
      case 'town':
        return setQuery(inArea(query, choice.area));
      case 'nearSite':
        return openSite(choice.site.id);
      case 'word':
        return setText(choice.word);
      case 'suggestion':
        return followSuggestion(choice.suggestion);
    }
  };
}

/** The area replaces the search text, other areas, and a viewport. */
const inArea = (query: Query, { key, kind }: Area): Query => ({
  ...query,
  text: '',
  viewport: null,
  districts: kind === 'municipality' ? [] : [key],
  municipalities: kind === 'municipality' ? [key] : [],
});
