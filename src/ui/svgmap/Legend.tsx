import type { ProgrammeId } from '../../model/vocabulary';
import { de } from '../../text/de';
import { programmeLabel } from '../../text/vocabulary';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './Legend.module.css';

const entries: readonly { readonly programme: ProgrammeId; readonly name: string }[] = [
  { programme: 'sozialer-zusammenhalt', name: programmeLabel('sozialer-zusammenhalt').de },
  { programme: 'wachstum-erneuerung', name: programmeLabel('wachstum-erneuerung').de },
  { programme: 'lebendige-zentren', name: programmeLabel('lebendige-zentren').de },
  { programme: 'investitionspakt-soziale-integration', name: de.map.pact },
];

/** What colour, shape and size of the symbols mean: a card on the map, folded on narrow screens. */
export function Legend() {
  return (
    <>
      <section className={styles.card} aria-label={de.map.legend}>
        <Entries />
      </section>
      <details className={styles.folded}>
        <summary className={styles.summary}>{de.map.legend}</summary>
        <Entries />
      </details>
    </>
  );
}

function Entries() {
  return (
    <>
      <ul className={styles.entries}>
        {entries.map(({ programme, name }) => (
          <li key={programme}>
            <ProgrammeSymbol programme={programme} /> {name}
          </li>
        ))}
      </ul>
      <ul className={styles.hints}>
        <li>
          <ProgrammeSymbol programme="sozialer-zusammenhalt" hollow /> {de.map.hollow}
        </li>
        <li>
          <span className={styles.former}>
            <ProgrammeSymbol programme="sozialer-zusammenhalt" />
          </span>
          {de.map.former}
        </li>
        <li>{de.map.size}</li>
      </ul>
    </>
  );
}
