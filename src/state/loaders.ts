import type { EasyTexts } from '../model/easyTexts';
import type { HessenTopology } from '../model/geo/boundaries';
import type { GroundContent } from '../model/geo/ground';
import type { GroundFileId } from '../model/geo/groundManifest';
import type { Stop } from '../model/geo/stops';
import { type OperatorSettings, safeSettings } from '../model/operator/operatorSettings';
import type { ReportAddress } from '../model/operator/reportAddress';
import type { StreetStyle } from '../model/operator/streetStyle';
import type { Population } from '../model/population';
import type { Postcode } from '../model/postcodes';
import type { SiteChanges } from '../model/releases/siteChanges';
import type { Site } from '../model/site';
import type { CoverageNotes } from '../model/sitesGeoJson';
import type { Search } from '../query/search/search';

/**
 * Why a part has not come, named as the texts that say so: no connection; the page was published
 * anew, and its old parts are gone; or a fault of ours.
 */
export type WhyMissing = 'partFailed' | 'renewed' | 'broken';

/**
 * What the page fetches on demand. Each is fetched once and cached; after a rejection the next call
 * fetches again. The functions stay the same for the lifetime of the page.
 */
export interface Loaders {
  /**
   * The search in the facts of the page. Whoever puts a text into a query waits for it first, see
   * `query/search/finders.ts`.
   */
  readonly search: () => Promise<Search>;
  /** All that is known of a site. */
  readonly site: (id: string) => Promise<Site>;
  /** The same where it has come already; else null. */
  readonly siteHere: (id: string) => Site | null;
  /** All that is known of the sites of the page, in their order. */
  readonly whole: () => Promise<readonly Site[]>;
  /**
   * Gives the sites and areas of the page their places. Whoever asks for one waits for it first, see
   * `model/places.ts`.
   */
  readonly places: () => Promise<void>;
  /** What is said of the published totals, and their sources. */
  readonly coverageNotes: () => Promise<CoverageNotes>;
  /** The boundaries of the base map. */
  readonly topology: () => Promise<HessenTopology>;
  readonly ground: GroundLoader;
  /** Places to measure distances from. */
  readonly stops: () => Promise<readonly Stop[]>;
  /** Inhabitants of all municipalities. */
  readonly population: () => Promise<Population>;
  /** The postcodes of Hessen. */
  readonly postcodes: () => Promise<readonly Postcode[]>;
  /** What is said of sites in Leichte Sprache. */
  readonly easyTexts: () => Promise<EasyTexts>;
  /** What has changed about sites from release to release. */
  readonly siteChanges: () => Promise<SiteChanges>;
  /** Where errors in the facts can be reported; null where the operator has set nothing. Never rejects. */
  readonly reportAddress: () => Promise<ReportAddress | null>;
  readonly streets: StreetLoaders;
  /** Asks the server why something has not come. Never rejects. */
  readonly whyMissing: () => Promise<WhyMissing>;
}

/** A part of the ground under the sites. The caller keeps it. */
export type GroundLoader = <Id extends GroundFileId>(id: Id) => Promise<GroundContent[Id]>;

export interface StreetLoaders {
  /** What the operator has set for the base map. Never rejects. */
  readonly settings: () => Promise<OperatorSettings>;
  /** Null when the service is down or its answer does not fit. Fetched again on each call. */
  readonly style: (styleUrl: string) => Promise<StreetStyle | null>;
}

const nothing = () => Promise.reject(new Error('there is nothing to load'));

/** For pages that fetch nothing: static ones and those of tests. */
export const inertLoaders: Loaders = {
  search: nothing,
  site: nothing,
  siteHere: () => null,
  whole: nothing,
  places: nothing,
  coverageNotes: nothing,
  topology: nothing,
  ground: nothing,
  stops: nothing,
  population: nothing,
  postcodes: nothing,
  easyTexts: nothing,
  siteChanges: nothing,
  reportAddress: () => Promise.resolve(null),
  streets: {
    settings: () => Promise.resolve(safeSettings),
    style: () => Promise.resolve(null),
  },
  whyMissing: () => Promise.resolve('partFailed'),
};
