import { type MeasureType, type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { measureIcons } from '../common/measureIcons';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { choicesOf } from './choices';
import { FacetGroup } from './FacetGroup';
import styles from './Filters.module.css';
import { MoreFilters } from './MoreFilters';

/** The filters: OR inside a group, AND between groups; each count ignores its own group. */
export function Filters() {
  const t = useTexts();
  const { context, currentYear } = useApp();
  return (
    <>
      <FacetGroup
        facet="measureTypes"
        name="massnahme"
        legend={t.filters.facets.measureTypes}
        choices={choicesOf(t, 'measureTypes', context.areas, currentYear)}
        symbolOf={(type) => {
          const Icon = measureIcons[type as MeasureType];
          return <Icon aria-hidden="true" />;
        }}
      />
      <FacetGroup
        facet="programmes"
        name="programm"
        legend={t.filters.facets.programmes}
        choices={choicesOf(t, 'programmes', context.areas, currentYear)}
        symbolOf={(id) => <ProgrammeSymbol programme={id as ProgrammeId} />}
      />
      <FormerNames />
      <MoreFilters />
    </>
  );
}

/** Programmes whose name has changed: press and law of the years before know only the former names. */
function FormerNames() {
  const t = useTexts();
  const renamed = programmeIds.map(t.programme).filter(({ former }) => former.length > 0);
  return (
    <details className={styles.former}>
      <summary>{t.filters.formerNames}</summary>
      <ul>
        {renamed.map(({ short, former }) => (
          <li key={short}>{t.filters.formerName(short, former)}</li>
        ))}
      </ul>
    </details>
  );
}
