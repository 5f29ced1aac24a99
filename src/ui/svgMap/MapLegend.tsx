import { House } from 'lucide-react';
import { measureZoom } from '../../model/symbol';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { ProgrammeFilter } from '../filters/ProgrammeFilter';
import styles from './MapLegend.module.css';

/**
 * What the symbols mean, and at once the filter by programme: a card on the map, collapsed where
 * there is no room beside the land.
 */
export function MapLegend() {
  const t = useTexts();
  return (
    <>
      <section className={styles.card} aria-label={t.map.legend}>
        <Entries />
      </section>
      <details className={styles.folded}>
        <summary className={styles.summary}>
          {signs.map((programme) => (
            <ProgrammeSymbol key={programme} programme={programme} />
          ))}
          <span className={styles.word}>{t.filters.facets.programmes}</span>
        </summary>
        <Entries />
      </details>
    </>
  );
}

/** One of each shape. */
const signs: readonly ProgrammeId[] = programmeIds.slice(0, 4);

function Entries() {
  const t = useTexts();
  const near = useSelection(({ mapRest }) => mapRest.zoom >= measureZoom);
  return (
    <>
      <ProgrammeFilter />
      <ul className={styles.hints}>
        <li>
          <ProgrammeSymbol programme="sozialer-zusammenhalt" hollow /> {t.map.hollow}
        </li>
        <li>
          <ProgrammeSymbol programme="sozialer-zusammenhalt" townOnly /> {t.map.townOnly}
        </li>
        <li>
          <span className={styles.former}>
            <ProgrammeSymbol programme="sozialer-zusammenhalt" />
          </span>
          {t.map.former}
        </li>
        <li>{t.map.size}</li>
        {near ? (
          <li className={styles.fromNear}>
            <span className={styles.tile}>
              <House aria-hidden="true" size={12} />
            </span>
            {t.places.legend}
          </li>
        ) : null}
      </ul>
    </>
  );
}
