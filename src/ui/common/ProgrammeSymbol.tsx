import { type SymbolLook, shapes, symbolKind, symbolPath } from '../../model/symbol';
import type { ProgrammeId } from '../../model/vocabulary';
import styles from './ProgrammeSymbol.module.css';

interface ProgrammeSymbolProps extends SymbolLook {
  readonly programme: ProgrammeId;
}

/**
 * The symbol of a programme as on the map. Its name is always beside it, so it is hidden from
 * screen readers.
 */
export function ProgrammeSymbol({ programme, ...look }: ProgrammeSymbolProps) {
  const kind = symbolKind(programme);
  return (
    <svg className={styles.symbol} viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true" data-kind={kind}>
      <path
        d={symbolPath(shapes[kind], look)}
        data-hollow={look.hollow || undefined}
        data-town={look.townOnly || undefined}
      />
    </svg>
  );
}
