import type { Area } from '../../model/geo/area';
import type { Query } from '../../query/query';
import type { Suggestion } from '../../query/search/suggest';
import { useActions, useSelection } from '../../state/hooks';

/** Goes where a suggestion leads: opens a site, or shows what there is in an area or a programme. */
export function useChoose(): (suggestion: Suggestion) => void {
  const query = useSelection((selection) => selection.query);
  const { openSite, setQuery } = useActions();
  return ({ target }) => {
    switch (target.kind) {
      case 'site':
      case 'measure':
        return openSite(target.site.id);
      case 'area':
        return setQuery(inArea(query, target.area));
      case 'programme':
        return setQuery({ ...query, text: '', programmes: [target.programme] });
    }
  };
}

/** The place takes the place of the words, of other places, and of a viewport. */
const inArea = (query: Query, { key, kind }: Area): Query => ({
  ...query,
  text: '',
  viewport: null,
  districts: kind === 'municipality' ? [] : [key],
  municipalities: kind === 'municipality' ? [key] : [],
});
