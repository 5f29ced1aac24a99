import type { ReactNode } from 'react';
import { type MeasureType, type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { openFacets } from '../../query/facets/registry';
import { useTexts } from '../../state/texts';
import { measureIcons } from '../common/measureIcons';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { FacetGroup } from './FacetGroup';
import styles from './Filters.module.css';
import { MoreFilters } from './MoreFilters';

/** The filters: OR inside a group, AND between groups; each count ignores its own group. */
export function Filters() {
  const t = useTexts();
  return (
    <>
      {openFacets.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          legend={t.filters.facets[facet]}
          symbolOf={symbolOf[facet]}
        />
      ))}
      <FormerNames />
      <MoreFilters />
    </>
  );
}

const symbolOf: Readonly<Record<(typeof openFacets)[number], (value: string) => ReactNode>> = {
  measureTypes: (type) => {
    const Icon = measureIcons[type as MeasureType];
    return <Icon aria-hidden="true" />;
  },
  programmes: (id) => <ProgrammeSymbol programme={id as ProgrammeId} />,
};

/** Programmes that were renamed: older press and law use only the former names. */
function FormerNames() {
  const t = useTexts();
  const renamed = programmeIds.map(t.programme).filter(({ former }) => former.length > 0);
  return (
    <details className={styles.former}>
      <summary>{t.filters.formerNames}</summary>
      <ul>
        {renamed.map(({ short, former }) => (
          <li key={short}>
            <Named>{t.filters.formerName(short, former)}</Named>
          </li>
        ))}
      </ul>
    </details>
  );
}
