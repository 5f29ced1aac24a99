/**
 * The closed vocabularies of the facts. Their labels are in data/programmes.json and
 * data/measure-types.json; a test keeps both in sync.
 */
export const programmeIds = [
  'sozialer-zusammenhalt',
  'wachstum-erneuerung',
  'lebendige-zentren',
  'investitionspakt-soziale-integration',
  'investitionspakt-sportstaetten',
] as const;
export type ProgrammeId = (typeof programmeIds)[number];

export const measureTypes = [
  'stadtteilzentrum',
  'familienzentrum',
  'kita',
  'bildung',
  'oeffentlicher-raum',
  'gruen-spiel-sport',
  'wohnen',
  'klima-energie',
  'brachflaeche',
  'kultur-denkmal',
  'lokale-oekonomie',
  'mobilitaet',
  'beteiligung',
] as const;
export type MeasureType = (typeof measureTypes)[number];

/** Status of a measure as of its source. */
export const measureStatuses = ['geplant', 'im-bau', 'fertig', 'unbekannt'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** How exactly the point of a site is known. */
export const precisions = ['site', 'neighbourhood', 'municipality'] as const;
export type Precision = (typeof precisions)[number];

/** `point`: only a point is known; `municipalities`: the area is the union of the listed municipalities. */
export const extents = ['point', 'municipalities'] as const;
export type SiteExtent = (typeof extents)[number];

/** Who published a source: state or federation, municipality, press, planners, politics, others. */
export const sourceKinds = ['land', 'kommune', 'presse', 'planung', 'politik', 'sonstige'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** First programme year of Soziale Stadt; no fact is older. */
export const firstYear = 1999;
