import { type CSSProperties, useId } from 'react';
import type { SymbolKind } from '../../model/symbol';
import type { MeasureStatus } from '../../model/vocabulary';
import { Named } from '../common/Named';
import styles from './Patterns.module.css';

/** What a mark stands for. */
export type MarkKind = SymbolKind | MeasureStatus | 'whole' | 'unknown';

/** Fills that differ by pattern as well as by colour: in grey and with any colour vision they stay apart. */
const shapes: Readonly<Record<MarkKind, string>> = {
  zusammenhalt: '',
  erneuerung: 'M-2 2L2-2M0 8L8 0M6 10L10 6',
  zentren: 'M0 1H8M0 5H8',
  pakt: 'M1 0V8M5 0V8',
  fertig: '',
  'im-bau': 'M-2 2L2-2M0 8L8 0M6 10L10 6',
  geplant: 'M0 2H8M0 6H8',
  unbekannt: 'M1 1h1M5 5h1',
  whole: '',
  unknown: 'M-2 2L2-2M0 8L8 0M6 10L10 6',
};

/** The value of `fill`. */
export const fillOf = (kind: MarkKind): string => `url(#muster-${kind})`;

/** The definitions for all charts. Not `hidden`, or browsers draw none of them. */
export function Patterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true">
      <PatternDefs id="muster" kinds={kinds} />
    </svg>
  );
}

const kinds = Object.keys(shapes) as readonly MarkKind[];
const programmeKinds: readonly MarkKind[] = ['zusammenhalt', 'erneuerung', 'zentren', 'pakt'];

interface PatternDefsProps {
  /** Begins the id of each pattern. */
  readonly id: string;
  readonly kinds: readonly MarkKind[];
}

const PatternDefs = ({ id, kinds: shown }: PatternDefsProps) =>
  shown.map((kind) => (
    <pattern
      key={kind}
      id={`${id}-${kind}`}
      className={styles.pattern}
      data-kind={kind}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
    >
      <rect width="8" height="8" />
      <path d={shapes[kind]} />
    </pattern>
  ));

/**
 * The patterns of programmes for a chart that has plain colours: with forced colours all of them
 * would be one. `patterned` gives a mark its own.
 */
export const ProgrammePatterns = ({ id }: { id: string }) => (
  <PatternDefs id={id} kinds={programmeKinds} />
);

/** For `style`: the pattern that a mark has where colours are forced. */
export const patterned = (id: string, kind: string): CSSProperties => ({
  ['--pattern' as string]: `url(#${id}-${kind})`,
});

/** What a programme looks like in a chart with plain colours, where colours are forced. */
export function ForcedSwatch({ kind }: { kind: SymbolKind }) {
  const id = useId();
  return (
    <svg className={styles.forcedSwatch} aria-hidden="true">
      <PatternDefs id={id} kinds={[kind]} />
      <rect width="100%" height="100%" style={patterned(id, kind)} />
    </svg>
  );
}

interface LegendProps {
  readonly entries: readonly { readonly kind: MarkKind; readonly label: string }[];
}

/** The legend of a chart. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ kind, label }) => (
        <li key={kind}>
          <svg className={styles.swatch} aria-hidden="true">
            <rect width="100%" height="100%" fill={fillOf(kind)} />
          </svg>
          <Named>{label}</Named>
        </li>
      ))}
    </ul>
  );
}
