import { House } from 'lucide-react';
import { measureZoom } from '../../model/symbol';
import type { ProgrammeId } from '../../model/vocabulary';
import { useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './MapLegend.module.css';

const entriesOf = (
  t: Texts,
): readonly { readonly programme: ProgrammeId; readonly name: string }[] => [
  { programme: 'sozialer-zusammenhalt', name: t.programme('sozialer-zusammenhalt').plain },
  { programme: 'wachstum-erneuerung', name: t.programme('wachstum-erneuerung').plain },
  { programme: 'lebendige-zentren', name: t.programme('lebendige-zentren').plain },
  { programme: 'investitionspakt-soziale-integration', name: t.map.pact },
];

/**
 * The legend of colour, shape and size of the symbols: a card on the map, collapsed on narrow
 * screens.
 */
export function MapLegend() {
  const t = useTexts();
  return (
    <>
      <section className={styles.card} aria-label={t.map.legend}>
        <Entries />
      </section>
      <details className={styles.folded}>
        <summary className={styles.summary}>{t.map.legend}</summary>
        <Entries />
      </details>
    </>
  );
}

function Entries() {
  const t = useTexts();
  const near = useSelection(({ mapRest }) => mapRest.zoom >= measureZoom);
  return (
    <>
      <ul className={styles.entries}>
        {entriesOf(t).map(({ programme, name }) => (
          <li key={programme}>
            <ProgrammeSymbol programme={programme} />
            <Named>{name}</Named>
          </li>
        ))}
      </ul>
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
