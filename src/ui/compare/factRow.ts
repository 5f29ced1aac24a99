import type { ReactNode } from 'react';
import type { ComparedSite } from '../../query/statements/compare';

/** One fact of all compared sites. */
export interface FactRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cell: (compared: ComparedSite) => ReactNode;
}

export interface FactGroup {
  /** Null where the heading of the table says it. */
  readonly heading: string | null;
  readonly rows: readonly FactRow[];
}
