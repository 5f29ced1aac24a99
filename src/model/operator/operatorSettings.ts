import type { BaseMapChoice } from './baseMap';

/** Where the streets come from. */
export type StreetService =
  | { readonly kind: 'basemap.de'; readonly styleUrl: string }
  | { readonly kind: 'pmtiles'; readonly archiveUrl: string };

/** The operator's settings in public/betrieb.json. */
export interface OperatorSettings {
  /** Base map of those who have not chosen one. */
  readonly baseMap: BaseMapChoice;
  /** Whether the map offers streets where it has only outlines. */
  readonly offersStreets: boolean;
  readonly service: StreetService;
}

/** The grey style of the federal mapping agency. */
export const basemapStyle =
  'https://sgx.geodatenzentrum.de/gdz_basemapde_vektor/styles/bm_web_gry.json';

/**
 * The defaults where the file is missing or wrong: nothing leaves the page unless a person requests
 * it.
 */
export const safeSettings: OperatorSettings = {
  baseMap: 'umriss',
  offersStreets: false,
  service: { kind: 'basemap.de', styleUrl: basemapStyle },
};
