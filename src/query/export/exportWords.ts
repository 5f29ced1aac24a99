import type { Source } from '../../model/site';
import type { MeasureStatus, MeasureType, Precision, ProgrammeId } from '../../model/vocabulary';

/** How the values of an exported table are written. */
export interface ExportWords {
  readonly programme: (id: ProgrammeId) => string;
  readonly measureType: (type: MeasureType) => string;
  readonly measureStatus: (status: MeasureStatus) => string;
  readonly precision: (precision: Precision) => string;
  /** A source in one line: publisher, title and date. */
  readonly source: (source: Source) => string;
  /** An official key of a municipality: `06435014`. */
  readonly ags: (key: string) => string;
  /** Address of the page of a site. */
  readonly page: (siteId: string) => string;
}

/** The metadata of every exported file. */
export interface FileNote {
  /** The filters in words. */
  readonly filters: string;
  /** State of the facts and day of the export. */
  readonly asOf: string;
  /** Name and address of the map, with the same filters. */
  readonly source: string;
  readonly licence: string;
}
