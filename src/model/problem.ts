import type { FieldKind } from './operator/operatorFields';

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

/**
 * What can be wrong with betrieb.json: a field that is no text, link …, a `file` that is no JSON, a
 * `section` without fields in braces, a name that is not `known`, a base map that does not fit.
 */
export type SettingCode = `setting:${FieldKind | 'file' | 'section' | 'known' | 'streets'}`;

/** Where a problem stands, so that a person can open the file and find it. */
export interface Place {
  /** File name inside data/, such as `allocations.csv`, or `betrieb.json`. */
  readonly file: string;
  /** Row as a spreadsheet counts it (the header is row 1); for GeoJSON the position of the feature, from 1. */
  readonly row?: number;
  /** Column or property; of betrieb.json with its section, such as `betreiber.email`. */
  readonly field?: string;
  /** Id of the site concerned, where known. */
  readonly siteId?: string;
}

/** One thing that is wrong: an error costs what it concerns, a warning only deserves a look. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode | SettingCode;
  readonly place: Place;
  /** The value as it stands in the file. */
  readonly found: string;
  /** What would have been right, where it can be said in values (allowed ids, a name, a distance). */
  readonly expected?: string;
}

/** They only deserve a look, as all that is wrong with settings. */
const hints: ReadonlySet<string> = new Set<ProblemCode>([
  'columnUnknown',
  'unknownSource',
  'sourceUnused',
  'contradictionAlone',
  'contradictionNotCounted',
]);

/** A problem, as severe as its code is. */
export function problemAt(
  place: Place,
  code: Problem['code'],
  found: string,
  expected?: string,
): Problem {
  const severity = hints.has(code) || code.startsWith('setting:') ? 'warning' : 'error';
  return { severity, code, place, found, ...(expected !== undefined && { expected }) };
}
