import { shapePaths, shapes, symbolKind } from '../../model/symbol';
import type { ProgrammeId } from '../../model/vocabulary';
import styles from './ProgrammeSymbol.module.css';

/**
 * The symbol of a programme as on the map. Its name is always beside it, so it is hidden from
 * screen readers.
 */
export function ProgrammeSymbol({
  programme,
  hollow = false,
}: {
  programme: ProgrammeId;
  hollow?: boolean;
}) {
  const kind = symbolKind(programme);
  return (
    <svg className={styles.symbol} viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true" data-kind={kind}>
      <path d={shapePaths[shapes[kind]]} data-hollow={hollow || undefined} />
    </svg>
  );
}
