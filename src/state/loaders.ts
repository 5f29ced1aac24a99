import type { HessenTopology } from '../model/geo/boundaries';
import type { Stop } from '../model/geo/stops';
import { type OperatorSettings, safeSettings } from '../model/operator/operatorSettings';
import type { ReportAddress } from '../model/operator/reportAddress';
import type { StreetStyle } from '../model/operator/streetStyle';

/**
 * What the page fetches when somebody needs it. Each is fetched once and kept; one that rejects is
 * fetched anew the next time. They stay the same functions as long as the page lives.
 */
export interface Loaders {
  /** The boundaries of the base map. */
  readonly topology: () => Promise<HessenTopology>;
  /** Places to measure distances from. */
  readonly stops: () => Promise<readonly Stop[]>;
  /** Where errors in the facts can be reported; null where the operator has set nothing. Never rejects. */
  readonly reportAddress: () => Promise<ReportAddress | null>;
  readonly streets: StreetLoaders;
}

export interface StreetLoaders {
  /** What the operator has set for the base map. Never rejects. */
  readonly settings: () => Promise<OperatorSettings>;
  /** Null when the service is away or answers something else. Asked anew each time. */
  readonly style: (styleUrl: string) => Promise<StreetStyle | null>;
}

const nothing = () => Promise.reject(new Error('there is nothing to load'));

/** For pages that fetch nothing: the build's and those of tests. */
export const inertLoaders: Loaders = {
  topology: nothing,
  stops: nothing,
  reportAddress: () => Promise.resolve(null),
  streets: {
    settings: () => Promise.resolve(safeSettings),
    style: () => Promise.resolve(null),
  },
};
