/** What can be wrong with the facts. `text/` holds the German sentence of each code. */
export type ProblemCode =
  | 'fileUnreadable'
  | 'encodingBroken'
  | 'rowBroken'
  | 'columnMissing'
  | 'columnUnknown'
  | 'valueMissing'
  | 'notAnId'
  | 'notAYear'
  | 'notAnAmount'
  | 'notANumber'
  | 'notALink'
  | 'notInVocabulary'
  | 'fieldInvalid'
  | 'coordinateIncomplete'
  | 'idTwice'
  | 'unknownSite'
  | 'unknownSource'
  | 'sourceUnused'
  | 'siteWithoutProgramme'
  | 'allocationWithoutProgramme'
  | 'duplicateRow'
  | 'contradictionAlone'
  | 'contradictionNotCounted'
  | 'endBeforeIntake'
  | 'yearInFuture'
  | 'unknownMunicipality'
  | 'municipalityNameDiffers'
  | 'districtDiffers'
  | 'outsideMunicipality'
  | 'geometryInvalid';

/** Where a problem stands, so that a person can open the file and find it. */
export interface Place {
  /** File name inside data/, such as `allocations.csv`. */
  readonly file: string;
  /** Row as a spreadsheet counts it (the header is row 1); for GeoJSON the position of the feature, from 1. */
  readonly row?: number;
  /** Column or property. */
  readonly field?: string;
  /** Id of the site concerned, where known. */
  readonly siteId?: string;
}

/** One thing that is wrong: an error costs what it concerns, a warning only deserves a look. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly place: Place;
  /** The value as it stands in the file. */
  readonly found: string;
  /** What would have been right, where it can be said in values (allowed ids, a name, a distance). */
  readonly expected?: string;
}
