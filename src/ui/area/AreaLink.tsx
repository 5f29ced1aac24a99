import type { Area } from '../../model/geo/area';
import { emptyQuery } from '../../query/query';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { languageSearch } from '../../text/language';
import { Named } from '../common/Named';
import { onPlainClick } from '../common/onPlainClick';

interface AreaLinkProps {
  readonly area: Pick<Area, 'kind' | 'key'>;
  readonly label: string;
  /** Path from the page to the map. */
  readonly toRoot?: string;
}

/** A link to the view of an area; inside the map's page it filters by the area at once. */
export function AreaLink({ area, label, toRoot = '' }: AreaLinkProps) {
  const t = useTexts();
  const { showArea } = useActions();
  return (
    <a
      href={`${toRoot}${languageSearch(t, areaParameter(area))}`}
      onClick={onPlainClick(() => showArea(areaQuery(area)))}
    >
      <Named>{label}</Named>
    </a>
  );
}

const areaQuery = ({ kind, key }: Pick<Area, 'kind' | 'key'>) =>
  kind === 'municipality'
    ? { ...emptyQuery, municipalities: [key] }
    : { ...emptyQuery, districts: [key] };

const areaParameter = ({ kind, key }: Pick<Area, 'kind' | 'key'>): string =>
  `${kind === 'municipality' ? 'kommune' : 'kreis'}=${key}`;
