import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { useTexts } from '../../state/texts';
import { Fold } from '../common/Fold';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { FacetGroup } from './FacetGroup';
import styles from './ProgrammeFilter.module.css';

const symbolOf = (id: string) => <ProgrammeSymbol programme={id as ProgrammeId} />;

/** The programmes with their symbols, as the legend of the map has them, each to be chosen. */
export function ProgrammeFilter() {
  const t = useTexts();
  return (
    <div className={styles.programmes}>
      <FacetGroup
        facet="programmes"
        legend={t.filters.facets.programmes}
        symbolOf={symbolOf}
        look="row"
      />
      <FormerNames />
    </div>
  );
}

/** Programmes that were renamed: older press and law use only the former names. */
function FormerNames() {
  const t = useTexts();
  const renamed = programmeIds.map(t.programme).filter(({ former }) => former.length > 0);
  return (
    <Fold summary={t.filters.formerNames} className={styles.former}>
      <ul>
        {renamed.map(({ short, former }) => (
          <li key={short}>
            <Named>{t.filters.formerName(short, former)}</Named>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
