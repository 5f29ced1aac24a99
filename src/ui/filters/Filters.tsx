import type { MeasureType, ProgrammeId } from '../../model/vocabulary';
import { useApp } from '../../state/hooks';
import { de } from '../../text/de';
import { measureIcons } from '../common/measureIcons';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { choicesOf } from './choices';
import { FacetGroup } from './FacetGroup';
import { MoreFilters } from './MoreFilters';

/** The filters: OR inside a group, AND between groups; each count ignores its own group. */
export function Filters() {
  const { context, currentYear } = useApp();
  return (
    <>
      <FacetGroup
        facet="measureTypes"
        name="massnahme"
        legend={de.filters.facets.measureTypes}
        choices={choicesOf('measureTypes', context.areas, currentYear)}
        symbolOf={(type) => {
          const Icon = measureIcons[type as MeasureType];
          return <Icon aria-hidden="true" />;
        }}
      />
      <FacetGroup
        facet="programmes"
        name="programm"
        legend={de.filters.facets.programmes}
        choices={choicesOf('programmes', context.areas, currentYear)}
        symbolOf={(id) => <ProgrammeSymbol programme={id as ProgrammeId} />}
      />
      <MoreFilters />
    </>
  );
}
